"""``slides.pptx``: the lesson on a projector, in words that a teacher can change; the country's help last."""

from collections.abc import Iterator

from safety.domain.story import Picture
from safety.domain.words import Words
from safety.packs import wording
from safety.packs.frame import Local, PackInput
from safety.packs.office import in_order
from safety.packs.paper import Paper, PaperService, help_on_paper
from safety.packs.scanning import code_to_help
from safety.packs.slide_deck import drawn_deck
from safety.packs.slide_plan import slides_of
from safety.packs.slide_words import HELP, Look, Paragraph, Slide
from safety.signpost.labels import label

MOST = 2
CODE = "code"


def make(given: PackInput) -> bytes:
    """Draw the slides."""
    code = code_to_help(given.local)
    drawings = {**given.local.pictures, **({CODE: code["svg"].encode()} if code else {})}
    return drawn_deck(plan(given), given, drawings)


def plan(given: PackInput) -> list[Slide]:
    """Return every slide: what it is about, the lesson, the help."""
    return [_opening(given), *slides_of(given), _help(given)]


def _opening(given: PackInput) -> Slide:
    lesson = given.lesson
    words = (Paragraph(lesson.skill, strong=True), Paragraph(given.local.say(label(lesson.band))))
    return Slide("opening", lesson.title, _before(given), words, picture=lesson.cover, look=Look.OPENING)


def _before(given: PackInput) -> str:
    """Say what a teacher should know before the first slide is seen."""
    part, say = given.lesson.teacher, given.local.say
    found = (
        (wording.BEFORE_YOU_START, (given.lesson.content_note,)),
        (wording.MATERIALS, part.materials),
        (wording.GROUND_RULES, part.ground_rules),
        (wording.DISTANCE, (part.distancing,)),
        (wording.IF_A_PUPIL_TELLS, part.if_a_pupil_tells),
    )
    return "\n\n".join(f"{say(title)}\n" + "\n".join(texts) for title, texts in found if texts)


def _help(given: PackInput) -> Slide:
    local = given.local
    paper, code = help_on_paper(local, local.child, MOST), code_to_help(local)
    words = [Paragraph(local.say(wording.NOT_YOUR_FAULT)), Paragraph(local.say(wording.IN_DANGER), strong=True)]
    words += [Paragraph(line) for line in _emergency(paper, local)]
    words += [line for service in paper["talk"] for line in _service(service, local)]
    notes = "\n".join(
        filter(None, (paper["checked"], local.say(wording.CHECK_YOURSELF), local.say(wording.LICENCE_LINE)))
    )
    picture = Picture(file=CODE, alt=Words(code["alt"])) if code else None
    return Slide(HELP, paper["title"], notes, tuple(words), (), picture)


def _emergency(paper: Paper, local: Local) -> Iterator[str]:
    for each in paper["emergency"]:
        yield f"{', '.join(each['reaches'])}: {', '.join(in_order(number, local) for number in each['numbers'])}"
    if not paper["emergency"]:
        yield paper["no_emergency"]


def _service(service: PaperService, local: Local) -> Iterator[Paragraph]:
    """Say what a service is called and how to reach it; what else to know stands on the poster, cautions here too.

    Every way has a line of its own: from right to left, two numbers in a line would seem to change places.
    """
    yield Paragraph(service["name"], strong=True)
    yield from (Paragraph(in_order(way["value"], local), who=way["verb"]) for way in service["ways"])
    yield from map(Paragraph, service["cautions"])
