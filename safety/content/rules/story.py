"""Stories: every choice leads somewhere, every beat can be met, every way ends somewhere safe."""

from collections.abc import Iterator, Mapping

from safety.content.faults import Flaw, Place
from safety.content.places import numbered
from safety.content.rules.ids import twice
from safety.domain.lesson import Lesson, StoryCard
from safety.domain.story import NARRATOR, YOU, Beat

FEWEST_DECISIONS = 2
FEWEST_CHOICES = 3
MOST_CHOICES = 4


def stories(lesson: Lesson) -> Iterator[Flaw]:
    """All that holds of each story of a lesson."""
    speakers = {person.id for person in lesson.cast} | {NARRATOR, YOU}
    for at, card in numbered(("cards",), lesson.cards):
        if isinstance(card, StoryCard):
            yield from twice((*at, "beats"), card.beats)
            yield from _speakers(at, card, speakers)
            yield from _ways(at, card)
            yield from _decisions(at, card)
            yield from _walk(at, card)


def _speakers(at: Place, story: StoryCard, speakers: set[str]) -> Iterator[Flaw]:
    for beat_at, beat in numbered((*at, "beats"), story.beats):
        for line_at, line in numbered((*beat_at, "lines"), beat.lines):
            if line.who not in speakers:
                yield Flaw((*line_at, "who"), f"“{line.who}” is not in the cast")


def _ways(at: Place, story: StoryCard) -> Iterator[Flaw]:
    for beat_at, beat in numbered((*at, "beats"), story.beats):
        ways = [name for name in ("choices", "next", "ending") if getattr(beat, name)]
        if not ways:
            yield Flaw(beat_at, "goes nowhere: needs choices, next or an ending")
        if len(ways) > 1:
            yield Flaw((*beat_at, ways[1]), f"stands beside {ways[0]}; a beat has one of choices, next and ending")


def _decisions(at: Place, story: StoryCard) -> Iterator[Flaw]:
    deciding = [beat for beat in story.beats if beat.choices]
    if len(deciding) < FEWEST_DECISIONS:
        yield Flaw((*at, "beats"), "needs at least two beats with choices")
    if deciding and len({choice.text for beat in deciding for choice in beat.choices}) < FEWEST_CHOICES:
        yield Flaw((*at, "beats"), "needs at least three different choices")
    for beat_at, beat in numbered((*at, "beats"), story.beats):
        if len(beat.choices) > MOST_CHOICES:
            yield Flaw((*beat_at, "choices"), "has more than four: a child cannot hold them at once")
        if beat.choices and not any(choice.wise for choice in beat.choices):
            yield Flaw((*beat_at, "choices"), "needs at least one wise choice")


def _walk(at: Place, story: StoryCard) -> Iterator[Flaw]:
    """Follow the ways: where do they dangle, what is never met, from where is no ending in reach."""
    beats = {beat.id: beat for beat in story.beats}
    met = _met(beats, story.beats[0].id)
    safe = _safe(beats)
    for beat_at, beat in numbered((*at, "beats"), story.beats):
        yield from _dangling(beat_at, beat, beats)
        if beat.id not in met:
            yield Flaw((*beat_at, "id"), "cannot be reached: nothing leads here")
        elif beat.ways_on and beat.id not in safe:
            yield Flaw((*beat_at, "id"), "does not end somewhere safe: no ending can be reached from here")


def _dangling(at: Place, beat: Beat, beats: Mapping[str, Beat]) -> Iterator[Flaw]:
    for choice_at, choice in numbered((*at, "choices"), beat.choices):
        if choice.next not in beats:
            yield Flaw((*choice_at, "next"), f"leads to “{choice.next}”, and no beat is called that")
    if beat.next is not None and beat.next not in beats:
        yield Flaw((*at, "next"), f"leads to “{beat.next}”, and no beat is called that")


def _met(beats: Mapping[str, Beat], start: str) -> set[str]:
    met: set[str] = set()
    ahead = [start]
    while ahead:
        name = ahead.pop()
        if name in beats and name not in met:
            met.add(name)
            ahead.extend(beats[name].ways_on)
    return met


# A way that dangles and a beat that goes nowhere count as safe: they have been named once already.
def _safe(beats: Mapping[str, Beat]) -> set[str]:
    safe = {name for name, beat in beats.items() if not beat.ways_on or any(way not in beats for way in beat.ways_on)}
    while more := {name for name, beat in beats.items() if name not in safe and safe.intersection(beat.ways_on)}:
        safe |= more
    return safe


LESSON = (stories,)
