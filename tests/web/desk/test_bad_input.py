"""Whoever is logged in may mistype too: no address and no form of the desk breaks."""

import re

import pytest

from tests.web.desk.conftest import Desk

NO_NAMES = ["%00", "%C3%28", "..%2f..", "%0d%0aX-A:b", "'", "ZZ", "0", "9" * 40]
NO_FORM = dict.fromkeys(("outcome", "day", "founding", "url", "value.0", "hours", "free", "file"), "\0'")
PARAMETER = re.compile("<[^>]+>")


def rules(desk: Desk, method: str) -> list[str]:
    """Every address of the desk that answers a method, with the language filled in."""
    of_the_desk = [rule for rule in desk.app.url_map.iter_rules() if rule.rule.startswith("/desk/<language>/")]
    return [rule.rule.replace("<language>", "en") for rule in of_the_desk if method in (rule.methods or ())]


@pytest.mark.parametrize("name", NO_NAMES, ids=lambda name: name[:12])
def test_no_name_in_an_address_breaks_a_page(desk: Desk, name: str) -> None:
    asked = [PARAMETER.sub(name, rule) for rule in rules(desk, "GET") if PARAMETER.search(rule)]

    assert {desk.client.get(address).status_code for address in asked} <= {200, 404}


def test_no_form_breaks_a_page(desk: Desk) -> None:
    asked = [rule.removeprefix("/desk/en/") for rule in rules(desk, "POST")]
    asked = [PARAMETER.sub("eg-line", path) for path in asked if path != "log-out"]

    assert len(asked) > 2
    for path in asked:
        assert desk.post(path).status_code in {400, 403}
        assert desk.post(path, **NO_FORM).status_code in {400, 403}
