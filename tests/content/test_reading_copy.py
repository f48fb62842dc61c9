from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest

from safety.content.compiling import load_catalogue
from safety.content.paper import outline
from safety.content.reading_cards import card_of
from safety.content.reading_copy import reading_copy
from safety.content.texts import of_lesson
from safety.domain.vocabulary import Band
from safety.domain.words import Words
from tests.builders import a_lesson


class Reader(HTMLParser):
    """Collects what a person reads, and the tags."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.tags = "", set[str]()
        self.feed(html)

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        self.tags.add(tag)


def test_every_text_of_every_lesson_of_the_band_is_on_paper(content: Path) -> None:
    catalogue = load_catalogue(content)
    read = Reader(reading_copy(catalogue, Band.EIGHT))
    for text in of_lesson(catalogue.lessons_of(Band.EIGHT)[0]):
        assert text.words in read.text
    assert catalogue.version in read.text


def test_the_page_needs_nothing_from_elsewhere(content: Path) -> None:
    page = reading_copy(load_catalogue(content), Band.EIGHT)
    assert page.startswith("<!doctype html>")
    assert not Reader(page).tags & {"script", "link", "img", "iframe"}


def test_a_band_without_lessons_is_an_empty_copy(content: Path) -> None:
    assert "article" not in Reader(reading_copy(load_catalogue(content), Band.FIVE)).tags


def test_text_is_text_and_never_markup() -> None:
    card = replace(a_lesson().cards[0], text=Words("<script>1 & 2</script>"), title=None)
    assert "&lt;script&gt;1 &amp; 2&lt;/script&gt;" in card_of(card, {})


def test_what_is_no_card_and_no_thing_of_the_domain_is_refused() -> None:
    with pytest.raises(TypeError):
        card_of("card", {})
    with pytest.raises(TypeError):
        outline(object())


def test_an_outline_leaves_out_what_is_empty() -> None:
    assert outline(None) == ""
    assert "starters" not in outline(replace(a_lesson().cards[4], starters=()))
