"""How long packs take: ``python -m bench.packs`` builds a pack cold, then each of its files warm, and prints both."""

import resource
import time
from pathlib import Path

from safety.api.packs import workshop_of
from safety.assembling import assemble
from safety.config import Config
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag, LessonSlug
from safety.packs.gathering import for_lesson
from safety.packs.ordering import Order
from safety.packs.registry import LESSON_SHEETS
from safety.packs.shelf import Shelf
from safety.packs.workshop import Workshop

ORDER = Order(
    language=LanguageTag("en"),
    country=CountryCode("GB"),
    band=Band.EIGHT,
    slug=LessonSlug("friends-in-games"),
)
WARM = 5


def megabytes() -> float:
    """The most that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    """Print the figures."""
    served = assemble(Config.read({"SAFETY_BASE_URL": "https://safety.example"}))
    sources = workshop_of(served).sources
    before = megabytes()
    began, worked = time.perf_counter(), time.process_time()
    made = Workshop(sources=sources, shelf=Shelf(Path("unused"), 0)).pack(ORDER)
    wall, work = time.perf_counter() - began, time.process_time() - worked
    print(f"whole pack, cold: {wall:.3f} s, {work:.3f} s of processor, {len(made.data) / 1000:.0f} kB")
    print(f"memory: {before:.0f} MB with the catalogue, {megabytes():.0f} MB at most")
    # The compiler remembers what it set before: each try is for another country, so that nothing but warmth helps.
    countries = [code for code in sources.editions.catalogue.countries if code != ORDER.country][:WARM]
    for sheet in LESSON_SHEETS:
        began = time.perf_counter()
        for country in countries:
            sheet.make(for_lesson(sources, ORDER.language, country, ORDER.band, LessonSlug(str(ORDER.slug))))
        print(f"{sheet.name}: {(time.perf_counter() - began) / WARM * 1000:.0f} ms warm")


if __name__ == "__main__":
    main()
