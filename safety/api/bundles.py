"""What an app keeps offline: ``/v1/bundles/{lang}/{band}/{country}`` lists the files of one bundle, signed."""

from collections.abc import Iterator
from dataclasses import dataclass

from safety.api import addresses
from safety.api.documents import Document
from safety.api.kinds import NO_BUNDLES
from safety.api.problems import NotThere
from safety.api.resources import Resource
from safety.api.schemas import offline as shape
from safety.domain.pictures import pictures_of
from safety.domain.service import Country
from safety.domain.vocabulary import Band
from safety.exchange.keeping import NEVER
from safety.exchange.sealing import Listing, seal
from safety.i18n.languages import Language
from safety.parts import Parts, parts

resource = Resource("bundles", "What an app keeps offline: a signed list of files.")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignedDocument(Document):
    """A signed list; its version stands inside."""

    signed: str


@resource.get("/v1/bundles/<lang>/<band>/<country>", shape.SignedList, keep=NEVER)
def bundle(lang: str, band: str, country: str) -> SignedDocument:
    """List what makes the lessons of one age and the help of one country work without a network.

    Fetch only the files whose digest you do not hold; take the new list into use when all of them are there.
    """
    language, of = addresses.language(parts(), lang), addresses.band(band)
    where, notary = addresses.country(parts(), country), seal()
    if notary is None:
        raise NotThere(NO_BUNDLES, asked=f"{lang}/{band}/{country}", exists=(), see="/docs")
    signed = notary.sign(
        Listing(
            name=f"{language.tag}/{of}/{where.code}",
            catalogue=parts().version,
            paths=paths_of(parts(), language, of, where),
        )
    )
    return SignedDocument(version=parts().version, signed=signed)


def paths_of(parts: Parts, language: Language, band: Band, country: Country) -> Iterator[str]:
    """List the addresses of a bundle: what helps stands first."""
    here = f"/v1/offline/{language.tag}"
    yield from (f"{here}/{what}/{country.code}" for what in ("numbers", "help", "tell"))
    yield f"{here}/lessons/{band}"
    lessons = parts.catalogue.lessons_of(band)
    yield from (f"{here}/lessons/{band}/{lesson.slug}" for lesson in lessons)
    yield from (
        f"/v1/pictures/{file}" for file in sorted({file for lesson in lessons for file in pictures_of(lesson)})
    )
