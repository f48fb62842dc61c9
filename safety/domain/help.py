"""Help: everything a person who needs it reads, which is given in one language or not at all."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from safety.domain.catalogue import Catalogue
from safety.domain.situation import Advice, Situation
from safety.domain.telling import Telling
from safety.domain.vocabulary import Audience, SituationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """The situations, what to do while a line is busy, and the telling."""

    situations: Mapping[SituationId, Situation]
    waiting: Mapping[Audience, tuple[Advice, ...]]
    telling: Telling

    def put_into(self, catalogue: Catalogue) -> Catalogue:
        """Return the catalogue with this help in place of its own."""
        return replace(catalogue, situations=self.situations, waiting=self.waiting, telling=self.telling)


def help_of(catalogue: Catalogue) -> Help:
    """Return what of the catalogue is help."""
    return Help(situations=catalogue.situations, waiting=catalogue.waiting, telling=catalogue.telling)
