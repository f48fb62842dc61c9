import re
from pathlib import Path

import pytest

from safety.config import HOUSE, Config, Misconfigured, settings, variable


def test_nothing_set_serves_the_content_of_the_house() -> None:
    config = Config.read({"PATH": "/bin", "HOME": ""})

    assert config.content == HOUSE / "content"
    assert config.unreviewed == {"*"}
    assert config.base_url is None


def test_what_is_set_is_read_into_its_type(tmp_path: Path) -> None:
    environ = {
        "SAFETY_CONTENT": str(tmp_path),
        "SAFETY_BASE_URL": "https://help.example/",
        "SAFETY_CACHE_SECONDS": "0",
        "SAFETY_UNREVIEWED": "es, pt-BR",
        "SAFETY_METRICS": "127.0.0.1:9100",
        "SAFETY_LOGS": "json",
    }

    config = Config.read(environ)

    assert config.content == tmp_path
    assert config.base_url == "https://help.example"
    assert config.cache_seconds == 0
    assert config.unreviewed == {"es", "pt-BR"}
    assert config.metrics == ("127.0.0.1", 9100)
    assert config.logs == "json"


def test_an_empty_variable_means_the_default() -> None:
    assert Config.read({"SAFETY_CONTENT": "", "SAFETY_HSTS_SECONDS": ""}) == Config.read({})


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("SAFETY_CONTENT", "/no/such/folder", "names a folder that is not there"),
        ("SAFETY_BASE_URL", "help.example", "must be an address"),
        ("SAFETY_BASE_URL", "https://help.example/?a=b", "must be an address"),
        ("SAFETY_LEAVE_URL", "http://www.wikipedia.org/", "must be an address"),
        ("SAFETY_LEAVE_URL", "javascript:history.back()", "must be an address"),
        ("SAFETY_CACHE_SECONDS", "-1", "must be a whole number of seconds"),
        ("SAFETY_CACHE_SECONDS", "١٠", "must be a whole number of seconds"),
        ("SAFETY_HSTS_SECONDS", "a year", "must be a whole number of seconds"),
        ("SAFETY_UNREVIEWED", "Spanish!", "must be "),
        ("SAFETY_REDIS_URL", "http://redis.example", "must begin with redis://"),
        ("SAFETY_METRICS", "9100", "must be an address and a port"),
        ("SAFETY_METRICS", "127.0.0.1:http", "must be an address and a port"),
        ("SAFETY_LOGS", "xml", "must be text or json"),
        ("SAFETY_REDIS_SECRET", "short", "must have at least 32 characters"),
    ],
)
def test_a_value_that_cannot_be_meant_stops_the_start_with_a_sentence(name: str, value: str, sentence: str) -> None:
    with pytest.raises(Misconfigured, match=f"^{name} {sentence}"):
        Config.read({name: value})


def test_an_operator_may_publish_no_unreviewed_language() -> None:
    assert Config.read({"SAFETY_UNREVIEWED": "none"}).unreviewed == frozenset()


def test_redis_without_a_secret_stops_the_start() -> None:
    with pytest.raises(Misconfigured, match="SAFETY_REDIS_SECRET must be set"):
        Config.read({"SAFETY_REDIS_URL": "redis://127.0.0.1"})
    assert Config.read({"SAFETY_REDIS_URL": "redis://127.0.0.1", "SAFETY_REDIS_SECRET": "s" * 32}).redis_url


def test_every_wrong_setting_is_named_at_once() -> None:
    with pytest.raises(Misconfigured) as stopped:
        Config.read({"SAFETY_CONTENT": "/no/such/folder", "SAFETY_STALE_SECONDS": "x", "SAFETY_CACHE_SECOND": "1"})

    assert str(stopped.value).count("SAFETY_CONTENT ") == 1
    assert "SAFETY_STALE_SECONDS" in str(stopped.value)
    assert "SAFETY_CACHE_SECOND is not a setting; do you mean SAFETY_CACHE_SECONDS?" in str(stopped.value)


def test_a_value_is_never_repeated_since_it_may_be_a_secret() -> None:
    with pytest.raises(Misconfigured) as stopped:
        Config.read({"SAFETY_BASE_URL": "postgresql://me:secret@host"})

    assert "secret" not in str(stopped.value)


@pytest.mark.parametrize("key", settings())
def test_every_setting_has_a_heading_for_operators(key: str) -> None:
    guide = (HOUSE / "docs/operators.md").read_text(encoding="utf-8")

    assert re.search(rf"^#+ `{variable(key)}`$", guide, re.MULTILINE)
