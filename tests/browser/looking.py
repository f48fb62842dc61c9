"""What axe finds on a page, and whether it fits: light and dark, on the smallest phone and on a desk."""

from collections.abc import Iterator
from typing import Any, Final, Literal

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

SCHEMES: Final[tuple[Literal["light", "dark"], ...]] = ("light", "dark")
WIDTHS: Final = (320, 1280)
AXE: Final = Axe()


def violations(page: Page) -> list[str]:
    """What axe finds on a page as it stands."""
    found: list[dict[str, Any]] = AXE.run(page, options={"resultTypes": ["violations"]}).response["violations"]
    return [f"{each['id']}: {node['target']} {node['html'][:150]}" for each in found for node in each["nodes"][:4]]


def looks(page: Page, height: int = 800) -> Iterator[str]:
    """Give a page every look, one after the other; yield the name of each."""
    for scheme in SCHEMES:
        for width in WIDTHS:
            page.emulate_media(color_scheme=scheme)
            page.set_viewport_size({"width": width, "height": height})
            yield f"{scheme} {width}"


def faults_in_every_look(page: Page) -> dict[str, list[str]]:
    """What is wrong with a page, by the look in which it is."""
    return {look: wrong for look in looks(page) if (wrong := [*violations(page), *runs_off(page)])}


def runs_off(page: Page) -> list[str]:
    """Say how far a page reaches beyond its window, where it does."""
    wider: int = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [f"runs off sideways by {wider}"] if wider > 0 else []
