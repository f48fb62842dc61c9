"""The overlay that operators are shown, over the real directory: every way out of the house says the same."""

import io
import re
from pathlib import Path
from zipfile import ZipFile

import pytest
from flask import Flask
from flask.testing import FlaskClient

from safety.config import HOUSE, Config
from safety.factory import bare_app, create_app
from tests.packs.reading import text as pdf_text
from tests.test_app import python

EXAMPLE = re.compile(r"```yaml\n# (?P<name>[\w./]+)\n(?P<text>.*?)```", re.DOTALL)
PHONE = "01632 960123"


@pytest.fixture(scope="module")
def overlay(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of the worked example, as they stand in the guide."""
    return written_out(tmp_path_factory.mktemp("own"))


def written_out(beside: Path) -> Path:
    folder = beside / "overlay"
    for found in EXAMPLE.finditer((HOUSE / "docs/operators.md").read_text("utf-8")):
        file = folder / found["name"]
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(found["text"], "utf-8")
    return folder


@pytest.fixture(scope="module")
def school(overlay: Path, tmp_path_factory: pytest.TempPathFactory) -> Flask:
    return create_app(settings(overlay, tmp_path_factory.mktemp("instance")))


@pytest.fixture
def client(school: Flask) -> FlaskClient:
    return school.test_client()


def settings(overlay: Path, instance: Path) -> Config:
    own = {"SAFETY_INSTANCE": str(instance), "SAFETY_PACKS": str(instance / "packs")}
    return Config.read({"SAFETY_OVERLAY": str(overlay)} | own)


def text(client: FlaskClient, path: str) -> str:
    return client.get(path).get_data(as_text=True)


def test_the_check_finds_nothing_wrong_with_it(overlay: Path, tmp_path: Path) -> None:
    house = bare_app(settings(overlay, tmp_path))
    checked = house.test_cli_runner().invoke(args=["safety", "check", str(overlay)])

    assert checked.output.splitlines()[-1] == "Nothing wrong."
    assert {file.name for file in overlay.rglob("*.yaml")} == {"overlay.yaml", "GB.yaml"}


def test_the_index_names_every_change(client: FlaskClient) -> None:
    said = client.get("/v1/").json["overlay"]

    assert said["name"] == "Riverside School, Bristol"
    assert said["added"] == ["riverside-safeguarding"]
    assert [each["service"] for each in said["hidden"]] == ["gb-beat"]
    assert said["preferred"] == [{"country": "GB", "services": ["gb-childline", "gb-nspcc-helpline"]}]


def test_a_service_of_the_operator_says_so_and_others_do_not(client: FlaskClient) -> None:
    services = client.get("/v1/en/help/GB").json["services"]
    rows = text(client, "/v1/services.csv").splitlines()

    assert {name for name, service in services.items() if service["overlay"]} == {"riverside-safeguarding"}
    assert sum(row.endswith(",yes") for row in rows) == 2


@pytest.mark.parametrize(
    "path",
    ["/en/help/GB", "/en/tell/GB", "/en/adult/GB", "/v1/en/help/GB", "/v1/en/tell/GB", "/v1/offline/en/numbers/GB"],
)
def test_page_and_api_show_whom_to_tell_at_the_school(client: FlaskClient, path: str) -> None:
    said = text(client, path)

    assert PHONE in said
    assert "Responsible for child protection at your school" in said


@pytest.mark.parametrize("path", ["/en/help/GB", "/v1/en/help/GB", "/v1/services", "/v1/services.csv"])
def test_what_is_hidden_is_nowhere(client: FlaskClient, path: str) -> None:
    assert "Beat" not in text(client, path)
    assert "gb-childline" in text(client, "/v1/services")


def test_the_number_of_the_school_is_in_no_other_country(client: FlaskClient) -> None:
    for path in ("/en/help/IE", "/v1/es/help/MX", "/v1/en/tell/US", "/ar/adult/EG"):
        assert PHONE not in text(client, path)


def test_paper_names_the_school_after_who_listens_and_for_a_teacher_first(client: FlaskClient) -> None:
    pack = ZipFile(io.BytesIO(client.get("/v1/en/packs/GB/8-10/friends-in-games.zip").data))
    poster, told = (pdf_text(pack.read(f"{name}.pdf")) for name in ("poster", "if-a-pupil-tells-you"))

    assert poster.index("0800 1111") < poster.index(PHONE)
    assert told.index("Whom to call") < told.index(PHONE) < told.index("CEOP")


def test_a_faulty_overlay_stops_the_start_with_a_sentence(tmp_path: Path) -> None:
    broken = tmp_path / "overlay"
    broken.mkdir()
    (broken / "overlay.yaml").write_text("name: X\nhide: [{service: no-such-line, because: It closed.}]\n")
    started = python("-c", "import app", SAFETY_OVERLAY=str(broken))

    assert started.returncode == 1
    assert started.stderr == (
        "overlay/overlay.yaml:2: hide 1, service: “no-such-line” is not the id of a service of the catalogue\n"
    )
