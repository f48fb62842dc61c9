"""How a phone opens a channel: the address behind the button."""

import re
from urllib.parse import quote

from safety.domain.service import Channel
from safety.domain.vocabulary import ChannelType

NOT_DIALLED = re.compile(r"[^\d+*#]")
PAGES = ("https://", "http://")


def link(channel: Channel) -> str | None:
    """Return what opens a channel; None where nothing on a phone does, and people must read it."""
    match channel.type:
        case ChannelType.PHONE:
            return f"tel:{dialled(channel.dial or channel.value)}"
        case ChannelType.SMS:
            # iPhones want & before the text, the standard and Android want ?; both read ?& as they need.
            text = f"?&body={quote(channel.keyword, safe='')}" if channel.keyword else ""
            return f"sms:{dialled(channel.dial or channel.value)}{text}"
        case ChannelType.WHATSAPP:
            full = channel.e164_or_short or ""
            return f"https://wa.me/{full.removeprefix('+')}" if full.startswith("+") else None
        case ChannelType.EMAIL:
            return f"mailto:{quote(channel.value, safe='@')}"
    return channel.value if channel.value.startswith(PAGES) else None


def dialled(number: str) -> str:
    """Return a number as it stands in a link: only what a keypad has, and ``#`` escaped."""
    return quote(NOT_DIALLED.sub("", number), safe="+*")
