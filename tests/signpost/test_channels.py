"""The ways to reach a service, in the order in which this reader should see them."""

from typing import Any

from safety.domain.plan import Reason
from safety.domain.service import Channel
from safety.domain.vocabulary import Audience, ChannelType, Confidence, ServiceKind
from safety.domain.words import LanguageTag
from safety.signpost.channels import quiet_first
from safety.signpost.hours import ALL_WEEK

from .builders import ENGLISH, MORNING, a_channel, a_service, talked_to

PHONE = a_channel()
CHAT = a_channel(ChannelType.CHAT, "https://chat.example")
WEB = a_channel(ChannelType.WEB, "https://web.example")
SMS = a_channel(ChannelType.SMS, "116", dial="116", e164_or_short="short", keyword="HELP")


def offered(*channels: Channel, language: LanguageTag = ENGLISH, **more: Any) -> tuple[Channel, ...]:
    who = more.pop("audience", Audience.CHILD)
    (offer,) = talked_to(a_service(channels=channels, **more), language=language, audience=who)
    return offer.channels


def test_to_talk_a_voice_goes_first_and_a_page_last() -> None:
    assert offered(WEB, SMS, CHAT, PHONE) == (PHONE, CHAT, SMS, WEB)


def test_when_speaking_is_not_safe_silent_ways_go_first() -> None:
    (offer,) = talked_to(a_service(channels=(PHONE, WEB, SMS, CHAT)))
    assert quiet_first(offer).channels == (CHAT, SMS, PHONE, WEB)


def test_when_silent_ways_go_first_nothing_is_said_of_hours_that_they_do_not_keep() -> None:
    chat = a_channel(ChannelType.CHAT, "https://chat.example", hours="unknown")
    (offer,) = talked_to(a_service(channels=(PHONE, chat)), moment=MORNING)
    quiet = quiet_first(offer)
    assert {Reason.ALWAYS_OPEN, Reason.OPEN_NOW} <= set(offer.reasons)
    assert {Reason.ALWAYS_OPEN, Reason.OPEN_NOW}.isdisjoint(quiet.reasons)
    assert (quiet.weeks, quiet.week, quiet.open_now) == ((None, ALL_WEEK), None, None)


def test_silent_ways_that_never_close_are_always_open() -> None:
    (offer,) = talked_to(a_service(channels=(PHONE, CHAT)))
    assert Reason.ALWAYS_OPEN in quiet_first(offer).reasons


def test_a_child_sees_an_unsure_way_only_where_there_is_no_surer_one() -> None:
    unsure = a_channel(value="1", confidence=Confidence.LOW)
    assert offered(unsure, WEB) == (WEB,)
    assert offered(unsure) == (unsure,)
    assert offered(unsure, WEB, audience=Audience.PARENT) == (WEB, unsure)


def test_a_way_in_the_readers_language_goes_first_of_its_type() -> None:
    own = a_channel(value="2", language="es")
    assert offered(PHONE, own, language=LanguageTag("es-MX")) == (own, PHONE)


def test_a_way_in_another_language_is_left_out_where_one_of_its_type_is_for_all() -> None:
    other = a_channel(value="2", language="sv")
    assert offered(other, PHONE) == (PHONE,)
    assert offered(other, WEB) == (other, WEB)


def test_a_page_seen_in_other_languages_only_is_given_in_english_and_is_less_sure() -> None:
    pattern = "https://app.example/{lang}/report"
    seen = [
        a_channel(ChannelType.WEB, f"https://app.example/{each}/report", language=each, url_pattern=pattern)
        for each in ("hi", "fi")
    ]
    (page,) = offered(*seen, language=LanguageTag("ar"))
    assert (page.value, page.language) == ("https://app.example/en/report", "en")
    assert page.confidence is Confidence.MEDIUM
    assert offered(*seen, language=LanguageTag("fi")) == (seen[1],)


def test_one_way_is_offered_once_but_two_words_to_one_number_are_two() -> None:
    stop = a_channel(ChannelType.SMS, "116", dial="116", e164_or_short="short", keyword="HOME")
    assert offered(SMS, SMS, stop) == (SMS, stop)


def test_to_report_a_form_goes_before_a_voice() -> None:
    form = a_channel(ChannelType.FORM, "https://form.example")
    police, directory = offered(form, PHONE, kind=ServiceKind.HELPLINE), ServiceKind.DIRECTORY
    assert police == (PHONE, form)
    assert offered(PHONE, form, kind=directory) == (form, PHONE)
