"""The public site and API as files: for each address the bytes that the app sends, and beside them the same, smaller.

A folder holds one frozen site for each version: ``files``, and ``nginx`` with the headers that belong to them.
``current`` leads to the newest whole one. A new one is made under another name and takes its place in one step, so
whoever serves the folder never sees half of it. Only the signed lists, which get old, are written anew each time.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import Context
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from flask import Flask
from werkzeug.test import create_environ
from werkzeug.wrappers import Response

from safety.delivery.bundles import Ask, answer_of
from safety.delivery.codings import Coding, coded, is_text
from safety.delivery.memo import GOOD, ask_for_all, may_be_kept
from safety.delivery.processes import in_parallel
from safety.exchange.sealing import EXTENSION
from safety.parts import EXTENSION as SERVED

CURRENT = "current"
UNFINISHED = ".unfinished"
# How addresses of a kind begin; the shortest one's headers stand for all. The policy of all pages stops forms.
HEADERS_OF = {"pages": "/en/", "data": "/v1/", "pictures": "/v1/pictures/", "assets": "/assets/"}
SENDS = "form-action 'self'"
# nginx says these itself, of the file that it sends and of its address.
OF_THE_FILE = {"content-type", "content-length", "content-language", "etag", "date"}
SUFFIXES = {"text/html": ".html", "application/json": ".json"}
BESIDE = {Coding.GZIP: ".gz", Coding.BROTLI: ".br"}
# An address that the app does not keep leaves this behind while a site is made, so that it is not asked again.
NOTHING = ".nothing"
# Both show examples, which are answers of the moment in which a process is first asked: one process makes both. One
# example is drawn by a compiler whose threads no process may inherit, so they come last.
BY_ONE_PROCESS = frozenset({"/docs", "/openapi.json"})
# They say of when they are, so they are no answers to keep; frozen, they are good for as long as they say.
LISTS = ("/v1/bundles/", "/offline/")


@dataclass(frozen=True, slots=True)
class Site:
    """A frozen site: the app it is made from and the folder it is made in."""

    app: Flask
    folder: Path

    def freeze(self, path: str) -> bool:
        """Write the files of an address, and say whether there was anything to write."""
        mark = self._mark(path)
        if mark.exists():
            return mark.read_text() != NOTHING
        response = ask_apart(self.app, path)
        found = may_be_kept(response) and SENDS not in response.headers.get("Content-Security-Policy", "")
        if found:
            write_all(self._file(path, response.mimetype or ""), response)
        write(mark, ((response.content_type or "") if found else NOTHING).encode(), 0)
        return found

    def sign(self, path: str) -> bool:
        """Write a signed list in the place of the one before, and say whether there was anything to write."""
        response = ask_apart(self.app, path)
        if response.status_code == GOOD:
            write_all(self._file(path, response.mimetype or ""), response)
        return response.status_code == GOOD

    def answer(self, path: str) -> tuple[str, bytes] | None:
        """Read the type and the bytes that were frozen; where nothing was, ask the app."""
        mark = self._mark(path)
        kind = mark.read_text() if mark.exists() else NOTHING
        if kind == NOTHING:
            return answer_of(self.app, path)
        return kind, self._file(path, kind.partition(";")[0]).read_bytes()

    def _mark(self, path: str) -> Path:
        return self.folder / "made" / sha256(path.encode()).hexdigest()[:32]

    def _file(self, path: str, media_type: str) -> Path:
        return self.folder / "files" / file_of(path, media_type)


def freeze(app: Flask, version: str, target: Path, paths: Iterable[str], workers: int) -> Iterator[str]:
    """Freeze a site into a folder, and yield each address that is done; whoever stops may go on later.

    Raises:
        Killed: a process that helps was ended from outside.
    """
    app.extensions[SERVED].store.close()  # processes must not share a connection
    every = list(paths)
    lists = [path for path in every if path.startswith(LISTS)]
    alone = [path for path in every if path in BY_ONE_PROCESS]
    others = sorted(set(every).difference(lists, alone))
    unfinished = target / f"{version}{UNFINISHED}"
    begun = not (target / version).exists()
    site = Site(app, unfinished if begun else target / version)
    if begun:
        yield from in_parallel(site.freeze, others, workers)
    with signing(app, site.answer):
        yield from in_parallel(site.sign, lists, workers)
    if begun:
        yield from in_parallel(site.freeze, alone, 1)
        write_headers(app, unfinished / "nginx", others)
        unfinished.rename(target / version)
    show(target, version)


@contextmanager
def signing(app: Flask, answer: Ask) -> Iterator[None]:
    """Let lists be made as of one moment, of what was frozen, which need not be made again to be counted."""
    notary = app.extensions.get(EXTENSION)
    if notary:
        app.extensions[EXTENSION] = notary.of_one_moment(answer)
    try:
        yield
    finally:
        if notary:
            app.extensions[EXTENSION] = notary


def ask_apart(app: Flask, path: str) -> Response:
    """Ask the app as a server does: it gets nothing of what is around here.

    A command has a context of Flask's around it, which requests would share: the second page spoke as the first did.
    """
    return Context().run(ask_for_all, app, create_environ(path))


def file_of(path: str, media_type: str) -> str:
    """Return the file of an address: ``es/help`` is ``es/help.html``, so that ``es/help/MX`` may lie beside it."""
    suffix = SUFFIXES.get(media_type, "")
    if path.endswith("/"):
        return f"{path[1:]}index{suffix}"
    return path[1:] if path.endswith(suffix) else path[1:] + suffix


def write_all(file: Path, response: Response) -> None:
    """Write an answer plain, and in each coding that servers look for beside it."""
    data = response.get_data()
    age = age_of(data)
    write(file, data, age)
    if is_text(response.mimetype or ""):
        for coding, suffix in BESIDE.items():
            write(file.with_name(file.name + suffix), coded(data, coding), age)


def write_headers(app: Flask, folder: Path, paths: Iterable[str]) -> None:
    """Write down, for nginx, the headers that the app sends with each kind of answer."""
    for kind, beginning in HEADERS_OF.items():
        path = min((path for path in paths if path.startswith(beginning)), key=len, default=beginning)
        headers = ask_apart(app, path).headers
        lines = [f'add_header {name} "{value}";\n' for name, value in headers if name.lower() not in OF_THE_FILE]
        write(folder / f"{kind}.conf", "".join(lines).encode(), 0)


def write(file: Path, data: bytes, age: int) -> None:
    """Write a file whole or not at all."""
    file.parent.mkdir(parents=True, exist_ok=True)
    half = file.with_name(file.name + UNFINISHED)
    half.write_bytes(data)
    os.utime(half, (age, age))
    half.replace(file)


def age_of(data: bytes) -> int:
    """Return a time of change that stands for the bytes: from it nginx makes tags, the same on every machine."""
    return int.from_bytes(sha256(data).digest()[:4], "big") // 4


def show(target: Path, name: str) -> None:
    """Let ``current`` lead to a frozen site, in one step."""
    link = target / f"{CURRENT}{UNFINISHED}"
    link.unlink(missing_ok=True)
    link.symlink_to(name)
    link.replace(target / CURRENT)
