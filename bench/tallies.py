"""How many batches of counts a second: ``python bench/tallies.py [URL]``. Four processes, as many servers."""

import multiprocessing
import sys
import tempfile
import time
from datetime import UTC, datetime
from secrets import token_urlsafe

from safety.domain.counting import Counted, Tally
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag
from safety.store.store import Store
from safety.store.tallies import count

WORKERS, BATCHES = 4, 1_000


def work(url: str) -> float:
    """Count batches of five; return how long it took."""
    today = datetime.now(UTC).date()
    same = {"day": today, "language": LanguageTag("es"), "country": CountryCode("MX"), "band": Band.EIGHT}
    counts = {Tally(what=Counted.LESSON_OPENED, of=f"lesson-{number}", **same): 1 for number in range(5)}
    store = Store(url, time.monotonic)
    store.is_ready(today)
    began = time.perf_counter()
    for _ in range(BATCHES):
        with store.begin(today) as connection:
            count(connection, token_urlsafe(16), counts, today)
    return time.perf_counter() - began


def main() -> None:
    """Print how many batches a second were counted, all workers together."""
    with tempfile.TemporaryDirectory() as folder, multiprocessing.Pool(WORKERS) as pool:
        url = sys.argv[1] if len(sys.argv) > 1 else f"sqlite:///{folder}/bench.sqlite"
        seconds = max(pool.map(work, [url] * WORKERS, chunksize=1))
        print(f"{WORKERS * BATCHES / seconds:.0f} batches a second, {WORKERS} workers, {url.split(':', 1)[0]}")


if __name__ == "__main__":
    main()
