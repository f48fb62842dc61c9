"""A whole pack: every file that could be made, what is here (for people, for machines), the licence, one archive."""

import json
import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from safety.packs.frame import Given, Local, Sheet
from safety.packs.leafing import Entry, index_page
from safety.packs.zipping import zipped

LICENCE = Path(__file__).resolve().parent / "LICENSE.txt"
INDEX = "index.html"
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """What was made of a pack: its bytes, and the files that could not be made."""

    data: bytes
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Inner:
    """A pack inside a pack: its folder, its title, its files."""

    folder: str
    title: str
    files: Mapping[str, bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a pack is called, and what its manifest names it by."""

    title: str
    names: Mapping[str, str]


def pack(
    given: Given, sheets: Iterable[Sheet[Given]], local: Local, about: About, inner: Iterable[Inner] = ()
) -> Made:
    """Make every sheet and pack them. A sheet that fails leaves the others whole."""
    every, inside = tuple(sheets), tuple(inner)
    made = {sheet.name: data for sheet in every if (data := _made(sheet, given)) is not None}
    missing = tuple(sheet.name for sheet in every if sheet.name not in made)
    files = made | {f"{part.folder}/{name}": data for part in inside for name, data in part.files.items()}
    entries = [Entry(name=sheet.name, title=local.say(sheet.about), there=sheet.name in made) for sheet in every]
    entries += [Entry(name=f"{part.folder}/{INDEX}", title=part.title, there=True) for part in inside]
    files[INDEX] = index_page(about.title, entries, local)
    files["LICENSE"] = LICENCE.read_bytes()
    files["manifest.json"] = _manifest(files, missing, local, about)
    return Made(data=zipped(files), missing=missing)


def _made(sheet: Sheet[Given], given: Given) -> bytes | None:
    """Make a sheet, or say in the log why not; what a maker stumbles over is content, never a person."""
    try:
        return sheet.make(given)
    except Exception:  # whatever it was, a teacher still gets the other files
        log.exception("pack: %s could not be made", sheet.name)
        return None


def _manifest(files: Mapping[str, bytes], missing: Iterable[str], local: Local, about: About) -> bytes:
    said = {
        "name": "Waylight",
        **about.names,
        "title": about.title,
        "version": local.version,
        "country": local.country,
        "language": _language(local),
        "numbers_checked": local.checked,
        "licence": "CC-BY-4.0",
        "files": [
            {"name": name, "size": len(data), "sha256": sha256(data).hexdigest()}
            for name, data in sorted(files.items())
        ],
        "missing": list(missing),
    }
    return json.dumps(said, ensure_ascii=False, indent=1).encode() + b"\n"


def _language(local: Local) -> dict[str, object]:
    return {
        "tag": local.language.tag,
        "asked": local.asked,
        "direction": local.language.direction,
        "translator": local.language.translator,
        "reviewed": local.language.reviewed,
    }
