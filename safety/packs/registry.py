"""Every file that there is in a pack. A new kind of file is one line here."""

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
    player_words,
    poster,
    scheme_of_work,
    slides,
    wording,
    worksheets,
    worksheets_docx,
)
from safety.packs.frame import BandInput, Local, PackInput, Sheet

PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
ZIP = "application/zip"

LESSON_SHEETS: tuple[Sheet[PackInput], ...] = (
    Sheet(name="lesson-plan.pdf", media_type=PDF, about=wording.LESSON_PLAN, make=lesson_plan.make),
    Sheet(name="if-a-pupil-tells-you.pdf", media_type=PDF, about=wording.IF_A_PUPIL_TELLS, make=if_a_pupil_tells.make),
    Sheet(name="worksheets.pdf", media_type=PDF, about=wording.WORKSHEETS, make=worksheets.make),
    Sheet(name="family-letter.pdf", media_type=PDF, about=wording.FAMILY_LETTER, make=family_letter.make),
    Sheet(name="poster.pdf", media_type=PDF, about=wording.POSTER_A4, make=poster.make_a4),
    Sheet(name="poster-a3.pdf", media_type=PDF, about=wording.POSTER_A3, make=poster.make_a3),
    Sheet(name="certificate.pdf", media_type=PDF, about=wording.CERTIFICATE, make=certificate.make),
    Sheet(name="help-cards.pdf", media_type=PDF, about=wording.HELP_CARDS, make=help_cards.make),
    Sheet(name="slides.pptx", media_type=PPTX, about=wording.SLIDES, make=slides.make),
    Sheet(name="worksheets.docx", media_type=DOCX, about=wording.WORKSHEETS_TO_EDIT, make=worksheets_docx.make),
    Sheet(
        name="family-letter.docx", media_type=DOCX, about=wording.FAMILY_LETTER_TO_EDIT, make=family_letter_docx.make
    ),
    Sheet(name="check.gift", media_type="text/plain", about=wording.CHECK_GIFT, make=check_gift.make),
    Sheet(name="check-qti.zip", media_type="application/zip", about=wording.CHECK_QTI, make=check_qti.make),
    Sheet(name="check.csv", media_type="text/csv", about=wording.CHECK_CSV, make=check_csv.make),
    Sheet(name="lesson-html.zip", media_type=ZIP, about=player_words.LESSON_HTML, make=lesson_html.make),
    Sheet(name="lesson-scorm12.zip", media_type=ZIP, about=player_words.LESSON_SCORM_12, make=lesson_scorm.make_12),
    Sheet(
        name="lesson-scorm2004.zip", media_type=ZIP, about=player_words.LESSON_SCORM_2004, make=lesson_scorm.make_2004
    ),
    Sheet(
        name="lesson.imscc",
        media_type="application/vnd.ims.imsccv1p3",
        about=player_words.LESSON_CARTRIDGE,
        make=lesson_cartridge.make,
    ),
    Sheet(
        name="lesson.epub", media_type="application/epub+zip", about=player_words.LESSON_BOOK, make=lesson_epub.make
    ),
)
"""The pack of a lesson."""

BAND_SHEETS: tuple[Sheet[BandInput], ...] = (
    Sheet(name="scheme-of-work.pdf", media_type=PDF, about=wording.SCHEME_OF_WORK, make=scheme_of_work.make),
)
"""The pack of a band, beside the packs of its lessons."""

LOCAL_SHEETS: tuple[Sheet[Local], ...] = (
    Sheet(name="help-cards.pdf", media_type=PDF, about=wording.HELP_CARDS, make=help_cards.make_alone),
)
"""What stands alone: for a country and a language, without a lesson."""
