"""What makers get, gathered from the catalogue: the one language that has all of it, the help of the country."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from safety.domain.lesson import Lesson
from safety.domain.vocabulary import Audience, Band, SituationId
from safety.domain.words import CountryCode, GuideSlug, LanguageTag, LessonSlug
from safety.i18n.editions import Editions
from safety.i18n.names import country_name
from safety.packs.frame import BandInput, EveningInput, Local, PackInput
from safety.packs.paper import oldest_look
from safety.packs.pictures import pictures_of
from safety.signpost.directory import Directory
from safety.signpost.plan import plan

WHAT_FOR = {
    Band.FIVE: SituationId.TALK,
    Band.EIGHT: SituationId.PRESSURE,
    Band.ELEVEN: SituationId.THREAT,
    Band.FOURTEEN: SituationId.THREAT,
}
"""What a band's lessons prepare for: the plan that stands on its posters and cards."""
FOR_ANYONE = Band.FOURTEEN
"""Help that belongs to no lesson is that of the oldest: nothing is left out of it."""
PLAN = GuideSlug("a-parents-evening")
"""The guide that is the plan of a parents' evening."""
FIRST_MINUTE = GuideSlug("when-your-child-tells-you")
HANDED_OUT = (GuideSlug("talking-early-and-often"), FIRST_MINUTE, GuideSlug("threats-and-money-now"))
"""What parents take home: before anything, the first minute, the first hour. The other guides stand on pages."""
OF_ADULTS = SituationId.OTHER_PERSON
"""What an adult does is the same whatever it was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Everything that packs are made from. ``version`` is that of the catalogue, translations included."""

    version: str
    editions: Editions
    directory: Directory
    drawings: Mapping[str, Path]
    base_url: str | None


def for_lesson(sources: Sources, asked: LanguageTag, country: CountryCode, band: Band, slug: LessonSlug) -> PackInput:
    """Gather what the pack of a lesson is made from.

    Raises:
        KeyError: there is no such lesson or language.
    """
    spoken = language_of_lesson(sources.editions, asked, band, slug)
    lesson = sources.editions.lesson(spoken, band, slug).what
    return PackInput(local=_local(sources, (asked, spoken), country, band, (lesson,)), lesson=lesson)


def for_band(sources: Sources, asked: LanguageTag, country: CountryCode, band: Band) -> BandInput:
    """Gather what the pack of a band is made from.

    Raises:
        KeyError: there is no such language.
    """
    editions = sources.editions
    spoken = language_of_band(editions, asked, band)
    lessons = tuple(given.what for given in editions.lessons(spoken, band))
    entries = [entry for entry in editions.scheme(spoken).what if entry.band is band]
    return BandInput(
        local=_local(sources, (asked, spoken), country, band, lessons),
        band=band,
        lessons=lessons,
        when={entry.lesson: entry.when for entry in entries},
        builds_on={entry.lesson: entry.builds_on for entry in entries},
    )


def for_evening(sources: Sources, asked: LanguageTag, country: CountryCode) -> EveningInput:
    """Gather what the pack of a parents' evening is made from: of the handout, what the language has whole.

    Raises:
        KeyError: there is no such language, or the catalogue has no plan of an evening.
    """
    editions = sources.editions
    spoken = language_of_evening(editions, asked)
    there = [slug for slug in HANDED_OUT if (Audience.PARENT, slug) in editions.catalogue.guides]
    guides = [editions.guide(spoken, Audience.PARENT, slug) for slug in there]
    return EveningInput(
        local=_local(sources, (asked, spoken), country, FOR_ANYONE, ()),
        plan=editions.guide(spoken, Audience.TEACHER, PLAN).what,
        handed_out=tuple(given.what for given in guides if given.language == spoken),
    )


def for_country(sources: Sources, asked: LanguageTag, country: CountryCode) -> Local:
    """Gather what stands alone in a country.

    Raises:
        KeyError: there is no such language.
    """
    spoken = language_of_help(sources.editions, asked)
    return _local(sources, (asked, spoken), country, FOR_ANYONE, ())


def language_of_lesson(editions: Editions, asked: LanguageTag, band: Band, slug: LessonSlug) -> LanguageTag:
    """Return the language in which a lesson's pack is given."""
    return _spoken(editions, asked, lambda tag: [editions.lesson(tag, band, slug).language])


def language_of_band(editions: Editions, asked: LanguageTag, band: Band) -> LanguageTag:
    """Return the language in which a band's scheme of work is given: one that has all of its lessons."""
    return _spoken(
        editions,
        asked,
        lambda tag: [editions.scheme(tag).language, *(given.language for given in editions.lessons(tag, band))],
    )


def language_of_evening(editions: Editions, asked: LanguageTag) -> LanguageTag:
    """Return the language in which a parents' evening is given: one that has its plan, and the first minute."""
    return _spoken(
        editions,
        asked,
        lambda tag: [
            editions.guide(tag, Audience.TEACHER, PLAN).language,
            editions.guide(tag, Audience.PARENT, FIRST_MINUTE).language,
        ],
    )


def has_evening(editions: Editions) -> bool:
    """Whether the catalogue has what a parents' evening is made of."""
    return {(Audience.TEACHER, PLAN), (Audience.PARENT, FIRST_MINUTE)} <= editions.catalogue.guides.keys()


def language_of_help(editions: Editions, asked: LanguageTag) -> LanguageTag:
    """Return the language in which help is given."""
    return _spoken(editions, asked, lambda tag: [tag])


def _spoken(
    editions: Editions, asked: LanguageTag, wholes: Callable[[LanguageTag], Iterable[LanguageTag]]
) -> LanguageTag:
    """Return the first language of the chain that has help and everything else whole; the last has, as the source."""
    chain = editions.speeches[asked].language.fallback
    return next(tag for tag in chain if {editions.help(tag).language, *wholes(tag)} == {tag} or tag == chain[-1])


def _local(
    sources: Sources,
    tags: tuple[LanguageTag, LanguageTag],
    country: CountryCode,
    band: Band,
    lessons: tuple[Lesson, ...],
) -> Local:
    asked, spoken = tags
    catalogue = sources.editions.help(spoken).what
    situations = {Audience.CHILD: WHAT_FOR[band], Audience.TEACHER: OF_ADULTS, Audience.PARENT: OF_ADULTS}
    plans = {
        audience: plan(catalogue, sources.directory, country, situation, audience, spoken)
        for audience, situation in situations.items()
    }
    return Local(
        asked=asked,
        speech=sources.editions.speeches[spoken],
        country=country,
        country_name=country_name(country, spoken),
        child=plans[Audience.CHILD],
        teacher=plans[Audience.TEACHER],
        parent=plans[Audience.PARENT],
        telling=catalogue.telling,
        help_page=_page(sources, spoken, "help", country),
        adult_page=_page(sources, spoken, "adult", country),
        checked=oldest_look(plans.values()),
        version=sources.version,
        evidence=sources.editions.catalogue.evidence,
        pictures=pictures_of(lessons, sources.drawings),
    )


def _page(sources: Sources, tag: LanguageTag, room: str, country: CountryCode) -> str | None:
    return f"{sources.base_url}/{tag}/{room}/{country}" if sources.base_url else None
