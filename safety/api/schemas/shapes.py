"""The few shapes that every document of the API is made of, so that a schema reads like the document it describes."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from marshmallow import Schema, fields


class OneOf(fields.Field[Any]):
    """An object that has one of several shapes; its ``kind`` says which. Shapes are found by the domain class."""

    def __init__(self, shapes: Mapping[type, type[Schema]], **more: Any) -> None:
        super().__init__(**more)
        self.shapes = {of: shape() for of, shape in shapes.items()}

    def _serialize(self, value: Any, attr: str | None, obj: Any, **_: Any) -> Any:  # noqa: ARG002 marshmallow's own names
        return self.shapes[type(value)].dump(value)


class AsRead(fields.Field[Any]):
    """Data of any depth, as its file holds it. What cannot be changed is copied into what JSON knows."""

    def _serialize(self, value: Any, attr: str | None, obj: Any, **more: Any) -> Any:
        if isinstance(value, Mapping):
            return {key: self._serialize(below, attr, obj, **more) for key, below in value.items()}
        if isinstance(value, tuple):
            return [self._serialize(below, attr, obj, **more) for below in value]
        return value


def described_one_of(converter: Any, field: fields.Field[Any], **_: Any) -> dict[str, Any]:
    """Tell apispec what a ``OneOf`` is: it knows marshmallow's fields only."""
    if not isinstance(field, OneOf):
        return {}
    return {"oneOf": [converter.resolve_nested_schema(shape) for shape in field.shapes.values()]}


def words(about: str, *, null: bool = False, **more: Any) -> fields.String:
    """Text for people, in the language of the document."""
    return fields.String(required=True, allow_none=null, metadata={"description": about}, **more)


def plain(about: str, *, null: bool = False, example: object = None, **more: Any) -> fields.String:
    """Text that is never translated: an id, a name, an address, a number as it is dialled."""
    metadata = {"description": about} | ({"examples": [example]} if example else {})
    return fields.String(required=True, allow_none=null, metadata=metadata, **more)


def number(about: str, *, null: bool = False, **more: Any) -> fields.Integer:
    """Write a whole number."""
    return fields.Integer(required=True, allow_none=null, metadata={"description": about}, **more)


def yes_or_no(about: str, *, unknown: bool = False, **more: Any) -> fields.Boolean:
    """Yes or no; null where it is not known, which is not the same as no."""
    return fields.Boolean(required=True, allow_none=unknown, metadata={"description": about}, **more)


def one_word(of: type[StrEnum], about: str, **more: Any) -> fields.Enum[Any]:
    """Write one of a fixed list of words."""
    return fields.Enum(of, by_value=fields.String, required=True, metadata={"description": about}, **more)


def word_list(of: type[StrEnum], about: str, **more: Any) -> fields.List[Any]:
    """Several of a fixed list of words."""
    return fields.List(fields.Enum(of, by_value=fields.String), required=True, metadata={"description": about}, **more)


def texts(about: str, **more: Any) -> fields.List[Any]:
    """Several texts."""
    return fields.List(fields.String(), required=True, metadata={"description": about}, **more)


def one(of: type[Schema], about: str, *, null: bool = False, **more: Any) -> fields.Nested:
    """An object."""
    return fields.Nested(of, required=True, allow_none=null, metadata={"description": about}, **more)


def several(of: type[Schema], about: str, **more: Any) -> fields.List[Any]:
    """A list of objects."""
    return fields.List(fields.Nested(of), required=True, metadata={"description": about}, **more)


def by_name(of: type[Schema], about: str, **more: Any) -> fields.Dict:
    """Objects by their ids."""
    return fields.Dict(
        keys=fields.String(), values=fields.Nested(of), required=True, metadata={"description": about}, **more
    )
