"""Archives that are the same bytes whenever and wherever they are made."""

from collections.abc import Iterable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that the format knows: it stands for none."""
PLAIN_FILE = 0o644 << 16
UNIX = 3
CLOSED = (".pdf", ".zip", ".pptx", ".docx", ".epub", ".imscc", ".png")
"""Endings of files that are compressed already: trying again costs time and gains nothing."""


def zipped(files: Mapping[str, bytes], first: Iterable[str] = ()) -> bytes:
    """Pack files in the order of their names; ``first`` names those that must lead, and stand unpacked (EPUB's)."""
    lead = tuple(first)
    names = (*lead, *sorted(name for name in files if name not in lead))
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name in names:
            archive.writestr(_entry(name, stored=name in lead), files[name], compresslevel=6)
    return buffer.getvalue()


def _entry(name: str, *, stored: bool) -> ZipInfo:
    entry = ZipInfo(name, FIRST_DAY)
    entry.compress_type = ZIP_STORED if stored or name.endswith(CLOSED) else ZIP_DEFLATED
    entry.external_attr = PLAIN_FILE
    entry.create_system = UNIX
    return entry
