"""The page that opens first in a pack: what is here. Any browser shows it, without script and network."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from markupsafe import Markup

from safety.packs import wording
from safety.packs.frame import Local
from safety.packs.paper import month_name

PAGE = Markup("""<!doctype html>
<html lang="{lang}" dir="{direction}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{title}</title>
<style>body{{font:18px/1.6 sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}}
li{{margin:.6rem 0}} small{{color:#444}}</style>
<h1>{title}</h1>
<p>{place}</p>
<h2>{here}</h2>
<ul>
{rows}</ul>
{notes}<p><small>Waylight {version}</small></p>
</html>
""")
ROW = Markup('<li><a href="{name}">{title}</a> <small dir="ltr">{name}</small></li>\n')
LACKING = Markup("<li>{title}: {why}</li>\n")
NOTE = Markup("<p>{text}</p>\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A file or folder of a pack, and whether it is there."""

    name: str
    title: str
    there: bool


def index_page(title: str, entries: Iterable[Entry], local: Local) -> bytes:
    """Write the page."""
    language = local.language
    page = PAGE.format(
        lang=language.tag,
        direction=language.direction,
        title=title,
        place=f"{local.country_name} · {language.autonym}",
        here=local.say(wording.PACK_INDEX),
        rows=Markup().join(_row(entry, local) for entry in entries),
        notes=Markup().join(NOTE.format(text=text) for text in _notes(local)),
        version=local.version,
    )
    return page.encode()


def _row(entry: Entry, local: Local) -> Markup:
    if entry.there:
        return ROW.format(name=entry.name, title=entry.title)
    return LACKING.format(title=entry.title, why=local.say(wording.NOT_MADE))


def _notes(local: Local) -> Iterator[str]:
    if local.asked != local.language.tag:
        yield local.say(wording.GIVEN_INSTEAD)
    if not local.language.reviewed:
        yield local.say(wording.NOT_REVIEWED)
    if local.checked:
        yield local.say(wording.CHECKED) % {"month": month_name(local.checked, local.language.tag)}
    yield local.say(wording.LICENCE_LINE)
