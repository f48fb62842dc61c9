"""The programs that teachers, schools and platforms open packs with. script/readers.sh installs what is missing."""

import subprocess
import sys
import unicodedata
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from shutil import which

from safety.packs.typesetting import FONTS

PATIENCE = 300
NODE_MODULES = Path(sys.prefix) / "readers"
LETTERS = f"""<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
{"".join(f"<dir>{folder}</dir>" for folder in FONTS)}
<match><edit name="family" mode="append_last"><string>Noto Sans</string></edit></match>
</fontconfig>"""
"""Letters are the same on every machine: ours, a tenth wider than those that teachers have."""


class NoReader(RuntimeError):
    """A program that opens packs is not on this machine."""


def program(name: str) -> str:
    """Where a program is.

    Raises:
        NoReader: it is not on the path.
    """
    found = which(name)
    if not found:
        raise NoReader(f"The tests of packs need {name}. script/test installs it on Debian, as root.")
    return found


def from_npm(name: str) -> Path:
    """The folder of a package from npm.

    Raises:
        NoReader: it was not fetched.
    """
    folder = NODE_MODULES / name
    if not folder.is_dir():
        raise NoReader(f"The tests of packs need {name} from npm. script/test fetches it.")
    return folder


def run(*command: str | Path, **more: object) -> str:
    """What a program says; that it fails is a failure of the test, with its own words."""
    done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False, **more)  # type: ignore[call-overload]
    assert done.returncode == 0, done.stderr.decode(errors="replace")
    return str(done.stdout.decode())


def printed(files: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    """Open office files in LibreOffice, all at once, and print each as PDF."""
    for name, data in files.items():
        (folder / name).write_bytes(data)
    (folder / "fonts.conf").write_text(LETTERS)
    home = f"-env:UserInstallation=file://{folder}/home"
    own = {
        "HOME": str(folder),
        "PATH": "/usr/bin:/bin",
        "FONTCONFIG_FILE": str(folder / "fonts.conf"),
        "LANG": "C.UTF-8",
    }
    convert = (program("soffice"), home, "--headless", "--convert-to", "pdf", "--outdir", folder)
    run(*convert, *(folder / name for name in files), env=own)
    return {name: (folder / name).with_suffix(".pdf").read_bytes() for name in files}


def pdf_words(pdf: bytes) -> str:
    """What pdftotext finds in a PDF, in the order in which it is read, with single spaces."""
    found = run(program("pdftotext"), "-enc", "UTF-8", "-", "-", input=pdf)
    return " ".join("".join(letter for letter in found if unicodedata.category(letter) != "Cf").split())


def pdf_structure(pdf: bytes) -> str:
    """What poppler finds in the structure of a PDF, which is what a screen reader says."""
    return run(program("pdfinfo"), "-struct-text", "-", input=pdf)


def letters(text: str) -> Counter[str]:
    """How often each letter and digit is in a text, whatever their order; Arabic ligatures are taken apart."""
    apart = unicodedata.normalize("NFKD", text)
    return Counter(letter for letter in apart if unicodedata.category(letter)[0] in "LN")
