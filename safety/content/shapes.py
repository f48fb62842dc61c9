"""Lists and mappings of values: how many, which keys, and what is made of them."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from marshmallow import Schema, ValidationError, fields, missing

from safety.content.fields import Said
from safety.domain.words import Nonsense


class Many(Said):
    """A list of at least so many of something."""

    def __init__(self, inner: fields.Field[Any], least: int = 0, **more: Any) -> None:
        super().__init__(**more)
        self.inner = inner
        self.least = least

    def _deserialize(self, value: object, *_: object, **__: object) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise ValidationError("must be a list")
        if len(value) < self.least:
            raise ValidationError(f"needs at least {NUMBERS[self.least]}")
        made: list[Any] = []
        refused: dict[int, Any] = {}
        for position, item in enumerate(value):
            try:
                made.append(self.inner.deserialize(item))
            except ValidationError as error:
                refused[position] = error.messages
        if refused:
            raise ValidationError(refused)
        return tuple(made)


NUMBERS = ("none", "one", "two", "three", "four", "five")


class Shape(Schema):
    """A mapping with fixed keys, and what is made of their values."""

    makes: Any = dict


class Part(Said):
    """A mapping of one shape, in which every key that the shape does not know is a fault.

    The fields of the schema are asked here directly and not through its ``load``, which spends as much time on hooks
    that nobody uses as all fields together: measured, 0.49 s and not 0.63 s for fifty lessons and every country.
    """

    def __init__(self, shape: type[Shape], **more: Any) -> None:
        super().__init__(**more)
        self.makes = shape.makes
        self.fields = [(field.data_key or name, name, field) for name, field in shape().load_fields.items()]
        self.keys = frozenset(key for key, _, _ in self.fields)

    def _deserialize(self, value: object, *_: object, **__: object) -> object:
        if not isinstance(value, dict):
            raise ValidationError("must hold keys and values")
        made: dict[str, Any] = {}
        refused: dict[str, Any] = {key: ["is not a key here"] for key in value if key not in self.keys}
        for key, name, field in self.fields:
            try:
                made[name] = field.deserialize(value.get(key, missing))
            except ValidationError as error:
                refused[key] = error.messages
        if refused:
            raise ValidationError(refused)
        return self._made(made)

    def _made(self, parts: dict[str, Any]) -> object:
        try:
            return self.makes(**parts)
        except Nonsense as nonsense:
            raise ValidationError(str(nonsense)) from nonsense


class Keyed(Said):
    """A mapping from the words of a vocabulary to things of one kind."""

    def __init__(self, vocabulary: type[StrEnum], inner: fields.Field[Any], **more: Any) -> None:
        super().__init__(**more)
        self.known: Mapping[str, StrEnum] = {word.value: word for word in vocabulary}
        self.inner = inner

    def _deserialize(self, value: object, *_: object, **__: object) -> Mapping[StrEnum, Any]:
        if not isinstance(value, dict):
            raise ValidationError("must hold keys and values")
        made: dict[StrEnum, Any] = {}
        refused: dict[str, Any] = {}
        for key, below in value.items():
            if key not in self.known:
                refused[key] = [f"must be one of {', '.join(self.known)}"]
                continue
            try:
                made[self.known[key]] = self.inner.deserialize(below)
            except ValidationError as error:
                refused[key] = error.messages
        if refused:
            raise ValidationError(refused)
        return MappingProxyType(made)
