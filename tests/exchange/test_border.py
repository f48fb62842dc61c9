import pytest
from flask import Flask
from werkzeug.exceptions import BadRequest, RequestHeaderFieldsTooLarge, RequestURITooLarge

from safety.exchange.border import LONGEST_ADDRESS, MOST_HEADERS, turn_away


@pytest.fixture
def bare() -> Flask:
    return Flask("bare")


def test_what_people_send_passes(bare: Flask) -> None:
    path = "/v1/ar/\u0645\u0635\u0631".encode().decode("latin-1")
    with bare.test_request_context(environ_overrides={"PATH_INFO": path}):
        turn_away()


def test_an_address_may_be_so_long_and_no_longer(bare: Flask) -> None:
    with bare.test_request_context("/" + "a" * (LONGEST_ADDRESS - 1)):
        turn_away()
    with bare.test_request_context("/" + "a" * LONGEST_ADDRESS), pytest.raises(RequestURITooLarge):
        turn_away()


def test_headers_may_weigh_so_much_and_no_more(bare: Flask) -> None:
    with bare.test_request_context(headers={"X": "a" * MOST_HEADERS}), pytest.raises(RequestHeaderFieldsTooLarge):
        turn_away()


@pytest.mark.parametrize("path", ["/\xff", "/\xc3\x28", "/\xed\xa0\x80"])
def test_bytes_that_are_no_text_name_nothing(bare: Flask, path: str) -> None:
    with bare.test_request_context(environ_overrides={"PATH_INFO": path}), pytest.raises(BadRequest):
        turn_away()
