"""What was learned: how many chose what helps before a lesson and after it, over everyone who was counted."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from safety.domain.classes import Moment
from safety.domain.counting import Counted
from safety.domain.published import Share, share
from safety.domain.vocabulary import Band
from safety.domain.words import LessonSlug
from safety.i18n.speech import Speech
from safety.parts import parts
from safety.store.use import Days, Side, sums
from safety.web.desk.charts import say_share, table
from safety.web.desk.naming import lesson as lesson_name

BEFORE = (Counted.RIGHT_BEFORE, Counted.OTHER_BEFORE)
AFTER = (Counted.RIGHT_AFTER, Counted.OTHER_AFTER)
COLUMNS = ("band", "lesson", "question", "moment", "answered", "least", "most")
Shares = tuple[Share | None, Share | None]
Learned = Mapping[tuple[str, str], Shares]
"""By ages, and by lesson and question with a slash between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """The answers to a question at one moment: in words, and from where to where in hundredths."""

    words: str
    least: int
    most: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question before and after its lesson."""

    text: str
    before: Answered
    after: Answered


def learned(connection: Connection, span: Days) -> Learned:
    """Return the shares of every question that was answered, before and after."""
    found = sums(connection, span, (*BEFORE, *AFTER), Side.BAND, Side.OF)

    def shown(whats: tuple[Counted, Counted], band: str, of: str) -> Share | None:
        wise, others = (found.get((what, band, of), 0) for what in whats)
        return share(wise, others)

    return {(band, of): (shown(BEFORE, band, of), shown(AFTER, band, of)) for _, band, of in sorted(found)}


def written(learned: Learned) -> str:
    """Write what was learned for other programs; where too few answered, nothing stands after the moment."""
    rows = [
        [band, *of.split("/", 1), moment, *numbers]
        for (band, of), shares in learned.items()
        for moment, numbers in moments(shares)
    ]
    return table(COLUMNS, rows)


def moments(shares: Shares) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Yield the numbers of each moment."""
    for moment, of in zip(Moment, shares, strict=True):
        yield moment.value, (of.all, of.least, of.most) if of else ()


def drawing(learned: Learned, speech: Speech) -> list[tuple[str, list[Question]]]:
    """Return every lesson with its questions, as bars and words."""
    drawn: dict[str, list[Question]] = {}
    for (band, of), (before, after) in learned.items():
        slug, _, question = of.partition("/")
        text = question_text(Band(band), LessonSlug(slug), question, speech)
        asked = Question(text=text, before=answered(before, speech), after=answered(after, speech))
        drawn.setdefault(lesson_name((band, slug), speech), []).append(asked)
    return [*drawn.items()]


def answered(of: Share | None, speech: Speech) -> Answered:
    """Return a share as a bar."""
    least, most = (100 * of.least // of.all, 100 * of.most // of.all) if of else (0, 0)
    return Answered(words=say_share(of, speech), least=least, most=most)


def question_text(band: Band, slug: LessonSlug, question: str, speech: Speech) -> str:
    """Return a question in the reader's language; its own name where it is no longer asked."""
    if (band, slug) not in parts().catalogue.lessons:
        return question
    check = parts().editions.lesson(speech.language.tag, band, slug).what.check
    return next((item.question for item in check if item.id == question), question)
