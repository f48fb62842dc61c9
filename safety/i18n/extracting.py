"""Everything there is to translate, as the sources have it today."""

import re
from collections.abc import Iterator
from pathlib import Path

from babel.messages.extract import extract_from_dir
from babel.messages.frontend import parse_mapping_cfg

from safety.i18n.po import Domain, PoFile

FOLDERS = {Domain.MESSAGES: "safety", Domain.CONTENT: "content"}
REMARK = "Translators:"
"""How a comment in the code begins that is meant for translators."""

_Found = tuple[str, int, str | tuple[str, ...], list[str], str | None]


def template(house: Path, domain: Domain) -> PoFile:
    """Return every text of a domain in the order of the files, each with its remarks.

    The extractor of the content is named in ``babel.cfg`` and loaded by Babel: what lies beside us stays unknown here.
    """
    catalogue = PoFile(None, domain)
    for name, line, text, remarks, context in sorted(_found(house, FOLDERS[domain]), key=_by_file):
        catalogue.add(text, locations=[(name, line)], auto_comments=remarks, context=context)
    return catalogue


def _found(house: Path, folder: str) -> Iterator[_Found]:
    with (house / "babel.cfg").open(encoding="utf-8") as file:
        methods, options = parse_mapping_cfg(file)  # type: ignore[no-untyped-call]  # Babel left it untyped
    extracted = extract_from_dir(
        house / folder, methods, options, comment_tags=(REMARK,), strip_comment_tags=True, directory_filter=_is_ours
    )
    for name, line, text, remarks, context in extracted:
        yield f"{folder}/{Path(name).as_posix()}", line, text, remarks, context


def _is_ours(folder: object) -> bool:
    return not Path(str(folder)).name.startswith((".", "__pycache__"))


def _by_file(found: _Found) -> list[str | int]:
    """Sort files as people do (5-7 before 11-13); inside a file the order stays that of the text."""
    return [int(part) if part.isdigit() else part for part in re.split(r"(\d+)", found[0])]
