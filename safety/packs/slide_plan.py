"""Which slides there are, what each says and where its buttons lead. How they look is known in ``slide_deck.py``.

A thought is a slide. Where a class chooses, every choice leads to a slide with its answer, and that one leads on.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from safety.domain.lesson import Card, ChoiceCard, PractiseCard, RememberCard, SayCard, SortCard, StoryCard
from safety.packs import wording
from safety.packs.frame import PackInput
from safety.packs.lesson_plan import minutes
from safety.packs.slide_story import story_slides
from safety.packs.slide_words import HELP, Button, Kind, Look, Paragraph, Slide, answers, first_of
from safety.signpost.labels import label

LONGEST_TITLE = 110


@dataclass(frozen=True, slots=True)
class Place:
    """A card among the others: the slide that follows it, and what the teacher's plan says to it."""

    after: str
    notes: str


def slides_of(given: PackInput) -> list[Slide]:
    """Return the slides of a lesson's cards, in order."""
    cards = given.lesson.cards
    following = [*(first_of(card.id) for card in cards[1:]), HELP]
    places = (Place(after, notes_of(card, given)) for card, after in zip(cards, following, strict=True))
    return [slide for card, place in zip(cards, places, strict=True) for slide in _slides(card, place, given)]


def notes_of(card: Card, given: PackInput) -> str:
    """Say what the teacher's plans have for a card; a card that no plan names is left to the class."""
    part, say = given.lesson.teacher, given.local.say
    plans = ((wording.WHOLE_LESSON, part.full_plan), (wording.SHORT_VERSION, part.short_plan))
    found = [
        f"{say(title)}, {minutes(given, slot.minutes)}: {slot.do}"
        for title, slots in plans
        for slot in slots
        if card.id in slot.cards
    ]
    return "\n".join(found or [part.distancing])


def _slides(card: Card, place: Place, given: PackInput) -> Iterator[Slide]:
    match card:
        case SayCard():
            yield _say(card, place, given)
        case StoryCard():
            yield from story_slides(card, place.after, place.notes, given)
        case ChoiceCard():
            yield from _choice(card, place, given)
        case SortCard():
            yield from _sort(card, place, given)
        case PractiseCard():
            yield from _practise(card, place, given)
        case RememberCard():
            yield _remember(card, place)


def _say(card: SayCard, place: Place, given: PackInput) -> Slide:
    title = card.title or given.lesson.title
    return Slide(first_of(card.id), title, place.notes, (Paragraph(card.text),), picture=card.picture)


def _remember(card: RememberCard, place: Place) -> Slide:
    return Slide(first_of(card.id), card.line, place.notes, picture=card.picture, look=Look.LINE)


def _choice(card: ChoiceCard, place: Place, given: PackInput) -> Iterator[Slide]:
    """Ask, and answer whatever is chosen; from an answer the class goes back to choose again, or on."""
    say = given.local.say
    ask, paragraphs = _asked(card.prompt, wording.WHAT_WOULD_YOU_DO, given)
    first = first_of(card.id)
    keys = [f"{card.id}/{number}" for number in range(1, len(card.options) + 1)]
    buttons = answers((option.text for option in card.options), keys, say(wording.LETTERS))
    yield Slide(first, ask, place.notes, paragraphs, buttons, card.picture)
    ways = (Button(say(wording.BACK), first), Button(say(wording.GO_ON), place.after))
    for option, key in zip(card.options, keys, strict=True):
        yield Slide(key, option.text, place.notes, (Paragraph(option.because),), ways, look=Look.REPLY)


def _sort(card: SortCard, place: Place, given: PackInput) -> Iterator[Slide]:
    """Show one thing after the other; whichever pile is chosen, the answer says where it belongs and why."""
    ask, paragraphs = _asked(card.prompt, wording.SORTING_CARDS, given)
    piles = {pile.id: pile.label for pile in card.piles}
    labels = tuple(Paragraph(text, strong=True) for text in piles.values())
    yield Slide(first_of(card.id), ask, place.notes, (*paragraphs, *labels), (), card.picture)
    count = len(card.items)
    for number, item in enumerate(card.items, start=1):
        asked, told = f"{card.id}/{number}", f"{card.id}/{number}/answer"
        after = f"{card.id}/{number + 1}" if number < count else place.after
        buttons = tuple(Button(text, told, Kind.PILE) for text in piles.values())
        title = given.local.say(wording.SORTING_CARDS)
        name, answer = f"{title} {number}/{count}", Paragraph(piles[item.pile], strong=True)
        yield Slide(asked, name, place.notes, (Paragraph(item.text),), buttons, item.picture, Look.REPLY)
        go_on = (Button(given.local.say(wording.GO_ON), after),)
        yield Slide(told, item.text, place.notes, (answer, Paragraph(item.because)), go_on, look=Look.REPLY)


def _practise(card: PractiseCard, place: Place, given: PackInput) -> Iterator[Slide]:
    title = given.local.say(label(card.way))
    starters = tuple(Paragraph(text, bullet=True) for text in card.starters)
    yield Slide(
        first_of(card.id), title, place.notes, (Paragraph(card.prompt, strong=True), *starters), (), card.picture
    )
    if card.tips:
        tips = tuple(Paragraph(text, bullet=True) for text in card.tips)
        yield Slide(f"{card.id}/tips", f"{title} (2)", place.notes, tips)


def _asked(prompt: str, short: str, given: PackInput) -> tuple[str, tuple[Paragraph, ...]]:
    """Put a question above; one too long for it stands below a short title."""
    if len(prompt) <= LONGEST_TITLE:
        return prompt, ()
    return given.local.say(short), (Paragraph(prompt),)
