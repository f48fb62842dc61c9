"""Whatever is sent is answered; what cannot be answered is a problem or a page, and the log says nothing of it."""

import json
import logging
import re
from urllib.parse import quote_from_bytes

import pytest
from flask import Flask
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

KNOWN = ["v1", "es", "en", "xx", "lessons", "8-10", "help", "EG", "tell", "guides", "", ".", "..", "%"]
NAMES = ["Accept-Language", "If-None-Match", "If-Modified-Since", "Range", "Accept", "Cookie", "Host", "X-Any"]
SEGMENTS = st.sampled_from(KNOWN)
PATHS = st.lists(SEGMENTS.map(str.encode) | st.binary(max_size=20), max_size=6).map(b"/".join)
METHODS = st.sampled_from(["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "FOO"])
LATIN = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n\x00"), max_size=60)
HEADERS = st.dictionaries(st.sampled_from(NAMES), LATIN, max_size=4)
ANSWERS = {200, 206, 304, 308, 400, 404, 405, 414, 416, 431}


@given(path=PATHS, method=METHODS, headers=HEADERS, body=st.binary(max_size=50))
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(path=b"es/help/EG", method="GET", headers={"Range": "bytes=5-1"}, body=b"")
@example(path=b"es/lessons", method="GET", headers={"Accept-Language": "*;q=" + "9" * 50}, body=b"{")
def test_whatever_is_sent_the_answer_is_an_answer_or_a_problem(
    app: Flask, caplog: pytest.LogCaptureFixture, path: bytes, method: str, headers: dict[str, str], body: bytes
) -> None:
    caplog.set_level(logging.DEBUG)
    environ = {"PATH_INFO": "/v1/" + path.decode("latin-1")}

    answer = app.test_client().open("/", method=method, headers=headers, data=body, environ_overrides=environ)

    assert answer.status_code in ANSWERS
    if answer.status_code >= 400 and method != "HEAD":
        assert answer.mimetype == "application/problem+json"
        assert json.loads(answer.text)["status"] == answer.status_code
    assert caplog.text == ""


@given(tag=st.text(max_size=30))
@settings(max_examples=200)
def test_no_name_of_a_language_breaks_an_answer(app: Flask, tag: str) -> None:
    address = f"/v1/{quote_from_bytes(tag.encode('utf-8', 'surrogatepass'), safe='')}/countries"

    assert app.test_client().get(address).status_code in {200, 308, 400, 404, 405}


NO_NAMES = ["%00", "%C3%28", "%FF", "..%2f..", "%ED%A0%80", "%0d%0aX-A:b", "'", "eg", "-1", "9" * 40, "a" * 2_000]
PARAMETER = re.compile("<[^>]+>")


def pages(app: Flask) -> list[str]:
    """Every page that has a name in its address, the desk's left out: nobody comes to it for help."""
    rules = [rule for rule in app.url_map.iter_rules() if rule.arguments and rule.endpoint.split(".")[0] != "static"]
    return [rule.rule for rule in rules if not rule.rule.startswith(("/v1/", "/desk/", "/assets/"))]


@pytest.mark.parametrize("name", NO_NAMES, ids=lambda name: name[:12])
def test_no_name_in_the_address_of_a_page_breaks_it_and_help_stays_near(
    app: Flask, caplog: pytest.LogCaptureFixture, name: str
) -> None:
    caplog.set_level(logging.DEBUG)
    for rule in pages(app):
        known = rule.replace("<language>", "en")
        for address in {PARAMETER.sub(name, rule), PARAMETER.sub(name, known)}:
            answer = app.test_client().get(address)
            assert answer.status_code in {200, 302, 303, 400, 404, 414, 429}, address
            assert answer.status_code < 400 or 'href="/en/help"' in answer.text, address
    assert caplog.text == ""
