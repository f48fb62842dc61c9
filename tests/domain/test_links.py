import pytest

from safety.domain.links import dialled, link
from safety.domain.service import Channel
from tests.builders import a_country, a_service_data


def a_channel(**data: object) -> Channel:
    return a_country("EG", a_service_data(channels=[data])).services[0].channels[0]


@pytest.mark.parametrize(
    ("data", "opens"),
    [
        ({"type": "phone", "value": "16000", "dial": "16000"}, "tel:16000"),
        ({"type": "phone", "value": "1-800-RUNAWAY", "dial": "18007862929"}, "tel:18007862929"),
        ({"type": "phone", "value": "0800 55 22 22"}, "tel:0800552222"),
        ({"type": "phone", "value": "*4357", "dial": "*4357"}, "tel:*4357"),
        ({"type": "phone", "value": "#31#", "dial": "#31#"}, "tel:%2331%23"),
        ({"type": "sms", "value": "686868", "dial": "686868"}, "sms:686868"),
        ({"type": "sms", "value": "686868", "dial": "686868", "keyword": "HOLA ñ"}, "sms:686868?&body=HOLA%20%C3%B1"),
        ({"type": "whatsapp", "value": "01102121600", "e164_or_short": "+201102121600"}, "https://wa.me/201102121600"),
        ({"type": "whatsapp", "value": "147"}, None),
        ({"type": "email", "value": "a b@line.example"}, "mailto:a%20b@line.example"),
        ({"type": "web", "value": "https://line.example/"}, "https://line.example/"),
        ({"type": "chat", "value": "in their app"}, None),
        ({"type": "form", "value": "javascript:alert(1)"}, None),
    ],
)
def test_a_channel_is_opened_by_what_a_phone_understands(data: dict[str, str], opens: str | None) -> None:
    assert link(a_channel(**data)) == opens


def test_only_what_a_keypad_has_is_dialled() -> None:
    assert dialled(" (0)800-12 34 ") == "08001234"
