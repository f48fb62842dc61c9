"""Axe looks at every page type, in both directions, light and dark, on the smallest phone and on a desk."""

import pytest

from tests.browser.conftest import Visit
from tests.browser.looking import faults_in_every_look
from tests.browser.pages import EVERY_PAGE, OPEN_ALL


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_axe_finds_nothing(visit: Visit, path: str) -> None:
    page = visit(path, reduced_motion="reduce", timezone_id="Etc/UTC")  # nobody's time zone: pages that ask stay
    page.evaluate(OPEN_ALL)
    assert faults_in_every_look(page) == {}
