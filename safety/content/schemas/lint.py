"""The file of words to avoid."""

from dataclasses import dataclass

from safety.content.fields import Flag, OneOf, Text, slug
from safety.content.shapes import Many, Part, Shape
from safety.domain.vocabulary import Audience, Band


@dataclass(frozen=True, slots=True, kw_only=True)
class Avoided:
    """Words to avoid: for whom, why, and what to say instead.

    ``unless``: longer phrases that are right. ``quotes``: not even in what somebody is quoted to say.
    ``denied``: allowed after a not. ``explained``: allowed in a file that explains it in brackets.
    """

    id: str
    words: tuple[str, ...]
    readers: tuple[Audience, ...]
    bands: tuple[Band, ...]
    unless: tuple[str, ...]
    quotes: bool
    denied: bool
    explained: bool
    why: str
    say: str


class AvoidedShape(Shape):
    """One entry of ``lint.yaml``."""

    makes = Avoided
    id = slug()
    words = Many(Text(), least=1, required=True)
    readers = Many(OneOf(Audience), least=1, load_default=tuple(Audience))
    bands = Many(OneOf(Band), least=1, load_default=tuple(Band))
    unless = Many(Text(), load_default=())
    quotes = Flag(load_default=False)
    denied = Flag(load_default=False)
    explained = Flag(load_default=False)
    why = Text(required=True)
    say = Text(required=True)


LINT = Many(Part(AvoidedShape), least=1)
