"""``lesson-plan.pdf``: the teacher's part, whole."""

from collections.abc import Iterator, Mapping

from safety.domain.evidence import Evidence, Message
from safety.domain.lesson import Card, ChoiceCard, PractiseCard, SayCard, SortCard, StoryCard
from safety.domain.teaching import Slot
from safety.domain.words import SourceId
from safety.packs import wording
from safety.packs.frame import PackInput
from safety.packs.pictures import drawn
from safety.packs.typesetting import Document
from safety.signpost.labels import label

TEXTS = {
    "outcomes": wording.OUTCOMES,
    "before": wording.BEFORE_YOU_START,
    "materials": wording.MATERIALS,
    "rules": wording.GROUND_RULES,
    "distance": wording.DISTANCE,
    "minutes": wording.MINUTES,
    "do": wording.WHAT_YOU_DO,
    "activities": wording.ACTIVITIES,
    "discussion": wording.DISCUSSION,
    "good": wording.GOOD_ANSWERS,
    "pupils": wording.YOUR_PUPILS,
    "tells": wording.IF_A_PUPIL_TELLS,
    "afterwards": wording.AFTERWARDS,
    "curriculum": wording.CURRICULUM,
    "rests": wording.RESTS_ON,
}


def document(given: PackInput) -> Document:
    """Compose the lesson plan."""
    return Document(template="lesson-plan", data=data(given), local=given.local, day=given.day)


def data(given: PackInput) -> dict[str, object]:
    """Gather what the lesson plan says."""
    lesson, part, say = given.lesson, given.lesson.teacher, given.local.say
    return {
        "title": lesson.title,
        "cover": drawn(lesson.cover, given.local),
        "texts": {name: say(text) for name, text in TEXTS.items()},
        "facts": facts(given),
        "skill": lesson.skill,
        "summary": part.summary,
        "outcomes": lesson.outcomes,
        "note": lesson.content_note,
        "materials": part.materials,
        "rules": part.ground_rules,
        "distance": part.distancing,
        "plans": [
            _plan(given, wording.WHOLE_LESSON, part.full_plan),
            _plan(given, wording.SHORT_VERSION, part.short_plan),
        ],
        "activities": [
            {"title": each.title, "minutes": minutes(given, each.minutes), "steps": each.steps}
            for each in part.activities
        ],
        "discussion": [{"ask": prompt.ask, "good": prompt.good} for prompt in part.discussion],
        "adaptations": [(say(title), getattr(part.adaptations, name)) for name, title in wording.ADAPTATIONS.items()],
        "tells": part.if_a_pupil_tells,
        "afterwards": part.follow_up,
        "curriculum": [(wording.FRAMEWORKS[each.framework], each.place) for each in part.curriculum],
        "messages": [sourced(message, given.local.evidence) for message in lesson.messages],
    }


def facts(given: PackInput) -> list[str]:
    """Say for whom a lesson is, and how long it takes."""
    lesson, say = given.lesson, given.local.say
    return [
        say(label(lesson.band)),
        f"{say(wording.WHOLE_LESSON)}: {minutes(given, lesson.minutes_full)}",
        f"{say(wording.SHORT_VERSION)}: {minutes(given, lesson.minutes_short)}",
    ]


def minutes(given: PackInput, number: int) -> str:
    """Say how long something takes."""
    return given.local.speech.ngettext(wording.ONE_MINUTE, wording.MANY_MINUTES, number) % {"num": number}


def _plan(given: PackInput, title: str, slots: tuple[Slot, ...]) -> dict[str, object]:
    total = minutes(given, sum(slot.minutes for slot in slots))
    named = {card.id: name for card in given.lesson.cards if (name := _name(card, given))}
    return {
        "title": f"{given.local.say(title)} ({total})",
        "slots": [
            {"minutes": slot.minutes, "do": slot.do, "cards": [named[card] for card in slot.cards if card in named]}
            for slot in slots
        ],
    }


def _name(card: Card, given: PackInput) -> str | None:
    """Return the words by which a teacher finds a card on the screen."""
    match card:
        case SayCard() | StoryCard():
            return card.title
        case ChoiceCard() | SortCard():
            return card.prompt
        case PractiseCard():
            return given.local.say(label(card.way))
    return card.line


def sourced(message: Message, ledger: Mapping[SourceId, Evidence]) -> dict[str, object]:
    """Put beside a message what it rests on."""
    return {"text": message.text, "sources": [_source(ledger[each]) for each in message.sources if each in ledger]}


def _source(source: Evidence) -> dict[str, str | None]:
    return {"said": ". ".join(_parts(source)), "address": source.address}


def _parts(source: Evidence) -> Iterator[str]:
    yield f"{source.author} ({source.year})" if source.year else source.author
    yield source.title
