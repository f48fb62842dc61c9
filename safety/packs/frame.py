"""What every file of a pack is made from, and the shape of its makers.

A pack is a zip with everything a teacher can hold for one lesson, in one language, with the help of one country. The
contract between the frame and the makers of files:

* One module a kind of file (``poster.py``, ``slides.py``), with pure functions from ``PackInput`` to ``bytes``: no
  clock, no chance, no environment, no network, nothing kept between calls. Same in, same bytes out, on every machine:
  dates inside a file are ``given.day``, archives are made by ``zipping.zipped``, ids are counted and never drawn.
* ``registry.py`` lists every maker as a ``Sheet``: its file name, its media type, what it is (a message of the
  interface, marked ``N_``), and the function. Nothing else has to be changed for a new file: routes, index, manifest,
  zip and ``flask safety packs`` all read the registry.
* ``given.lesson`` is already in the language of the pack, ``given.local.say`` says labels and headings in it. Words
  that are the same in every pack stand in ``wording.py``; words of the lesson stand in its file only.
* A pack speaks one language: ``given.local.language``, with its direction. Where lesson or help is not whole in the
  language that was asked for (``given.local.asked``), the whole pack is in the next one that has both.
* Help comes from the plans alone (``local.child``, ``local.teacher``, ``local.parent``), as ``paper.py`` sets it. A
  number is shown as it is written, from left to right whatever the direction of the page (in Arabic the groups of
  ``116 111`` would else change places). Nothing is shown that the plan does not offer.
* What a lesson says may be any text. It is data for the format, never pasted into markup.
* ``local.pictures`` holds the drawings (SVG) of the lesson by the names that it uses; a drawing may be missing.
* A maker that cannot do its work raises. The others are delivered all the same, with a note.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from safety.domain.evidence import Evidence
from safety.domain.guide import Guide
from safety.domain.lesson import Lesson
from safety.domain.plan import HelpPlan
from safety.domain.telling import Telling
from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag, LessonSlug, SourceId, Words
from safety.i18n.languages import Language
from safety.i18n.speech import Speech

Given = TypeVar("Given")
FIRST_DAY = date(2026, 1, 1)
"""Dates what says no day of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """What all files for one country in one language share.

    ``asked`` is the language that was asked for, ``speech`` the one that is spoken. ``help_page`` and ``adult_page``
    are None where the server does not know its own address; ``checked`` is the month (2026-11) of the oldest look at a
    number that is shown, None where no number says it. ``version`` is that of the catalogue.
    """

    asked: LanguageTag
    speech: Speech
    country: CountryCode
    country_name: str
    child: HelpPlan
    teacher: HelpPlan
    parent: HelpPlan
    telling: Telling
    help_page: str | None
    adult_page: str | None
    checked: str | None
    version: str
    evidence: Mapping[SourceId, Evidence]
    pictures: Mapping[str, bytes]

    @property
    def language(self) -> Language:
        """The language that is spoken."""
        return self.speech.language

    @property
    def day(self) -> date:
        """The day that dates what belongs to no lesson: the first of the month in which its numbers were looked at."""
        return date.fromisoformat(f"{self.checked}-01") if self.checked else FIRST_DAY

    def say(self, text: str) -> str:
        """Say a text of the interface."""
        return self.speech.gettext(text)


@dataclass(frozen=True, slots=True, kw_only=True)
class PackInput:
    """One lesson, there and in that language."""

    local: Local
    lesson: Lesson

    @property
    def day(self) -> date:
        """The day that dates the files: that on which the lesson last changed."""
        return date.fromisoformat(self.lesson.changed)


@dataclass(frozen=True, slots=True, kw_only=True)
class BandInput:
    """All lessons of a band in the order of the scheme of work, and when each is taught."""

    local: Local
    band: Band
    lessons: tuple[Lesson, ...]
    when: Mapping[LessonSlug, Words]
    builds_on: Mapping[LessonSlug, tuple[LessonSlug, ...]]

    @property
    def day(self) -> date:
        """The day on which a lesson of the band last changed."""
        return max((date.fromisoformat(lesson.changed) for lesson in self.lessons), default=FIRST_DAY)


@dataclass(frozen=True, slots=True, kw_only=True)
class EveningInput:
    """The guide that is the plan of a parents' evening, and the guides that parents take home."""

    local: Local
    plan: Guide
    handed_out: tuple[Guide, ...]

    @property
    def day(self) -> date:
        """The day on which a guide last changed."""
        return max(date.fromisoformat(guide.changed) for guide in (self.plan, *self.handed_out))


class Use(StrEnum):
    """What a teacher does with a file."""

    PRINT = "print"
    SHOW = "show"
    CHANGE = "change"
    PLATFORM = "platform"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet(Generic[Given]):
    """A file of a pack: its name there, its type, what it is, what it is for, and how it is made.

    ``draw`` draws its pages as PNG, None where there are no pages; so many of them, ``landscape`` or not, are
    ``shown`` to whoever chooses.
    """

    name: str
    media_type: str
    about: str
    use: Use
    make: Callable[[Given], bytes]
    draw: Callable[[Given], tuple[bytes, ...]] | None = None
    shown: int = 0
    landscape: bool = False
