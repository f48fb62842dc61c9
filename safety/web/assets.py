"""Style, scripts and icon: read once, named by their digest so that a phone may keep them for ever."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from mimetypes import guess_type
from pathlib import Path
from re import DOTALL, sub
from types import MappingProxyType

from safety.config import HOUSE

STATIC = Path(__file__).parent / "static"
TEMPLATES = Path(__file__).parent / "templates"
# What apps check a bundle with, built: the worker checks what it keeps with the same.
CLIENT = HOUSE / "clients/typescript/dist/bundle.js"
STYLE = "waylight.css"
BOOTSTRAP = "bootstrap.js"
WORKER = "sw.js"
DESK_STYLES = frozenset({"desk.css", "desk_charts.css"})
BEYOND_HELP = "/* Beyond help"  # the style up to here is sent inside the help page, which must need no second request


@dataclass(frozen=True, slots=True, kw_only=True)
class Asset:
    """A file for browsers: its bytes, its type, and the name under which it never changes."""

    name: str
    path: str
    media_type: str
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Assets:
    """Everything that pages are dressed with, by plain name."""

    by_name: Mapping[str, Asset]
    style: str
    bootstrap: str
    worker: str
    digest: str

    def path(self, name: str) -> str:
        """Return the address of an asset.

        Raises:
            KeyError: there is none of that name.
        """
        return self.by_name[name].path

    def at(self, path: str) -> Asset | None:
        """Return the asset of an address, or None."""
        return next((asset for asset in self.by_name.values() if asset.path == path), None)

    def policy(self) -> str:
        """Return the Content-Security-Policy of a page: nothing but what is named here may run or be fetched."""
        return "; ".join(
            (
                "default-src 'none'",
                f"style-src 'self' {_source(self.style)}",
                f"script-src 'self' {_source(self.bootstrap)}",
                "img-src 'self'",
                "connect-src 'self'",
                "manifest-src 'self'",
                "worker-src 'self'",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
            )
        )


def load_assets(folder: Path = STATIC, templates: Path = TEMPLATES) -> Assets:
    """Read every file of the folder; the digest also tells when a template has changed."""
    found = [_asset(file) for file in _files(folder)]
    by_name = {asset.name: asset for asset in found}
    dress = sha256(b"".join([*(asset.data for asset in found), *(file.read_bytes() for file in _files(templates))]))
    return Assets(
        by_name=MappingProxyType(by_name),
        style=smaller_style(by_name[STYLE].data.decode().partition(BEYOND_HELP)[0]),
        bootstrap=smaller(by_name[BOOTSTRAP].data.decode()),
        worker=smaller(without_exports(CLIENT.read_text("utf-8")) + by_name[WORKER].data.decode()),
        digest=dress.hexdigest()[:10],
    )


def without_exports(module: str) -> str:
    """Take out what makes a module of a script: a worker is one file and exports nothing."""
    return sub("(?m)^export ", "", module)


def smaller(text: str) -> str:
    """Take comments and indents out of a style or script that is sent inside a page."""
    return sub(r"\n\s*", "\n", sub(r"/\*.*?\*/", "", text, flags=DOTALL)).strip()


def smaller_style(text: str) -> str:
    """Take every blank out of a style that means nothing there."""
    return sub(r":[ ]+", ":", sub(r"\s*([{};,>])\s*", r"\1", smaller(text))).replace(";}", "}")


def _files(folder: Path) -> list[Path]:
    return sorted(file for file in folder.iterdir() if file.is_file())


def _asset(file: Path) -> Asset:
    data = file.read_bytes()
    digest = sha256(data).hexdigest()[:10]
    kind = guess_type(file.name)[0] or "application/octet-stream"
    media_type = f"{kind}; charset=utf-8" if kind.startswith("text/") else kind
    return Asset(name=file.name, path=f"/assets/{file.stem}.{digest}{file.suffix}", media_type=media_type, data=data)


def _source(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
