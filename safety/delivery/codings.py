"""How an answer may be made smaller on its way: which coding whoever asked takes, and the bytes in it."""

import gzip
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import lru_cache

import brotli
import zstandard


class Coding(StrEnum):
    """A content coding, the smallest first; its value is its name in HTTP."""

    BROTLI = "br"
    ZSTD = "zstd"
    GZIP = "gzip"
    IDENTITY = "identity"


# The best level takes seconds for a megabyte, while somebody waits; above this size a good one does.
MOST_FOR_BEST = 512_000
# Packs and pictures of dots are small already.
TEXT = ("text/", "application/json", "application/problem+json", "application/manifest+json", "image/svg+xml")


def is_text(media_type: str) -> bool:
    """Whether a coding makes answers of that type smaller."""
    return media_type.startswith(TEXT)


@lru_cache(maxsize=512)
def chosen(accept_encoding: str) -> Coding:
    """Return the coding for whoever sends that header: of those they like best, the smallest."""
    likes = dict(map(_like, accept_encoding.lower().split(",")))
    rest = likes.get("*", 0.0)
    by_like = {coding: likes.get(coding, 0.0 if coding is Coding.IDENTITY else rest) for coding in Coding}
    best = max(Coding, key=lambda coding: by_like[coding])
    return best if by_like[best] > 0 else Coding.IDENTITY


def coded(data: bytes, coding: Coding) -> bytes:
    """Return the bytes in a coding."""
    return CODERS[coding](data)


def coded_quickly(data: bytes, coding: Coding) -> bytes:
    """Return the bytes in a coding, for one answer that nobody else gets: somebody waits for it."""
    return QUICK_CODERS[coding](data)


def _like(part: str) -> tuple[str, float]:
    name, _, weight = part.partition(";")
    value = weight.replace(" ", "").removeprefix("q=")
    try:
        return name.strip(), min(1.0, max(0.0, float(value))) if value else 1.0
    except ValueError:
        return name.strip(), 0.0


def _brotli(data: bytes) -> bytes:
    return bytes(brotli.compress(data, quality=11 if len(data) <= MOST_FOR_BEST else 9))


def _zstd(data: bytes) -> bytes:
    return zstandard.ZstdCompressor(level=19 if len(data) <= MOST_FOR_BEST else 12).compress(data)


def _gzip(data: bytes) -> bytes:
    return gzip.compress(data, 9, mtime=0)


CODERS: Mapping[Coding, Callable[[bytes], bytes]] = {
    Coding.BROTLI: _brotli,
    Coding.ZSTD: _zstd,
    Coding.GZIP: _gzip,
    Coding.IDENTITY: bytes,
}
QUICK_CODERS: Mapping[Coding, Callable[[bytes], bytes]] = {
    Coding.BROTLI: lambda data: bytes(brotli.compress(data, quality=5)),
    Coding.ZSTD: lambda data: zstandard.ZstdCompressor(level=3).compress(data),
    Coding.GZIP: lambda data: gzip.compress(data, 6, mtime=0),
    Coding.IDENTITY: bytes,
}
