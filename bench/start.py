"""One fresh start, step by step: ``python -m bench.start content locales`` prints seconds and megabytes as JSON."""

import json
import resource
import sys
import time
from pathlib import Path

BEGAN = time.perf_counter()
PAGE = resource.getpagesize()


def held() -> float:
    """Megabytes resident now."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * PAGE / 2**20


def row(what: str) -> tuple[str, float, float]:
    """What has been done, and the seconds and megabytes by now."""
    return what, time.perf_counter() - BEGAN, held()


def main(content: str, locales: str) -> None:
    """Import, read the content, load the languages."""
    rows = [row("python")]
    from safety.content.compiling import load_catalogue  # noqa: PLC0415  # its time is what is measured
    from safety.i18n.languages import discover  # noqa: PLC0415
    from safety.i18n.speech import speeches  # noqa: PLC0415

    rows.append(row("imports"))
    catalogue = load_catalogue(Path(content))
    rows.append(row("content"))
    voices = speeches(Path(locales), discover(Path(locales), {"*"}))
    rows.append(row("languages"))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"rows": rows, "peak": peak, "lessons": len(catalogue.lessons), "languages": len(voices)}))


if __name__ == "__main__":
    main(*sys.argv[1:])
