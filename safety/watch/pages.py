"""What the first bytes of a page say of it: its title, and whether the domain is only parked.

A parked domain is known by two marks: where it leads or gets what it shows, and what it says first. A page that says
such a thing in passing is a false alarm, and costs a person one look.

Whoever owns such a page may mean us ill. So nothing here looks twice at the same stretch of it: a tag ends at the next
``<`` at the latest, and what is never closed reaches to the end.
"""

import re
from html import unescape

from safety.watch.domains import host_of, registered

LONGEST_TITLE = 160
TITLE = re.compile(r"<title\b[^<>]*>([^<]*)</title\s*>", re.IGNORECASE)
UNSEEN = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|\Z)|<[^<>]*>", re.IGNORECASE | re.DOTALL)
CHARSET = re.compile(rb"<meta\b[^<>]*\bcharset\s*=[\s\"']*([\w-]+)", re.IGNORECASE)
LOADED = re.compile(r"<(?:script|iframe|frame)\b[^<>]*\bsrc\s*=\s*[\"']?((?:https?:)?//[^\"'\s>]+)", re.IGNORECASE)
MOST_WORDS = 3_000
"""A parked page says little; further down, a real page may well speak of domains."""
# Where parked domains lead, or get what they show: companies that sell domains or put advertisements on them.
PARKING = frozenset(
    {
        "above.com",
        "afternic.com",
        "bodis.com",
        "buydomains.com",
        "dan.com",
        "domainmarket.com",
        "hugedomains.com",
        "parkingcrew.net",
        "parklogic.com",
        "sedo.com",
        "sedoparking.com",
        "undeveloped.com",
        "uniregistry.com",
        "voodoo.com",
    }
)
# The numbered hosts (ww1.example.org, ww16.…) to which parking companies send a domain's visitors.
NUMBERED = re.compile(r"ww[0-9]{1,2}\.").match
PHRASES = (
    r"domain (name )?(is |may be |might be )?(for sale|parked)",
    r"(buy|purchase|acquire) this domain",
    r"this domain (name )?has expired",
    r"interested in (buying )?this domain",
    r"parked (free|domain)|domain parking",
    r"dominio (est[aá] )?(en venta|aparcado|estacionado)|compr[ae] este dominio",
    r"dom[ií]nio (est[aá] )?[aà] venda",
    r"domaine (est |actuellement )?[aà] vendre",
    r"domain (steht |ist )?zu(m verkauf| verkaufen)",
    r"dominio in vendita",
    r"домен (продается|продаётся|выставлен на продажу)",
    r"النطاق (معروض )?للبيع",
    r"域名.{0,6}(出售|转让)",
)
SALE = re.compile("|".join(PHRASES), re.IGNORECASE).search
# An empty page of a large registrar, which a script leads on to its advertisements.
LANDER = re.compile(r"location(\.href)?\s*=\s*[\"']/lander\b").search
META = re.compile(r"<meta\b([^<>]*)>", re.IGNORECASE)
REFRESH = re.compile(r"\bhttp-equiv\s*=\s*[\"']?refresh\b", re.IGNORECASE).search
URL = re.compile(r"\burl\s*=\s*[\"']?([^\"'\s>]+)", re.IGNORECASE).search
JOINERS = "\u200c\u200d"
"""Letters that nobody sees, and that Persian and others are not written without."""


def text_of(start: bytes, named: str | None) -> str:
    """Return bytes as text, in the coding that the answer or the page itself names."""
    found = CHARSET.search(start)
    for coding in (named, found and found[1].decode("ascii"), "utf-8"):
        try:
            return start.decode(coding or "", "replace")
        except (LookupError, ValueError):  # no coding of text, or one that a page cannot be in
            continue
    return ""  # pragma: no cover  every Python knows UTF-8


def title_of(page: str) -> str | None:
    """Return the title of a page on one line, cut where nobody reads on."""
    found = TITLE.search(page)
    words = " ".join(unescape(found[1]).split()) if found else ""
    return "".join(filter(_is_shown, words))[:LONGEST_TITLE].strip() or None


def leads_to_parking(address: str) -> bool:
    """Whether an address is of a company that parks domains, or of the kind that such companies use."""
    host = host_of(address)
    return registered(host) in PARKING or bool(NUMBERED(host))


def led_on(page: str) -> str | None:
    """Return where a page sends its reader by itself, without a word of HTTP."""
    found = (URL(tag) for tag in META.findall(page) if REFRESH(tag))
    return next((unescape(each[1]) for each in found if each), None)


def is_parked(page: str) -> bool:
    """Whether the first words of a page offer its domain for sale, or it shows what a parking company gives it."""
    title = title_of(page) or ""
    seen = " ".join(unescape(UNSEEN.sub(" ", page)).split())
    return bool(SALE(title) or SALE(seen[:MOST_WORDS]) or LANDER(page)) or any(
        map(leads_to_parking, LOADED.findall(page))
    )


def _is_shown(letter: str) -> bool:
    """Whether a letter is one: no sign turns the words around it, and none is refused by a database."""
    return letter.isprintable() or letter in JOINERS
