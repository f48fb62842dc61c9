"""``worksheets.docx``: the worksheets in a word processor, to shorten, to enlarge, to put into one's own words."""

from docx.shared import Pt
from docx.table import _Cell as Cell

from safety.domain.lesson import ChoiceCard, Lesson, Option, PractiseCard, SortCard, StoryCard, Way
from safety.domain.story import Beat
from safety.packs import wording
from safety.packs.document import Page, begun, finished
from safety.packs.frame import PackInput
from safety.packs.worksheets import LINES, after, go_on, speaker
from safety.signpost.labels import label

PEOPLE = 5
HIGH, DRAWING_LINES, LARGE = 26, 7, Pt(16)
BOX, RIGHT, OTHER = "☐", "✓", "–"


def make(given: PackInput) -> bytes:
    """Write the worksheets."""
    lesson, say = given.lesson, given.local.say
    title = f"{say(wording.WORKSHEETS)}: {lesson.title}"
    page = begun(title, given.local, given.day)
    page.heading(title, 0)
    for story in lesson.stories:
        _story(page, story, given)
    for card in lesson.cards:
        if isinstance(card, SortCard):
            _sort(page, card)
    _people(page)
    for card in lesson.cards:
        if isinstance(card, PractiseCard):
            _practise(page, card)
    _check(page, lesson)
    _key(page, given)
    return finished(page)


def _story(page: Page, story: StoryCard, given: PackInput) -> None:
    say = given.local.say
    page.heading(f"{say(wording.STORY_CARDS)}: {story.title}", 1)
    page.say(story.scene, kept=True)
    page.say(say(wording.STORY_CARDS_HOW), kept=True)
    numbers = {beat.id: number for number, beat in enumerate(story.beats, start=1)}
    for cell, beat in zip(page.cards(len(story.beats)), story.beats, strict=True):
        _card(page, cell, beat, numbers, given)


def _card(page: Page, cell: Cell, beat: Beat, numbers: dict[str, int], given: PackInput) -> None:
    number = cell.paragraphs[0].add_run(str(numbers[beat.id]))
    number.bold, number.font.size = True, LARGE
    if beat.picture:
        page.picture(cell.add_paragraph(), beat.picture, HIGH)
    for line in beat.lines:
        paragraph, who = cell.add_paragraph(), speaker(line, given)
        if who:
            paragraph.add_run(f"{who}: ").bold = True
        paragraph.add_run(line.text)
    for letter, choice in zip(_letters(given), beat.choices, strict=False):
        paragraph = cell.add_paragraph()
        paragraph.add_run(f"{letter}  ").bold = True
        paragraph.add_run(f"{choice.text} ")
        paragraph.add_run(go_on(numbers[choice.next], given)).italic = True
    following = after(beat, numbers, given)
    if following:
        cell.add_paragraph().add_run(following).italic = True


def _sort(page: Page, card: SortCard) -> None:
    page.heading(page.local.say(wording.SORTING_CARDS), 1)
    page.say(card.prompt)
    for cell, pile in zip(page.cards(len(card.piles)), card.piles, strict=True):
        cell.paragraphs[0].add_run(pile.label).bold = True
    page.say("")  # two tables without anything between them become one
    for cell, item in zip(page.cards(len(card.items)), card.items, strict=True):
        cell.paragraphs[0].add_run(item.text)
        cell.add_paragraph()


def _people(page: Page) -> None:
    say = page.local.say
    page.heading(say(wording.MY_FIVE), 1, turned=True)
    page.say(say(wording.MY_FIVE_HOW))
    page.table((say(wording.PERSON), say(wording.WAY_TO_REACH)), PEOPLE)
    page.say(say(wording.KEEP_IT))


def _practise(page: Page, card: PractiseCard) -> None:
    page.heading(page.local.say(label(card.way)), 1)
    page.say(card.prompt)
    page.bullets(card.starters)
    if card.way is not Way.SAY:
        page.lines(DRAWING_LINES if card.way is Way.DRAW else max(card.slots, LINES))
    page.say(" ".join(card.tips))


def _check(page: Page, lesson: Lesson) -> None:
    page.heading(page.local.say(wording.WHAT_WOULD_YOU_DO), 1, turned=True)
    page.say(page.local.say(wording.PUT_A_CROSS))
    for number, item in enumerate(lesson.check, start=1):
        page.say(f"{number}. {item.question}", strong=True)
        for option in item.options:
            page.say(f"{BOX}  {option.text}")


def _key(page: Page, given: PackInput) -> None:
    """Write the answers, for the teacher alone: on pages of their own."""
    say, lesson = given.local.say, given.lesson
    page.heading(say(wording.ANSWER_KEY), 1, turned=True)
    for story in lesson.stories:
        page.heading(story.title, 2)
        for number, beat in enumerate(story.beats, start=1):
            for letter, choice in zip(_letters(given), beat.choices, strict=False):
                page.say(f"{number} {letter}  {choice.reply}")
    for card in lesson.cards:
        if isinstance(card, SortCard):
            page.heading(card.prompt, 2)
            piles = {pile.id: pile.label for pile in card.piles}
            page.bullets(f"{item.text} {piles[item.pile]}. {item.because}" for item in card.items)
        if isinstance(card, ChoiceCard):
            page.heading(card.prompt, 2)
            _answers(page, card.options)
    page.heading(say(wording.WHAT_WOULD_YOU_DO), 2)
    for item in lesson.check:
        page.say(item.question, strong=True)
        _answers(page, item.options)


def _answers(page: Page, options: tuple[Option, ...]) -> None:
    for option in options:
        page.say(f"{RIGHT if option.right else OTHER}  {option.text} {option.because}")


def _letters(given: PackInput) -> list[str]:
    return given.local.say(wording.LETTERS).split()
