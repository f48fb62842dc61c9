"""Every address of the app, and what may be done with it. A new one does not pass before it stands here."""

from dataclasses import dataclass
from typing import Final

import pytest
from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """Whether an answer may be kept and for how long, and whether search engines may list it."""

    kept: str
    listed: bool
    then: str | None = None
    writes: bool = False


AS_USUAL: Final = "public, max-age=300, stale-if-error=604800"
FOR_EVER: Final = "public, max-age=31536000, immutable"
NEVER: Final = "no-store"

DATA: Final = Policy(kept=AS_USUAL, listed=False)
HEALTH: Final = Policy(kept=NEVER, listed=False)
TAKES: Final = Policy(kept=NEVER, listed=False, writes=True)
CHANGING: Final = Policy(kept=NEVER, listed=False)
PAGE: Final = Policy(kept=AS_USUAL, listed=True)
# Sent while it is made, and kept by nobody; from then on like any other.
LONG: Final = Policy(kept=NEVER, then=AS_USUAL, listed=False)
ASSET: Final = Policy(kept=FOR_EVER, listed=True)

POLICIES: Final = {
    "/v1/": DATA,
    "/v1/<lang>/help/<country>": DATA,
    "/v1/<lang>/tell/<country>": DATA,
    "/v1/<lang>/lessons": DATA,
    "/v1/<lang>/lessons/<band>": DATA,
    "/v1/<lang>/lessons/<band>/<slug>": DATA,
    "/v1/<lang>/guides": DATA,
    "/v1/<lang>/guides/<audience>": DATA,
    "/v1/<lang>/guides/<audience>/<slug>": DATA,
    "/v1/<lang>/countries": DATA,
    "/v1/<lang>/packs": DATA,
    "/v1/<lang>/packs/<country>": CHANGING,
    "/v1/<lang>/packs/<country>/<file>": DATA,
    "/v1/<lang>/packs/<country>/<file>/<page>.png": DATA,
    "/v1/<lang>/packs/<country>/parents-evening.zip": DATA,
    "/v1/<lang>/packs/<country>/parents-evening/<file>": DATA,
    "/v1/<lang>/packs/<country>/parents-evening/<file>/<page>.png": DATA,
    "/v1/<lang>/packs/<country>/<band>.zip": LONG,
    "/v1/<lang>/packs/<country>/<band>/<file>": DATA,
    "/v1/<lang>/packs/<country>/<band>/<file>/<page>.png": DATA,
    "/v1/<lang>/packs/<country>/<band>/<slug>.zip": DATA,
    "/v1/<lang>/packs/<country>/<band>/<slug>/<file>": DATA,
    "/v1/<lang>/packs/<country>/<band>/<slug>/<file>/<page>.png": DATA,
    "/v1/services": DATA,
    "/v1/services.csv": DATA,
    "/v1/offline/<lang>/help/<country>": DATA,
    "/v1/offline/<lang>/tell/<country>": DATA,
    "/v1/offline/<lang>/numbers/<country>": DATA,
    "/v1/offline/<lang>/lessons/<band>": DATA,
    "/v1/offline/<lang>/lessons/<band>/<slug>": DATA,
    "/v1/bundles/<lang>/<band>/<country>": CHANGING,
    "/v1/places": DATA,
    "/v1/services/fingerprints": DATA,
    "/v1/pictures/<picture>": DATA,
    "/openapi.json": DATA,
    "/healthz": HEALTH,
    "/readyz": HEALTH,
    "/v1/tallies": TAKES,
    "/v1/flags": TAKES,
    "/v1/classes": TAKES,
    "/v1/classes/<code>": CHANGING,
    "/v1/classes/<code>/answers": TAKES,
    "/v1/classes/<code>/results/<key>": CHANGING,
    "/v1/classes/<code>/results/<key>/table.csv": CHANGING,
    "/docs": PAGE,
    "/docs/style.css": PAGE,
}
FORMS: Final = {
    "/<language>/flag/<country>",
    "/<language>/class",
    "/<language>/class/new",
    "/<language>/class/<code>/<moment>",
}
VALUES: Final = {
    "lang": "en",
    "language": "en",
    "band": "8-10",
    "slug": "friends",
    "audience": "parent",
    "country": "EG",
    "picture": "door.svg",
    "file": "lesson-plan.pdf",
    "page": "1",
}


FILES: Final = {
    "/v1/<lang>/packs/<country>/<file>": {"file": "help-cards.pdf"},
    "/v1/<lang>/packs/<country>/<file>/<page>.png": {"file": "help-cards.pdf"},
    "/v1/<lang>/packs/<country>/parents-evening/<file>": {"file": "invitation.pdf"},
    "/v1/<lang>/packs/<country>/parents-evening/<file>/<page>.png": {"file": "invitation.pdf"},
    "/v1/<lang>/packs/<country>/<band>/<file>": {"file": "scheme-of-work.pdf"},
    "/v1/<lang>/packs/<country>/<band>/<file>/<page>.png": {"file": "scheme-of-work.pdf"},
}


def rules(app: Flask) -> list[Rule]:
    return [
        rule
        for rule in app.url_map.iter_rules()
        if rule.rule in POLICIES and "POST" not in (rule.methods or ()) and "code" not in rule.arguments
    ]


def address(rule: Rule) -> str:
    named = VALUES | ({"slug": "calm"} if "guides" in rule.rule else {}) | (FILES.get(rule.rule, {}))
    path = rule.rule
    for name in rule.arguments:
        path = path.replace(f"<{name}>", named[name])
    return path


def test_every_address_of_data_has_a_policy(app: Flask) -> None:
    data = {rule.rule for rule in app.url_map.iter_rules() if rule.endpoint.startswith(("api-", "docs."))}

    assert data == set(POLICIES)


def test_no_other_address_writes(app: Flask) -> None:
    for rule in app.url_map.iter_rules():
        assert rule.methods is not None
        writes = rule.rule in FORMS or (rule.rule in POLICIES and POLICIES[rule.rule].writes)
        writes |= rule.rule.startswith("/desk/")  # behind its guard: tests/web/desk/test_guard.py
        assert rule.methods <= {"GET", "HEAD", "OPTIONS", *(["POST"] if writes else [])}, rule.rule


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_every_answer_is_kept_and_listed_as_its_policy_says(app: Flask, client: FlaskClient, method: str) -> None:
    for rule in rules(app):
        answer = client.open(address(rule), method=method)
        policy = POLICIES[rule.rule]
        assert answer.status_code == 200, rule.rule
        assert answer.headers["Cache-Control"] in {policy.kept, policy.then or policy.kept}, rule.rule
        assert ("X-Robots-Tag" not in answer.headers) == policy.listed, rule.rule


def test_no_answer_depends_on_anything_but_its_address(app: Flask, client: FlaskClient) -> None:
    for rule in rules(app):
        plain = client.get(address(rule))
        odd = client.get(address(rule), headers={"Accept-Language": "ar", "Cookie": "a=b", "Host": "evil.example"})
        assert plain.data == odd.data, rule.rule
        assert "Vary" not in plain.headers, rule.rule
