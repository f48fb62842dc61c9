"""The teacher's page of a lesson: what it takes, where what stands, the time plan, and every part of its own."""

from collections.abc import Iterator

from flask import Blueprint, Response

from safety.domain.lesson import Lesson
from safety.domain.marking import N_
from safety.domain.teaching import Adaptations, Slot
from safety.domain.words import Words
from safety.i18n.speech import Speech
from safety.packs.wording import ADAPTATIONS, FRAMEWORKS, SHORT_VERSION, WHOLE_LESSON
from safety.parts import parts
from safety.web.guides import minutes, sourced
from safety.web.learn import band_of, lesson_of, tongue, weeks_later
from safety.web.packs import takes
from safety.web.shell import show, speech_of

blueprint = Blueprint("teach", __name__)

WORDS = {
    "On this page": N_("On this page"),
    "Before the lesson": N_("Before the lesson"),
    "Outcomes": N_("Outcomes"),
    "Materials": N_("Materials"),
    "Ground rules": N_("Ground rules"),
    "Distance": N_("Keeping a distance"),
    "Time plan": N_("Time plan"),
    "Minutes": N_("Minutes"),
    "What you do": N_("What you do"),
    "Activities": N_("Activities"),
    "Discussion": N_("Discussion"),
    "Good answers contain": N_("Good answers contain"),
    "For the pupils you have": N_("For the pupils you have"),
    "If a pupil tells you": N_("If a pupil tells you"),
    "Afterwards": N_("Afterwards"),
    "Letter to families": N_("Letter to families"),
    "Curriculum": N_("Curriculum"),
    "What this rests on": N_("What this rests on"),
}
JUMPS = (
    ("before", "Before the lesson"),
    ("time", "Time plan"),
    ("activities", "Activities"),
    ("talk", "Discussion"),
    ("tells", "If a pupil tells you"),
    ("pupils", "For the pupils you have"),
    ("afterwards", "Afterwards"),
    ("letter", "Letter to families"),
    ("rests", "What this rests on"),
)
"""The parts in the order of a lesson: what is needed in the classroom stands first, and open."""


@blueprint.get("/<language>/teachers/lessons/<band>/<slug>")
def plan(language: str, band: str, slug: str) -> Response:
    """Show the teacher's part of a lesson."""
    speech, ages = speech_of(language), band_of(band)
    given = lesson_of(speech, ages, slug)
    what, voice = given.what, parts().speech(given.language)
    return show(
        "teach.html",
        speech,
        wide=True,
        lesson=what,
        ages=ages,
        label=lambda name: voice.gettext(WORDS[name]),
        takes=takes(what, voice),
        jumps=JUMPS,
        minutes=lambda number: minutes(number, voice),
        weeks=lambda number: weeks_later(number, voice),
        plans=list(time_plans(what, voice)),
        adaptations=adaptations(what.teacher.adaptations, voice),
        curriculum=curriculum(what),
        messages=sourced(what.messages),
        **tongue(given, speech),
    )


def time_plans(what: Lesson, voice: Speech) -> Iterator[dict[str, object]]:
    """Show the plan of the whole lesson and of the short version, each with the minute at which a part begins."""
    for title, slots in ((WHOLE_LESSON, what.teacher.full_plan), (SHORT_VERSION, what.teacher.short_plan)):
        length = sum(slot.minutes for slot in slots)
        yield {"title": voice.gettext(title), "minutes": minutes(length, voice), "slots": list(timed(slots))}


def timed(slots: tuple[Slot, ...]) -> Iterator[tuple[str, Words]]:
    """Say from which minute to which each part goes: a teacher looks at the clock, and does not add up."""
    at = 0
    for slot in slots:
        yield f"{at}–{at + slot.minutes}", slot.do
        at += slot.minutes


def adaptations(what: Adaptations, voice: Speech) -> list[tuple[str, str]]:
    """List the adaptations by name."""
    return [(voice.gettext(title), getattr(what, name)) for name, title in ADAPTATIONS.items()]


def curriculum(what: Lesson) -> list[dict[str, str]]:
    """List where curricula ask for a lesson."""
    return [{"name": FRAMEWORKS[item.framework], "place": item.place} for item in what.teacher.curriculum]
