"""Languages that are near enough to be understood."""

import pytest

from safety.signpost.asking import speaks


@pytest.mark.parametrize(
    ("tag", "language", "expected"),
    [("pt-BR", "pt", True), ("zh_Hant", "zh-Hans-CN", True), ("EN", "en-GB", True), ("es", "en", False)],
)
def test_a_language_is_the_same_in_every_region(tag: str, language: str, expected: bool) -> None:  # noqa: FBT001
    assert speaks(tag, language) is expected
