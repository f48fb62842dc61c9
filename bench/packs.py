"""How long packs take: ``python -m bench.packs`` builds a pack cold, then each of its files warm, and prints a table.

``python -m bench.packs memory`` builds a pack for each of a few countries and prints how many megabytes that took.

Seconds of processor stand beside those of the clock: on a busy machine the clock says more of the others than of us.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from safety.api.packs import workshop_of
from safety.assembling import assemble
from safety.config import Config
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag, LessonSlug
from safety.packs.gathering import for_lesson
from safety.packs.packing import Made
from safety.packs.registry import LESSON_SHEETS, PDF
from safety.packs.shelf import Shelf
from safety.packs.workshop import Order, Workshop

SLUG = LessonSlug("friends-in-games")
ORDER = Order(language=LanguageTag("en"), country=CountryCode("GB"), band=Band.EIGHT, slug=SLUG)
WARM = 5
COUNTRIES = 3
COLD_PACK, WARM_PDF, MEMORY = 1.5, 0.1, 200
"""What is promised: seconds, seconds, megabytes."""


@dataclass(frozen=True, slots=True)
class Taken:
    """How long something took, by the clock and of the processor (user and system), in seconds."""

    clock: float
    processor: float

    def row(self, name: str, size: int, promised: float | None = None) -> str:
        """Say it as a line of the table."""
        kept = (
            "" if promised is None else f"{promised * 1000:.0f} {'kept' if self.processor <= promised else 'BROKEN'}"
        )
        return f"{name:24}{self.clock * 1000:9.0f}{self.processor * 1000:11.0f}{size / 1000:9.0f}  {kept}"


def timed(make: Callable[[], Made]) -> tuple[Taken, Made]:
    """Do something and say how long it took."""
    clock, processor = time.perf_counter(), time.process_time()
    made = make()
    return Taken(time.perf_counter() - clock, time.process_time() - processor), made


def megabytes() -> float:
    """The most that this process ever held; what getrusage says may be its parent's, from before it began."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


def several() -> float:
    """Build packs as a server does, and return the most that they and all else ever held."""
    sources = workshop_of(assemble(Config.read({"SAFETY_BASE_URL": "https://safety.example"}))).sources
    shop = Workshop(sources=sources, shelf=Shelf(Path("unused"), 0))
    for country in list(sources.editions.catalogue.countries)[:COUNTRIES]:
        shop.pack(replace(ORDER, country=country))
    return megabytes()


def main() -> None:
    """Print the figures."""
    sources = workshop_of(assemble(Config.read({"SAFETY_BASE_URL": "https://safety.example"}))).sources
    before = megabytes()
    shop = Workshop(sources=sources, shelf=Shelf(Path("unused"), 0))
    cold, made = timed(lambda: shop.pack(ORDER))
    most = megabytes()
    print(f"{'':24}{'clock ms':>9}{'of cpu ms':>11}{'kB':>9}  promised")
    print(cold.row("whole pack, cold", len(made.data), COLD_PACK))
    # The compiler remembers what it set before: each try is for another country, so that nothing but warmth helps.
    countries = [code for code in sources.editions.catalogue.countries if code != ORDER.country][: WARM + 1]
    warm, made = timed(lambda: shop.pack(replace(ORDER, country=countries.pop())))
    print(warm.row("whole pack, warm", len(made.data)))
    inputs = [for_lesson(sources, ORDER.language, country, ORDER.band, SLUG) for country in countries]
    for sheet in LESSON_SHEETS:
        all_of_them, made = timed(lambda make=sheet.make: Made(data=b"".join(map(make, inputs)), missing=()))
        one = Taken(all_of_them.clock / WARM, all_of_them.processor / WARM)
        print(one.row(sheet.name, len(made.data) // WARM, WARM_PDF if sheet.media_type == PDF else None))
    print(f"\nmemory: {before:.0f} MB with the catalogue, {most:.0f} MB with a pack ({MEMORY} promised)")


if __name__ == "__main__":
    if sys.argv[1:] == ["memory"]:
        print(round(several()))
    else:
        main()
