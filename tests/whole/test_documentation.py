"""The documentation says what is so."""

import re
from pathlib import Path

import pytest
from flask.testing import FlaskClient

from safety.config import HOUSE

PAGES = [*sorted((HOUSE / "docs").rglob("*.md")), HOUSE / "README.md"]
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
OTHERWISE = {"/v1/tlh/countries": 404, "/v1/es/help/MEX": 404, "/v1/tallies": 405, "/v1/flags": 405}
COMMAND = re.compile(r"\$API(/[\w/.-]*)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(HOUSE).as_posix())
def test_every_link_between_pages_leads_somewhere(page: Path) -> None:
    for link in LINK.findall(page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(HOUSE).as_posix())
def test_no_page_ends_in_the_middle_of_a_block(page: Path) -> None:
    fences = [line for line in page.read_text(encoding="utf-8").splitlines() if line.lstrip().startswith("```")]

    assert len(fences) % 2 == 0


def test_every_room_of_the_house_is_on_the_plan() -> None:
    plan = (HOUSE / "docs/architecture.md").read_text(encoding="utf-8")
    rooms = [path for path in (HOUSE / "safety").iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()]

    for room in rooms:
        name = room.name if room.suffix else f"{room.name}/"
        assert room.name == "__init__.py" or f"\n  {name} " in plan, name


def test_every_decision_is_in_the_list() -> None:
    folder = HOUSE / "docs/decisions"
    listed = set(LINK.findall((folder / "README.md").read_text(encoding="utf-8")))

    assert listed == {page.name for page in folder.glob("*.md")} - {"README.md"}


def test_every_call_that_app_developers_are_shown_is_answered(client: FlaskClient) -> None:
    page = (HOUSE / "docs/app-developers.md").read_text(encoding="utf-8")
    calls = {call for call in COMMAND.findall(page) if call != "/"}

    assert len(calls) > 8
    for call in calls:
        expected = OTHERWISE.get(call, 200)
        assert client.get(call).status_code == expected, call
