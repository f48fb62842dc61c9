"""What a browser, a platform or a reader finds in an archive with pages."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import PurePosixPath
from posixpath import normpath
from xml.etree import ElementTree as ET

from safety.domain.links import dialled, link
from safety.packs.frame import PackInput

PICTURE_OF_NOTHING = "data:,"


class Links(HTMLParser):
    """Collects where a page leads and what it loads; ``ids`` are the places in it."""

    def __init__(self, page: bytes) -> None:
        super().__init__()
        self.leads: list[str] = []
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.feed(page.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name in ("href", "src"):
                (self.leads if tag == "a" else self.loads).append(value or "")


def is_whole(files: Mapping[str, bytes], given: PackInput) -> bool:
    """Whether every page is well-formed, loads and links only what is there, and leaves only to the country's help."""
    pages = {name: Links(data) for name, data in files.items() if name.endswith(("html", "ncx", "opf"))}
    for name, page in pages.items():
        parsed(files[name])
        for address in page.loads:
            assert address == PICTURE_OF_NOTHING or beside(name, address) in files, (name, address)
        for address in page.leads:
            assert address in help_links(given) or arrives(name, address, pages), (name, address)
        assert len(page.ids) == len(set(page.ids))
    return not any(
        re.search(rb"url\(|@import|https?://|fetch\(|XMLHttp", files[name]) for name in files if is_code(name)
    )


def parsed(data: bytes) -> ET.Element:
    return ET.fromstring(data)  # noqa: S314  # we wrote it ourselves


def is_code(name: str) -> bool:
    return name.endswith((".css", ".js"))


def arrives(name: str, address: str, pages: Mapping[str, Links]) -> bool:
    path, _, place = address.partition("#")
    there = beside(name, path) if path else name
    return there in pages and (not place or place in pages[there].ids)


def beside(name: str, address: str) -> str:
    return normpath(PurePosixPath(name).parent / address)


def help_links(given: PackInput) -> set[str]:
    """Everything that the help card may lead to: what the plan of this country offers."""
    steps = given.local.child.steps
    found = {link(channel) or "" for step in steps for offer in step.offers for channel in offer.channels}
    calls = {f"tel:{dialled(number.number)}" for step in steps for number in step.emergency}
    return found | calls | {given.local.help_page or ""}
