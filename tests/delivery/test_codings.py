import gzip

import brotli
import pytest
import zstandard

from safety.delivery.codings import MOST_FOR_BEST, Coding, chosen, coded, is_text


@pytest.mark.parametrize(
    ("header", "coding"),
    [
        ("", "identity"),
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("zstd,gzip", "zstd"),
        ("GZIP", "gzip"),
        ("*", "br"),
        ("br;q=0, *", "zstd"),
        ("br;q=0.5, gzip;q=0.9", "gzip"),
        ("gzip;q=0.5, identity", "identity"),
        ("gzip;q=0", "identity"),
        ("*;q=0", "identity"),
        ("gzip;q=much, br;q=1.0", "br"),
        ("br; q=0.2, zstd; q=7", "zstd"),
        (",;,", "identity"),
    ],
)
def test_the_smallest_of_the_codings_liked_best_is_chosen(header: str, coding: str) -> None:
    assert chosen(header) == coding


@pytest.mark.parametrize("size", [0, 1000, MOST_FOR_BEST + 1])
def test_what_was_coded_is_read_again(size: int) -> None:
    data = b"calm " * (size // 5)

    assert brotli.decompress(coded(data, Coding.BROTLI)) == data
    assert zstandard.ZstdDecompressor().decompress(coded(data, Coding.ZSTD)) == data
    assert gzip.decompress(coded(data, Coding.GZIP)) == data
    assert coded(data, Coding.IDENTITY) == data


def test_only_text_becomes_smaller() -> None:
    assert all(map(is_text, ("text/html", "application/json", "image/svg+xml", "text/csv")))
    assert not any(map(is_text, ("application/pdf", "application/zip", "image/png", "")))
