from pathlib import Path

from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag, LessonSlug
from safety.packs.gathering import Sources
from safety.packs.ordering import Order, every_order, sheets_of
from safety.packs.packing import Made
from safety.packs.shelf import Shelf
from safety.packs.weights import weigh, weight
from safety.packs.workshop import Workshop
from safety.packs.zipping import zipped

PERU = {"language": LanguageTag("es"), "country": CountryCode("PE")}


class Scales(Workshop):
    """Packs of which every file has as many bytes as its name has letters."""

    __slots__ = ()

    def pack(self, order: Order) -> Made:
        return Made(data=zipped({sheet.name: b"x" * len(sheet.name) for sheet in sheets_of(order)}), missing=())


def test_every_pack_and_file_was_weighed(sources: Sources) -> None:
    for order in every_order(sources.editions, PERU["language"], PERU["country"]):
        assert weight(order), order.folder
        assert all(weight(order, sheet.name) for sheet in sheets_of(order)), order.folder


def test_what_was_never_weighed_has_no_weight() -> None:
    assert weight(Order(**PERU, band=Band.FIVE, slug=LessonSlug("of-another-house"))) is None


def test_weighing_finds_archives_and_files(sources: Sources) -> None:
    found = weigh(Scales(sources=sources, shelf=Shelf(Path("unused"), 0)))

    assert found["8-10/scheme-of-work.pdf"] == len("scheme-of-work.pdf")
    assert found["8-10/friends-in-games/poster.pdf"] == len("poster.pdf")
    assert found["8-10/friends-in-games/"] > 0
