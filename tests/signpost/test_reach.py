"""By which ways a service can be reached from where the reader is."""

from safety.domain.vocabulary import ChannelType
from safety.signpost.reach import ends, from_abroad, from_anywhere, from_home, is_short

from .builders import a_channel, a_loan, a_service

SHORT = a_channel(value="116 111", dial="116111", e164_or_short="short")
FULL = a_channel(value="0771-50 50", dial="07715050", e164_or_short="+467715050")
CHAT = a_channel(ChannelType.CHAT, "https://chat.example")
LENT = a_service("bris", channels=(SHORT, FULL, CHAT))


def test_what_an_editor_holds_back_is_never_a_way() -> None:
    hidden = a_channel(ChannelType.WEB, "https://hidden.example", shown=False)
    assert from_home(a_service(channels=(FULL, hidden))) == (FULL,)


def test_a_short_code_of_another_country_needs_a_source_that_names_it() -> None:
    named = a_loan("bris", "the council tells children to call 116 111")
    silent = a_loan("bris", "children may call, write and chat, since 1911 61")
    assert SHORT in from_abroad(LENT, named)
    assert SHORT not in from_abroad(LENT, silent)
    assert SHORT not in from_abroad(LENT, a_loan("bris"))


def test_a_full_number_is_dialled_with_its_country_from_abroad() -> None:
    phone, chat = from_abroad(LENT, a_loan("bris"))
    assert (phone.value, phone.dial) == ("0771-50 50", "+467715050")
    assert chat == CHAT


def test_no_telephone_number_is_open_to_the_whole_world() -> None:
    assert from_anywhere(LENT) == (CHAT,)


def test_only_numbers_are_short() -> None:
    assert is_short(SHORT)
    assert not is_short(FULL)
    assert not is_short(CHAT)


def test_two_addresses_that_differ_by_a_slash_end_in_one_place() -> None:
    slash = a_channel(ChannelType.FORM, "https://Report.example/")
    plain = a_channel(ChannelType.FORM, "https://report.example")
    assert ends([slash]) == ends([plain])
    assert ends([FULL]) == {"07715050"}
