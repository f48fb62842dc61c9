"""Slides, read back by the library of slides: links, notes, directions, descriptions, numbers."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pytest
from pptx import Presentation

from safety.domain.vocabulary import Band
from safety.packs import slides
from safety.packs.fitting import SIZES, Box, size_of
from safety.packs.frame import PackInput
from safety.packs.gathering import Sources
from safety.packs.paper import help_on_paper
from safety.packs.slide_story import beat_key, reply_key
from safety.packs.slide_words import HELP, first_of

from .conftest import a_pack_input, turned


def read(given: PackInput) -> list:
    return list(Presentation(BytesIO(slides.make(given))).slides)


def by_key(given: PackInput) -> dict[str, object]:
    """The slides that were made, under the names that the plan gives them."""
    return dict(zip((slide.key for slide in slides.plan(given)), read(given), strict=True))


def words(slide) -> str:  # noqa: ANN001
    return "\n".join(shape.text_frame.text for shape in slide.shapes if shape.has_text_frame)


def links(slide) -> Iterator[tuple[str, object]]:  # noqa: ANN001
    """What can be clicked on a slide (without the letters of answers), and the slide it leads to."""
    for shape in slide.shapes:
        if shape.shape_type is not None and shape.has_text_frame and shape.click_action.target_slide is not None:
            yield shape.text_frame.text.split("\u2003")[-1], shape.click_action.target_slide.slide_id


@pytest.mark.parametrize("band", Band)
def test_every_choice_of_a_story_leads_to_its_answer_and_the_answer_to_its_beat(sources: Sources, band: Band) -> None:
    given = a_pack_input(sources, band)
    made = by_key(given)
    for story in given.lesson.stories:
        for beat in story.beats:
            asked = made.get(f"{beat_key(story, beat.id)}/choose", made[beat_key(story, beat.id)])
            replies = [made[reply_key(story, beat.id, at)] for at in range(1, len(beat.choices) + 1)]
            if beat.choices:
                assert list(links(asked)) == [
                    (choice.text, reply.slide_id) for choice, reply in zip(beat.choices, replies, strict=True)
                ]
            for choice, reply in zip(beat.choices, replies, strict=True):
                assert choice.reply in words(reply)
                assert list(links(reply)) == [("Go on", made[beat_key(story, choice.next)].slide_id)]


def test_after_a_story_the_lesson_goes_on(given: PackInput) -> None:
    made = by_key(given)
    cards = [card.id for card in given.lesson.cards]
    story = given.lesson.stories[0]
    after = first_of(cards[cards.index(story.id) + 1])
    ends = [made[f"{beat_key(story, beat.id)}/end"] for beat in story.beats if beat.ending]

    assert [list(links(end)) for end in ends] == [[("Go on", made[after].slide_id)]] * len(ends)


@pytest.mark.parametrize("band", Band)
def test_every_slide_has_a_title_and_notes_and_no_button_leads_nowhere(sources: Sources, band: Band) -> None:
    given = a_pack_input(sources, band)
    planned = slides.plan(given)
    keys = [slide.key for slide in planned]

    assert len(set(keys)) == len(keys)
    assert {button.target for slide in planned for button in slide.buttons} <= set(keys)
    for slide in read(given):
        assert slide.shapes.title.text_frame.text
        assert slide.notes_slide.notes_text_frame.text


def test_notes_say_what_the_plan_has_for_a_slide(given: PackInput) -> None:
    slot = given.lesson.teacher.full_plan[-1]
    notes = by_key(given)[first_of(slot.cards[0])].notes_slide.notes_text_frame.text

    assert slot.do in notes


def test_every_picture_is_described(given: PackInput) -> None:
    described = [
        next(shape.element.iter("{*}cNvPr")).get("descr")
        for slide in read(given)
        for shape in slide.shapes
        if shape.shape_type is not None and not shape.has_text_frame
    ]

    assert len(described) > 5
    assert all(described)


@pytest.mark.parametrize("country", ["GB", "EG", "US", "JP"])
def test_the_last_slide_has_the_numbers_of_the_country(sources: Sources, country: str) -> None:
    given = a_pack_input(sources, Band.FOURTEEN, country)
    paper = help_on_paper(given.local, given.local.child, slides.MOST)
    last = words(read(given)[-1])

    assert all(number in last for each in paper["emergency"] for number in each["numbers"])
    assert all(way["value"] in last for service in paper["talk"] for way in service["ways"])


def test_slides_in_arabic_run_from_right_to_left(given: PackInput) -> None:
    deck = Presentation(BytesIO(slides.make(replace(given, local=turned(given.local)))))
    paragraphs = [
        paragraph
        for slide in deck.slides
        for page in (slide, slide.notes_slide)
        for paragraph in page.element.iter("{*}pPr")
    ]

    assert deck.element.get("rtl") == "1"
    assert {paragraph.get("rtl") for paragraph in paragraphs} == {"1"}
    assert {paragraph.get("algn") for paragraph in paragraphs} == {"r", "ctr"}
    assert "\u200e116 111\u200e" in words(list(deck.slides)[-1])


def test_every_shape_stays_on_its_slide(sources: Sources) -> None:
    for band in Band:
        deck = Presentation(BytesIO(slides.make(a_pack_input(sources, band))))
        for shape in (shape for slide in deck.slides for shape in slide.shapes):
            assert 0 <= shape.left <= shape.left + shape.width <= deck.slide_width
            assert 0 <= shape.top <= shape.top + shape.height <= deck.slide_height


def test_a_lesson_without_drawings_and_help_page_has_slides_all_the_same(given: PackInput) -> None:
    bare = replace(given, local=replace(given.local, pictures={}, help_page=None))

    assert len(read(bare)) == len(read(given))


def test_slides_are_the_same_bytes_twice(sources: Sources) -> None:
    assert slides.make(a_pack_input(sources)) == slides.make(a_pack_input(sources))


def test_words_are_as_large_as_their_box_allows() -> None:
    box = Box(0, 0, 6, 3)

    assert size_of(["short"], box, 36) == 36
    assert size_of(["long " * 60], box, 36) < 36
    assert size_of(["long " * 600], box, 36) == SIZES[-1]


def test_help_is_the_last_slide(given: PackInput) -> None:
    assert slides.plan(given)[-1].key == HELP
