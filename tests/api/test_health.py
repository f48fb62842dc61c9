import pytest
from flask.testing import FlaskClient


@pytest.mark.parametrize(("address", "status"), [("/healthz", "alive"), ("/readyz", "ready")])
def test_machines_may_ask_and_nobody_keeps_the_answer(client: FlaskClient, address: str, status: str) -> None:
    answer = client.get(address)

    assert answer.json is not None
    assert answer.json["status"] == status
    assert answer.headers["Cache-Control"] == "no-store"
