"""``scheme-of-work.pdf``: the lessons of a band, in order, with when to teach each."""

from safety.domain.lesson import Lesson
from safety.packs import wording
from safety.packs.frame import BandInput
from safety.packs.typesetting import Document
from safety.signpost.labels import label

TEXTS = {"when": wording.WHEN, "lesson": wording.LESSON, "skill": wording.SKILL, "builds": wording.BUILDS_ON}


def document(given: BandInput) -> Document:
    """Compose the scheme of work."""
    return Document(template="scheme-of-work", data=data(given), local=given.local, day=given.day)


def data(given: BandInput) -> dict[str, object]:
    """Gather what the scheme of work says."""
    say = given.local.say
    titles = {lesson.slug: lesson.title for lesson in given.lessons}
    return {
        "title": f"{say(wording.SCHEME_OF_WORK)}: {say(label(given.band))}",
        "texts": {name: say(text) for name, text in TEXTS.items()},
        "facts": [given.local.country_name, given.local.language.autonym],
        "lessons": [
            {
                "title": lesson.title,
                "skill": lesson.skill,
                "when": given.when.get(lesson.slug, ""),
                "facts": _facts(given, lesson),
                "builds_on": [titles[each] for each in given.builds_on.get(lesson.slug, ()) if each in titles],
            }
            for lesson in given.lessons
        ],
    }


def _facts(given: BandInput, lesson: Lesson) -> list[str]:
    local = given.local
    taken = local.speech.ngettext(wording.ONE_MINUTE, wording.MANY_MINUTES, lesson.minutes_full)
    return [taken % {"num": lesson.minutes_full}, *(local.say(label(topic)) for topic in lesson.topics)]
