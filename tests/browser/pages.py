"""One page of every type."""

from typing import Final

HELP: Final = "/{lang}/help/MX"
LESSON: Final = "/{lang}/learn/11-13/too-close-too-fast"
PAGES: Final = (
    "/{lang}/",
    "/{lang}/help",
    HELP,
    "/{lang}/help/EG",
    "/{lang}/tell",
    "/{lang}/tell/EG",
    "/{lang}/adult/PH",
    "/{lang}/keep",
    "/{lang}/learn/5-7/",
    "/{lang}/learn/5-7/my-body-my-pictures",
    LESSON,
    "/{lang}/learn/14-17/sextortion-the-first-day",
    "/{lang}/parents/",
    "/{lang}/parents/a-picture-is-out",
    "/{lang}/teachers/",
    "/{lang}/teachers/a-picture-in-school",
    "/{lang}/teachers/lessons/11-13/too-close-too-fast",
    "/{lang}/teachers/packs",
    "/{lang}/teachers/packs/EG",
    "/{lang}/teachers/packs/EG/cards",
    "/{lang}/teachers/packs/EG/8-10",
    "/{lang}/teachers/packs/EG/8-10/friends-in-games",
    "/{lang}/about",
    "/{lang}/privacy",
    "/{lang}/privacy/adults",
    "/{lang}/leave",
    "/{lang}/settings",
    "/{lang}/nowhere",
)
LANGUAGES: Final = ("en", "ar")
EVERY_PAGE: Final = tuple(page.format(lang=lang) for page in PAGES for lang in LANGUAGES)

OPEN_ALL: Final = "document.querySelectorAll('details').forEach((each) => { each.open = true; })"
