"""How long a start takes and what it holds in memory: fifty lessons, twelve languages, every country.

``python -m bench.load [content]``; the limit is 1.5 s and 150 MB for all of it.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.big_content import write_content
from bench.big_locales import LANGUAGES, write_locales
from safety.content.compiling import load_catalogue

RUNS = 5


def main(content: Path) -> None:
    """Make the big content, start ``RUNS`` fresh processes on it, print the median start."""
    with tempfile.TemporaryDirectory() as folder:
        big = write_content(content, Path(folder) / "content")
        catalogue = load_catalogue(big)
        locales = write_locales(catalogue, Path(folder) / "locales")
        starts = sorted((_start(big, locales) for _ in range(RUNS)), key=lambda start: start["rows"][-1][1])
        size = sum(path.stat().st_size for path in big.rglob("*.yaml")) / 2**20
    print(f"{len(catalogue.lessons)} lessons x {len(LANGUAGES)} languages, {len(catalogue.countries)} countries,")
    print(f"{size:.1f} MB of YAML; median of {RUNS} starts")
    before, resident = 0.0, 0.0
    print(f"{'':<12}{'seconds':>9}{'MB':>7}")
    for what, seconds, held in starts[RUNS // 2]["rows"]:
        print(f"{what:<12}{seconds - before:>9.2f}{held - resident:>7.0f}")
        before, resident = seconds, held
    print(f"{'all':<12}{before:>9.2f}{resident:>7.0f}   peak {starts[RUNS // 2]['peak']:.0f} MB")


def _start(content: Path, locales: Path) -> dict:
    command = [sys.executable, "-m", "bench.start", str(content), str(locales)]
    return json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


if __name__ == "__main__":
    main(Path(*sys.argv[1:] or ["content"]))
