import re
from dataclasses import replace
from pathlib import Path

import pytest

from safety.domain.vocabulary import Band
from safety.domain.words import Words
from safety.packs import lesson_html
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources
from safety.packs.paper import help_on_paper
from safety.packs.workshop import opened

from .conftest import a_pack_input, turned
from .unpacked import is_whole

HOUSE = Path(__file__).resolve().parents[2]
OURS = HOUSE / "safety/packs/html/lesson.css"
THE_WEBSITES = HOUSE / "safety/web/static/waylight.css"


def page(given: PackInput) -> str:
    return opened(lesson_html.make(given))["index.html"].decode()


def colours(sheet: Path) -> set[str]:
    return set(re.findall(r"--(?:ink|paper|card|dusk|lamp|call|alarm|soft|good|learn): #\w+", sheet.read_text()))


@pytest.mark.parametrize("band", Band)
@pytest.mark.parametrize(("country", "language"), [("GB", "en"), ("EG", "ar"), ("MX", "es"), ("SO", "en")])
def test_a_lesson_opens_with_no_network(sources: Sources, band: Band, country: str, language: str) -> None:
    given = a_pack_input(sources, band, country, language)
    files = opened(lesson_html.make(given))

    assert "index.html" in files
    assert is_whole(files, given)


def test_every_word_and_drawing_of_the_lesson_is_in_it(given: PackInput) -> None:
    said = page(given)

    assert all(f'id="card-{card.id}"' in said for card in given.lesson.cards)
    assert all(f'data-beat="{beat.id}"' in said for story in given.lesson.stories for beat in story.beats)
    assert len(re.findall("<img", said)) >= len(given.local.pictures)
    assert all(picture.count('alt=""') == 0 for picture in re.findall("<img[^>]*>", said))


def test_the_help_of_the_country_is_inside(given: PackInput) -> None:
    said = page(given)

    for service in help_on_paper(given.local, given.local.child)["talk"]:
        assert all(way["value"] in said for way in service["ways"])
    assert 'href="tel:999"' in said
    assert 'href="tel:08001111"' in said


def test_the_same_lesson_is_the_same_bytes(given: PackInput) -> None:
    assert lesson_html.make(given) == lesson_html.make(given)


def test_what_a_lesson_says_is_never_markup(given: PackInput) -> None:
    lesson = replace(given.lesson, title=Words('<script>1</script> & "more"'))

    assert "&lt;script&gt;1&lt;/script&gt; &amp; &#34;more&#34;" in page(replace(given, lesson=lesson))


def test_a_page_runs_in_the_direction_of_its_language(given: PackInput) -> None:
    said = page(replace(given, local=turned(given.local)))

    assert 'lang="ar" xml:lang="ar" dir="rtl"' in said


def test_a_drawing_that_nobody_drew_is_left_out(given: PackInput) -> None:
    assert "<img" not in page(replace(given, local=replace(given.local, pictures={})))


def test_nothing_is_stored() -> None:
    script = (OURS.parent / "lesson.js").read_text()

    assert not re.search("localStorage|sessionStorage|indexedDB|cookie|caches", script)


def test_the_colours_are_those_of_the_website() -> None:
    assert colours(OURS) <= colours(THE_WEBSITES)
