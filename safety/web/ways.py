"""A channel as something to tap: where the link goes, what the button says, what number stands on it."""

from dataclasses import dataclass

from safety.domain.links import link
from safety.domain.marking import N_
from safety.domain.service import Channel
from safety.domain.vocabulary import ChannelType

VERBS = {
    ChannelType.PHONE: N_("Call"),
    ChannelType.SMS: N_("Text"),
    ChannelType.WHATSAPP: N_("WhatsApp"),
    ChannelType.CHAT: N_("Chat"),
    ChannelType.WEB: N_("Website"),
    ChannelType.FORM: N_("Report online"),
    ChannelType.EMAIL: N_("E-mail"),
    ChannelType.APP: N_("App"),
}
QUIET = frozenset({ChannelType.SMS, ChannelType.WHATSAPP, ChannelType.CHAT, ChannelType.FORM, ChannelType.EMAIL})
SHOWS_ITSELF = frozenset({ChannelType.PHONE, ChannelType.SMS, ChannelType.WHATSAPP})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tap:
    """A button, or where ``href`` is None a line to read: nothing on a phone opens it."""

    verb: str
    shown: str | None
    href: str | None
    calls: bool
    quiet: bool
    outside: bool
    language: str | None
    about: tuple[str, ...]


def tap(channel: Channel, about: tuple[str, ...] = ()) -> Tap:
    """Say how a channel is tapped; the verb is a msgid, ``about`` what to know of this channel alone."""
    href = link(channel)
    written = channel.value if channel.type in SHOWS_ITSELF or href is None else None
    return Tap(
        verb=VERBS[channel.type],
        shown=f"{written} ({channel.keyword})" if written and channel.keyword else written,
        href=href,
        calls=channel.type is ChannelType.PHONE,
        quiet=channel.type in QUIET,
        outside=href is not None and href.startswith("http"),
        language=channel.language,
        about=about,
    )
