"""How long a plan of help takes: every country, situation and audience, with and without a moment.

``python -m bench.plans`` prints milliseconds a plan; the aim is under 2.
"""

from datetime import UTC, datetime
from itertools import product
from pathlib import Path
from statistics import mean, quantiles
from time import perf_counter

from safety.content.compiling import load_catalogue
from safety.domain.vocabulary import Audience, SituationId
from safety.domain.words import LanguageTag
from safety.signpost.directory import directory_of
from safety.signpost.place import read_atlas
from safety.signpost.plan import plan

CONTENT = Path(__file__).resolve().parent.parent / "content"
LANGUAGE = LanguageTag("es")
MOMENT = datetime(2026, 3, 29, 1, 30, tzinfo=UTC)
AIM = 2.0


def main() -> None:
    catalogue = load_catalogue(CONTENT)
    start = perf_counter()
    directory = directory_of(catalogue.countries, read_atlas())
    print(f"directory of {len(catalogue.countries)} countries: {1000 * (perf_counter() - start):.0f} ms, once")
    for name, moment in (("at any hour", None), ("at one moment", MOMENT)):
        took = []
        for country, situation, audience in product(catalogue.countries, SituationId, Audience):
            start = perf_counter()
            plan(catalogue, directory, country, situation, audience, LANGUAGE, moment)
            took.append(1000 * (perf_counter() - start))
        late = sum(each > AIM for each in took)
        print(
            f"{len(took)} plans {name}: mean {mean(took):.2f} ms, 99 % under {quantiles(took, n=100)[98]:.2f} ms, "
            f"longest {max(took):.2f} ms, over {AIM:.0f} ms: {late}"
        )


if __name__ == "__main__":
    main()
