"""How many words a child sees at once, by band."""

from collections.abc import Iterator

from safety.content.faults import Flaw, Place
from safety.content.places import numbered
from safety.domain.lesson import (
    Card,
    ChoiceCard,
    Lesson,
    Option,
    PractiseCard,
    SayCard,
    SortCard,
    StoryCard,
)
from safety.domain.story import Beat
from safety.domain.vocabulary import Band

CARD = {Band.FIVE: 25, Band.EIGHT: 45, Band.ELEVEN: 70, Band.FOURTEEN: 90}
CHOICE = {Band.FIVE: 12, Band.EIGHT: 12, Band.ELEVEN: 20, Band.FOURTEEN: 20}
Shown = tuple[Place, int, str]
"""Something shown at once: where it stands, how many words it may have, its text."""


def count(text: str) -> int:
    """How many words a text has; a dash or a sign between spaces is none."""
    return sum(any(letter.isalnum() for letter in word) for word in text.split())


def lengths(lesson: Lesson) -> Iterator[Flaw]:
    """Nothing shown at once is longer than a child of the band can take in."""
    for place, most, text in _shown(lesson):
        if (words := count(text)) > most:
            yield Flaw(place, f"has {words} words, and ages {lesson.band} take in {most} at once")


def _shown(lesson: Lesson) -> Iterator[Shown]:
    most = CARD[lesson.band]
    for at, card in numbered(("cards",), lesson.cards):
        yield from _card(at, card, lesson.band)
    for at, item in numbered(("check",), lesson.check):
        yield (*at, "question"), most, item.question
        yield from _options(at, item.options, most)
    for at, booster in numbered(("boosters",), lesson.boosters):
        yield (*at, "scene"), most, booster.scene
        yield (*at, "question"), most, booster.question
        yield from _options(at, booster.options, most)
    for name in ("someone_i_know", "already_happened"):
        for at, page in numbered(("paths", name), getattr(lesson.paths, name)):
            yield at, most, page


def _card(at: Place, card: Card, band: Band) -> Iterator[Shown]:
    most = CARD[band]
    match card:
        case SayCard():
            yield (*at, "text"), most, f"{card.title or ''} {card.text}"
        case StoryCard():
            yield (*at, "scene"), most, card.scene
            for beat_at, beat in numbered((*at, "beats"), card.beats):
                yield from _beat(beat_at, beat, band)
        case ChoiceCard():
            yield (*at, "prompt"), most, card.prompt
            yield from _options(at, card.options, most)
        case SortCard():
            yield (*at, "prompt"), most, card.prompt
            for item_at, item in numbered((*at, "items"), card.items):
                yield (*item_at, "text"), most, item.text
                yield (*item_at, "because"), most, item.because
        case PractiseCard():
            yield (*at, "prompt"), most, card.prompt
            for name in ("starters", "tips"):
                for part_at, part in numbered((*at, name), getattr(card, name)):
                    yield part_at, most, part
        case _:
            yield (*at, "line"), most, card.line


def _beat(at: Place, beat: Beat, band: Band) -> Iterator[Shown]:
    yield (*at, "lines"), CARD[band], " ".join(line.text for line in beat.lines)
    for choice_at, choice in numbered((*at, "choices"), beat.choices):
        yield (*choice_at, "text"), CHOICE[band], choice.text
        yield (*choice_at, "reply"), CARD[band], choice.reply


def _options(at: Place, options: tuple[Option, ...], most: int) -> Iterator[Shown]:
    for option_at, option in numbered((*at, "options"), options):
        yield (*option_at, "text"), most, option.text
        yield (*option_at, "because"), most, option.because


LESSON = (lengths,)
