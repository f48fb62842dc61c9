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
    "/{lang}/adult",
    "/{lang}/adult/PH",
    "/{lang}/flag/MX",
    "/{lang}/keep",
    "/{lang}/learn/5-7/",
    "/{lang}/learn/5-7/my-body-my-pictures",
    "/{lang}/learn/8-10/going-live",
    LESSON,
    "/{lang}/learn/14-17/sextortion-the-first-day",
    "/{lang}/learn/11-13/too-close-too-fast/later",
    "/{lang}/parents/",
    "/{lang}/parents/a-picture-is-out",
    "/{lang}/teachers/",
    "/{lang}/teachers/a-picture-in-school",
    "/{lang}/teachers/lessons/11-13/too-close-too-fast",
    "/{lang}/teachers/packs",
    "/{lang}/teachers/packs/EG",
    "/{lang}/teachers/packs/EG/cards",
    "/{lang}/teachers/packs/EG/parents-evening",
    "/{lang}/teachers/packs/EG/8-10",
    "/{lang}/teachers/packs/EG/8-10/friends-in-games",
    "/{lang}/class",
    "/{lang}/class/new",
    "/{lang}/sources",
    "/{lang}/about",
    "/{lang}/privacy",
    "/{lang}/privacy/adults",
    "/{lang}/leave",
    "/{lang}/settings",
    "/{lang}/nowhere",
)
LANGUAGES: Final = ("en", "ar")
EVERY_PAGE: Final = tuple(page.format(lang=lang) for page in PAGES for lang in LANGUAGES)

# Opens every row, and shows every card of a lesson.
OPEN_ALL: Final = """() => {
  document.querySelectorAll("details").forEach((each) => { each.open = true; });
  document.querySelectorAll(".step, .question").forEach((each) => { each.hidden = false; });
}"""
