from dataclasses import replace
from datetime import UTC
from pathlib import Path

import pytest

from safety.assembling import assemble, now, version
from safety.config import Config
from safety.content.faults import ContentFaults
from safety.i18n.compiled import NotCompiled
from safety.i18n.compiling import compile_all
from safety.limits.here import Limits
from safety.limits.together import SharedLimits
from tests.small_app import speak


@pytest.fixture
def config(content: Path, tmp_path: Path) -> Config:
    locales = tmp_path / "locales"
    speak(locales, "es", {}, {"Hello": "Hola"})
    return Config.read({"SAFETY_CONTENT": str(content), "SAFETY_LOCALES": str(locales)})


def test_the_version_changes_with_a_word_of_the_content_or_of_a_translation(config: Config) -> None:
    compile_all(config.locales)
    first = assemble(config).version
    speak(config.locales, "es", {}, {"Hello": "Buenas"})
    compile_all(config.locales)
    second = assemble(config).version
    (config.content / "pictures/door.svg").write_text("<svg> </svg>", encoding="utf-8")

    assert len({first, second, assemble(config).version}) == 3


def test_content_with_a_fault_is_not_put_together(config: Config) -> None:
    compile_all(config.locales)
    (config.content / "telling.yaml").unlink()

    with pytest.raises(ContentFaults, match=r"telling\.yaml"):
        assemble(config)


def test_translations_that_nobody_compiled_are_not_put_together(config: Config) -> None:
    with pytest.raises(NotCompiled, match="safety compile"):
        assemble(config)


def test_an_operator_may_hold_back_what_no_native_speaker_reviewed(config: Config) -> None:
    compile_all(config.locales)

    assert [each.tag for each in assemble(config).languages] == ["en", "es"]
    assert [each.tag for each in assemble(replace(config, unreviewed=frozenset())).languages] == ["en"]


def test_limits_are_counted_in_redis_where_an_operator_says_so(config: Config) -> None:
    compile_all(config.locales)
    shared = replace(config, redis_url="redis://127.0.0.1:1", redis_secret="s" * 32)

    assert type(assemble(config).limits) is Limits
    assert isinstance(assemble(shared).limits, SharedLimits)


def test_every_part_counts_for_the_version() -> None:
    assert version("a", "b") != version("ab", "") != version("b", "a")


def test_the_clock_knows_its_zone() -> None:
    assert now().tzinfo is UTC
