"""Guides for adults: ``/v1/{lang}/guides``, by audience, and whole."""

from dataclasses import dataclass

from safety.api import addresses
from safety.api.documents import LICENCE_OF_WORDS, Document, evidence, tongue
from safety.api.resources import Resource
from safety.api.schemas import guides as shape
from safety.domain.evidence import Evidence
from safety.domain.guide import Guide
from safety.domain.vocabulary import Audience
from safety.domain.words import LanguageTag
from safety.i18n.languages import Language
from safety.parts import Parts, parts
from safety.signpost.labels import label

resource = Resource("guides", "What parents and teachers need to know, in a few minutes.")


@dataclass(frozen=True, slots=True, kw_only=True)
class ListedGuide:
    """A guide in a list."""

    language: LanguageTag
    address: str
    guide: Guide


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidesOfAudience:
    """The guides for one audience."""

    audience: Audience
    label: str
    address: str
    guides: tuple[ListedGuide, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class GuidesDocument(Document):
    """All guides."""

    audiences: tuple[GuidesOfAudience, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AudienceDocument(Document):
    """The guides for one audience."""

    audience: GuidesOfAudience


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideDocument(Document):
    """One guide."""

    guide: Guide
    evidence: tuple[Evidence, ...]
    licence: str


@resource.get("/v1/<lang>/guides", shape.GuidesDocument)
def guides(lang: str) -> GuidesDocument:
    """List all guides by reader."""
    language = addresses.language(parts(), lang)
    return GuidesDocument(
        version=parts().version,
        tongue=tongue(parts(), language.tag),
        audiences=tuple(guides_for(parts(), language, audience) for audience in addresses.READERS),
    )


@resource.get("/v1/<lang>/guides/<audience>", shape.AudienceDocument)
def guides_of_audience(lang: str, audience: str) -> AudienceDocument:
    """List the guides for one kind of reader."""
    language, reader = addresses.language(parts(), lang), addresses.reader(audience)
    return AudienceDocument(
        version=parts().version,
        tongue=tongue(parts(), language.tag),
        audience=guides_for(parts(), language, reader),
    )


@resource.get("/v1/<lang>/guides/<audience>/<slug>", shape.GuideDocument)
def guide(lang: str, audience: str, slug: str) -> GuideDocument:
    """Give a guide whole."""
    language, reader = addresses.language(parts(), lang), addresses.reader(audience)
    given = parts().editions.guide(language.tag, reader, addresses.guide(parts(), reader, slug))
    return GuideDocument(
        version=parts().version,
        tongue=tongue(parts(), given.language),
        guide=given.what,
        evidence=evidence(parts().catalogue, (message.sources for message in given.what.messages)),
        licence=LICENCE_OF_WORDS,
    )


def guides_for(parts: Parts, language: Language, audience: Audience) -> GuidesOfAudience:
    """List the guides for one audience in a language."""
    address = f"/v1/{language.tag}/guides/{audience}"
    given = (parts.editions.guide(language.tag, of, slug) for of, slug in parts.catalogue.guides if of is audience)
    return GuidesOfAudience(
        audience=audience,
        label=parts.speech(language.tag).gettext(label(audience)),
        address=address,
        guides=tuple(
            ListedGuide(language=each.language, address=f"{address}/{each.what.slug}", guide=each.what)
            for each in given
        ),
    )
