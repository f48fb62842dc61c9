"""The kinds of value that content files hold, each refusing anything else in an editor's words."""

import re
from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from marshmallow import ValidationError, fields

from safety.domain.words import Words

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*").fullmatch
DAY = re.compile(r"20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])").fullmatch
MONTH = re.compile(r"20[0-9]{2}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?").fullmatch
PICTURE = re.compile(r"([a-z0-9-]+/)*[a-z0-9]+(-[a-z0-9]+)*\.svg").fullmatch


class Said(fields.Field[Any]):
    """A field whose refusals an editor understands.

    ``blank`` takes the place of a value that was refused, so that the rules can still look at everything around it and
    an editor learns of all faults at once.
    """

    blank: Any = "refused"

    default_error_messages: dict[str, str | list[Any] | dict[Any, Any]] = {  # noqa: RUF012  # marshmallow says so
        "required": "is missing",
        "null": "is empty",
        "text": "must be text (put it in quotes)",
        "blank": "is empty",
    }

    def stand_in(self) -> Any:
        """Return what takes the place of a refused value."""
        return self.blank

    def _validate(self, value: object) -> None:
        """Look at nothing more: each field refuses by itself while it reads.

        marshmallow would put validators together anew for every value, and there are none.
        """

    def text(self, value: object) -> str:
        """Return the value as text without space around it."""
        if not isinstance(value, str):
            raise self.make_error("text")
        if not (stripped := value.strip()):
            raise self.make_error("blank")
        return stripped


class WordsField(Said):
    """Text that people read, and that is translated."""

    blank = Words("refused")

    def _deserialize(self, value: object, *_: object, **__: object) -> Words:
        return Words(self.text(value))


class Text(Said):
    """Text that is never translated: names, numbers, addresses."""

    def _deserialize(self, value: object, *_: object, **__: object) -> str:
        return self.text(value)


class Verbatim(Said):
    """Text kept to the last space: a fact, of which nothing may be lost."""

    def _deserialize(self, value: object, *_: object, **__: object) -> str:
        if not isinstance(value, str):
            raise self.make_error("text")
        return value


class Shaped(Said):
    """Text of one shape."""

    def __init__(self, shape: Any, words: str, **more: Any) -> None:
        super().__init__(**more)
        self.shape = shape
        self.words = words

    def _deserialize(self, value: object, *_: object, **__: object) -> str:
        text = self.text(value)
        if not self.shape(text):
            raise ValidationError(f"{self.words}, not “{text}”")
        return text


def slug(**more: Any) -> Shaped:
    """A field for a short name by which one part of the content refers to another."""
    return Shaped(SLUG, "must be small letters, digits and single hyphens", **{"required": True} | more)


def day(**more: Any) -> Shaped:
    """A field for a date."""
    return Shaped(DAY, "must be a date such as 2026-11-22", **{"required": True} | more)


def month(**more: Any) -> Shaped:
    """A field for when something was last looked at: a month, or a day."""
    return Shaped(MONTH, "must be a month such as 2026-11, in quotes", **more)


def picture_file(**more: Any) -> Shaped:
    """A field for the name of a drawing under content/pictures/."""
    return Shaped(PICTURE, "must be the name of a drawing, such as two-friends.svg", **{"required": True} | more)


class Flag(Said):
    """True or false, and nothing that looks like it."""

    blank = False

    def _deserialize(self, value: object, *_: object, **__: object) -> bool:
        if not isinstance(value, bool):
            raise ValidationError("must be true or false")
        return value


class Whole(Said):
    """A whole number from ``least`` up."""

    def __init__(self, least: int = 1, **more: Any) -> None:
        super().__init__(**more)
        self.least = self.blank = least

    def _deserialize(self, value: object, *_: object, **__: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool) or value < self.least:
            raise ValidationError(f"must be a whole number from {self.least} up")
        return value


class OneOf(Said):
    """One word of a fixed vocabulary."""

    def __init__(self, vocabulary: type[StrEnum], **more: Any) -> None:
        super().__init__(**more)
        self.known: Mapping[str, StrEnum] = {word.value: word for word in vocabulary}
        self.blank = next(iter(vocabulary))

    def _deserialize(self, value: object, *_: object, **__: object) -> StrEnum:
        if isinstance(value, str) and (word := self.known.get(value)):
            return word
        raise ValidationError(f"must be one of {', '.join(self.known)}, not “{value}”")
