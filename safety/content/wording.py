"""Words that the content guide keeps out: found, with the reason and what to say instead."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from safety.content.faults import Flaw
from safety.content.schemas.lint import Avoided
from safety.content.texts import Text

NOT = re.compile(r"\b(?:not|never|no|nobody|nothing|without|cannot|\w+n't)\b[^.!?:;]*$", re.IGNORECASE)
QUOTATION = re.compile("“[^”]*”|\"[^\"]*\"|\u2018[^\u2018]*?\u2019(?!\\w)|(?<!\\w)'(?:[^']|(?<=\\w)'(?=\\w))*'(?!\\w)")
ADDRESS = re.compile(r"https?://|www\.|[\w.]+@[\w.]+|\b[\w-]+\.(?:com|org|net|gov|info|eu|uk)\b", re.IGNORECASE)
NUMBER = re.compile(r"\+?\d[\d -]{4,}\d|\b(?:call|dial|ring|text|phone) (?:\w+ ){0,2}\d{3,}\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Found:
    """What a check found in a text: the rule it breaks, and what to say of it."""

    rule: str
    flaw: Flaw


class Wording:
    """The words to avoid, ready to be looked for."""

    def __init__(self, avoided: Iterable[Avoided]) -> None:
        self.patterns = [(entry, _pattern(entry.words), _pattern(entry.unless)) for entry in avoided]

    def found(self, texts: Iterable[Text]) -> Iterator[Found]:
        """Every word to avoid in the texts of one file."""
        texts = tuple(texts)
        whole = "\n".join(_straight(text.words) for text in texts)
        for entry, words, unless in self.patterns:
            for text in texts:
                if text.reader in entry.readers and set(text.bands) & set(entry.bands):
                    yield from _in_text(entry, words, unless, text, whole)


def out_of_place(texts: Iterable[Text]) -> Iterator[Found]:
    """Addresses and numbers of services: they belong to the country's services, never into words."""
    for text in texts:
        if match := ADDRESS.search(text.words):
            words = f"“{match[0]}” is an address; addresses stand in services and evidence, never in words"
            yield Found("address", Flaw(text.place, words))
        if match := NUMBER.search(text.words):
            words = f"“{match[0]}” is a number to call; numbers stand in services, never in words"
            yield Found("number", Flaw(text.place, words))


def _in_text(
    entry: Avoided, words: re.Pattern[str], unless: re.Pattern[str], text: Text, whole: str
) -> Iterator[Found]:
    said = _straight(text.words)
    if not entry.quotes:
        said = "" if text.quoted else QUOTATION.sub("“”", said)
    right = [span.span() for span in unless.finditer(said)]
    for match in words.finditer(said):
        if any(start <= match.start() and match.end() <= end for start, end in right):
            continue
        if entry.denied and NOT.search(said, 0, match.start()):
            continue
        if entry.explained and f"({match[0].lower()})" in whole.lower():
            continue
        yield Found(entry.id, Flaw(text.place, f"says “{match[0]}”. {entry.why} Better: {entry.say}"))


def _straight(text: str) -> str:
    return " ".join(re.sub("(?<=\\w)\u2019(?=\\w)", "'", text).split())


def _pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern for whole words; an asterisk at the end of a word stands for any ending."""
    spelled = (re.escape(phrase).replace(r"\*", r"\w*").replace(r"\ ", " ") for phrase in phrases)
    return re.compile(rf"\b(?:{'|'.join(spelled) or '(?!)'})(?!\w)", re.IGNORECASE)
