"""``lesson.epub``: the lesson as a book for phones and readers, EPUB 3. Why we write it: docs/decisions/epub.md."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import NAMESPACE_OID, uuid5

from safety.domain.lesson import Card, ChoiceCard, PractiseCard, RememberCard, SortCard
from safety.packs.frame import PackInput
from safety.packs.help_links import help_on_screen
from safety.packs.player import drawings, kind, picture_path, scene
from safety.packs.player_words import AROUND_THE_CARDS
from safety.packs.rendering import as_written, rendered
from safety.packs.zipping import zipped

TYPE = "mimetype"
HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A page of the book; one without a title is not in its list of contents."""

    id: str
    title: str | None
    card: Card | None = None

    @property
    def name(self) -> str:
        """The name of its file."""
        return f"{self.id}.xhtml"

    @property
    def kind(self) -> str | None:
        """The kind of its card."""
        return kind(self.card) if self.card else None


def make(given: PackInput) -> bytes:
    """Write the book."""
    chapters = tuple(_chapters(given))
    said = {**scene(given), "book": True, "help_link": f"{HELP}.xhtml", "chapters": chapters}
    pictures = drawings(given)
    pages = {
        chapter.name: rendered("chapter.xhtml", **said, part=chapter, title=chapter.title or given.lesson.title)
        for chapter in chapters
    }
    book = {
        **pages,
        **pictures,
        "nav.xhtml": rendered("nav.xhtml", **said),
        "book.css": as_written("book.css"),
        "package.opf": rendered("package.opf", **said, **_about(given, pictures)),
    }
    files = {f"book/{name}": data for name, data in book.items()}
    files |= {TYPE: b"application/epub+zip", "META-INF/container.xml": as_written("container.xml")}
    return zipped(files, first=[TYPE])


def _about(given: PackInput, pictures: Mapping[str, bytes]) -> dict[str, object]:
    lesson, local = given.lesson, given.local
    called = f"waylight/{lesson.band}/{lesson.slug}/{local.language.tag}/{local.country}"
    return {
        "identifier": uuid5(NAMESPACE_OID, called).urn,
        "day": given.day.isoformat(),
        "drawings": sorted(pictures),
        "cover": picture_path(lesson.cover.file) if lesson.cover else None,
    }


def _chapters(given: PackInput) -> Iterator[Chapter]:
    say, lesson = given.local.say, given.lesson
    words = {name: say(text) for name, text in AROUND_THE_CARDS.items()}
    yield Chapter(id="start", title=lesson.title)
    yield Chapter(id="before", title=words["before"])
    for card in lesson.cards:
        yield Chapter(id=f"card-{card.id}", title=_title(card), card=card)
    yield Chapter(id="after", title=words["after"])
    yield Chapter(id="for-you", title=words["more"])
    yield Chapter(id="finish", title=words["done"])
    yield Chapter(id=HELP, title=str(help_on_screen(given.local)["title"]))


def _title(card: Card) -> str | None:
    match card:
        case ChoiceCard() | SortCard() | PractiseCard():
            return card.prompt
        case RememberCard():
            return card.line
    return card.title
