"""What the files of a folder come to, as one short text."""

from hashlib import sha256
from pathlib import Path

VERSION_LENGTH = 16


def version(root: Path) -> str:
    """A short digest over the names and bytes of all files; another name or another byte, another version."""
    digest = sha256()
    for path in sorted(path for path in root.rglob("*") if path.is_file() and not path.name.startswith(".")):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:VERSION_LENGTH]


def joined(*versions: str) -> str:
    """One version of several things."""
    return sha256("\n".join(versions).encode()).hexdigest()[:VERSION_LENGTH]
