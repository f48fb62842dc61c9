"""What may be counted: words and names that Waylight itself knows, and days that have been."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from safety.domain.counting import Counted, Tally
from safety.parts import Parts

OLDEST = 30
AHEAD = 1
"""Somewhere on Earth it is already tomorrow."""

ANSWERS = frozenset({Counted.RIGHT_BEFORE, Counted.OTHER_BEFORE, Counted.RIGHT_AFTER, Counted.OTHER_AFTER})
OF_LESSONS = ANSWERS | {Counted.LESSON_OPENED, Counted.LESSON_FINISHED, Counted.PACK_DOWNLOADED}
DETAILS = ("lesson", "question", "situation", "channel")
NEEDED = {
    **dict.fromkeys(OF_LESSONS, frozenset({"lesson"})),
    **dict.fromkeys(ANSWERS, frozenset({"lesson", "question"})),
    Counted.HELP_OPENED: frozenset[str](),
    Counted.SITUATION_OPENED: frozenset({"situation"}),
    Counted.CHANNEL_TAPPED: frozenset({"channel"}),
}


@dataclass(frozen=True, slots=True)
class No:
    """Which field cannot be, and why."""

    field: str
    reason: str


def may_be_sent(day: date, today: date) -> No | None:
    """Say why a day cannot be spoken of."""
    if day > today + timedelta(days=AHEAD):
        return No("day", "Is in the future.")
    return No("day", f"Is more than {OLDEST} days ago.") if day < today - timedelta(days=OLDEST) else None


def why_not(sent: Mapping[str, Any], parts: Parts) -> No | None:
    """Say why a count cannot be meant."""
    wanted = NEEDED[sent["what"]]
    for field in DETAILS:
        if (sent[field] is not None) != (field in wanted):
            return No(field, "Is missing." if field in wanted else "Does not belong to what is counted.")
    if sent["language"] not in {language.tag for language in parts.languages}:
        return No("language", "Is not offered.")
    if unknown_country(sent["country"], parts):
        return No("country", "There is none of that code.")
    return _unknown_lesson(sent, parts) if "lesson" in wanted else None


def unknown_country(code: str | None, parts: Parts) -> bool:
    """Whether a code stands for no country."""
    return code is not None and code not in parts.catalogue.countries


def tally_of(sent: Mapping[str, Any]) -> Tally:
    """Return what is counted."""
    of = "/".join(str(sent[field]) for field in DETAILS if sent[field] is not None)
    known = {field: sent[field] for field in ("day", "what", "language", "country", "band")}
    return Tally(**known, of=of or None)


def _unknown_lesson(sent: Mapping[str, Any], parts: Parts) -> No | None:
    lesson = parts.catalogue.lessons.get((sent["band"], sent["lesson"]))
    if lesson is None:
        return No("lesson", "There is none of that name for these ages.")
    if sent["question"] is not None and sent["question"] not in {item.id for item in lesson.check}:
        return No("question", "The lesson's check has none of that name.")
    return None
