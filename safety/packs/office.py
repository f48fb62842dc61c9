"""What slides and documents to change have in common: the archive they are, and numbers that keep their order."""

from io import BytesIO
from zipfile import ZipFile

from safety.i18n.languages import Direction
from safety.packs.frame import Local
from safety.packs.zipping import zipped

CONTENTS = "[Content_Types].xml"
LEFT_TO_RIGHT = "\u200e"


def repacked(made: bytes) -> bytes:
    """Pack an office file again without the moment at which its library packed it."""
    with ZipFile(BytesIO(made)) as archive:
        return zipped({name: archive.read(name) for name in archive.namelist()}, first=(CONTENTS,))


def in_order(value: str, local: Local) -> str:
    """Hold a number or address together where lines run from right to left: its groups would change places."""
    return value if local.language.direction is Direction.LTR else f"{LEFT_TO_RIGHT}{value}{LEFT_TO_RIGHT}"
