"""The teacher's part: time plans that add up, and all four curricula."""

from collections.abc import Iterator

from safety.content.faults import Flaw
from safety.content.places import numbered
from safety.domain.lesson import Lesson
from safety.domain.teaching import Framework


def minutes(lesson: Lesson) -> Iterator[Flaw]:
    """The short version is shorter, and both plans take as long as they say."""
    if lesson.minutes_short >= lesson.minutes_full:
        yield Flaw(("minutes", "short"), "must be shorter than the full lesson")
    plans = (
        ("full_plan", lesson.teacher.full_plan, lesson.minutes_full),
        ("short_plan", lesson.teacher.short_plan, lesson.minutes_short),
    )
    for name, plan, promised in plans:
        if (planned := sum(slot.minutes for slot in plan)) != promised:
            yield Flaw(("teacher", name), f"takes {planned} minutes, and the lesson says {promised}")


def plan_cards(lesson: Lesson) -> Iterator[Flaw]:
    """Plans name cards that exist; the short plan only those that are marked brief."""
    known = {card.id for card in lesson.cards}
    brief = {card.id for card in lesson.cards if card.brief}
    plans = (("full_plan", lesson.teacher.full_plan, known), ("short_plan", lesson.teacher.short_plan, brief))
    for name, plan, allowed in plans:
        for at, slot in numbered(("teacher", name), plan):
            for card_at, card in numbered((*at, "cards"), slot.cards):
                if card not in known:
                    yield Flaw(card_at, f"“{card}” is not the id of a card")
                elif card not in allowed:
                    yield Flaw(card_at, f"“{card}” is not marked brief: true")


def curriculum(lesson: Lesson) -> Iterator[Flaw]:
    """All four curricula are named."""
    named = {reference.framework for reference in lesson.teacher.curriculum}
    for framework in Framework:
        if framework not in named:
            yield Flaw(("teacher", "curriculum"), f"does not name {framework}")


LESSON = (minutes, plan_cards, curriculum)
