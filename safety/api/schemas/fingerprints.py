"""What has changed in the directory, in the API."""

from marshmallow import Schema, fields

from safety.api.schemas.documents import Document
from safety.api.schemas.shapes import by_name, plain


class CountryFingerprint(Schema):
    """The digests of one country."""

    whole = plain("Of everything below, and of which services of elsewhere also serve it.", example="5f1d7a84db00d2fc")
    emergency = plain("Of its emergency numbers.")
    services = fields.Dict(
        keys=fields.String(),
        values=fields.String(),
        required=True,
        metadata={"description": "Of each of its services, by id."},
    )


class FingerprintsDocument(Document):
    """A digest of every country and service."""

    countries = by_name(CountryFingerprint, "Every country, by its code; 001 holds the international services.")
