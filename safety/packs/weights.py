"""How large packs and their files are, about.

A page that offers a download says its size at once, and building the pack to find out would take seconds. So all packs
were weighed once (``flask safety weigh``), in English and with one country's help: another country or language changes
a pack by a few hundredths. A test weighs them anew and fails where a weight is no longer about right.
"""

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from safety.domain.words import CountryCode, LanguageTag
from safety.packs.ordering import Order, every_order, sheets_of
from safety.packs.workshop import Workshop, opened

FILE = Path(__file__).resolve().parent / "weights.json"
LANGUAGE, COUNTRY = LanguageTag("en"), CountryCode("GB")


def weight(order: Order, name: str | None = None) -> int | None:
    """Return how many bytes a pack or a file of it has, about; None for what was never weighed."""
    return _weights().get(_key(order, name))


def weigh(shop: Workshop) -> dict[str, int]:
    """Build every pack once and return how large it and its files are."""
    found: dict[str, int] = {}
    for order in every_order(shop.sources.editions, LANGUAGE, COUNTRY):
        data = shop.pack(order).data
        files = opened(data)
        found[_key(order, None)] = len(data)
        found |= {_key(order, sheet.name): len(files[sheet.name]) for sheet in sheets_of(order)}
    return found


def _key(order: Order, name: str | None) -> str:
    _, _, *place = order.folder.split("/")
    return "/".join([*place, name or ""])


@cache
def _weights() -> Mapping[str, int]:
    known: Mapping[str, int] = json.loads(FILE.read_text(encoding="utf-8")) if FILE.exists() else {}
    return known
