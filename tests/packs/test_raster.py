"""Drawings as dots."""

from io import BytesIO

import pytest
from PIL import Image
from typst import TypstError

from safety.packs.frame import PackInput
from safety.packs.raster import png


def test_every_drawing_of_a_lesson_becomes_dots_of_the_same_width(given: PackInput) -> None:
    assert {Image.open(BytesIO(png(svg))).width for svg in given.local.pictures.values()} == {720}


def test_what_is_no_drawing_is_refused() -> None:
    with pytest.raises(TypstError):
        png(b"no drawing")
