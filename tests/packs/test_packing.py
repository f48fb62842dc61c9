import json
import logging
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from typing import Any

import pytest

from safety.domain.words import LanguageTag
from safety.packs.frame import PackInput, Sheet, Use
from safety.packs.packing import About, Inner, Made, joined, pack
from safety.packs.workshop import opened

ABOUT = About(title="Friends <in> games", names={"band": "8-10", "lesson": "friends"})


def a_sheet(name: str, data: bytes = b"data") -> Sheet[PackInput]:
    return Sheet(name=name, media_type="text/plain", about="Poster, A4", use=Use.PRINT, make=lambda _: data)


def packed(*of: Any) -> Made:
    return joined(pack(*of))


def broken(_: PackInput) -> bytes:
    raise ValueError("no ink")


def test_a_pack_says_what_is_in_it(given: PackInput) -> None:
    files = opened(packed(given, [a_sheet("poster.pdf")], given.local, ABOUT).data)
    manifest = json.loads(files["manifest.json"])

    assert set(files) == {"poster.pdf", "index.html", "manifest.json", "LICENSE"}
    assert {"name": "poster.pdf", "size": 4, "sha256": sha256(b"data").hexdigest()} in manifest["files"]
    assert (manifest["version"], manifest["country"]) == (given.local.version, "GB")
    assert manifest["numbers_checked"] == given.local.checked


def test_when_one_file_cannot_be_made_the_others_are_there(given: PackInput, caplog: pytest.LogCaptureFixture) -> None:
    bad = replace(a_sheet("bad.pdf"), make=broken)
    with caplog.at_level(logging.ERROR):
        made = packed(given, [bad, a_sheet("poster.pdf")], given.local, ABOUT)
    files = opened(made.data)

    assert made.missing == ("bad.pdf",)
    assert "poster.pdf" in files
    assert json.loads(files["manifest.json"])["missing"] == ["bad.pdf"]
    assert "could not be made this time" in files["index.html"].decode()
    assert "no ink" in caplog.text


def test_a_title_is_text_and_never_markup(given: PackInput) -> None:
    page = opened(packed(given, [], given.local, ABOUT).data)["index.html"].decode()

    assert "Friends &lt;in&gt; games" in page


def test_a_pack_in_another_language_than_asked_says_so(given: PackInput) -> None:
    local = replace(given.local, asked=LanguageTag("ar"))
    files = opened(packed(given, [], local, ABOUT).data)

    assert json.loads(files["manifest.json"])["language"]["asked"] == "ar"
    assert "not whole yet in the language you asked for" in files["index.html"].decode()


def test_a_pack_promises_no_month_that_nobody_knows(given: PackInput) -> None:
    files = opened(packed(given, [], replace(given.local, checked=None), ABOUT).data)

    assert "last checked" not in files["index.html"].decode()


def test_packs_inside_a_pack_lie_in_folders_and_are_listed(given: PackInput) -> None:
    inner = Inner(folder="01-friends", title="Friends", files={"index.html": b"x"})
    files = opened(packed(given, [], given.local, ABOUT, [inner]).data)

    assert files["01-friends/index.html"] == b"x"
    assert 'href="01-friends/index.html"' in files["index.html"].decode()


def test_a_pack_inside_is_on_its_way_before_the_next_is_made(given: PackInput) -> None:
    asked_for = []

    def inside() -> Iterator[Inner]:
        for folder in ("01-friends", "02-secrets"):
            asked_for.append(folder)
            yield Inner(folder=folder, title=folder, files={"index.html": b"x" * 99})

    first = next(pack(given, [a_sheet("poster.pdf")], given.local, ABOUT, inside()))

    assert (b"01-friends" in first.data, asked_for) == (True, ["01-friends"])


def test_what_a_pack_inside_lacks_the_whole_lacks(given: PackInput) -> None:
    inner = Inner(folder="01-friends", title="Friends", files={}, missing=("poster.pdf",))
    made = packed(given, [], given.local, ABOUT, [inner])

    assert made.missing == ("01-friends/poster.pdf",)
    assert json.loads(opened(made.data)["manifest.json"])["missing"] == ["01-friends/poster.pdf"]
