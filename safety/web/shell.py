"""What every page shares: its language, its address in the others, Leave above and Help below."""

from dataclasses import dataclass
from typing import cast

from flask import Response, current_app, make_response, render_template, request
from werkzeug.exceptions import NotFound

from safety.domain.vocabulary import Band
from safety.domain.words import CountryCode, LanguageTag
from safety.exchange.speaking import named, spoken_here
from safety.i18n.languages import Language
from safety.i18n.speech import Speech
from safety.parts import Parts, parts
from safety.web.assets import Assets

EXTENSION = "waylight-pages"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """The same page in another language."""

    tag: LanguageTag
    autonym: str
    direction: str
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the frame around a page has to know."""

    language: LanguageTag
    direction: str
    home: str
    help: str
    alternates: tuple[Alternate, ...]
    band: Band | None = None
    wide: bool = False
    is_help: bool = False
    inline_style: bool = False


def assets() -> Assets:
    """Return the style, scripts and icon of the app that answers this request."""
    return cast("Assets", current_app.extensions[EXTENSION])


def speech_of(tag: str) -> Speech:
    """Return the voice of the language an address names.

    Raises:
        NotFound: it is not offered.
    """
    language = named(tag, parts().languages)
    if language is None:
        raise NotFound
    return parts().speech(language.tag)


def country_of(code: str) -> CountryCode:
    """Return the country an address names.

    Raises:
        NotFound: there is none of that code.
    """
    if code not in parts().catalogue.countries or not code.isalpha():
        raise NotFound
    return CountryCode(code)


def show(
    template: str,
    speech: Speech,
    *,
    band: Band | None = None,
    wide: bool = False,
    is_help: bool = False,
    **about: object,
) -> Response:
    """Render a page in the language of a voice, with the policy that lets nothing foreign in."""
    language = speech.language
    page = Page(
        language=language.tag,
        direction=language.direction,
        home=f"/{language.tag}/",
        help=f"/{language.tag}/help",
        alternates=tuple(_alternates(parts(), language)),
        band=band,
        wide=wide,
        is_help=is_help,
        inline_style=is_help,
    )
    response = make_response(render_template(template, page=page, **about))
    response.headers["Content-Language"] = language.tag
    response.headers["Content-Security-Policy"] = assets().policy()
    return response


def lead_on(path: str) -> Response:
    """Lead on to a page that can be read again without sending anything twice."""
    return Response(status=303, headers={"Location": path})


def language_here() -> Language:
    """Return the language of this request."""
    return spoken_here(parts().languages)


def other_language(given: LanguageTag, speech: Speech) -> str | None:
    """Name the language in which something is given, where it is not the one that was asked for."""
    return None if given == speech.language.tag else parts().speech(given).language.autonym


def _alternates(all_parts: Parts, own: Language) -> list[Alternate]:
    rest = request.path.split("/", 2)[2] if request.path.startswith(f"/{own.tag}/") else ""
    return [
        Alternate(
            tag=language.tag, autonym=language.autonym, direction=language.direction, path=f"/{language.tag}/{rest}"
        )
        for language in all_parts.languages
        if language.tag != own.tag
    ]
