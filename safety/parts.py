"""All that a view may ask for, put together once at the start."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import cast

from flask import current_app

from safety.config import Config
from safety.domain.catalogue import Catalogue
from safety.domain.words import LanguageTag
from safety.i18n.editions import Editions
from safety.i18n.languages import Language
from safety.i18n.speech import Speech
from safety.limits.here import Limits
from safety.signpost.directory import Directory
from safety.signpost.place import Atlas
from safety.store.store import Store

Clock = Callable[[], datetime]
EXTENSION = "waylight"


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """Settings, the catalogue in every language, where phones may be, whom a country can turn to, drawings, the clock.

    The ``store`` may be unavailable at any moment; help and lessons never ask it.
    ``version`` is the digest of everything that answers are made from: the content and its translations. ``build`` is
    that of the code that makes them.
    """

    config: Config
    version: str
    build: str
    editions: Editions
    atlas: Atlas
    directory: Directory
    pictures: Mapping[str, Path]
    clock: Clock
    store: Store
    limits: Limits

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue as written, in English."""
        return self.editions.catalogue

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages offered, English first."""
        return self.editions.offered

    def speech(self, tag: LanguageTag) -> Speech:
        """The interface in a language."""
        return self.editions.speeches[tag]


def parts() -> Parts:
    """Return the parts of the app that answers this request."""
    return cast("Parts", current_app.extensions[EXTENSION])
