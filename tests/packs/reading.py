"""What a reader's program finds in a PDF, by the two that we have."""

from collections.abc import Iterator
from io import BytesIO

from pypdf import PdfReader
from pypdfium2 import PdfDocument, PdfTextPage

Box = tuple[float, float, float, float]
POINTS_A_MM = 72 / 25.4


def pages(pdf: bytes) -> list[str]:
    """The text of every page."""
    document = PdfDocument(pdf)
    return [page.get_textpage().get_text_range() for page in document]


def text(pdf: bytes) -> str:
    """The whole text, with single spaces."""
    return " ".join(" ".join(pages(pdf)).split())


def boxes(pdf: bytes) -> list[tuple[Box, tuple[float, float]]]:
    """What surrounds the text of each page (left, bottom, right, top), and the size of the page."""
    found = []
    for page in PdfDocument(pdf):
        left, bottom, right, top = zip(*(box for _, box in characters(page.get_textpage())), strict=True)
        found.append(((min(left), min(bottom), max(right), max(top)), page.get_size()))
    return found


def seen(pdf: bytes) -> list[str]:
    """The lines of the first page as eyes see them, every character from left to right."""
    lines: dict[int, list[tuple[float, str]]] = {}
    for letter, (left, bottom, _, _) in characters(PdfDocument(pdf)[0].get_textpage()):
        lines.setdefault(round(bottom), []).append((left, letter))
    return ["".join(letter for _, letter in sorted(line)) for line in lines.values()]


def characters(page: PdfTextPage) -> Iterator[tuple[str, Box]]:
    """The characters that leave ink, and where."""
    for index in range(page.count_chars()):
        letter = page.get_text_range(index, 1)
        if letter.strip():
            yield letter, page.get_charbox(index)


def root(pdf: bytes) -> dict[str, object]:
    """The catalogue of a PDF, in which it says what it is."""
    return dict(PdfReader(BytesIO(pdf)).trailer["/Root"])


def ink(pdf: bytes) -> Iterator[float]:
    """How much of each page is black when it is printed without colours: 0 is an empty page."""
    for page in PdfDocument(pdf):
        grey = page.render(scale=0.5, grayscale=True).to_pil()
        yield 1 - sum(value * count for value, count in enumerate(grey.histogram())) / (255 * grey.width * grey.height)


def sizes(pdf: bytes) -> list[float]:
    """How high digits stand on the first page, in points."""
    page = PdfDocument(pdf)[0].get_textpage()
    return [top - bottom for letter, (_, bottom, _, top) in characters(page) if letter.isdigit()]
