"""Which language an answer speaks: the address decides, and only where it is silent the browser is asked."""

import re
from collections.abc import Sequence

from flask import Flask, request
from flask_babel import Babel

from safety.config import Config
from safety.i18n.languages import Language
from safety.i18n.negotiation import lookup, negotiate
from safety.i18n.po import Domain

TAG = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")
PARTS_THAT_MAY_NAME_IT = 2  # /es/help and /v1/es/help/MX


def named(tag: str, offered: Sequence[Language]) -> Language | None:
    """Return the offered language that answers for a tag of BCP 47 (es for es-MX), or None."""
    return lookup(tag, offered) if TAG.fullmatch(tag) else None


def in_address(path: str, offered: Sequence[Language]) -> Language | None:
    """Return the language that an address names, whether or not anything is there."""
    first = path.strip("/").split("/")[:PARTS_THAT_MAY_NAME_IT]
    return next(filter(None, (named(part, offered) for part in first)), None)


def spoken(path: str, accept_language: str, offered: Sequence[Language]) -> Language:
    """Return the language to speak to whoever asked."""
    return in_address(path, offered) or negotiate(accept_language, offered)


def speak(app: Flask, config: Config, offered: Sequence[Language]) -> None:
    """Let gettext, in views and templates, speak the language of the request."""
    Babel(
        app,
        default_domain=Domain.MESSAGES,
        default_translation_directories=str(config.locales),
        locale_selector=lambda: spoken_here(offered).folder,
    )


def spoken_here(offered: Sequence[Language]) -> Language:
    """Return the language of this request."""
    return spoken(request.path, request.headers.get("Accept-Language", ""), offered)
