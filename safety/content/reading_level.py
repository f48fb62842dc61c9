"""How hard a text is to read: the Flesch-Kincaid grade, and the limits of the content guide."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from safety.content import syllables
from safety.content.faults import Flaw, Place
from safety.content.texts import Text
from safety.content.wording import Found
from safety.domain.vocabulary import Audience, Band

WORD = re.compile("[A-Za-zÀ-ÿ]+(?:['\u2019][A-Za-z]+)*")
SENTENCE_END = re.compile('[.!?…]+["”\u2019)]*(?=\\s|$)|\n+')
LIMITS = {Band.FIVE: 2.0, Band.EIGHT: 4.0, Band.ELEVEN: 6.0, Band.FOURTEEN: 8.0}
PARENTS = 9.0
FRIGHTENED = LIMITS[Band.ELEVEN]  # a child who looks for help may be ten
LONGEST_SENTENCE = 10  # read aloud to ages 5 to 7
READ_BY_CHILD = frozenset({"cards", "check", "boosters", "paths"})
ENOUGH = 40  # words; the grade of fewer says little
LEEWAY = 2.0  # grades that one card may lie above its lesson's limit


@dataclass(frozen=True, slots=True)
class Measure:
    """What the grade is computed from."""

    sentences: int
    words: int
    syllables: int

    @property
    def grade(self) -> float:
        """The Flesch-Kincaid grade; 0 where there is nothing to read."""
        if not self.words:
            return 0.0
        return 0.39 * self.words / self.sentences + 11.8 * self.syllables / self.words - 15.59


def sentences(text: str) -> list[str]:
    """The sentences of a text; one without a full stop is one too."""
    return [part for part in SENTENCE_END.split(text) if WORD.search(part)]


def measure(texts: Iterable[str]) -> Measure:
    """Count sentences, words and syllables."""
    said = [sentence for text in texts for sentence in sentences(text)]
    words = [word for sentence in said for word in WORD.findall(sentence)]
    return Measure(len(said), len(words), sum(map(syllables.count, words)))


def lesson_level(texts: Sequence[Text], band: Band) -> Iterator[Found]:
    """A lesson, and each of its longer cards, is within what its band can read."""
    child = [text for text in texts if text.place[0] in READ_BY_CHILD and text.place[-1] != "alt"]
    yield from _above((), [text.words for text in child], LIMITS[band])
    for place in dict.fromkeys(text.place[:2] for text in child):
        card = [text.words for text in child if text.place[:2] == place]
        if measure(card).words >= ENOUGH:
            yield from _above(place, card, LIMITS[band] + LEEWAY)
    if band is Band.FIVE:
        yield from _long_sentences(child)


def parent_level(texts: Iterable[Text], place: Place = ()) -> Iterator[Found]:
    """What a parent reads is calm and plain."""
    return _above(place, [text.words for text in texts if text.reader is Audience.PARENT], PARENTS)


def child_level(texts: Iterable[Text], place: Place = ()) -> Iterator[Found]:
    """What a child in trouble reads is plainer than a lesson."""
    return _above(place, [text.words for text in texts if text.reader is Audience.CHILD], FRIGHTENED)


def _above(place: Place, texts: Iterable[str], limit: float) -> Iterator[Found]:
    if (grade := measure(texts).grade) > limit:
        words = f"reads at grade {grade:.1f}, and {limit:g} is the most: shorter sentences, shorter words"
        yield Found("reading-level", Flaw(place, words))


def _long_sentences(texts: Iterable[Text]) -> Iterator[Found]:
    for text in texts:
        for sentence in sentences(text.words):
            if (count := len(WORD.findall(sentence))) > LONGEST_SENTENCE:
                words = f"has a sentence of {count} words, and {LONGEST_SENTENCE} is the most: “{sentence.strip()}”"
                yield Found("long-sentence", Flaw(text.place, words))
