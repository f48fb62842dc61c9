"""A correction of a service: what staff would have its file say, as a change of that file for somebody to review.

Nothing is written here. The file is read as it is now; the change is made in its text, and what comes out must differ
from what went in by exactly what was asked for, or there is no correction.
"""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from safety.content.faults import Place
from safety.content.places import below
from safety.content.proofing import Proof, proof
from safety.content.reading import read
from safety.domain.upkeep import Founding
from safety.domain.words import CountryCode, ServiceId
from safety.upkeep.manuscript import Manuscript, NotHere, written
from safety.upkeep.patches import patch

AFTER = ("confidence", "network", "languages", "timezone", "hours", "channels")
NUMBER = frozenset({"value", "dial"})
SAID_OF_THE_OLD_NUMBER = "libphonenumber"
MAY_BE_CLOSED = "may-be-closed"


class NotCorrectable(Exception):
    """The file does not hold the service, or holds it in a way that only a person can change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """What a correction rests on: a call by a person of the staff, or an address."""

    founding: Founding
    url: str | None
    day: date

    def item(self) -> str:
        """Return it as an item for the list of sources."""
        sure = WORDS_OF_AUTHORITY[self.founding]
        if self.url is None:
            what = f"rang the service on {self.day.isoformat()}"
            return f"{{year: {self.day.year}, authoritative: {sure}, what: {written(what, QUOTED)}}}"
        return f"{{url: {written(self.url, QUOTED)}, year: {self.day.year}, authoritative: {sure}}}"


WORDS_OF_AUTHORITY = {Founding.CALL: "true", Founding.OWN_WORD: "true", Founding.ELSEWHERE: "false"}
QUOTED = "'"


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What shall stand at places of a service (keys and positions inside it); None takes a key out."""

    country: CountryCode
    service: ServiceId
    changes: tuple[tuple[Place, object], ...]
    may_be_closed: bool
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A correction as a patch, and what is to be said of the file that comes of it. With faults, it is not offered."""

    patch: str
    proof: Proof


def file_of(country: CountryCode) -> str:
    """Name the file of a country, as the patch names it."""
    return f"content/services/{country}.yaml"


def in_the_file(content: Path, country: CountryCode, service: ServiceId) -> dict[str, Any]:
    """Return what the file says of a service now.

    Raises:
        NotCorrectable: it is not in the file.
    """
    data = _data(_text(content, country))
    where = _where(data, service)
    found: dict[str, Any] = data["services"][where]
    return found


def propose(content: Path, correction: Correction) -> Proposal:
    """Make a patch of a correction, and look at the file that would come of it.

    Raises:
        NotCorrectable: a person has to change the file.
    """
    before = _text(content, correction.country)
    after = corrected(before, correction)
    return Proposal(
        patch=patch(file_of(correction.country), before, after),
        proof=proof(content, correction.country, after.encode()),
    )


def corrected(text: str, correction: Correction) -> str:
    """Return the text of a file with a correction made in it.

    Raises:
        NotCorrectable: the change could not be made, or changed something else along with it.
    """
    data = _data(text)
    place: Place = ("services", _where(data, correction.service))
    wanted = deepcopy(data)
    made = Manuscript(text)
    try:
        for change in (*_changes(correction), *_closing(below_all(data, place), correction)):
            made = _made(made, place, change)
            _make(wanted, place, change)
        made = made.append((*place, "sources"), correction.source.item())
    except NotHere as no:
        raise NotCorrectable from no
    below_all(wanted, place)["sources"].append(_data(correction.source.item()))
    if _data(made.text) != wanted:
        raise NotCorrectable
    return made.text


def below_all(data: Any, place: Place) -> Any:
    """Return what stands at a place."""
    for step in place:
        data = below(data, step)
    return data


Change = tuple[Place, object]


def _changes(correction: Correction) -> Iterator[Change]:
    """Yield the changes, with what has to change along with them."""
    for place, value in correction.changes:
        yield place, value
        if place[-1] in NUMBER:
            yield (*place[:-1], SAID_OF_THE_OLD_NUMBER), None
    yield ("checked",), correction.source.day.strftime("%Y-%m")


def _closing(service: dict[str, Any], correction: Correction) -> Iterator[Change]:
    cautions = service.get("cautions", [])
    if correction.may_be_closed and MAY_BE_CLOSED not in cautions:
        yield ("cautions",), [*cautions, MAY_BE_CLOSED]


def _made(made: Manuscript, place: Place, change: Change) -> Manuscript:
    where, value = (*place, *change[0]), change[1]
    if value is None:
        return made.remove(where)
    if isinstance(value, list):
        return made.append(where, value[-1]) if len(value) > 1 else made.set_row(where, value, AFTER)
    return made.set(where, value, AFTER)


def _make(data: Any, place: Place, change: Change) -> None:
    table, key = below_all(data, (*place, *change[0][:-1])), change[0][-1]
    if change[1] is None:
        table.pop(key, None)
    else:
        table[key] = change[1]


def _text(content: Path, country: CountryCode) -> str:
    try:
        return (content / "services" / f"{country}.yaml").read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError) as no:
        raise NotCorrectable from no


def _data(text: str) -> Any:
    return read("", text.encode()).data


def _where(data: Any, service: ServiceId) -> int:
    services: Iterable[dict[str, Any]] = (data or {}).get("services") or ()
    found = [number for number, each in enumerate(services) if each.get("id") == service]
    if not found:
        raise NotCorrectable
    return found[0]
