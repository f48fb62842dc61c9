"""Where a text stands, said to a translator: ``8-10 · friends-in-games · card 3 (story), beat 2, Noor says``."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from safety.content.faults import Place
from safety.content.places import SINGULAR, below
from safety.domain.story import NARRATOR, YOU

# Keys that tell a translator nothing, and those that need more than their own name.
_SILENT = frozenset({"text", "views"})
_NAMED = {
    "alt": "the picture in words",
    "because": "why, shown after it",
    "name": "name (you may choose another)",
    "reply": "what is said to it",
    "send": "special needs",
    "teacher": "for the teacher",
}


def remark(title: str, place: Place, data: object) -> str:
    """Say where in the file of that title a text stands."""
    return f"{title} · {', '.join(_parts(place, data))}"


def _parts(place: Place, data: object) -> Iterator[str]:
    root, name = data, ""
    for step in place:
        data = below(data, step)
        if isinstance(step, int):
            yield _item(name, step + 1, data, root)
            name = ""
            continue
        yield from _key(name)
        name = step
    yield from _key(name)


def _key(name: str) -> Iterator[str]:
    if name and name not in _SILENT:
        yield _NAMED.get(name, name.replace("_", " "))


def _item(name: str, number: int, item: object, root: object) -> str:
    """Name the item of a list as a person would point at it."""
    if name == "lines" and isinstance(item, dict):
        return f"{_speaker(str(item.get('who')), root)} says"
    detail = _detail(name, item) if isinstance(item, dict) else ""
    singular = SINGULAR.get(name, name.replace("_", " ")) or "entry"
    return f"{singular} {number}{f' ({detail})' if detail else ''}"


def _detail(name: str, item: Mapping[str, Any]) -> str:
    tell = _DETAILS.get(name, _id)
    return tell(item)


def _id(item: Mapping[str, Any]) -> str:
    return "never do this" if item.get("never") is True else str(item.get("id", ""))


_DETAILS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "cards": lambda card: str(card.get("kind", "")),
    "choices": lambda choice: "wise" if choice.get("wise") is True else "a way to learn",
    "options": lambda option: "right" if option.get("right") is True else "not right",
    "answers": lambda answer: "answers well" if answer.get("well") is True else "answers badly",
    "templates": lambda template: f"{template.get('id')}: to {template.get('to')}, {template.get('purpose')}",
}


def _speaker(who: str, root: object) -> str:
    """Return the name behind a cast id, so that a translator knows whose voice it is."""
    if who in {NARRATOR, YOU}:
        return {NARRATOR: "the narrator", YOU: "the reader (you)"}[who]
    cast = below(root, "cast")
    people = cast if isinstance(cast, list) else []
    names = (str(person.get("name")) for person in people if isinstance(person, dict) and person.get("id") == who)
    return next(names, who)
