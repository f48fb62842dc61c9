"""A catalogue ten times as large, 500 lessons in 12 languages: how long a start takes, whether a hot GET suffers."""

from pathlib import Path

from bench.big_content import write_content
from bench.big_locales import write_locales
from bench.rates import HELP, gunicorn, rate, running, start_of
from bench.shape import HOUSE
from safety.content.compiling import load_catalogue

LESSONS = 500


def grown(folder: Path, lessons: int = LESSONS) -> dict[str, str]:
    """Write the large catalogue and its languages; give the settings that serve them."""
    content = write_content(HOUSE / "content", folder / "content", lessons)
    locales = write_locales(load_catalogue(content), folder / "locales")
    return {"SAFETY_CONTENT": str(content), "SAFETY_LOCALES": str(locales)}


def growth(folder: Path, seconds: int, lessons: int = LESSONS) -> tuple[float, float]:
    """Return the seconds of a start on the large catalogue, and its hot rate as a part of the usual one's."""
    settings = grown(folder, lessons)
    start = start_of(gunicorn("large", folder, **settings))
    usual, large = (hot(folder, seconds, each) for each in ({}, settings))
    return start, large / usual


def hot(folder: Path, seconds: int, settings: dict[str, str]) -> float:
    server = gunicorn("hot", folder, **settings)
    with running(server) as pid:
        rate(server.port, pid, HELP, 1)
        return max(rate(server.port, pid, HELP, seconds).a_second for _ in range(3))
