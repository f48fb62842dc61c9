"""What has changed in the directory since an app last looked: ``/v1/services/fingerprints``.

No history is kept: whoever holds an earlier answer, however old, finds each change by comparing, and misses none.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from marshmallow import Schema

from safety.api.documents import Document
from safety.api.resources import Resource
from safety.api.schemas import fingerprints as shape
from safety.api.schemas.services import EmergencyNumber, Loan, Service
from safety.domain.service import Country
from safety.domain.words import CountryCode, ServiceId
from safety.parts import parts

LENGTH = 16
EMERGENCY, LOAN, SERVICE = EmergencyNumber(), Loan(), Service()

resource = Resource("fingerprints", "What has changed in the directory since you last looked.")


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryFingerprint:
    """The digests of one country."""

    whole: str
    emergency: str
    services: Mapping[ServiceId, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class FingerprintsDocument(Document):
    """A digest of every country and service."""

    countries: Mapping[CountryCode, CountryFingerprint]


@resource.get("/v1/services/fingerprints", shape.FingerprintsDocument)
def fingerprints() -> FingerprintsDocument:
    """Give a digest of every country and service.

    Keep the answer. Compare the next one with it: an id that is new was added, one that is missing was taken away, one
    with another digest was changed. Then fetch help for those countries alone.
    """
    countries = parts().catalogue.countries
    return FingerprintsDocument(
        version=parts().version, countries={code: of_country(country) for code, country in countries.items()}
    )


def of_country(country: Country) -> CountryFingerprint:
    """Return the digests of a country."""
    emergency = digest(EMERGENCY, country.emergency)
    services = {each.id: digest(SERVICE, (each,)) for each in country.services}
    order = [country.preferred, [*services], digest(LOAN, country.services_of)]
    return CountryFingerprint(
        whole=short([emergency, services, order]),
        emergency=emergency,
        services=services,
    )


def digest(said: Schema, of: Iterable[object]) -> str:
    """Return the digest of facts as the API says them: what it does not say changes nothing."""
    return short(said.dump(of, many=True))


def short(data: Any) -> str:
    """Return a short digest of plain data."""
    return sha256(json.dumps(data, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:LENGTH]
