"""What bundles list: the documents of the API without what changes with every catalogue, numbers apart from words."""

from marshmallow import Schema

from safety.api.schemas.countries import ListedCountry
from safety.api.schemas.documents import Spoken
from safety.api.schemas.help import Emergency, HelpDocument, HelpService
from safety.api.schemas.lessons import BandDocument, LessonDocument
from safety.api.schemas.shapes import by_name, one, plain, several
from safety.api.schemas.tell import TellDocument

ELSEWHERE = ("version", "country", "emergency", "services")  # a listed country tells its emergency numbers too


class OfflineHelp(HelpDocument):
    """The words of help in one country. No step names an emergency number here: `numbers` has them all."""

    class Meta:
        """Leave out what stands in the list, and what changes with a number."""

        exclude = ELSEWHERE


class OfflineTelling(TellDocument):
    """The words of telling. No step names an emergency number here: `numbers` has them all."""

    class Meta:
        """Leave out what stands in the list, and what changes with a number."""

        exclude = ELSEWHERE


class OfflineNumbers(Spoken):
    """Every number and address that help and telling of one country name."""

    country = one(ListedCountry, "The country.")
    emergency = several(Emergency, "Emergency numbers, the first to call first. Empty: none is known.")
    services = by_name(HelpService, "The services that the plans and the cards name, by id.")
    licence = plain("Under which licence the facts may be used.", example="CC0-1.0")

    class Meta:
        """Leave out what stands in the list."""

        exclude = ("version",)


class OfflineBand(BandDocument):
    """The lessons of one band."""

    class Meta:
        """Leave out what stands in the list."""

        exclude = ("version",)


class OfflineLesson(LessonDocument):
    """One lesson."""

    class Meta:
        """Leave out what stands in the list."""

        exclude = ("version",)


class SignedList(Schema):
    """A list of files, signed; what is in it is described in docs/app-developers.md."""

    signed = plain(
        "The list as compact JWS (RFC 7515), signed with Ed25519. Believe it only when the signature is true."
    )
