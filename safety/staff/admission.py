"""Logging in and out: name, password and code are looked at together, and one answer is given for whatever is wrong.

The two transactions of a log-in lie before and after the slow comparison, so that nobody who counts or flags waits
for it. The try is counted in the first one, before anything is compared: many at once count like many in a row.
"""

from dataclasses import dataclass
from datetime import datetime

from safety.domain.staff import NAME, Account, Action, Entry
from safety.domain.words import StaffName
from safety.staff.passwords import matches, nobodys
from safety.staff.second_factor import new_secret, step_of
from safety.staff.tokens import hashed, new_token
from safety.store import accounts, sessions
from safety.store.audit import record
from safety.store.store import Store

NOBODY = StaffName("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """What somebody typed who wants to log in."""

    name: str
    password: str
    code: str


def log_in(store: Store, attempt: Attempt, moment: datetime) -> str | None:
    """Return the token of a new session; None where anything at all was not right.

    Raises:
        Unavailable: nobody can log in without the database.
    """
    now, token = int(moment.timestamp()), new_token()
    with store.begin(moment.date()) as connection:
        account = accounts.try_of(connection, attempt.name if NAME(attempt.name) else NOBODY, now)
    step = step_that_passes(account, attempt, now)
    who = account.name if account else NOBODY
    with store.begin(moment.date()) as connection:
        passed = step is not None and accounts.let_pass(connection, who, step)
        if passed:
            sessions.open_one(connection, hashed(token), who, now)
        # A name that is not there is not written down: it may be a password, typed into the wrong box.
        record(connection, Entry(at=now, who=who, what=Action.LOGGED_IN if passed else Action.REFUSED))
    return token if passed else None


def step_that_passes(account: Account | None, attempt: Attempt, now: int) -> int | None:
    """Return the step of the code, if name, password and code are right; as slowly where they are not."""
    may = account is not None and account.may_try(now)
    kept, secret = (account.password, account.secret) if account else (nobodys(), new_secret())
    right, step = matches(kept, attempt.password), step_of(secret, attempt.code, now)
    return step if may and right else None


def log_out(store: Store, token: str, who: StaffName, moment: datetime) -> None:
    """End a session."""
    with store.begin(moment.date()) as connection:
        sessions.close(connection, hashed(token))
        record(connection, Entry(at=int(moment.timestamp()), who=who, what=Action.LOGGED_OUT))


def who_is(store: Store, token: str, moment: datetime) -> StaffName | None:
    """Return whose session a token is of; None where there is none, or it is over."""
    with store.begin(moment.date()) as connection:
        return sessions.whose(connection, hashed(token), int(moment.timestamp()))
