from flask.testing import FlaskClient


def test_a_drawing_may_style_itself_and_do_nothing_else(client: FlaskClient) -> None:
    answer = client.get("/v1/pictures/door.svg")

    assert answer.mimetype == "image/svg+xml"
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_no_name_of_a_drawing_leads_out_of_its_folder(client: FlaskClient) -> None:
    for name in ("..%2fevidence.yaml", "%2e%2e", "door.svg%00", "nothing.svg"):
        answer = client.get(f"/v1/pictures/{name}")
        assert answer.status_code == 404
        assert answer.mimetype == "application/problem+json"
