import pytest

from safety.watch.domains import host_of, same_owner


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("http://line.org", "https://www.line.org/en/"),
        ("https://help.police.gov.example.co.uk", "https://example.co.uk"),
        ("http://LINE.org:8080/", "http://line.org./"),
        ("http://bücher.example", "http://xn--bcher-kva.example/"),
        ("http://127.0.0.1:1/", "http://127.0.0.1:2/"),
    ],
)
def test_hosts_of_one_registered_domain_have_one_owner(one: str, other: str) -> None:
    assert same_owner(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://line.org", "https://line.com"),
        ("https://police.gov.uk", "https://justice.gov.uk"),  # gov.uk gives names to many
        ("https://line.org", "https://line.org.example"),
        ("http://127.0.0.1/", "http://127.0.0.2/"),
    ],
)
def test_names_under_one_suffix_have_owners_of_their_own(one: str, other: str) -> None:
    assert not same_owner(one, other)


@pytest.mark.parametrize(
    ("address", "host"), [("http://[::1/", ""), ("/a", ""), (f"http://{'a' * 70}.org", "a" * 70 + ".org")]
)
def test_an_address_that_is_none_has_no_host(address: str, host: str) -> None:
    assert host_of(address) == host
