from dataclasses import fields, is_dataclass

import pytest

from safety.domain import evidence, guide, lesson, situation, story, telling
from safety.domain import help as helping
from safety.domain.catalogue import SchemeEntry
from safety.domain.contexts import parts_of, texts
from safety.domain.service import Channel, Service
from safety.domain.vocabulary import Band
from safety.domain.words import LessonSlug, Words

MODULES = (evidence, guide, helping, lesson, situation, story, telling)
NAMED = [kind for module in MODULES for kind in vars(module).values()]
CLASSES = [kind for kind in NAMED if isinstance(kind, type) and is_dataclass(kind)]


def test_a_scheme_is_read_by_teachers() -> None:
    entry = SchemeEntry(band=Band.FIVE, lesson=LessonSlug("hens"), when=Words("First week"), builds_on=())

    assert list(texts((entry,))) == [("teacher", "First week")]


def test_nobody_reads_what_is_empty() -> None:
    entry = SchemeEntry(band=Band.FIVE, lesson=LessonSlug("hens"), when=Words(""), builds_on=())

    assert list(texts((entry,))) == []


@pytest.mark.parametrize("kind", CLASSES)
def test_every_field_of_words_is_a_part(kind: type) -> None:
    direct = {field.name for field in fields(kind) if "Words" in str(field.type)}

    assert direct <= {part.name for part in parts_of(kind)}


@pytest.mark.parametrize("kind", [Service, Channel, str, Band])
def test_nothing_of_a_service_is_translated(kind: type) -> None:
    assert parts_of(kind) == ()
