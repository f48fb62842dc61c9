"""A story as slides: a class reads, chooses, hears what comes of it, and goes on from there."""

from collections.abc import Iterator

from safety.domain.lesson import StoryCard
from safety.domain.story import Beat
from safety.packs import wording
from safety.packs.frame import PackInput
from safety.packs.slide_words import Button, Look, Paragraph, Slide, answers, first_of
from safety.packs.worksheets import speaker
from safety.signpost.labels import label

A_LINE, A_BUTTON, MOST_BUTTONS = 40, 90, 5
"""What lines and buttons take, in letters: more than that is not read from the last row."""


def story_slides(story: StoryCard, after: str, notes: str, given: PackInput) -> Iterator[Slide]:
    """Open the story, and tell it beat by beat; after each stand the answers to its choices."""
    keys = {beat.id: beat_key(story, beat.id) for beat in story.beats}
    begin = (Button(given.local.say(wording.GO_ON), keys[story.beats[0].id]),)
    yield Slide(first_of(story.id), story.title, notes, (Paragraph(story.scene),), begin, story.picture)
    for number, beat in enumerate(story.beats, start=1):
        yield from _beat(story, beat, f"{story.title} ({number})", notes, given)
        if beat.ending:
            yield _end(story, beat, after, notes, given)


def beat_key(story: StoryCard, beat: str) -> str:
    """Name the slide of a beat."""
    return f"{story.id}/{beat}"


def reply_key(story: StoryCard, beat: str, number: int) -> str:
    """Name the slide that answers a choice (from 1)."""
    return f"{story.id}/{beat}/{number}"


def _beat(story: StoryCard, beat: Beat, title: str, notes: str, given: PackInput) -> Iterator[Slide]:
    key, say = beat_key(story, beat.id), given.local.say
    lines = tuple(Paragraph(line.text, who=speaker(line, given)) for line in beat.lines)
    go_on = say(wording.GO_ON)
    if not beat.choices:
        following = beat_key(story, beat.next) if beat.next else f"{key}/end"
        yield Slide(key, title, notes, lines, (Button(go_on, following),), beat.picture)
        return
    replies = [reply_key(story, beat.id, number) for number in range(1, len(beat.choices) + 1)]
    choices = answers((choice.text for choice in beat.choices), replies, say(wording.LETTERS))
    if _fits(beat):
        yield Slide(key, title, notes, lines, choices, beat.picture)
    else:
        yield Slide(key, title, notes, lines, (Button(go_on, f"{key}/choose"),), beat.picture)
        asked = f"{say(wording.WHAT_WOULD_YOU_DO)} {title.removeprefix(story.title).strip()}"
        yield Slide(f"{key}/choose", asked, notes, (), choices)
    for reply, choice in zip(replies, beat.choices, strict=True):
        onward = (Button(go_on, beat_key(story, choice.next)),)
        yield Slide(reply, choice.text, notes, (Paragraph(choice.reply),), onward, look=Look.REPLY)


def _fits(beat: Beat) -> bool:
    """Whether what is said and what can be chosen can share a slide."""
    said = sum(len(line.text) + A_LINE for line in beat.lines)
    return said <= A_BUTTON * (MOST_BUTTONS - len(beat.choices))


def _end(story: StoryCard, beat: Beat, after: str, notes: str, given: PackInput) -> Slide:
    say = given.local.say
    words = (Paragraph(say(label(beat.ending))),) if beat.ending else ()
    go_on = (Button(say(wording.GO_ON), after),)
    return Slide(f"{beat_key(story, beat.id)}/end", say(wording.THE_END), notes, words, go_on, look=Look.REPLY)
