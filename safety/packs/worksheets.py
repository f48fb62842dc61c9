"""``worksheets.pdf``: the whole lesson with paper and scissors and no device; the answers last, for the teacher."""

from collections.abc import Mapping

from safety.domain.lesson import ChoiceCard, Option, PractiseCard, SortCard, StoryCard, Way
from safety.domain.story import NARRATOR, YOU, Beat, Line
from safety.domain.vocabulary import Band
from safety.packs import wording
from safety.packs.frame import PackInput
from safety.packs.pictures import drawn
from safety.packs.typesetting import Document
from safety.signpost.labels import label

LINES = 3
TEXTS = {
    "stories": wording.STORY_CARDS,
    "stories_how": wording.STORY_CARDS_HOW,
    "sorting": wording.SORTING_CARDS,
    "five": wording.MY_FIVE,
    "five_how": wording.MY_FIVE_HOW,
    "person": wording.PERSON,
    "reach": wording.WAY_TO_REACH,
    "keep": wording.KEEP_IT,
    "check": wording.WHAT_WOULD_YOU_DO,
    "cross": wording.PUT_A_CROSS,
    "key": wording.ANSWER_KEY,
}


def document(given: PackInput) -> Document:
    """Compose the worksheets."""
    return Document(template="worksheets", data=data(given), local=given.local, day=given.day)


def data(given: PackInput) -> dict[str, object]:
    """Gather what the worksheets say."""
    lesson, say = given.lesson, given.local.say
    return {
        "title": f"{say(wording.WORKSHEETS)}: {lesson.title}",
        "texts": {name: say(text) for name, text in TEXTS.items()},
        "young": lesson.band is Band.FIVE,
        "stories": [_story(story, given) for story in lesson.stories],
        "sorts": [_sort(card) for card in lesson.cards if isinstance(card, SortCard)],
        "practise": [_practise(card, given) for card in lesson.cards if isinstance(card, PractiseCard)],
        "check": [_question(item.question, item.options) for item in lesson.check],
        "keys": [(say(wording.WHAT_WOULD_YOU_DO), [_question(item.question, item.options) for item in lesson.check])]
        + [(card.prompt, [_question("", card.options)]) for card in lesson.cards if isinstance(card, ChoiceCard)],
    }


def _story(story: StoryCard, given: PackInput) -> dict[str, object]:
    """Number the cards in the order of the file: every number that a choice names is on one of them."""
    numbers = {beat.id: number for number, beat in enumerate(story.beats, start=1)}
    return {
        "title": story.title,
        "scene": story.scene,
        "cards": [_card(beat, numbers, given) for beat in story.beats],
    }


def _card(beat: Beat, numbers: Mapping[str, int], given: PackInput) -> dict[str, object]:
    return {
        "number": numbers[beat.id],
        "picture": drawn(beat.picture, given.local),
        "lines": [{"who": speaker(line, given), "text": line.text} for line in beat.lines],
        "choices": [
            {"letter": letter, "text": choice.text, "reply": choice.reply, "next": go_on(numbers[choice.next], given)}
            for letter, choice in zip(given.local.say(wording.LETTERS).split(), beat.choices, strict=False)
        ],
        "next": after(beat, numbers, given),
    }


def after(beat: Beat, numbers: Mapping[str, int], given: PackInput) -> str | None:
    """Say what follows on a card without choices: how the story ended, or the number of another card."""
    if beat.ending:
        return f"{given.local.say(wording.THE_END)}: {given.local.say(label(beat.ending))}"
    return go_on(numbers[beat.next], given) if beat.next else None


def go_on(number: int, given: PackInput) -> str:
    """Say with which card to go on."""
    return given.local.say(wording.GO_ON_WITH) % {"number": number}


def speaker(line: Line, given: PackInput) -> str | None:
    """Return who speaks; a narrator needs no name."""
    if line.who == NARRATOR:
        return None
    if line.who == YOU:
        return given.local.say(wording.YOU)
    return next((person.name for person in given.lesson.cast if person.id == line.who), None)


def _sort(card: SortCard) -> dict[str, object]:
    piles = {pile.id: pile.label for pile in card.piles}
    return {
        "prompt": card.prompt,
        "piles": list(piles.values()),
        "items": [item.text for item in card.items],
        "answers": [{"text": item.text, "pile": piles[item.pile], "because": item.because} for item in card.items],
    }


def _practise(card: PractiseCard, given: PackInput) -> dict[str, object]:
    return {
        "way": given.local.say(label(card.way)),
        "prompt": card.prompt,
        "starters": card.starters,
        "tips": card.tips,
        "draw": card.way is Way.DRAW,
        "lines": 0 if card.way is Way.SAY else max(card.slots, LINES),
    }


def _question(ask: str, options: tuple[Option, ...]) -> dict[str, object]:
    return {
        "ask": ask,
        "options": [{"text": each.text, "right": each.right, "because": each.because} for each in options],
    }
