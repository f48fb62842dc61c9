"""Which addresses belong to the desk. Everything under them passes the guard, whoever put it there."""

DESK = "/desk"
LOG_IN = "desk.entrance"
"""The one view of the desk that answers without a log-in."""
WRITES_NOTHING = frozenset({"GET", "HEAD", "OPTIONS"})


def is_desk(path: str) -> bool:
    """Whether an address is of the desk."""
    return path == DESK or path.startswith(f"{DESK}/")


def home(language: str) -> str:
    """Return the address of the desk's first page."""
    return f"{DESK}/{language}/"
