"""The lesson as pages: what every one of them is filled in with, and the folder that any browser opens."""

from pathlib import PurePosixPath

from safety.domain.lesson import Card
from safety.packs.frame import PackInput
from safety.packs.help_links import help_on_screen
from safety.packs.player_words import AROUND_THE_CARDS
from safety.packs.poster import line_to_remember
from safety.packs.rendering import as_written, rendered

START = "index.html"


def scene(given: PackInput) -> dict[str, object]:
    """Gather what the pages of a lesson say."""
    lesson, local = given.lesson, given.local
    return {
        "lesson": lesson,
        "lang": local.language.tag,
        "direction": local.language.direction,
        "reviewed": local.language.reviewed,
        "say": {name: local.say(text) for name, text in AROUND_THE_CARDS.items()},
        "names": {person.id: person.name for person in lesson.cast},
        "cards": [{"card": card, "kind": kind(card), "id": f"card-{card.id}"} for card in lesson.cards],
        "line": line_to_remember(lesson) or lesson.skill,
        "help": help_on_screen(local),
        "help_page": local.help_page,
        "help_link": "#help",
        "pictures": {name: picture_path(name) for name in local.pictures},
        "book": False,
    }


def player(given: PackInput, scorm: str | None = None) -> dict[str, bytes]:
    """Return the files of the lesson by their paths; ``scorm`` is the version in which it reports how it went."""
    names = (*(["scorm.js"] if scorm else []), "lesson.js")
    return {
        START: rendered("lesson.xhtml", **scene(given), scripts=names, scorm=scorm),
        **{name: as_written(name) for name in ("lesson.css", *names)},
        **drawings(given),
    }


def drawings(given: PackInput) -> dict[str, bytes]:
    """Return the drawings of the lesson by their paths."""
    return {picture_path(name): drawing for name, drawing in given.local.pictures.items()}


def picture_path(name: str) -> str:
    """Return where a drawing lies beside the page."""
    return f"pictures/{PurePosixPath(name).name}"


def kind(card: Card) -> str:
    """Name the kind of a card: say, story, choice, sort, practise, remember."""
    return type(card).__name__.removesuffix("Card").lower()
