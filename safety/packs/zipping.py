"""Archives that are the same bytes whenever and wherever they are made."""

from collections.abc import Iterable, Mapping
from io import SEEK_SET, BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest moment that the format knows: it stands for none."""
PLAIN_FILE = 0o644 << 16
UNIX = 3
CLOSED = (".pdf", ".zip", ".pptx", ".docx", ".epub", ".imscc", ".png")
"""Endings of files that are compressed already: trying again costs time and gains nothing."""


class Outgoing(BytesIO):
    """What was written and is not on its way yet. Positions count from the beginning of all that ever was written."""

    gone = 0

    def tell(self) -> int:
        """Say where the next byte goes."""
        return self.gone + super().tell()

    def seek(self, place: int, whence: int = SEEK_SET, /) -> int:
        """Go to a place that is not on its way yet."""
        return self.gone + super().seek(place - self.gone, whence)

    def leave(self) -> bytes:
        """Return what was written since the last time, and hold it no longer."""
        leaving = self.getvalue()
        self.gone += len(leaving)
        super().seek(0)
        self.truncate()
        return leaving


class Growing:
    """An archive that is sent while it is made: each part of it is its own bytes, and all together are the archive."""

    def __init__(self) -> None:
        self._written = Outgoing()
        self._archive = ZipFile(self._written, "w")

    def add(self, files: Mapping[str, bytes]) -> bytes:
        """Pack files in the order of their names."""
        for name in sorted(files):
            self._archive.writestr(_entry(name, stored=False), files[name], compresslevel=6)
        return self._written.leave()

    def end(self, files: Mapping[str, bytes]) -> bytes:
        """Pack the last files, and close."""
        added = self.add(files)
        self._archive.close()
        return added + self._written.leave()


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
