"""A child's message on its way: which one fits, and links that open it in the phone's own apps.

The server only ever makes these of the templates; the adult's number and the child's changes stay on the phone, which
fills ``BLANKS`` itself.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import quote

from safety.domain.telling import MessageTemplate, Purpose, Recipient, Telling
from safety.domain.vocabulary import Band, SituationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Ways to send one message: links for SMS, WhatsApp and mail, and the text for the phone's share sheet."""

    sms: str
    whatsapp: str
    mail: str
    share: str


BLANKS = Links(
    # iPhones want & before the body, the standard (RFC 5724) and Android want ?; both read ?& as they need.
    sms="sms:{number}?&body={text}",
    # WhatsApp takes the number with its country and nothing but digits; without one it lets the sender choose.
    whatsapp="https://wa.me/{digits}?text={text}",
    # A new line in a mail is CR LF (RFC 6068).
    mail="mailto:{address}?subject={subject}&body={text}",
    share="{text}",
)
"""The same with blanks. All but ``share`` take their blanks percent-encoded as UTF-8, a space as %20."""


def messages_for(
    telling: Telling,
    band: Band,
    to: Recipient,
    purpose: Purpose,
    situation: SituationId | None = None,
) -> tuple[MessageTemplate, ...]:
    """Return the messages for a child's age, recipient and purpose: what names the situation first."""
    fitting = [each for each in telling.templates if band in each.bands and (each.to, each.purpose) == (to, purpose)]
    own = [each for each in fitting if situation in each.situations]
    return (*own, *(each for each in fitting if not each.situations))


def with_page(text: str, link_line: str, address: str | None) -> str:
    """Return a message followed by the link to the adult's page; without an address it stands alone."""
    return f"{text}\n\n{link_line}\n{address}" if address else text


def links(text: str, *, subject: str = "", number: str = "", address: str = "") -> Links:
    """Return the links that open a message; without a number or address the phone asks for one."""
    dialled = "".join(_dialled(number))
    return Links(
        sms=BLANKS.sms.format(number=dialled, text=encoded(text)),
        whatsapp=BLANKS.whatsapp.format(digits=_in_digits(dialled), text=encoded(text)),
        mail=BLANKS.mail.format(
            address=quote(address, safe="@", errors="replace"),
            subject=encoded(" ".join(subject.split())),
            text=encoded("\r\n".join(text.splitlines())),
        ),
        share=text,
    )


def encoded(text: str) -> str:
    """Return text as it stands in a link: everything but plain letters, digits and -._~ is percent-encoded."""
    return quote(text, safe="", errors="replace")


def _dialled(number: str) -> Iterator[str]:
    for place, each in enumerate(number.strip()):
        if (each.isascii() and each.isdigit()) or (each == "+" and place == 0):
            yield each


def _in_digits(dialled: str) -> str:
    """A number without its country opens the wrong chat or none: then the sender chooses."""
    return dialled.removeprefix("+") if dialled.startswith("+") else ""
