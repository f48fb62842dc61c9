from itertools import count

import pytest
from flask.testing import FlaskClient

ADDRESSES = ("/v1/classes", "/v1/classes/BBBBBB/answers", "/v1/flags", "/v1/tallies")
senders = count(1)


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(
    "body",
    [
        b"{",
        b"\xff",
        b"[" * 30_000,
        b'{"a":' * 9_000,
        b'{"band": ' + b"9" * 5_000 + b"}",
        rb'{"\ud800": 1}',
        rb'{"day": "\udfff"}',
    ],
    ids=["cut short", "bytes", "deep lists", "deep objects", "long number", "half a name", "half a value"],
)
def test_what_nobody_can_have_meant_is_a_problem_and_no_fault(client: FlaskClient, address: str, body: bytes) -> None:
    sender = {"REMOTE_ADDR": f"192.0.2.{next(senders)}"}
    answer = client.post(address, data=body, content_type="application/json", environ_overrides=sender)

    assert (answer.status_code, answer.mimetype) == (400, "application/problem+json")
    assert answer.json["type"] == "/docs#malformed-request"


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(
    ("body", "kind"), [(b"", "application/json"), (b"null", "application/json"), (b"{}", "text/plain")]
)
def test_what_is_json_and_no_answer_to_the_question_names_its_faults(
    client: FlaskClient, address: str, body: bytes, kind: str
) -> None:
    sender = {"REMOTE_ADDR": f"192.0.2.{next(senders)}"}
    answer = client.post(address, data=body, content_type=kind, environ_overrides=sender)

    assert answer.status_code == 422
    assert answer.json["faults"]
