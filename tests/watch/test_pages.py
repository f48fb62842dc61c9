from time import monotonic

import pytest

from safety.watch.pages import is_parked, leads_to_parking, led_on, text_of, title_of
from tests.watch.town import page


@pytest.mark.parametrize(
    ("start", "named", "title"),
    [
        (b"<title>Caf\xc3\xa9</title>", None, "Café"),
        ("<title>خط نجدة</title>".encode("windows-1256"), "windows-1256", "خط نجدة"),
        ('<meta charset="iso-8859-1"><title>Línea</title>'.encode("latin-1"), None, "Línea"),
        ('<meta charset="no-such"><title>Línea</title>'.encode(), "nor-such", "Línea"),
        (b"<TITLE lang='en'>\n Child&shy;line &amp;\n you </TITLE>", None, "Childline & you"),
        (b"<title>cut \xff", None, None),
        (b"<title> </title>", None, None),
        (b"%PDF-1.7", None, None),
        (b"<title>A \0line</title>", None, "A line"),
        ("<title>\u202eenil A\u2066</title>".encode(), None, "enil A"),
        ("<title>می\u200cخواهم</title>".encode(), None, "می\u200cخواهم"),
        (b'<meta charset="idna"><title>L\xc3\xadnea</title>', "punycode", "Línea"),
        (b"<title>+2AA-</title>", "utf-7", None),
    ],
)
def test_a_title_is_read_in_the_coding_of_its_page(start: bytes, named: str | None, title: str | None) -> None:
    assert title_of(text_of(start, named)) == title


def test_a_title_is_cut_where_nobody_reads_on() -> None:
    assert title_of(f"<title>{'a' * 999}</title>") == "a" * 160


@pytest.mark.parametrize(
    "words",
    [
        "helpline.example is for sale. This domain name is for sale!",
        "Buy this domain",
        "This domain has expired. Is it yours? Renew it",
        "Este dominio está en venta",
        "Ce nom de domaine est à vendre: domaine à vendre",
        "Diese Domain steht zum Verkauf",
        "Домен продается",
        "هذا النطاق معروض للبيع",
        "该域名正在出售",
    ],
)
def test_a_page_that_offers_its_domain_is_parked(words: str) -> None:
    assert is_parked(page("x", words).decode())
    assert is_parked(page(words, "").decode())


@pytest.mark.parametrize(
    "markup",
    [
        "<script src='//d1.parkingcrew.net/a.js'></script>",
        "<iframe src=https://www.sedoparking.com/x></iframe>",
        '<script>window.onload=function(){window.location.href="/lander"}</script>',
    ],
)
def test_a_page_that_shows_what_a_parking_company_gives_it_is_parked(markup: str) -> None:
    assert is_parked(f"<html>{markup}</html>")


@pytest.mark.parametrize(
    "text",
    [
        page("Childline", "Call us. Nobody has to know your name.").decode(),
        page("News", "a " * 3_000 + "They bought the domain; domain parking is a business.").decode(),
        "<script>var a = 'this domain is for sale'</script><p>Help for children</p>",
        '<a href="https://sedo.com">Our sponsor</a>',
    ],
)
def test_a_page_of_a_service_is_not_parked(text: str) -> None:
    assert not is_parked(text)


def test_companies_that_park_domains_and_their_numbered_hosts_are_known() -> None:
    assert leads_to_parking("https://www.hugedomains.com/domain_profile.cfm?d=line.org")
    assert leads_to_parking("http://ww16.line.org/?sub1=2026")
    assert not leads_to_parking("https://www.line.org/")


def test_a_page_may_send_its_reader_on_by_itself() -> None:
    for markup in (
        '<META content="0;URL=https://a.example/?a=1&amp;b=2" http-equiv=refresh>',
        "<meta http-equiv=Refresh content='0; url=https://a.example/?a=1&amp;b=2'>",
    ):
        assert led_on(markup) == "https://a.example/?a=1&b=2"
    assert led_on(page("A line").decode()) is None


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<title>",
        "<title ",
        "<script ",
        "</script ",
        "<meta http-equiv=refresh ",
        "<meta charset= ",
        " ",
        "<iframe ",
    ],
)
def test_a_page_made_to_keep_us_busy_is_read_at_once(piece: str) -> None:
    hostile = ("<meta charset=" + piece * 65_536)[:65_536]
    begun = monotonic()
    text = text_of(hostile.encode(), None)
    found = title_of(text), led_on(text), is_parked(text)

    assert found == (None, None, False)
    assert monotonic() - begun < 3  # it takes some milliseconds; once it was minutes
