"""The client in TypeScript, compiled and run by Node, and a server that lies in every way."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from flask import Flask

from safety.config import HOUSE
from safety.web.assets import smaller
from tests.clients.conftest import EVERY_LIE, Work
from tests.clients.lies import HELP, LIST, NAME, NUMBERS, Case

CLIENT = HOUSE / "clients/typescript"
TSC = CLIENT / "node_modules/typescript/bin/tsc"
VISITOR = Path(__file__).parent / "visitor.mjs"


def node(*arguments: object, given: str = "", at: Path = CLIENT) -> str:
    found = shutil.which("node")
    assert found, "needs Node; script/test installs it"
    command = [found, *map(str, arguments)]
    ended = subprocess.run(command, input=given, cwd=at, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr
    return ended.stdout


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    assert TSC.exists(), "needs TypeScript; script/test installs it"
    out = tmp_path_factory.mktemp("compiled")
    (out / "package.json").write_text('{"type": "module"}')
    node(TSC, "--project", CLIENT / "tsconfig.json", "--outDir", out / "dist")
    return out / "dist"


@pytest.fixture(scope="module")
def came(work: Work, compiled: Path) -> Work:
    """What came of everything that the client was asked to do."""
    out: Work = json.loads(node(VISITOR, compiled / "index.js", given=json.dumps(work)))
    return out


@EVERY_LIE
def test_what_is_true_is_taken_and_every_lie_is_refused(came: Work, place: str, case: Case) -> None:
    expected = [case.refused_by(newcomer=True), case.refused_by(newcomer=False)]

    assert came["lies"][place]["refused"] == expected
    assert came["lies"][place]["kept"] == [reason is not None for reason in expected]


def test_a_bundle_holds_what_the_app_says(app: Flask, came: Work) -> None:
    api = app.test_client().get("/v1/es/help/EG").json or {}

    assert {key: came["help"][key] for key in api if key != "services"} == {
        key: value for key, value in api.items() if key != "services"
    }
    assert {"/v1/offline/es/lessons/8-10", "/v1/offline/es/lessons/8-10/friends"} < set(came["paths"])


def test_services_past_their_day_are_marked_and_emergency_numbers_stay(app: Flask, came: Work) -> None:
    api = app.test_client().get("/v1/es/tell/EG").json or {}
    fresh, old = came["telling"]

    assert [service["old"] for service in fresh["services"].values()] == [False]
    assert [service["old"] for service in old["services"].values()] == [True]
    assert fresh["emergency"] == old["emergency"] == api["emergency"] != []
    assert fresh["cards"] == old["cards"] == api["cards"]


def test_only_what_changed_is_fetched_again(came: Work) -> None:
    assert came["seen"] == [LIST, NUMBERS, HELP]


def test_a_new_key_is_believed_by_whoever_was_told_of_it_by_the_old_one(came: Work) -> None:
    assert (came["told"], came["untold"]) == (None, "unsigned")


def test_a_browser_s_own_store_is_not_believed_to_hold_the_newest(came: Work) -> None:
    assert came["ways"] == ["no-cache"]


def test_a_phone_that_is_full_keeps_what_it_has(came: Work) -> None:
    assert came["full"] == ["fails", True]


def test_of_two_updates_at_once_the_newer_one_stays(came: Work) -> None:
    assert came["overtaken"] == ["rollback", 60]


def test_a_phone_that_cannot_check_a_signature_believes_none(came: Work) -> None:
    assert came["unable"] == "unsigned"


def test_the_worked_example_works(work: Work, compiled: Path, tmp_path: Path) -> None:
    _, example, _ = re.split("```(?:ts)?\n", (CLIENT / "README.md").read_text("utf-8"), maxsplit=2)
    example = re.sub("const keys = .*", f"const keys = {json.dumps(work['keys'])};", example)
    example = example.replace("https://safety.example", f"{work['server']}/now").replace("es/8-10/MX", NAME)
    (tmp_path / "example.ts").write_text(example)
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "dist").symlink_to(compiled)
    node(TSC, tmp_path / "example.ts", "--noCheck", "--target", "ES2022", "--module", "ES2022")

    assert "in danger: 122" in node(tmp_path / "example.js", at=tmp_path)
    assert [path.name for path in tmp_path.glob("bundle.json*")] == ["bundle.json"]


@pytest.mark.parametrize("name", ["bundle.js", "help.js", "index.js", "bundle.d.ts", "help.d.ts", "index.d.ts"])
def test_what_is_built_is_what_is_written(compiled: Path, name: str) -> None:
    assert (CLIENT / "dist" / name).read_bytes() == (compiled / name).read_bytes(), "npm run build"


def test_the_web_app_checks_with_the_same_client(app: Flask, compiled: Path) -> None:
    client = (compiled / "bundle.js").read_text("utf-8")

    assert smaller(client.replace("\nexport ", "\n")) in app.test_client().get("/sw.js").text
