"""``family-letter.docx``: the letter to families in a word processor, for the school's own name and greeting."""

from safety.packs import wording
from safety.packs.document import Page, begun, finished
from safety.packs.family_letter import MOST
from safety.packs.frame import PackInput
from safety.packs.office import in_order
from safety.packs.paper import PaperService, help_on_paper
from safety.packs.scanning import code_for_adults
from safety.signpost.labels import label

HIGH = 20


def make(given: PackInput) -> bytes:
    """Write the letter."""
    local, letter = given.local, given.lesson.teacher.family_letter
    title = local.say(wording.FAMILY_LETTER)
    page = begun(f"{title}: {given.lesson.title}", local, given.day)
    page.say(f"{title} · {local.say(label(given.lesson.band))}")
    page.heading(given.lesson.title, 0)
    for paragraph in (letter.opening, *letter.paragraphs):
        page.say(paragraph)
    page.bullets(letter.at_home)
    page.say(letter.closing)
    _help(page)
    return finished(page)


def _help(page: Page) -> None:
    local = page.local
    paper = help_on_paper(local, local.parent, MOST)
    page.heading(paper["title"], 1)
    page.say(local.say(wording.IN_DANGER), strong=True)
    for each in paper["emergency"]:
        _way(page, ", ".join(each["reaches"]), ", ".join(in_order(number, local) for number in each["numbers"]))
    if not paper["emergency"]:
        page.say(paper["no_emergency"])
    for service in paper["talk"]:
        _service(page, service)
    code = code_for_adults(local)
    if code:
        scanned = page.document.add_paragraph()
        page.drawing(scanned, code["svg"].encode(), code["alt"], HIGH)
        scanned.add_run(f"  {code['caption']}")
    if paper["checked"]:
        page.say(paper["checked"])


def _service(page: Page, service: PaperService) -> None:
    page.say(service["name"], strong=True)
    for way in service["ways"]:
        _way(page, way["verb"], in_order(way["value"], page.local))
    known = " · ".join((*service["tags"], *service["cautions"]))
    if known:
        page.say(known)


def _way(page: Page, verb: str, value: str) -> None:
    """Write how to reach someone; the number is a run of its own, so that it keeps its direction."""
    paragraph = page.document.add_paragraph()
    paragraph.add_run(f"{verb}: ")
    paragraph.add_run(value).bold = True
