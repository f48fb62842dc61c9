"""Every file that there is in a pack. A new kind of file is one line here."""

from safety.packs.frame import BandInput, Local, PackInput, Sheet

PDF = "application/pdf"

LESSON_SHEETS: tuple[Sheet[PackInput], ...] = ()
"""The pack of a lesson."""

BAND_SHEETS: tuple[Sheet[BandInput], ...] = ()
"""The pack of a band, beside the packs of its lessons."""

LOCAL_SHEETS: tuple[Sheet[Local], ...] = ()
"""What stands alone: for a country and a language, without a lesson."""
