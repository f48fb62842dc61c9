"""The evidence ledger, and the messages that name its sources."""

from safety.content.fields import Text, Whole, WordsField, slug
from safety.content.shapes import Many, Part, Shape
from safety.domain.evidence import Evidence, Message


class EvidenceShape(Shape):
    """One study or piece of guidance of ``evidence.yaml``."""

    makes = Evidence
    id = slug()
    author = Text(required=True)
    year = Whole(1900, required=True, allow_none=True)
    title = Text(required=True)
    address = Text(required=True, allow_none=True)


class MessageShape(Shape):
    """One thing that is taught, with its sources."""

    makes = Message
    text = WordsField(required=True)
    sources = Many(slug(), least=1, required=True)


LEDGER = Many(Part(EvidenceShape), least=1)
MESSAGES = Many(Part(MessageShape), least=1, required=True)
