"""The parts, put together from files and settings: the work of a start."""

from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from hashlib import sha256
from pathlib import Path
from time import monotonic
from types import MappingProxyType

from safety.config import HOUSE, Config
from safety.content.compiling import load_catalogue
from safety.i18n.compiled import digest
from safety.i18n.editions import Editions
from safety.i18n.languages import discover
from safety.i18n.speech import speeches
from safety.limits.here import Limits
from safety.limits.together import SharedLimits
from safety.parts import Clock, Parts
from safety.signpost.directory import directory_of
from safety.signpost.labels import VOCABULARY
from safety.signpost.place import read_atlas
from safety.store.store import Store

VERSION_LENGTH = 16


def now() -> datetime:
    """Return the moment, in UTC: the one place that looks at the clock on the wall."""
    return datetime.now(UTC)


def assemble(config: Config, clock: Clock = now) -> Parts:
    """Read the content and its translations, and make of them what views ask for.

    Raises:
        ContentFaults: the content cannot be used; carries every fault of every file.
        NotCompiled: the translations were not compiled since they last changed.
        UnknownLanguage: a folder of translations is not named like a language.
    """
    catalogue = load_catalogue(config.content, config.overlay)
    voices = speeches(config.locales, discover(config.locales, config.unreviewed))
    atlas = read_atlas()
    return Parts(
        config=config,
        version=version(catalogue.version, digest(config.locales)),
        build=build(),
        editions=Editions(catalogue, voices, VOCABULARY),
        atlas=atlas,
        directory=directory_of(catalogue.countries, atlas),
        pictures=pictures(config.content),
        clock=clock,
        store=Store(config.database, monotonic),
        limits=limits(config),
    )


def limits(config: Config) -> Limits:
    """Return what counts how often one address sends something: here alone, or with the other servers."""
    if config.redis_url:
        return SharedLimits(config.redis_url, config.redis_secret, monotonic)
    return Limits()


def version(*digests: str) -> str:
    """Return one digest of everything that answers are made from."""
    return sha256("\n".join(digests).encode()).hexdigest()[:VERSION_LENGTH]


@cache
def build() -> str:
    """Return one digest of the code that this process runs; templates, styles and scripts are code."""
    made = sha256()
    for file in sorted(path for path in (HOUSE / "safety").rglob("*") if path.is_file() and path.suffix != ".pyc"):
        made.update(file.relative_to(HOUSE).as_posix().encode() + b"\0" + file.read_bytes())
    return made.hexdigest()[:VERSION_LENGTH]


def pictures(content: Path) -> Mapping[str, Path]:
    """Find the drawings by name; only what was found can be asked for, so no name leads out of the folder."""
    return MappingProxyType({file.name: file for file in sorted(content.glob("pictures/*.svg"))})
