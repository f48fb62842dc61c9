"""Small whole things to start a test from: change what the test is about, leave the rest."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml

from safety.content.rules.services import codes
from safety.content.schemas.lesson import lesson
from safety.content.schemas.service import COUNTRY_FILE
from safety.domain.lesson import Card, Lesson, Option, StoryCard
from safety.domain.service import Country
from safety.domain.story import Beat, Choice, Ending, Line
from safety.domain.vocabulary import Audience, Band, SituationId
from safety.domain.words import Words

SAMPLES = Path(__file__).parent / "samples"
Data = dict[str, Any]


class Plain(yaml.CSafeDumper):
    """Writes a thing out each time it stands somewhere: content files use no anchors."""

    def ignore_aliases(self, data: object) -> bool:
        del data
        return True


def sample(name: str) -> Any:
    """The data of a file in tests/samples."""
    return unshared(yaml.safe_load((SAMPLES / f"{name}.yaml").read_text(encoding="utf-8")))


def unshared(data: Any) -> Any:
    """A copy in which nothing stands at two places at once, so that one can be changed alone."""
    return json.loads(json.dumps(data))


def written(data: object) -> str:
    """Data as YAML."""
    return yaml.dump(data, Dumper=Plain, allow_unicode=True, sort_keys=False)


def changed(data: Any, *place: str | int, to: object = None) -> Any:
    """A copy of plain data with another value at a place; ``None`` takes the place out."""
    data = unshared(data)
    inner = data
    for step in place[:-1]:
        inner = inner[step]
    if to is None:
        del inner[place[-1]]
    else:
        inner[place[-1]] = to
    return data


def a_lesson_data(**changes: object) -> Data:
    """A whole small lesson as a file holds it."""
    return sample("lesson") | changes


def a_lesson_yaml(**changes: object) -> str:
    """A whole small lesson as a file."""
    return written(a_lesson_data(**changes))


def a_lesson(band: Band = Band.EIGHT, slug: str = "friends", **changes: Any) -> Lesson:
    """A whole small lesson."""
    return replace(lesson(a_lesson_data(), band, slug), **changes)


def with_card(card: Card, **changes: Any) -> Lesson:
    """A lesson whose only card is this one."""
    return a_lesson(cards=(card,), **changes)


def a_choice(to: str, text: str = "Tell", *, wise: bool = True) -> Choice:
    """A choice that leads to a beat."""
    return Choice(text=Words(text), reply=Words("Good."), wise=wise, next=to)


def a_beat(name: str, *choices: Choice, **more: Any) -> Beat:
    """A beat; one that leads nowhere ends with telling."""
    if not choices and "next" not in more and "ending" not in more:
        more["ending"] = Ending.TOLD
    return Beat(id=name, lines=(Line(who="narrator", text=Words("It rains.")),), choices=choices, **more)


def a_story(*beats: Beat) -> StoryCard:
    """A story of these beats."""
    return StoryCard(id="story", title=Words("Rain"), scene=Words("At home."), beats=beats, brief=True)


def an_option(*, right: bool, text: str = "Tell someone") -> Option:
    """An answer."""
    return Option(text=Words(text), right=right, because=Words("It helps."))


def a_service_data(**changes: object) -> Data:
    """A helpline as a country file holds it."""
    return sample("service") | changes


def a_country(code: str = "EG", *services: Data, **changes: object) -> Country:
    """A country with these services."""
    data = {"country": code, "services": list(services), **changes}
    country = COUNTRY_FILE.deserialize(data)
    assert isinstance(country, Country)
    return country


def situations_data() -> Data:
    """All situations for all audiences, each with a person to talk to."""
    view = sample("view")
    urgent = view | {"steps": ["emergency", *view["steps"]]}
    advice = [{"text": "Wait a little.", "sources": ["who-2022"]}]
    return {
        "waiting": {who.value: advice for who in Audience},
        "situations": [
            {"id": of.value, "views": {who.value: urgent if of is SituationId.DANGER else view for who in Audience}}
            for of in SituationId
        ],
    }


def write_content(root: Path) -> Path:
    """A whole small content folder: one lesson, one guide, every country."""
    files = {
        "lessons/8-10/friends.yaml": a_lesson_data(),
        "guides/parents/calm.yaml": sample("guide"),
        "evidence.yaml": sample("evidence"),
        "scheme.yaml": [{"band": "8-10", "lesson": "friends", "when": "First term"}],
        "situations.yaml": situations_data(),
        "telling.yaml": sample("telling"),
        "lint.yaml": sample("lint"),
    }
    files |= {f"services/{code}.yaml": {"country": code} for code in codes()}
    files["services/EG.yaml"] = {"country": "EG", "services": [a_service_data()]}
    for name, data in files.items():
        write(root / name, data)
    drawing = root / "pictures" / "door.svg"
    drawing.parent.mkdir()
    drawing.write_text("<svg/>", encoding="utf-8")
    return root


def write(path: Path, data: object) -> None:
    """Write one file of a content folder."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(data if isinstance(data, str) else written(data), encoding="utf-8")
