"""What a reader reads: the one type that marks text as translatable."""

from typing import NewType


class Words(str):
    """Text shown to a person, written in English and translated by gettext.

    Plain ``str`` fields hold identifiers, names of services, numbers and addresses: those are never translated.
    """

    __slots__ = ()


SourceId = NewType("SourceId", str)
LessonSlug = NewType("LessonSlug", str)
GuideSlug = NewType("GuideSlug", str)
ServiceId = NewType("ServiceId", str)
CountryCode = NewType("CountryCode", str)
LanguageTag = NewType("LanguageTag", str)
StaffName = NewType("StaffName", str)

INTERNATIONAL = CountryCode("001")
SOURCE_LANGUAGE = LanguageTag("en")
