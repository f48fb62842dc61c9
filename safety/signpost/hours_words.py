"""A week of opening hours in the reader's language: ``Mon–Fri 08:00–20:00``."""

from collections.abc import Mapping, Sequence
from datetime import time

from babel import Locale
from babel.dates import format_time, get_day_names

from safety.domain.plan import Interval

DAY = 24 * 60
WEEK = 7 * DAY


def hours_words(week: Sequence[Interval], language: str) -> str:
    """Return the week in words of the language; an empty week gives an empty text."""
    days = [_on(day, week) for day in range(7)]
    names = dict(get_day_names("abbreviated", locale=Locale.parse(language, sep="-")))
    groups = [(first, last, spans) for first, last, spans in _runs(days) if spans]
    return ", ".join(f"{_days(first, last, names)} {_times(spans, language)}" for first, last, spans in groups)


def always_open(week: Sequence[Interval]) -> bool:
    """Whether the week has no gap."""
    return sum(span.end - span.start for span in week) >= WEEK


def week_text(week: Sequence[Interval]) -> str:
    """Return the week as the phone reads it: minutes from Monday 00:00, ``0-480,1440-1920``."""
    return ",".join(f"{span.start}-{span.end}" for span in week)


def _on(day: int, week: Sequence[Interval]) -> tuple[tuple[int, int], ...]:
    begin, end = day * DAY, (day + 1) * DAY
    inside = ((max(span.start, begin) - begin, min(span.end, end) - begin) for span in week)
    return tuple((start, stop) for start, stop in inside if start < stop)


def _runs(days: list[tuple[tuple[int, int], ...]]) -> list[tuple[int, int, tuple[tuple[int, int], ...]]]:
    runs: list[tuple[int, int, tuple[tuple[int, int], ...]]] = []
    for day, spans in enumerate(days):
        if runs and runs[-1][2] == spans:
            runs[-1] = (runs[-1][0], day, spans)
        else:
            runs.append((day, day, spans))
    return runs


def _days(first: int, last: int, names: Mapping[int, str]) -> str:
    return names[first] if first == last else f"{names[first]}–{names[last]}"


def _times(spans: tuple[tuple[int, int], ...], language: str) -> str:
    return ", ".join(f"{_clock(start, language)}–{_clock(stop, language)}" for start, stop in spans)


def _clock(minutes: int, language: str) -> str:
    return format_time(time(minutes // 60 % 24, minutes % 60), "HH:mm", locale=Locale.parse(language, sep="-"))
