"""What the text of a setting may be, and the value that it stands for; every refusal ends a sentence."""

import re
from urllib.parse import urlsplit

SECRET = 32
MOST_MONTHS = 60
SECONDS = re.compile("[0-9]{1,9}")
PORT = re.compile("[1-9][0-9]{1,4}")
LANGUAGE = re.compile(r"\*|[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def megabytes(text: str) -> int:
    """Read a size in megabytes, as bytes; 0 for none."""
    if not text.isascii() or not text.isdigit():
        raise ValueError("must be a whole number of megabytes, 0 or more")
    return int(text) * 1_000_000


def an_address(text: str) -> str | None:
    """Read the address under which people reach this server; nothing means that it is not known."""
    if not text:
        return None
    parts = urlsplit(text)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
        raise ValueError("must be an address such as https://safety.example")
    return text.rstrip("/")


def a_website(text: str) -> str:
    """Read the whole address of a page elsewhere."""
    parts = urlsplit(text)
    if parts.scheme != "https" or not parts.netloc:
        raise ValueError("must be an address such as https://www.wikipedia.org/")
    return text


def a_database(text: str) -> str:
    """Read where the database is; nothing stands for a SQLite file in the instance folder."""
    if text and not text.startswith(("postgresql+psycopg://", "sqlite:///")):
        raise ValueError("must begin with postgresql+psycopg:// or sqlite:///")
    return text


def a_redis(text: str) -> str:
    """Read where Redis is; nothing means that there is none."""
    if text and not text.startswith(("redis://", "rediss://", "unix://")):
        raise ValueError("must begin with redis://, rediss:// or unix://")
    return text


def a_secret(text: str) -> str:
    """Read a secret that nobody guesses; nothing means that there is none."""
    if text and len(text) < SECRET:
        raise ValueError(f"must have at least {SECRET} characters")
    return text


def on_or_off(text: str) -> bool:
    """Read a switch."""
    if text not in {"on", "off"}:
        raise ValueError("must be on or off")
    return text == "on"


def a_listener(text: str) -> tuple[str, int] | None:
    """Read an address of this machine and a port on it; nothing means none."""
    if not text:
        return None
    host, _, port = text.rpartition(":")
    if not host or not PORT.fullmatch(port):
        raise ValueError("must be an address and a port, such as 127.0.0.1:9100")
    return host, int(port)


def text_or_json(text: str) -> str:
    """Read how log lines are to look."""
    if text not in {"text", "json"}:
        raise ValueError("must be text or json")
    return text


def how_many(text: str) -> int:
    """Read a small number."""
    if not re.fullmatch("[0-9]", text):
        raise ValueError("must be a number from 0 to 9")
    return int(text)


def months(text: str) -> int:
    """Read a number of months: one at least, five years at most."""
    if not re.fullmatch("[0-9]{1,2}", text) or not 1 <= int(text) <= MOST_MONTHS:
        raise ValueError(f"must be a number of months from 1 to {MOST_MONTHS}")
    return int(text)


def seconds(text: str) -> int:
    """Read a number of seconds, none below zero."""
    if not SECONDS.fullmatch(text):
        raise ValueError("must be a whole number of seconds, 0 or more")
    return int(text)


def languages(text: str) -> frozenset[str]:
    """Read a list of languages: ``*`` for every one, ``none``, or tags with commas between."""
    tags = frozenset(tag.strip() for tag in text.split(","))
    if text == "none":
        return frozenset()
    if not all(LANGUAGE.fullmatch(tag) for tag in tags):
        raise ValueError("must be *, none, or language tags such as es,pt-BR")
    return tags
