import pytest
from marshmallow import ValidationError

from safety.content.schemas.telling import TELLING
from safety.domain.telling import Telling
from safety.domain.vocabulary import Audience
from tests.builders import changed, sample


def test_cards_know_for_whom_they_are() -> None:
    telling = TELLING.deserialize(sample("telling"))
    assert isinstance(telling, Telling)
    assert {who: card.audience for who, card in telling.cards.items()} == {
        Audience.PARENT: Audience.PARENT,
        Audience.TEACHER: Audience.TEACHER,
    }


def test_a_card_for_nobody_is_refused() -> None:
    with pytest.raises(ValidationError) as error:
        TELLING.deserialize(changed(sample("telling"), "cards", "uncle", to={}))
    assert error.value.messages == {"cards": {"uncle": ["must be one of child, parent, teacher"]}}
