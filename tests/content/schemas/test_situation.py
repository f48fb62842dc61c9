from safety.content.schemas.situation import SITUATIONS
from safety.domain.vocabulary import Audience, SituationId, StepKind
from tests.builders import changed, sample, situations_data


def test_views_know_for_whom_they_are() -> None:
    first = SITUATIONS.deserialize(situations_data())["situations"][0]
    assert first.id is SituationId.DANGER
    assert first.views[Audience.TEACHER].audience is Audience.TEACHER
    assert first.views[Audience.CHILD].steps[0] is StepKind.EMERGENCY


def test_a_view_may_have_no_doors_and_nothing_to_tell() -> None:
    view = changed(changed(sample("view"), "doors"), "tell")
    data = situations_data()
    data["situations"][0]["views"]["child"] = view
    made = SITUATIONS.deserialize(data)["situations"][0].views[Audience.CHILD]
    assert (dict(made.doors), made.tell) == ({}, ())
