"""The form of a correction: what the file says of a service, in boxes; and what was changed in them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from werkzeug.exceptions import BadRequest

from safety.content.faults import Place
from safety.domain.marking import N_
from safety.domain.service import Service
from safety.domain.upkeep import Founding
from safety.domain.vocabulary import ChannelType, Confidence
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.signpost.labels import label
from safety.upkeep.corrections import NotCorrectable, in_the_file
from safety.web.desk.health_words import FOUNDINGS, YES_NO
from safety.web.ways import VERBS

MOST = 300
"""Letters that a box takes."""
TEXTS = {"hours": N_("Hours, as OpenStreetMap writes them"), "timezone": N_("Time zone")}
ANSWERS = {"free": N_("Free of charge"), "anonymous": N_("Without a name")}
OF_A_CHANNEL = {
    "value": N_("As people write it"),
    "dial": N_("As a phone dials it"),
    "e164_or_short": N_("In full, or the word “short”"),
}
ONLY_NUMBERS = frozenset({"dial", "e164_or_short"})
FREE = {"yes": True, "no": False, "": None}
WORDS = {True: "yes", False: "no", None: ""}


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A box of the form: text, or one of some options."""

    name: str
    title: str
    value: str
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """The boxes of one channel, and whether it is offered."""

    name: str
    title: str
    shown: bool
    boxes: tuple[Box, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """The whole form."""

    boxes: tuple[Box, ...]
    ways: tuple[Way, ...]
    founding: str
    foundings: tuple[tuple[str, str], ...]
    url: str
    may_be_closed: bool


Typed = Mapping[str, str]


def blank(service: Service, speech: Speech) -> Form | None:
    """Return the form as the file is; None for a service that the file does not hold."""
    try:
        return form(as_typed(data_of(service)), data_of(service), speech)
    except NotCorrectable:
        return None


def data_of(service: Service) -> dict[str, Any]:
    """Return what the file says of a service.

    Raises:
        NotCorrectable: the file does not hold it.
    """
    return in_the_file(parts().config.content, service.country, service.id)


def form(typed: Typed, data: dict[str, Any], speech: Speech) -> Form:
    """Return the form with what was typed in its boxes."""
    sure = tuple((each.value, speech.gettext(label(each))) for each in Confidence)
    answers = tuple((value, speech.gettext(YES_NO[known])) for value, known in FREE.items())
    boxes = [
        *(Box(name=name, title=speech.gettext(title), value=typed[name]) for name, title in TEXTS.items()),
        *(
            Box(name=name, title=speech.gettext(title), value=typed[name], options=answers)
            for name, title in ANSWERS.items()
        ),
        Box(name="confidence", title=speech.gettext(N_("How sure")), value=typed["confidence"], options=sure),
    ]
    return Form(
        boxes=tuple(boxes),
        ways=tuple(way(number, channel, typed, speech) for number, channel in enumerate(data["channels"])),
        founding=typed["founding"],
        foundings=tuple((each.value, speech.gettext(text)) for each, text in FOUNDINGS.items()),
        url=typed["url"],
        may_be_closed=bool(typed["may_be_closed"]),
    )


def way(number: int, channel: dict[str, Any], typed: Typed, speech: Speech) -> Way:
    """Return the boxes of a channel."""
    kind = ChannelType(channel["type"])
    return Way(
        name=f"shown.{number}",
        title=speech.gettext(VERBS[kind]),
        shown=bool(typed[f"shown.{number}"]),
        boxes=tuple(
            Box(name=name, title=speech.gettext(OF_A_CHANNEL[key]), value=typed[name])
            for name, key in names_of(number, channel)
        ),
    )


def names_of(number: int, channel: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield the names of a channel's boxes, each with its key in the file."""
    for key in OF_A_CHANNEL:
        if key not in ONLY_NUMBERS or "dial" in channel:
            yield f"{key}.{number}", key


def as_typed(data: dict[str, Any]) -> Typed:
    """Return what the file says, as it would be typed."""
    said = {name: str(data.get(name) or "") for name in (*TEXTS, "confidence")}
    said |= {name: WORDS[data.get(name)] for name in ANSWERS}
    for number, channel in enumerate(data.get("channels", [])):
        said |= {name: str(channel.get(key) or "") for name, key in names_of(number, channel)}
        said[f"shown.{number}"] = "on" if channel.get("shown", True) else ""
    return said | {"founding": "", "url": "", "may_be_closed": ""}


def read(sent: Mapping[str, str], data: dict[str, Any]) -> Typed:
    """Read what was typed into the boxes that there are.

    Raises:
        BadRequest: it is longer than any such thing, or holds what nobody can type.
    """
    typed = {name: " ".join(sent.get(name, "").split()) for name in as_typed(data)}
    if any(len(value) > MOST or not value.isprintable() for value in typed.values()):
        raise BadRequest
    if typed["founding"] not in set(Founding) or not {typed[name] for name in ANSWERS} <= set(FREE):
        raise BadRequest
    return typed


def changes(typed: Typed, data: dict[str, Any]) -> Iterator[tuple[Place, object]]:
    """Yield what differs from the file."""
    said = as_typed(data)
    differs = {name for name in typed if typed[name] != said[name]}
    yield from (((name,), typed[name] or None) for name in (*TEXTS, "confidence") if name in differs)
    yield from (((name,), FREE[typed[name]]) for name in ANSWERS if name in differs)
    for number, channel in enumerate(data.get("channels", [])):
        place = ("channels", number)
        for name, key in names_of(number, channel):
            if name in differs:
                yield (*place, key), typed[name] or None
        if f"shown.{number}" in differs:
            yield (*place, "shown"), None if typed[f"shown.{number}"] else False
