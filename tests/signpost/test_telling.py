"""A child's message on its way."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from safety.domain.telling import MessageTemplate, Purpose, Recipient, Telling
from safety.domain.vocabulary import Band, SituationId
from safety.signpost.telling import BLANKS, encoded, links, messages_for, with_page

from .builders import a_message, a_telling

HARD = "أحتاج مساعدتك 🙏🏽 & #1 + 50% ?=\nغدا"
CHOSEN = {"band": Band.EIGHT, "to": Recipient.CLOSE_ADULT, "purpose": Purpose.TELL}


def body(link: str, name: str = "body") -> str:
    """Read a link as a phone does: what follows the question mark, cut at each &, percent-decoded."""
    parts = (pair.partition("=") for pair in link.partition("?")[2].split("&") if pair)
    return unquote(next(value for key, _, value in parts if key == name), errors="strict")


@given(st.text())
def test_every_text_arrives_as_it_was_written(text: str) -> None:
    made = links(text)
    assert body(made.sms) == body(made.whatsapp, "text") == made.share == text
    assert body(made.mail).splitlines() == text.splitlines()


@given(st.text())
def test_no_text_breaks_out_of_its_link(text: str) -> None:
    for link in (links(text).sms, links(text).whatsapp, links(text).mail):
        assert link.isascii()
        assert not set(link) & set(" \r\n\"'<>#+")


def test_arabic_emoji_and_signs_that_mean_something_in_links_survive() -> None:
    made = links(HARD)
    assert body(made.sms) == HARD
    assert parse_qs(urlsplit(made.whatsapp).query)["text"] == [HARD]
    assert body(made.mail) == HARD.replace("\n", "\r\n")


def test_a_text_message_opens_on_iphones_and_on_android() -> None:
    assert links("hi").sms == "sms:?&body=hi"
    assert links("hi", number="+20 100-200").sms == "sms:+20100200?&body=hi"


@pytest.mark.parametrize(
    ("number", "link"),
    [
        ("", "https://wa.me/?text=hi"),
        ("+20 100 200", "https://wa.me/20100200?text=hi"),
        ("0100200", "https://wa.me/?text=hi"),  # without its country nobody knows whose number it is
        ("1+2x٣", "https://wa.me/?text=hi"),
    ],
)
def test_whatsapp_takes_a_number_with_its_country_or_none(number: str, link: str) -> None:
    assert links("hi", number=number).whatsapp == link


def test_a_mail_has_its_address_one_line_of_subject_and_its_text() -> None:
    made = links("hi", subject="I need\nyou & soon", address="aunt+me@example.org")
    assert made.mail == "mailto:aunt%2Bme@example.org?subject=I%20need%20you%20%26%20soon&body=hi"


def test_half_an_emoji_breaks_nothing() -> None:
    assert links("\ud83d").sms == "sms:?&body=%3F"


def test_a_phone_can_fill_in_the_blanks_itself() -> None:
    text = encoded(HARD)
    assert BLANKS.sms.replace("{number}", "").replace("{text}", text) == links(HARD).sms
    assert BLANKS.whatsapp.replace("{digits}", "").replace("{text}", text) == links(HARD).whatsapp


def test_the_adults_page_follows_the_message() -> None:
    assert with_page("Help me.", "For you:", "https://a.example/en/adult/EG").endswith(
        "\nhttps://a.example/en/adult/EG"
    )
    assert with_page("Help me.", "For you:", None) == "Help me."


def chosen(*templates: MessageTemplate, situation: SituationId | None = None) -> list[str]:
    return [each.id for each in messages_for(a_telling(*templates), situation=situation, **CHOSEN)]


def test_a_message_for_the_situation_goes_before_those_for_all() -> None:
    general, own = a_message("general"), a_message("own", situations=(SituationId.THREAT,))
    assert chosen(general, own, situation=SituationId.THREAT) == ["own", "general"]
    assert chosen(general, own, situation=SituationId.FAKE) == chosen(general, own) == ["general"]


def test_a_message_is_for_an_age_a_recipient_and_a_purpose() -> None:
    other_age = a_message("age", bands=(Band.FIVE,))
    teacher = a_message("teacher", to=Recipient.TEACHER)
    not_yet = a_message("not-yet", purpose=Purpose.NOT_YET)
    assert chosen(other_age, teacher, not_yet) == []


def test_an_empty_telling_has_no_message() -> None:
    assert messages_for(Telling(templates=(), answers=(), cards={}, link_line=a_telling().link_line), **CHOSEN) == ()
