"""A whole pack: every file that could be made, what is here (for people, for machines), the licence, one archive."""

import json
import logging
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from safety.packs.frame import Given, Local, Sheet
from safety.packs.leafing import Entry, index_page
from safety.packs.zipping import Growing

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
    """A pack inside a pack: its folder, its title, its files, and those of it that could not be made."""

    folder: str
    title: str
    files: Mapping[str, bytes]
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What a pack is called, and what its manifest names it by."""

    title: str
    names: Mapping[str, str]


def pack(
    given: Given, sheets: Iterable[Sheet[Given]], local: Local, about: About, inner: Iterable[Inner] = ()
) -> Iterator[Made]:
    """Make every sheet and pack them, piece by piece: the packs inside come first, each as soon as it is there.

    A sheet that fails leaves the others whole.
    """
    archive, entries, listed, lacking = Growing(), list[Entry](), list[dict[str, object]](), list[str]()
    for part in inner:
        files = {f"{part.folder}/{name}": data for name, data in part.files.items()}
        missing = tuple(f"{part.folder}/{name}" for name in part.missing)
        entries.append(Entry(name=f"{part.folder}/{INDEX}", title=part.title, there=True))
        listed += _listed(files)
        lacking += missing
        yield Made(data=archive.add(files), missing=missing)
    every = tuple(sheets)
    files = {sheet.name: data for sheet in every if (data := _made(sheet, given)) is not None}
    missing = tuple(sheet.name for sheet in every if sheet.name not in files)
    own = [Entry(name=sheet.name, title=local.say(sheet.about), there=sheet.name in files) for sheet in every]
    files[INDEX] = index_page(about.title, [*own, *entries], local)
    files["LICENSE"] = LICENCE.read_bytes()
    files["manifest.json"] = _manifest([*listed, *_listed(files)], [*missing, *lacking], local, about)
    yield Made(data=archive.end(files), missing=missing)


def joined(pieces: Iterable[Made]) -> Made:
    """Put together what was made piece by piece."""
    every = tuple(pieces)
    return Made(
        data=b"".join(piece.data for piece in every), missing=tuple(name for piece in every for name in piece.missing)
    )


def _made(sheet: Sheet[Given], given: Given) -> bytes | None:
    """Make a sheet, or say in the log why not; what a maker stumbles over is content, never a person."""
    try:
        return sheet.make(given)
    except Exception:  # whatever it was, a teacher still gets the other files
        log.exception("pack: %s could not be made", sheet.name)
        return None


def _listed(files: Mapping[str, bytes]) -> list[dict[str, object]]:
    return [
        {"name": name, "size": len(data), "sha256": sha256(data).hexdigest()} for name, data in sorted(files.items())
    ]


def _manifest(files: Iterable[Mapping[str, object]], missing: Iterable[str], local: Local, about: About) -> bytes:
    said = {
        "name": "Waylight",
        **about.names,
        "title": about.title,
        "version": local.version,
        "country": local.country,
        "language": _language(local),
        "numbers_checked": local.checked,
        "licence": "CC-BY-4.0",
        "files": list(files),
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
