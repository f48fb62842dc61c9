"""Every setting of Waylight, read from the environment once and never changed."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Any, Self, get_type_hints

from safety.values import (
    a_database,
    a_listener,
    a_redis,
    a_secret,
    a_website,
    an_address,
    how_many,
    languages,
    megabytes,
    months,
    on_or_off,
    seconds,
    text_or_json,
)

HOUSE = Path(__file__).resolve().parent.parent
PREFIX = "SAFETY_"
DAY = 86_400


class Misconfigured(ValueError):
    """Settings that cannot be meant; the message names each one and what it may be."""


def a_folder(text: str) -> Path:
    """Read the path of a folder that exists; a relative one starts at the house."""
    folder = (HOUSE / text).resolve()
    if not folder.is_dir():
        raise ValueError("names a folder that is not there")
    return folder


def a_folder_or_none(text: str) -> Path | None:
    """Read the path of a folder that exists; nothing means none."""
    return a_folder(text) if text else None


def a_place(text: str) -> Path:
    """Read the path of a folder that may still have to be made; a relative one starts at the house."""
    return (HOUSE / text).resolve()


def a_file(text: str) -> Path | None:
    """Read the path of a file that exists; a relative one starts at the house. Nothing means none."""
    if not text:
        return None
    file = (HOUSE / text).resolve()
    if not file.is_file():
        raise ValueError("names a file that is not there")
    return file


@dataclass(frozen=True, slots=True)
class Setting:
    """How a setting's text is read, and the text that stands for it where the environment has none."""

    read: Callable[[str], object]
    default: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Config:
    """All settings. The variable of a setting is its name in capitals after ``SAFETY_``."""

    # Lessons, guides, services and situations.
    content: Annotated[Path, Setting(a_folder, "content")]
    # The operator's own folder: services added, hidden and put first, laid over the content. None where not named.
    overlay: Annotated[Path | None, Setting(a_folder_or_none, "")]
    # Translations of the interface and of the content.
    locales: Annotated[Path, Setting(a_folder, "locales")]
    # What people type to reach this server. Links that leave the phone are whole only where it is known.
    base_url: Annotated[str | None, Setting(an_address, "")]
    # Where "Leave this page" leads: a page that nobody asks about, and that is large enough not to be noticed.
    leave_url: Annotated[str, Setting(a_website, "https://www.wikipedia.org/")]
    # A server without TLS must not promise it, so the promise is off until someone makes it.
    hsts_seconds: Annotated[int, Setting(seconds, "0")]
    # A corrected number must reach phones soon; in between, a phone or CDN may keep an answer this long.
    cache_seconds: Annotated[int, Setting(seconds, "300")]
    # An answer that is a week old still helps more than none, when the server cannot be reached.
    stale_seconds: Annotated[int, Setting(seconds, str(7 * DAY))]
    # The languages published although no native speaker has reviewed them. The index shows which ones those are.
    unreviewed: Annotated[frozenset[str], Setting(languages, "*")]
    # Where lesson packs are kept once they are built. Nothing else lies there: it may be emptied at any time.
    packs: Annotated[Path, Setting(a_place, "instance/packs")]
    # How much of the disk they may take; what was asked for longest ago goes first.
    packs_megabytes: Annotated[int, Setting(megabytes, "500")]
    # How much memory each process may use to keep answers that it has made; 0 keeps none.
    memo: Annotated[int, Setting(megabytes, "64")]
    # The file by which running processes are asked to load the content anew; all of one machine look at the same.
    reload: Annotated[Path, Setting(a_place, "instance/reload")]
    # The private keys that sign what phones keep offline; nothing stands for a file in the instance folder.
    bundle_keys: Annotated[Path | None, Setting(a_file, "")]
    # What this server itself keeps: the database, where no other one is named.
    instance: Annotated[Path, Setting(a_place, "instance")]
    # Where counts are kept. It may hold a password, so no message and no log repeats it.
    database_url: Annotated[str, Setting(a_database, "")]
    # Whether anonymous counts are taken at all.
    tallies: Annotated[bool, Setting(on_or_off, "on")]
    # Where several servers count together how often one address sends something; without it each counts in memory.
    redis_url: Annotated[str, Setting(a_redis, "")]
    # Half of the key under which those addresses are hashed: Redis has the other half, so neither can turn them back.
    redis_secret: Annotated[str, Setting(a_secret, "")]
    # Where Prometheus may read numbers, none of which is about anybody; nothing means nowhere.
    metrics: Annotated[tuple[str, int] | None, Setting(a_listener, "")]
    # Whether log lines are for people or for machines.
    logs: Annotated[str, Setting(text_or_json, "text")]
    # How many servers stand in front and name the address that a request came from, for limits alone.
    proxies: Annotated[int, Setting(how_many, "0")]
    # After how many months somebody should look at a service again.
    check_months: Annotated[int, Setting(months, "6")]
    # Whether people reach the desk by HTTPS alone. Its cookie is then never sent in the clear.
    desk_https: Annotated[bool, Setting(on_or_off, "on")]

    @property
    def database(self) -> str:
        """Where the database is."""
        return self.database_url or f"sqlite:///{self.instance / 'waylight.sqlite'}"

    @property
    def keys(self) -> Path:
        """Where the keys for bundles are."""
        return self.bundle_keys or self.instance / "bundle-keys.json"

    @classmethod
    def read(cls, environ: Mapping[str, str]) -> Self:
        """Read every setting, or say all at once what is wrong.

        Raises:
            Misconfigured: a value cannot be read, or a name is not a setting.
        """
        wrong = list(_unknown(environ))
        values: dict[str, Any] = {}
        for key, each in settings().items():
            name = variable(key)
            try:
                values[key] = each.read(environ.get(name) or each.default)
            except ValueError as no:
                wrong.append(f"{name} {no}")
        if values.get("redis_url") and values.get("redis_secret") == "":
            wrong.append("SAFETY_REDIS_SECRET must be set where SAFETY_REDIS_URL is, the same on every server")
        if wrong:
            raise Misconfigured("\n".join(wrong))
        return cls(**values)


def settings() -> dict[str, Setting]:
    """List the settings by name."""
    return {key: hint.__metadata__[0] for key, hint in get_type_hints(Config, include_extras=True).items()}


def variable(setting_name: str) -> str:
    """Name the environment variable of a setting."""
    return PREFIX + setting_name.upper()


def _unknown(environ: Iterable[str]) -> Iterator[str]:
    """Say which variables look like settings and are none: a misspelt setting would else be silently left out."""
    known = sorted(map(variable, settings()))
    for name in sorted(environ):
        if name.startswith(PREFIX) and name not in known:
            yield f"{name} is not a setting; do you mean {' or '.join(get_close_matches(name, known, 1) or known)}?"
