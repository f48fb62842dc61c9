"""The browser that the tests look through: the system's own Chromium."""

import os
from shutil import which

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",  # tests may run as root, and see nothing but this machine
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


class NoBrowser(RuntimeError):
    """There is no browser to look through."""


def chromium() -> str:
    """Return where Chromium is.

    Raises:
        NoBrowser: it is not on this machine, or not on the path.
    """
    found = os.environ.get("CHROMIUM") or next(filter(None, map(which, NAMES)), None)
    if not found:
        raise NoBrowser(
            "The tests in a browser need Chromium on the path. script/test installs it on Debian, as root."
        )
    return found
