"""The cards of a lesson on paper."""

from collections.abc import Iterable, Mapping
from functools import singledispatch

from markupsafe import Markup

from safety.content.paper import join, listed, tag
from safety.domain.lesson import (
    ChoiceCard,
    Lesson,
    Option,
    PractiseCard,
    RememberCard,
    SayCard,
    SortCard,
    StoryCard,
)
from safety.domain.story import NARRATOR, YOU, Beat, Picture

Names = Mapping[str, str]


def cards_of(lesson: Lesson) -> Markup:
    """All cards of a lesson, each with its picture in words."""
    names = {person.id: f"{person.name}: " for person in lesson.cast} | {NARRATOR: "", YOU: "You: "}
    return join(*(tag("section", card_of(card, names), picture_of(card.picture)) for card in lesson.cards))


def picture_of(picture: Picture | None) -> Markup:
    """A picture, told by its alternative text."""
    return tag("p", f"[{picture.alt}]", quiet=True) if picture else Markup("")


def options_of(options: Iterable[Option]) -> Markup:
    """Answers, which of them are right, and why."""
    return listed(f"{'✓' if option.right else '✗'} {option.text} — {option.because}" for option in options)


@singledispatch
def card_of(card: object, names: Names) -> Markup:
    """One card, whatever its kind."""
    raise TypeError(card, names)


@card_of.register
def _say(card: SayCard, _: Names) -> Markup:
    return join(tag("h3", card.title or ""), tag("p", card.text))


@card_of.register
def _story(card: StoryCard, names: Names) -> Markup:
    return join(tag("h3", card.title), tag("p", card.scene, quiet=True), *(_beat(beat, names) for beat in card.beats))


@card_of.register
def _choice(card: ChoiceCard, _: Names) -> Markup:
    return join(tag("h3", card.prompt), options_of(card.options))


@card_of.register
def _sort(card: SortCard, _: Names) -> Markup:
    labels = {pile.id: pile.label for pile in card.piles}
    items = (f"{item.text} → {labels[item.pile]}. {item.because}" for item in card.items)
    return join(tag("h3", card.prompt), tag("p", " | ".join(labels.values()), quiet=True), listed(items))


@card_of.register
def _practise(card: PractiseCard, _: Names) -> Markup:
    lines = ("_" * 30 for _ in range(card.slots))
    return join(tag("h3", card.prompt), listed(card.starters), listed(card.tips), listed(lines))


@card_of.register
def _remember(card: RememberCard, _: Names) -> Markup:
    return tag("h3", card.line)


def _beat(beat: Beat, names: Names) -> Markup:
    said = (tag("p", f"{names[line.who]}{line.text}") for line in beat.lines)
    choices = (
        f"{'' if choice.wise else '(a way to learn) '}{choice.text} — {choice.reply} → {choice.next}"
        for choice in beat.choices
    )
    on = f"→ {beat.next}" if beat.next else f"The end: {beat.ending}" if beat.ending else ""
    return tag("section", tag("h4", beat.id), *said, listed(choices), tag("p", on), picture_of(beat.picture))
