"""Every file that there is in a pack. A new kind of file is one line here."""

from collections.abc import Callable

from safety.packs import (
    certificate,
    check_csv,
    check_gift,
    check_qti,
    family_letter,
    family_letter_docx,
    help_cards,
    if_a_pupil_tells,
    lesson_cartridge,
    lesson_epub,
    lesson_html,
    lesson_plan,
    lesson_scorm,
    parents_evening,
    player_words,
    poster,
    scheme_of_work,
    slides,
    wording,
    worksheets,
    worksheets_docx,
)
from safety.packs.frame import BandInput, EveningInput, Given, Local, PackInput, Sheet, Use
from safety.packs.typesetting import Document, draw_pages, set_pdf

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
ZIP = "application/zip"


def printed(
    name: str, about: str, compose: Callable[[Given], Document], *, shown: int = 1, landscape: bool = False
) -> Sheet[Given]:
    """Return a sheet that is set as a PDF, and drawn for whoever wants to see it first."""
    return Sheet(
        name=name,
        media_type=PDF,
        about=about,
        use=Use.PRINT,
        make=lambda given: set_pdf(compose(given)),
        draw=lambda given: draw_pages(compose(given)),
        shown=shown,
        landscape=landscape,
    )


LESSON_SHEETS: tuple[Sheet[PackInput], ...] = (
    printed("lesson-plan.pdf", wording.LESSON_PLAN, lesson_plan.document, shown=3),
    printed("if-a-pupil-tells-you.pdf", wording.IF_A_PUPIL_TELLS, if_a_pupil_tells.document),
    printed("worksheets.pdf", wording.WORKSHEETS, worksheets.document, shown=4),
    printed("family-letter.pdf", wording.FAMILY_LETTER, family_letter.document),
    printed("poster.pdf", wording.POSTER_A4, poster.a4),
    printed("poster-a3.pdf", wording.POSTER_A3, poster.a3, shown=0),
    printed("certificate.pdf", wording.CERTIFICATE, certificate.document, landscape=True),
    printed("help-cards.pdf", wording.HELP_CARDS, help_cards.document),
    Sheet(name="slides.pptx", media_type=PPTX, about=wording.SLIDES, use=Use.SHOW, make=slides.make),
    Sheet(
        name="worksheets.docx",
        media_type=DOCX,
        about=wording.WORKSHEETS_TO_EDIT,
        use=Use.CHANGE,
        make=worksheets_docx.make,
    ),
    Sheet(
        name="family-letter.docx",
        media_type=DOCX,
        about=wording.FAMILY_LETTER_TO_EDIT,
        use=Use.CHANGE,
        make=family_letter_docx.make,
    ),
    Sheet(
        name="check.gift", media_type="text/plain", about=wording.CHECK_GIFT, use=Use.PLATFORM, make=check_gift.make
    ),
    Sheet(
        name="check-qti.zip",
        media_type="application/zip",
        about=wording.CHECK_QTI,
        use=Use.PLATFORM,
        make=check_qti.make,
    ),
    Sheet(name="check.csv", media_type="text/csv", about=wording.CHECK_CSV, use=Use.PLATFORM, make=check_csv.make),
    Sheet(name="lesson-html.zip", media_type=ZIP, about=player_words.LESSON_HTML, use=Use.SHOW, make=lesson_html.make),
    Sheet(
        name="lesson-scorm12.zip",
        media_type=ZIP,
        about=player_words.LESSON_SCORM_12,
        use=Use.PLATFORM,
        make=lesson_scorm.make_12,
    ),
    Sheet(
        name="lesson-scorm2004.zip",
        media_type=ZIP,
        about=player_words.LESSON_SCORM_2004,
        use=Use.PLATFORM,
        make=lesson_scorm.make_2004,
    ),
    Sheet(
        name="lesson.imscc",
        media_type="application/vnd.ims.imsccv1p3",
        about=player_words.LESSON_CARTRIDGE,
        use=Use.PLATFORM,
        make=lesson_cartridge.make,
    ),
    Sheet(
        name="lesson.epub",
        media_type="application/epub+zip",
        about=player_words.LESSON_BOOK,
        use=Use.SHOW,
        make=lesson_epub.make,
    ),
)
"""The pack of a lesson."""

BAND_SHEETS: tuple[Sheet[BandInput], ...] = (
    printed("scheme-of-work.pdf", wording.SCHEME_OF_WORK, scheme_of_work.document),
)
"""The pack of a band, beside the packs of its lessons."""

EVENING_SHEETS: tuple[Sheet[EveningInput], ...] = (
    printed("evening-plan.pdf", wording.EVENING_PLAN, parents_evening.plan, shown=2),
    printed("invitation.pdf", wording.INVITATION, parents_evening.invitation),
    printed("handout.pdf", wording.HANDOUT, parents_evening.handout, shown=3),
    printed("help-cards.pdf", wording.HELP_CARDS, parents_evening.help_cards),
    printed("poster.pdf", wording.POSTER_OF_EVENING, parents_evening.wall),
    printed("if-somebody-tells-you.pdf", wording.IF_A_PUPIL_TELLS, parents_evening.if_somebody_tells),
)
"""The pack of a parents' evening."""

LOCAL_SHEETS: tuple[Sheet[Local], ...] = (printed("help-cards.pdf", wording.HELP_CARDS, help_cards.alone),)
"""What stands alone: for a country and a language, without a lesson."""
