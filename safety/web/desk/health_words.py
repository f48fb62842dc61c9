"""The words of the directory's health: worries, outcomes, reasons, counts that may be told."""

from collections.abc import Mapping

from safety.domain.counting import FlagReason
from safety.domain.marking import N_
from safety.domain.published import shown
from safety.domain.service import Service
from safety.domain.upkeep import Check, Founding, Outcome, Worry
from safety.domain.vocabulary import ChannelType
from safety.i18n.speech import Speech
from safety.web.desk.charts import say
from safety.web.flag import REASONS
from safety.web.ways import VERBS

NOTHING = "–"
WORRIES = {
    Worry.DUE: N_("Due for a check"),
    Worry.FLAGGED: N_("Flagged"),
    Worry.LOW: N_("Not confirmed"),
    Worry.NO_HOURS: N_("Hours not known"),
}
OUTCOMES = {
    Outcome.CONFIRMED: N_("Everything is as the file says"),
    Outcome.CHANGED: N_("Something is different: a correction follows"),
    Outcome.NO_ANSWER: N_("Nobody answered"),
    Outcome.WRONG_NUMBER: N_("Somebody else answered: the number is wrong"),
    Outcome.CLOSED: N_("The service has closed"),
    Outcome.NOT_REACHED_FROM_HERE: N_("It cannot be reached from here"),
}
FOUNDINGS = {
    Founding.CALL: N_("We rang them"),
    Founding.OWN_WORD: N_("Their own page, or one of their government"),
    Founding.ELSEWHERE: N_("A page of somebody else"),
}
YES_NO = {True: N_("Yes"), False: N_("No"), None: N_("not known")}


def yes_no(known: bool | None, speech: Speech) -> str:  # noqa: FBT001  a fact of the file: yes, no, or not known
    """Say yes, no, or that it is not known."""
    return speech.gettext(YES_NO[known])


def count(number: int, speech: Speech) -> str:
    """Say a count of what people told us: none, or how many in tens, or that it is fewer than may be told."""
    return say(shown(number), speech) if number else NOTHING


def reasons(flags: Mapping[tuple[ChannelType, FlagReason], int], speech: Speech) -> list[dict[str, str]]:
    """Say what was flagged: the way, the reason, how often. In the order of the words, which tells of no count."""
    return [
        {
            "way": speech.gettext(VERBS[way]),
            "reason": speech.gettext(REASONS[reason]),
            "count": count(flags[way, reason], speech),
        }
        for way, reason in sorted(flags)
    ]


def numbers(service: Service) -> list[str]:
    """List what is dialled, as people write it; of pages, nothing."""
    return list(dict.fromkeys(channel.value for channel in service.channels if channel.shown and channel.dial))


def look(check: Check, speech: Speech) -> dict[str, str]:
    """Return a check in words."""
    return {"day": check.day.isoformat(), "who": check.who, "outcome": speech.gettext(OUTCOMES[check.outcome])}
