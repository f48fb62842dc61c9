"""How Waylight is used: charts made here from counts, each with its table. Small numbers are never shown."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from babel.dates import format_skeleton
from flask import Blueprint, Response
from sqlalchemy import Connection
from werkzeug.exceptions import NotFound

from safety.domain.counting import FEWEST_TOLD, Counted
from safety.domain.marking import N_
from safety.domain.published import Shown, shown
from safety.exchange.keeping import NEVER
from safety.exchange.receiving import today
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.store.use import Days, Side, sums
from safety.web.desk import learning, naming
from safety.web.desk.charts import Line, Small, in_table, lines, small, table
from safety.web.desk.naming import Namer
from safety.web.desk.shell import Room, show
from safety.web.shell import speech_of

blueprint = Blueprint("desk-use", __name__, url_prefix="/desk/<language>/use")
ROOM = Room(
    path="use", title=N_("Use"), about=N_("How lessons and help are used, and what was learned."), blueprint=blueprint
)
AS_USUAL = 28
WEEK = 7
SPANS: Final = (7, 28, 91, 364)
WORDS: Final = {
    Counted.HELP_OPENED: N_("Help opened"),
    Counted.SITUATION_OPENED: N_("Situation opened"),
    Counted.CHANNEL_TAPPED: N_("Way to help chosen"),
    Counted.LESSON_OPENED: N_("Lesson begun"),
    Counted.LESSON_FINISHED: N_("Lesson finished"),
    Counted.PACK_DOWNLOADED: N_("Lesson pack taken"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A chart over a side of the counts: its title, what is counted, and what the lines are called."""

    title: str
    first: str
    whats: tuple[Counted, ...]
    sides: tuple[Side, ...]
    named: Namer


CHARTS: Final = {
    "situations": Chart(
        title=N_("By situation"),
        first=N_("Situation"),
        whats=(Counted.SITUATION_OPENED,),
        sides=(Side.OF,),
        named=naming.situation,
    ),
    "channels": Chart(
        title=N_("By way to help"),
        first=N_("Way to help"),
        whats=(Counted.CHANNEL_TAPPED,),
        sides=(Side.OF,),
        named=naming.channel,
    ),
    "lessons": Chart(
        title=N_("By lesson"),
        first=N_("Lesson"),
        whats=(Counted.LESSON_OPENED, Counted.LESSON_FINISHED, Counted.PACK_DOWNLOADED),
        sides=(Side.BAND, Side.OF),
        named=naming.lesson,
    ),
    "languages": Chart(
        title=N_("By language"),
        first=N_("Language"),
        whats=(Counted.HELP_OPENED, Counted.LESSON_OPENED),
        sides=(Side.LANGUAGE,),
        named=naming.language,
    ),
    "countries": Chart(
        title=N_("By country"),
        first=N_("Country"),
        whats=(Counted.HELP_OPENED, Counted.LESSON_OPENED),
        sides=(Side.COUNTRY,),
        named=naming.country,
    ),
}
Key = tuple[str, ...]
Column = Mapping[Key, Shown]


@blueprint.get("/", defaults={"days": AS_USUAL})
@blueprint.get("/<int:days>/")
def page(language: str, days: int) -> Response:
    """Show every chart of a span of days."""
    speech, span = speech_of(language), span_of(days)
    with parts().store.begin(today()) as connection:
        times, columns = over_time(connection, span)
        drawn = [(name, chart, rows_of(connection, span, chart)) for name, chart in CHARTS.items()]
        learned = learning.learned(connection, span)
    names = [time_name(time, speech) for time in times]
    return show(
        "use.html",
        speech,
        spans=[(each, span_name(each, speech), each == days) for each in SPANS],
        few=FEWEST_TOLD,
        days=days,
        weekly=days > AS_USUAL,
        smalls=smalls(names, columns, speech),
        times=lines(names, list(columns.values()), speech),
        heads=[speech.gettext(words) for words in WORDS.values()],
        charts=[drawing(name, chart, rows, speech) for name, chart, rows in drawn],
        learned=learning.drawing(learned, speech),
    )


@blueprint.get("/<int:days>/<name>.csv")
def as_table(language: str, days: int, name: str) -> Response:
    """Give the numbers of a chart as a table (RFC 4180)."""
    speech_of(language)
    span = span_of(days)
    with parts().store.begin(today()) as connection:
        text = written(connection, span, name)
    headers = {"Cache-Control": NEVER, "Content-Disposition": f'attachment; filename="{name}-{span.last}.csv"'}
    return Response(text, content_type="text/csv; charset=utf-8", headers=headers)


def written(connection: Connection, span: Days, name: str) -> str:
    """Write the table of a chart.

    Raises:
        NotFound: there is none of that name.
    """
    if name == "learning":
        return learning.written(learning.learned(connection, span))
    if name == "days":
        times, columns = over_time(connection, span)
        rows = [[time, *(in_table(column[place]) for column in columns.values())] for place, time in enumerate(times)]
        return table(["from", *columns], rows)
    if name not in CHARTS:
        raise NotFound
    chart = CHARTS[name]
    rows = [[*key, *map(in_table, cells)] for key, cells in rows_of(connection, span, chart).items()]
    return table([*chart.sides, *chart.whats], rows)


def span_of(days: int) -> Days:
    """Return the days up to yesterday: whoever looks again and again at today would see single people come.

    Raises:
        NotFound: so many are not offered.
    """
    if days not in SPANS:
        raise NotFound
    return Days(first=today() - timedelta(days=days), last=today() - timedelta(days=1))


def span_name(days: int, speech: Speech) -> str:
    """Name a span of days, in weeks where it is longer than one."""
    if days == WEEK:
        return speech.ngettext("%(number)s day", "%(number)s days", days) % {"number": days}
    weeks = days // WEEK
    return speech.ngettext("%(number)s week", "%(number)s weeks", weeks) % {"number": weeks}


def over_time(connection: Connection, span: Days) -> tuple[list[date], dict[Counted, list[Shown]]]:
    """Add up everything by day, or by week where there would be too many; return the first days and the counts."""
    step = timedelta(days=1 if (span.last - span.first).days < AS_USUAL else WEEK)
    times = [span.first + step * place for place in range((span.last - span.first) // step + 1)]
    found = sums(connection, span, WORDS, Side.DAY)
    columns = {}
    for what in WORDS:
        counts = dict.fromkeys(times, 0)
        for (counted, day), count in found.items():
            if counted == what:
                counts[times[(date.fromisoformat(day) - span.first) // step]] += count
        columns[what] = [*map(shown, counts.values())]
    return times, columns


def rows_of(connection: Connection, span: Days, chart: Chart) -> dict[Key, list[Shown]]:
    """Return the lines of a chart, those of the highest numbers first."""
    found = sums(connection, span, chart.whats, *chart.sides)
    keys = sorted({key for _, *rest in found for key in [tuple(rest)]})
    rows = {key: [shown(found.get((what, *key), 0)) for what in chart.whats] for key in keys}
    return dict(sorted(rows.items(), key=lambda row: [-(cell.number or 0) for cell in row[1]]))


def smalls(names: list[str], columns: Mapping[Counted, list[Shown]], speech: Speech) -> Iterator[Small]:
    """Yield a small chart for everything that is counted."""
    return (small(speech.gettext(WORDS[what]), names, column, speech) for what, column in columns.items())


def drawing(name: str, chart: Chart, rows: Mapping[Key, list[Shown]], speech: Speech) -> dict[str, object]:
    """Return a chart in words and lengths."""
    drawn: tuple[Line, ...] = ()
    if rows:
        columns = [list(column) for column in zip(*rows.values(), strict=True)]
        drawn = lines([chart.named(key, speech) for key in rows], columns, speech)
    heads = [speech.gettext(WORDS[what]) for what in chart.whats]
    return {
        "name": name,
        "title": speech.gettext(chart.title),
        "first": speech.gettext(chart.first),
        "heads": heads,
        "lines": drawn,
    }


def time_name(time: date, speech: Speech) -> str:
    """Name a day."""
    return str(format_skeleton("MMMd", time, locale=speech.language.tag.replace("-", "_")))
