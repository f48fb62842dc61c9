"""The state of every language: what is whole, to be looked at again, and missing, and who reviewed it."""

from collections.abc import Iterator
from dataclasses import dataclass

from flask import Blueprint, Response

from safety.domain.marking import N_
from safety.i18n.editions import State
from safety.i18n.names import language_name
from safety.i18n.po import Domain
from safety.i18n.speech import Speech
from safety.i18n.tooling import Progress, progress
from safety.parts import parts
from safety.web.desk.charts import number
from safety.web.desk.shell import Room, show
from safety.web.shell import speech_of

blueprint = Blueprint("desk-languages", __name__, url_prefix="/desk/<language>/languages")
ROOM = Room(
    path="languages",
    title=N_("Languages"),
    about=N_("How far every translation is, and whether somebody who grew up with the language has read it."),
    blueprint=blueprint,
)
HALVES = {Domain.MESSAGES: N_("Pages and buttons"), Domain.CONTENT: N_("Lessons, guides and help")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Half:
    """One file of a language: its numbers, and its bar in hundredths."""

    name: str
    texts: str
    whole: str
    fuzzy: str
    missing: str
    part_whole: int
    part_fuzzy: int
    help: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A language as the desk sees it."""

    tag: str
    name: str
    published: bool
    translator: str
    reviewer: str
    given: tuple[tuple[str, bool], ...]
    halves: tuple[Half, ...]


@blueprint.get("/")
def page(language: str) -> Response:
    """Show every language."""
    speech = speech_of(language)
    return show("languages.html", speech, standings=list(standings(speech)))


def standings(speech: Speech) -> Iterator[Standing]:
    """Yield every language that has a folder, as its files say now."""
    found = list(progress(parts().config.locales))
    for tag, voice in parts().editions.speeches.items():
        if voice.language.is_source:
            continue
        yield Standing(
            tag=tag,
            name=language_name(tag, speech.language.tag),
            published=voice.language.published,
            translator=voice.language.translator or "",
            reviewer=voice.language.reviewer or "",
            given=tuple(given(parts().editions.state(tag), speech)),
            halves=tuple(half(each, speech) for each in found if each.language == voice.language.folder),
        )


def given(state: State, speech: Speech) -> Iterator[tuple[str, bool]]:
    """Say what readers of a language get in it, and whether that is all there is."""
    yield speech.gettext(N_("Help")), state.help_whole
    counted = speech.gettext(N_("%(some)s of %(all)s lessons"))
    yield counted % {"some": state.lessons_whole, "all": state.lessons}, state.lessons_whole == state.lessons
    counted = speech.gettext(N_("%(some)s of %(all)s guides"))
    yield counted % {"some": state.guides_whole, "all": state.guides}, state.guides_whole == state.guides


def half(of: Progress, speech: Speech) -> Half:
    """Return one file of a language."""
    texts = of.whole + of.fuzzy + of.missing
    counted = speech.gettext(N_("%(some)s of %(all)s")) % {"some": of.help_whole, "all": of.help_texts}
    return Half(
        name=speech.gettext(HALVES[of.domain]),
        texts=number(texts, speech),
        whole=number(of.whole, speech),
        fuzzy=number(of.fuzzy, speech),
        missing=number(of.missing, speech),
        part_whole=100 * of.whole // max(1, texts),
        part_fuzzy=100 * (of.whole + of.fuzzy) // max(1, texts),
        help=counted if of.help_texts else "",
    )
