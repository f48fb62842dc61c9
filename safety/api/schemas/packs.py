"""Packs in the API: what there is to hold in hand, where it lies, how large it is."""

from marshmallow import Schema

from safety.api.schemas.documents import Spoken
from safety.api.schemas.shapes import number, one, one_word, plain, several, words
from safety.domain.vocabulary import Band


class PackFile(Schema):
    """A file."""

    name = plain("Its name in the pack and in addresses.", example="poster.pdf")
    media_type = plain("Its type.", example="application/pdf")
    about = words("What it is.")
    address = plain("Where it lies. {country} stands for a country where the list is for none.")
    size = number("Its size in bytes. null: nobody has asked for it yet, so it is not built.", null=True)


class PackOfLesson(Schema):
    """The pack of a lesson."""

    slug = plain("The lesson's name in addresses.")
    title = words("The lesson's title.")
    language = plain("The language that the pack is in, where lesson or help is not whole in the one asked for.")
    archive = one(PackFile, "Everything in one archive.")
    files = several(PackFile, "Each file alone.")


class PackOfBand(Schema):
    """The pack of a band, and those of its lessons."""

    band = one_word(Band, "The ages.")
    label = words("What to call them.")
    archive = one(PackFile, "The scheme of work and the packs of all lessons in one archive.")
    files = several(PackFile, "What belongs to no single lesson.")
    lessons = several(PackOfLesson, "The lessons in the order of teaching.")


class PackOfEvening(Schema):
    """The pack of a parents' evening."""

    language = plain("The language that the pack is in, where it is not whole in the one asked for.")
    archive = one(PackFile, "Everything in one archive.")
    files = several(PackFile, "Each file alone.")


class PacksDocument(Spoken):
    """Every pack."""

    country = plain("The country whose help is in them. null: addresses have a gap for it.", null=True)
    files = several(PackFile, "What belongs to no lesson: cards with the country's help.")
    evening = one(PackOfEvening, "All for an evening with parents. null: the catalogue has no plan of one.", null=True)
    bands = several(PackOfBand, "The packs by age.")
