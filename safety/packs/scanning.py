"""A code to scan, as a drawing."""

from io import BytesIO

import segno

from safety.packs import wording
from safety.packs.frame import Local

Drawing = dict[str, str]


def code_to_help(local: Local) -> Drawing | None:
    """Draw the way to the help page; None where the server does not know its own address."""
    return _code(local.help_page, local.say(wording.SCAN))


def code_for_adults(local: Local) -> Drawing | None:
    """Draw the way to the page for an adult who was told."""
    return _code(local.adult_page, local.say(wording.SCAN))


def _code(address: str | None, caption: str) -> Drawing | None:
    if address is None:
        return None
    drawn, bare = BytesIO(), address.removeprefix("https://")
    segno.make(address, error="m", micro=False).save(drawn, kind="svg", border=2, scale=4, xmldecl=False, nl=False)
    return {
        "svg": drawn.getvalue().decode(),
        "alt": f"{caption}: {address}",
        "caption": caption,
        "address": bare,
        "link": address,
    }
