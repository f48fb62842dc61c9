"""English names for the fixed words of help and lessons, as messages for translators.

Each is a short sentence that a frightened child of nine can read; where an adult needs other words, they stand in
``FOR_ADULTS``. What is not known has words of its own, for "not known" must never read like "no".
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from safety.domain.marking import N_
from safety.domain.vocabulary import Audience, StepKind
from safety.signpost import labels_of_lessons, labels_of_services

Table = Mapping[StrEnum, str]

STEPS = {
    StepKind.FIRST_WORDS: N_("First of all"),
    StepKind.EMERGENCY: N_("If you are in danger"),
    StepKind.NOW: N_("What you can do now"),
    StepKind.TALK: N_("Talk to a person"),
    StepKind.CRISIS: N_("If you feel you cannot go on"),
    StepKind.TELL: N_("Tell someone you trust"),
    StepKind.TAKE_DOWN: N_("Get the picture taken down"),
    StepKind.REPORT: N_("Report it"),
    StepKind.WAITING: N_("While a line is busy or closed"),
    StepKind.NEXT: N_("What happens next"),
}
STEPS_FOR_ADULTS = {
    StepKind.EMERGENCY: N_("If someone is in danger"),
    StepKind.NOW: N_("What to do now"),
    StepKind.TALK: N_("Talk to someone who can advise you"),
    StepKind.CRISIS: N_("If the child may not want to go on living"),
    StepKind.TELL: N_("Who needs to know"),
}


def _by_vocabulary(*tables: Mapping[Any, str]) -> Mapping[type[StrEnum], Table]:
    """Keep vocabularies apart: one word may stand in two of them and mean two things."""
    return MappingProxyType({type(next(iter(table))): MappingProxyType(table) for table in tables})


LABELS = _by_vocabulary(STEPS, *labels_of_services.TABLES, *labels_of_lessons.TABLES)
FOR_ADULTS = _by_vocabulary(STEPS_FOR_ADULTS)

NO_EMERGENCY_NUMBER = N_("We do not know the emergency number here. Go to other people, and ask them to call.")
USE_NOT_KNOWN = N_("We do not know who answers this number")
PRICE_NOT_KNOWN = N_("We do not know whether it costs money")
NAME_NOT_KNOWN = N_("They may ask your name")
HOURS_NOT_KNOWN = N_("We do not know when they are open")
NOT_CONFIRMED = N_("Nobody has confirmed this yet")
CLOSED_NOW = N_("Closed now")
NOT_KNOWN = (
    NO_EMERGENCY_NUMBER,
    USE_NOT_KNOWN,
    PRICE_NOT_KNOWN,
    NAME_NOT_KNOWN,
    HOURS_NOT_KNOWN,
    NOT_CONFIRMED,
    CLOSED_NOW,
)

_IN_PLANS: tuple[Mapping[Any, str], ...] = (STEPS, STEPS_FOR_ADULTS, *labels_of_services.TABLES)
VOCABULARY = frozenset((*NOT_KNOWN, *(message for table in _IN_PLANS for message in table.values())))
"""Every message that may stand in a plan of help: in a language that lacks one of them, help is not whole."""


def label(word: StrEnum, audience: Audience = Audience.CHILD) -> str:
    """Return the English message for a word, as this reader should meet it."""
    adults = FOR_ADULTS.get(type(word), {}) if audience is not Audience.CHILD else {}
    return adults.get(word) or LABELS[type(word)][word]
