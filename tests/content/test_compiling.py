from pathlib import Path

import pytest

from safety.content.compiling import load_catalogue, version
from safety.content.faults import ContentFaults
from safety.domain.vocabulary import Audience, Band, SituationId
from tests.builders import a_lesson_data, changed, write


def test_a_whole_folder_becomes_a_catalogue(content: Path) -> None:
    catalogue = load_catalogue(content)
    assert catalogue.lessons[Band.EIGHT, "friends"].title == "Friends in games"
    assert (Audience.PARENT, "calm") in catalogue.guides
    assert set(catalogue.situations) == set(SituationId)
    assert set(catalogue.waiting) == set(Audience)
    assert catalogue.countries["EG"].services[0].id == "eg-line"
    assert catalogue.evidence["who-2022"].year == 2022
    assert catalogue.telling.link_line == "Read this first."


@pytest.mark.parametrize("part", ["lessons", "guides", "situations", "waiting", "countries", "evidence"])
def test_nobody_changes_a_catalogue(content: Path, part: str) -> None:
    with pytest.raises(TypeError):
        getattr(load_catalogue(content), part)["new"] = 1


def test_lessons_stand_in_the_order_of_the_scheme(content: Path) -> None:
    write(content / "lessons" / "8-10" / "before.yaml", a_lesson_data())
    plan = [{"band": "8-10", "lesson": slug, "when": "Term"} for slug in ("friends", "before")]
    write(content / "scheme.yaml", plan)
    assert [lesson.slug for lesson in load_catalogue(content).lessons_of(Band.EIGHT)] == ["friends", "before"]
    write(content / "scheme.yaml", plan[::-1])
    assert [lesson.slug for lesson in load_catalogue(content).lessons_of(Band.EIGHT)] == ["before", "friends"]


def test_all_that_is_wrong_in_all_files_is_told_at_once(content: Path) -> None:
    write(content / "lessons" / "8-10" / "friends.yaml", changed(a_lesson_data(), "title"))
    write(content / "services" / "EG.yaml", {"country": "EG", "law": "none"})
    (content / "telling.yaml").unlink()
    with pytest.raises(ContentFaults) as wrong:
        load_catalogue(content)
    assert [str(fault) for fault in wrong.value.faults] == [
        "content/lessons/8-10/friends.yaml:1: title: is missing",
        "content/services/EG.yaml:2: law: must be a list",
        "content/telling.yaml:1: is missing",
    ]


def test_the_version_follows_names_and_bytes_of_all_files(tmp_path: Path) -> None:
    versions = set()
    for name, data in (("a.yaml", "one"), ("a.yaml", "two"), ("b.yaml", "two"), ("deep/b.yaml", "two")):
        write(tmp_path / name, data)
        versions.add(version(tmp_path))
        (tmp_path / name).unlink()
    assert len(versions) == 4
    assert {len(found) for found in versions} == {16}


def test_the_version_stays_where_nothing_changed_and_hidden_files_do_not_count(content: Path) -> None:
    before = version(content)
    write(content / ".DS_Store", "noise")
    assert version(content) == before
