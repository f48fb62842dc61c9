"""Every text of the content, with who reads it: what the language checks go through."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from safety.content.faults import Place
from safety.content.places import numbered
from safety.domain.guide import Guide, Section
from safety.domain.lesson import Lesson, Option, SortItem
from safety.domain.situation import Advice
from safety.domain.story import NARRATOR, Choice, Line
from safety.domain.telling import AdultCard, Answer, Telling
from safety.domain.vocabulary import Audience, Band
from safety.domain.words import Words


@dataclass(frozen=True, slots=True)
class Text:
    """Words at a place: who reads them, and whether we only quote what somebody might say.

    What a child of any age reads in need is measured as if it were written for ages 11 to 13.
    """

    place: Place
    words: Words
    quoted: bool
    reader: Audience = Audience.CHILD
    bands: tuple[Band, ...] = (Band.ELEVEN,)


NONE: frozenset[str] = frozenset()
TEXT = frozenset({"text"})
QUOTED: Mapping[type, Callable[[Any], frozenset[str]]] = {
    Line: lambda line: NONE if line.who == NARRATOR else TEXT,
    Choice: lambda choice: NONE if choice.wise else TEXT,
    Option: lambda option: NONE if option.right else TEXT,
    SortItem: lambda _: TEXT,
    Advice: lambda advice: TEXT if advice.never else NONE,
    Section: lambda _: frozenset({"avoid"}),
    Answer: lambda answer: NONE if answer.well else frozenset({"adult_says"}),
    AdultCard: lambda _: frozenset({"do_not_say"}),
}
"""Which fields hold what somebody might say, wisely or not, and not what Waylight says itself."""


def texts(place: Place, thing: object, *, quoted: bool = False) -> Iterator[Text]:
    """Every text inside something of the domain; field names are the keys of the files."""
    if isinstance(thing, Words):
        yield Text(place, thing, quoted)
    elif isinstance(thing, tuple):
        for at, below in numbered(place, thing):
            yield from texts(at, below, quoted=quoted)
    elif isinstance(thing, Mapping):
        for key, below in thing.items():
            yield from texts((*place, str(key)), below, quoted=quoted)
    elif is_dataclass(thing):
        hearsay = QUOTED[type(thing)](thing) if type(thing) in QUOTED else frozenset()
        for part in fields(thing):
            yield from texts((*place, part.name), getattr(thing, part.name), quoted=quoted or part.name in hearsay)


def of_lesson(lesson: Lesson) -> Iterator[Text]:
    """The child's part in the words of its band; what is for adults; the letter home."""
    for text in texts((), lesson):
        match text.place:
            case ("teacher", "family_letter", *_):
                yield Text(text.place, text.words, text.quoted, Audience.PARENT)
            case ("teacher" | "content_note" | "messages", *_):
                yield Text(text.place, text.words, text.quoted, Audience.TEACHER)
            case _:
                yield Text(text.place, text.words, text.quoted, Audience.CHILD, (lesson.band,))


def of_guide(guide: Guide) -> Iterator[Text]:
    """A guide in the words of its audience."""
    for text in texts((), guide):
        yield Text(text.place, text.words, text.quoted, guide.audience)


def of_situations(file: Mapping[str, Any]) -> Iterator[Text]:
    """Situations and the words for waiting, each view in the words of its audience."""
    for audience, advice in file["waiting"].items():
        for text in texts(("waiting", audience.value), advice):
            yield Text(text.place, text.words, text.quoted, audience)
    for at, situation in numbered(("situations",), file["situations"]):
        for audience, view in situation.views.items():
            for text in texts((*at, "views", audience.value), view):
                yield Text(text.place, text.words, text.quoted, audience)


def of_telling(telling: Telling) -> Iterator[Text]:
    """A child's messages in the words of their bands; cards for adults in theirs."""
    for at, template in numbered(("templates",), telling.templates):
        for text in texts(at, template):
            yield Text(text.place, text.words, text.quoted, Audience.CHILD, template.bands)
    yield from texts(("answers",), telling.answers)
    yield from texts(("link_line",), telling.link_line)
    for audience, card in telling.cards.items():
        for text in texts(("cards", audience.value), card):
            yield Text(text.place, text.words, text.quoted, audience)
