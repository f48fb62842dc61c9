from dataclasses import replace

from flask.testing import FlaskClient

from safety.api.fingerprints import CountryFingerprint, of_country
from safety.domain.service import Country
from safety.domain.words import ServiceId
from tests.signpost.builders import POLICE_NUMBER, a_country, a_loan, a_service

LINE, OTHER = a_service("line"), a_service("other")
HERE = a_country(LINE, OTHER)


def changed(country: Country) -> tuple[set[str], bool, bool]:
    """The services whose digests differ, and whether those of the emergency numbers and of the whole do."""
    then, now = of_country(HERE), of_country(country)
    return _services(then, now), then.emergency != now.emergency, then.whole != now.whole


def _services(then: CountryFingerprint, now: CountryFingerprint) -> set[str]:
    return {name for name, _ in set(then.services.items()) ^ set(now.services.items())}


def test_what_stays_has_the_same_digest() -> None:
    assert changed(a_country(LINE, OTHER)) == (set(), False, False)


def test_a_service_that_changes_comes_or_goes_is_found_by_its_id() -> None:
    assert changed(a_country(replace(LINE, hours="Mo 09:00-10:00"), OTHER)) == ({"line"}, False, True)
    assert changed(a_country(LINE, OTHER, a_service("new"))) == ({"new"}, False, True)
    assert changed(a_country(LINE)) == ({"other"}, False, True)


def test_an_emergency_number_that_changes_is_found_by_itself() -> None:
    assert changed(replace(HERE, emergency=(replace(POLICE_NUMBER, number="112"),))) == (set(), True, True)


def test_order_and_services_of_elsewhere_count_for_the_whole() -> None:
    assert changed(replace(HERE, preferred=(ServiceId("other"),))) == (set(), False, True)
    assert changed(replace(HERE, services_of=(a_loan("far"),))) == (set(), False, True)


def test_the_api_gives_every_country_and_service(client: FlaskClient) -> None:
    document = client.get("/v1/services/fingerprints").json

    assert document["version"] == client.get("/v1/").json["version"]
    assert len(document["countries"]) == 251
    assert [*document["countries"]["EG"]["services"]] == ["eg-line"]
