"""Who asks, in which language, and when: what every part of a plan depends on."""

from dataclasses import dataclass
from datetime import datetime

from safety.domain.vocabulary import Audience
from safety.domain.words import LanguageTag
from safety.signpost.directory import Page


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One reader in one country. Without a moment the answer is the same at any hour, and can be kept."""

    page: Page
    audience: Audience
    language: LanguageTag
    moment: datetime | None


def speaks(tag: str, language: str) -> bool:
    """Whether someone who reads ``language`` is at home in ``tag``: Brazilian and European Portuguese are one."""
    return _primary(tag) == _primary(language)


def _primary(tag: str) -> str:
    return tag.replace("_", "-").split("-")[0].lower()
