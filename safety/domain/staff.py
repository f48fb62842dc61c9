"""Who works at the desk, how long a log-in lasts, and what is written down of what they do."""

import re
from dataclasses import dataclass
from enum import StrEnum

from safety.domain.words import StaffName

NAME = re.compile(r"[a-z0-9](?:[a-z0-9.-]{0,30}[a-z0-9])?").fullmatch
IDLE = 20 * 60
"""Seconds after which a log-in ends that nobody used."""
LONGEST = 8 * 3_600
"""Seconds after which a log-in ends in any case: a working day."""
TRIES = 5
LOCKED = 15 * 60
"""Seconds for which an account answers nobody, after so many tries in a row that failed."""


class Action(StrEnum):
    """What the log of the desk speaks of."""

    LOGGED_IN = "logged-in"
    REFUSED = "refused"
    LOGGED_OUT = "logged-out"
    ADDED = "added"
    RESET = "reset"
    DISABLED = "disabled"
    CHECKED = "checked"
    CORRECTED = "corrected"


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Somebody who may work at the desk. ``last_step`` is the last moment whose code was used; moments are seconds."""

    name: StaffName
    password: str
    secret: str
    failures: int = 0
    locked_until: int = 0
    last_step: int = 0
    disabled: bool = False

    def may_try(self, now: int) -> bool:
        """Whether a log-in is looked at now."""
        return not self.disabled and self.locked_until <= now


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line of the log: when, who, what, and what about. Never anything of a child."""

    at: int
    who: StaffName
    what: Action
    about: str = ""
