"""The language checks over everything on the shelves, and the exceptions that a file asks for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, cast

from marshmallow import ValidationError

from safety.content.faults import Fault, Flaw, flaws_of
from safety.content.places import in_words, numbered
from safety.content.reading import Document, read
from safety.content.reading_level import child_level, lesson_level, parent_level
from safety.content.schemas.lint import LINT
from safety.content.shelf import Held
from safety.content.shelving import Shelves
from safety.content.texts import Text, of_guide, of_lesson, of_situations, of_telling, texts
from safety.content.wording import Found, Wording, out_of_place

FILE = "lint.yaml"


def linted(shelves: Shelves) -> Iterator[Fault]:
    """Every fault of language."""
    path = shelves.root / FILE
    if not path.is_file():
        yield Fault(shelves.name(FILE), 1, "", "is missing")
        return
    document = read(shelves.name(FILE), path.read_bytes())
    yield from document.faults
    try:
        wording = Wording(LINT.deserialize(document.data))
    except ValidationError as error:
        yield from map(document.fault, flaws_of(error.messages))
        return
    for held, found in _found(shelves, wording):
        yield from excused(held.document, [one for one in found if not held.doubts(one.flaw)])


def excused(document: Document, found: Sequence[Found]) -> Iterator[Fault]:
    """The faults that no exception of the file excuses, and the exceptions that excuse nothing."""
    exceptions = _exceptions(document.data)
    used: set[int] = set()
    for one in found:
        place = in_words(one.flaw.place, document.data)
        fitting = {
            number
            for number, exception in enumerate(exceptions)
            if exception["rule"] == one.rule and str(exception["where"]) in place
        }
        used |= fitting
        if not fitting:
            yield document.fault(Flaw(one.flaw.place, f"{one.flaw.words} [{one.rule}]"))
    for place_of, _ in numbered(("exceptions",), exceptions):
        if place_of[-1] not in used:
            yield document.fault(Flaw(place_of, "excuses nothing: take it out"))


# The schema has refused exceptions of another shape; a list has no room for any.
def _exceptions(data: object) -> Sequence[Mapping[str, object]]:
    return cast(Sequence[Mapping[str, object]], data.get("exceptions", ())) if isinstance(data, dict) else ()


def _found(shelves: Shelves, wording: Wording) -> Iterator[tuple[Held[Any], Iterable[Found]]]:
    for (band, _), lesson in shelves.lessons.items():
        words = tuple(of_lesson(lesson.thing))
        letter = (text for text in words if text.place[:2] == ("teacher", "family_letter"))
        levels = (*lesson_level(words, band), *parent_level(letter, ("teacher", "family_letter")))
        yield lesson, (*_worded(wording, words), *levels)
    for guide in shelves.guides.values():
        words = tuple(of_guide(guide.thing))
        yield guide, (*_worded(wording, words), *parent_level(words))
    for held, of in ((shelves.situations, of_situations), (shelves.telling, of_telling)):
        if held is not None:
            words = tuple(cast(Any, of)(held.thing))
            yield held, (*_worded(wording, words), *_read_in_need(words))
    if shelves.scheme is not None:
        yield shelves.scheme, _worded(wording, tuple(texts((), shelves.scheme.thing)))


def _worded(wording: Wording, words: Sequence[Text]) -> Iterator[Found]:
    yield from wording.found(words)
    yield from out_of_place(words)


def _read_in_need(words: Sequence[Text]) -> Iterator[Found]:
    yield from child_level(words)
    yield from parent_level(words)
