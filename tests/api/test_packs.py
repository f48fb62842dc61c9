from io import BytesIO
from zipfile import ZipFile

import pytest
from flask.testing import FlaskClient

from safety.api import pack_lists, packs

HERE = "/v1/en/packs/EG"


def test_a_pack_is_an_archive_under_a_name_to_find_again(client: FlaskClient) -> None:
    answer = client.get(f"{HERE}/8-10/friends.zip")

    assert answer.mimetype == "application/zip"
    assert "waylight-en-EG-8-10-friends.zip" in answer.headers["Content-Disposition"]
    assert "poster.pdf" in ZipFile(BytesIO(answer.data)).namelist()


def test_a_pack_that_one_has_already_is_not_sent_again(client: FlaskClient) -> None:
    tag = client.get(f"{HERE}/8-10/friends.zip").headers["ETag"]

    assert not tag.startswith("W/")
    assert client.get(f"{HERE}/8-10/friends.zip", headers={"If-None-Match": tag}).status_code == 304


@pytest.mark.parametrize(
    "address", [f"{HERE}/help-cards.pdf", f"{HERE}/8-10/scheme-of-work.pdf", f"{HERE}/8-10/friends/poster.pdf"]
)
def test_every_file_is_there_alone(client: FlaskClient, address: str) -> None:
    answer = client.get(address)

    assert (answer.status_code, answer.mimetype) == (200, "application/pdf")
    assert answer.headers["Content-Language"] == "en"


def test_a_parents_evening_is_there_whole_and_file_by_file(client: FlaskClient) -> None:
    names = ZipFile(BytesIO(client.get(f"{HERE}/parents-evening.zip").data)).namelist()
    listed = client.get(HERE).json["evening"]  # type: ignore[index]

    assert {file["name"] for file in listed["files"]} <= set(names)
    assert client.get(f"{HERE}/parents-evening/handout.pdf").mimetype == "application/pdf"


def test_where_nobody_wrote_a_plan_of_an_evening_there_is_none(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (packs, pack_lists):
        monkeypatch.setattr(module, "has_evening", lambda _: False)

    assert client.get(f"{HERE}/parents-evening.zip").status_code == 404
    assert client.get(HERE).json["evening"] is None  # type: ignore[index]


def test_whoever_asks_first_for_a_band_gets_it_while_it_is_made(client: FlaskClient) -> None:
    first = client.get(f"{HERE}/11-13.zip")
    data = first.data
    second = client.get(f"{HERE}/11-13.zip")

    assert first.headers["Cache-Control"] == "no-store"
    assert not {"Content-Length", "ETag"} & set(first.headers.keys())
    assert (second.content_length, second.data) == (len(data), data)
    assert second.headers["ETag"]


def test_the_pack_of_a_band_is_there(client: FlaskClient) -> None:
    names = ZipFile(BytesIO(client.get(f"{HERE}/8-10.zip").data)).namelist()

    assert {"scheme-of-work.pdf", "01-friends/index.html", "02-secrets/index.html"} <= set(names)


@pytest.mark.parametrize("file", ["help-cards.pdf", "8-10/scheme-of-work.pdf", "8-10/friends/lesson-plan.pdf"])
def test_a_page_is_shown_before_its_file_is_taken(client: FlaskClient, file: str) -> None:
    answer = client.get(f"{HERE}/{file}/1.png")

    assert (answer.status_code, answer.mimetype) == (200, "image/png")
    assert "public" in answer.headers["Cache-Control"]
    assert len(answer.data) < 100_000


@pytest.mark.parametrize(
    ("address", "kind", "exists"),
    [
        ("/v1/xx/packs", "unknown-language", "en"),
        ("/v1/en/packs/ZZ", "unknown-country", "EG"),
        (f"{HERE}/9-9.zip", "unknown-band", "8-10"),
        (f"{HERE}/8-10/nobody.zip", "unknown-lesson", "friends"),
        (f"{HERE}/8-10/friends/slides.exe", "unknown-file", "poster.pdf"),
        (f"{HERE}/8-10/nothing.pdf", "unknown-file", "scheme-of-work.pdf"),
        (f"{HERE}/nothing.pdf", "unknown-file", "help-cards.pdf"),
        (f"{HERE}/parents-evening/nothing.pdf", "unknown-file", "handout.pdf"),
        (f"{HERE}/help-cards.pdf/2.png", "unknown-file", "1.png"),
        (f"{HERE}/8-10/friends/poster.pdf/first.png", "unknown-file", "1.png"),
        (f"{HERE}/8-10/friends/nothing.pdf/1.png", "unknown-file", "poster.pdf"),
    ],
)
def test_a_wrong_name_is_a_problem_that_lists_the_right_ones(
    client: FlaskClient, address: str, kind: str, exists: str
) -> None:
    answer = client.get(address)

    assert answer.status_code == 404
    assert answer.json["type"].endswith(kind)  # type: ignore[index]
    assert exists in answer.json["exists"]  # type: ignore[index]


def test_the_list_names_every_file_and_sizes_of_those_that_are_built(client: FlaskClient) -> None:
    client.get(f"{HERE}/8-10/secrets.zip")
    listed = client.get(HERE).json
    lessons = {each["slug"]: each for band in listed["bands"] for each in band["lessons"]}  # type: ignore[index]

    assert lessons["secrets"]["archive"]["size"] > 0
    assert client.get(lessons["friends"]["files"][0]["address"]).status_code == 200


def test_the_list_for_no_country_leaves_a_gap_for_it(client: FlaskClient) -> None:
    listed = client.get("/v1/en/packs").json

    assert listed["country"] is None  # type: ignore[index]
    assert listed["files"][0]["address"] == "/v1/en/packs/{country}/help-cards.pdf"  # type: ignore[index]


def test_a_pack_in_another_language_than_asked_says_which(client: FlaskClient) -> None:
    assert client.get("/v1/es/packs/EG/8-10/friends.zip").headers["Content-Language"] in {"es", "en"}
    assert client.get("/v1/ar/packs/EG/8-10/friends.zip").headers["Content-Language"] == "en"
