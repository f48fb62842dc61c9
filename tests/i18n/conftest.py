from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path

import pytest

from safety.domain.catalogue import Catalogue, SchemeEntry
from safety.domain.evidence import Message
from safety.domain.guide import Guide, Section
from safety.domain.lesson import Lesson, Paths, SayCard, StoryCard
from safety.domain.situation import Advice, Situation, SituationView
from safety.domain.story import Beat, Ending, Line, Person, Picture
from safety.domain.teaching import Adaptations, FamilyLetter, TeacherPart
from safety.domain.telling import AdultCard, Telling
from safety.domain.vocabulary import Audience, Band, SituationId, StepKind, Topic
from safety.domain.words import GuideSlug, LessonSlug, SourceId, Words
from safety.i18n.compiling import compile_all
from safety.i18n.languages import discover
from safety.i18n.po import NATIVE_REVIEW, TRANSLATED_BY, Domain, PoFile, write
from safety.i18n.speech import Speech, speeches

WriteLanguage = Callable[..., None]
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    folder = tmp_path / "locales"
    folder.mkdir()
    return folder


@pytest.fixture
def write_language(locales: Path) -> WriteLanguage:
    """Write both files of a language from {text: translation} and {(reader, text): translation}."""

    def write_both(
        folder: str,
        messages: Mapping[str, str] | None = None,
        content: Mapping[tuple[str, str], str] | None = None,
        review: str = "no",
    ) -> None:
        for domain, said in (
            (Domain.MESSAGES, {(None, text): said for text, said in (messages or {}).items()}),
            (Domain.CONTENT, content or {}),
        ):
            po = PoFile(folder, domain)
            po.own_headers = {TRANSLATED_BY: "Ana", NATIVE_REVIEW: review}
            for (reader, text), translation in said.items():
                po.add(text, translation, context=reader)
            write(locales / folder / "LC_MESSAGES" / f"{domain}.po", po)

    return write_both


@pytest.fixture
def speak(locales: Path) -> Callable[[], Mapping[str, Speech]]:
    """Compile what lies there and load every language, published or not."""

    def load() -> Mapping[str, Speech]:
        compile_all(locales)
        return speeches(locales, discover(locales, {"*"}))

    return load


@pytest.fixture
def lesson() -> Lesson:
    picture = Picture(file="hens.svg", alt=Words("Four hens"))
    start = Beat(id="start", lines=(Line(who="noor", text=Words("Hello")),), ending=Ending.TOLD, picture=picture)
    return Lesson(
        slug=LessonSlug("friends"),
        band=Band.EIGHT,
        title=Words("Friends"),
        skill=Words("I can tell"),
        topics=(Topic.SECRETS,),
        threats=(),
        minutes_full=40,
        minutes_short=15,
        content_note=Words("Nothing is shown"),
        cover=None,
        cast=(Person(id="noor", name=Words("Noor"), about=Words("Draws comics")),),
        outcomes=(Words("I can stop"),),
        cards=(
            SayCard(id="hello", text=Words("Hello"), brief=True),
            StoryCard(id="story", title=Words("At home"), scene=Words("Evening"), beats=(start,), brief=True),
        ),
        check=(),
        boosters=(),
        paths=Paths(someone_i_know=(Words("You can tell"),), already_happened=()),
        messages=(Message(text=Words("Tell someone"), sources=(SourceId("who-2022"),)),),
        teacher=_teacher_part(),
        changed="2026-11-22",
    )


def _teacher_part() -> TeacherPart:
    one = Words("Hello")
    return TeacherPart(
        summary=one,
        materials=(),
        ground_rules=(),
        distancing=one,
        full_plan=(),
        short_plan=(),
        activities=(),
        discussion=(),
        adaptations=Adaptations(younger=one, older=one, send=one, no_device=one, mixed_groups=one),
        if_a_pupil_tells=(),
        follow_up=(),
        family_letter=FamilyLetter(opening=one, paragraphs=(), at_home=(), closing=one),
        curriculum=(),
    )


@pytest.fixture
def guide() -> Guide:
    section = Section(id="calm", heading=Words("Breathe"), text=(), say=(), do=(), avoid=())
    return Guide(
        slug=GuideSlug("calm"),
        audience=Audience.PARENT,
        title=Words("Staying calm"),
        summary=Words("How"),
        minutes=5,
        sections=(section,),
        situations=(),
        messages=(),
        changed="2026-11-22",
    )


@pytest.fixture
def catalogue(lesson: Lesson, guide: Guide) -> Catalogue:
    advice = Advice(text=Words("Try again"), never=False, sources=())
    view = SituationView(
        audience=Audience.CHILD,
        title=Words("I want to talk"),
        first_words=(Words("Good that you came"),),
        steps=(StepKind.TALK,),
        now=(advice,),
        tell=(),
        next=(),
        doors={},
    )
    card = AdultCard(
        audience=Audience.PARENT, title=Words("You were told"), first=(), say=(), do_not_say=(), next=(advice,)
    )
    return Catalogue(
        version="1",
        lessons={(Band.EIGHT, lesson.slug): lesson},
        guides={(Audience.PARENT, guide.slug): guide},
        situations={SituationId.TALK: Situation(id=SituationId.TALK, views={Audience.CHILD: view})},
        waiting={Audience.TEACHER: (advice,)},
        telling=Telling(templates=(), answers=(), cards={Audience.PARENT: card}, link_line=Words("Read this")),
        countries={},
        evidence={},
        scheme=(SchemeEntry(band=Band.EIGHT, lesson=lesson.slug, when=Words("First week"), builds_on=()),),
    )
