"""The sheets of a parents' evening: its plan, the invitation, the handout. Their words are the guides'."""

from safety.domain.guide import Guide, Section
from safety.packs import wording
from safety.packs.frame import EveningInput
from safety.packs.help_cards import alone as cards
from safety.packs.if_a_pupil_tells import alone as told
from safety.packs.lesson_plan import sourced
from safety.packs.paper import help_on_paper
from safety.packs.poster import alone as poster
from safety.packs.scanning import code_for_adults
from safety.packs.typesetting import Document

INVITATION = "invitation"
"""The section of the plan that is not for teachers: its text is the letter."""
MOST = 2
TEXTS = {"say": wording.WORDS_TO_USE, "do": wording.DO_THIS, "avoid": wording.LEAVE_THIS, "rests": wording.RESTS_ON}
LETTER = {
    "day": wording.ROOM_FOR_DAY,
    "time": wording.ROOM_FOR_TIME,
    "place": wording.ROOM_FOR_PLACE,
    "danger": wording.IN_DANGER,
}


def plan(given: EveningInput) -> Document:
    """Compose the plan of the evening."""
    sections = [section for section in given.plan.sections if section.id != INVITATION]
    return _guides(given, [_guide(given, given.plan, sections)])


def handout(given: EveningInput) -> Document:
    """Compose what parents take home."""
    return _guides(given, [_guide(given, guide, guide.sections) for guide in given.handed_out])


def invitation(given: EveningInput) -> Document:
    """Compose the letter that invites."""
    letter = next(section for section in given.plan.sections if section.id == INVITATION)
    local = given.local
    data = {
        "title": f"{given.plan.title}: {letter.heading}",
        "about": given.plan.title,
        "heading": letter.heading,
        "paragraphs": letter.text,
        "texts": {name: local.say(text) for name, text in LETTER.items()},
        "help": help_on_paper(local, local.parent, MOST),
        "code": code_for_adults(local),
    }
    return Document(template="invitation", data=data, local=local, day=given.day)


def help_cards(given: EveningInput) -> Document:
    """Compose the cards at the door."""
    return cards(given.local)


def wall(given: EveningInput) -> Document:
    """Compose the poster of the evening."""
    return poster(given.local)


def if_somebody_tells(given: EveningInput) -> Document:
    """Compose the page for whoever is told."""
    return told(given.local)


def _guides(given: EveningInput, guides: list[dict[str, object]]) -> Document:
    local = given.local
    data = {
        "title": " · ".join(str(guide["title"]) for guide in guides),
        "texts": {name: local.say(text) for name, text in TEXTS.items()},
        "guides": guides,
        "danger": local.say(wording.IN_DANGER),
        "help": help_on_paper(local, local.parent, MOST),
    }
    return Document(template="guide", data=data, local=local, day=given.day)


def _guide(given: EveningInput, guide: Guide, sections: list[Section] | tuple[Section, ...]) -> dict[str, object]:
    return {
        "title": guide.title,
        "summary": guide.summary,
        "sections": [
            {
                "heading": section.heading,
                "text": section.text,
                "say": section.say,
                "do": section.do,
                "avoid": section.avoid,
            }
            for section in sections
        ],
        "messages": [sourced(message, given.local.evidence) for message in guide.messages],
    }
