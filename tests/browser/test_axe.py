"""Axe looks at every page type, in both directions, light and dark, on the smallest phone and on a desk."""

from typing import Any, Final

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.browser.pages import EVERY_PAGE, OPEN_ALL

SCHEMES: Final = ("light", "dark")
WIDTHS: Final = (320, 1280)
AXE: Final = Axe()


def violations(page: Page) -> list[str]:
    found: list[dict[str, Any]] = AXE.run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{each['id']}: {node['target']} {node['html'][:150]}" for each in found for node in each["nodes"][:4]]


@pytest.mark.parametrize("path", EVERY_PAGE)
def test_axe_finds_nothing(visit: Visit, path: str) -> None:
    page = visit(path, reduced_motion="reduce", timezone_id="Etc/UTC")  # nobody's time zone: pages that ask stay
    page.evaluate(OPEN_ALL)
    found = {}
    for scheme in SCHEMES:
        for width in WIDTHS:
            page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            page.set_viewport_size({"width": width, "height": 800})
            found[f"{scheme} {width}"] = violations(page)
    assert {where: what for where, what in found.items() if what} == {}
