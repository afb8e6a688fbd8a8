"""The keys of a descriptor, read off its models: where each of them stands, and what stands below it."""

from collections.abc import Iterator
from typing import Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from mccheck.descriptor.part import Part


class Key(NamedTuple):
    """A key of a descriptor, and its path as authors see it: `assessment.methods[].of`.

    `part` is the model of the object below the key, or of each item of its list; None where plain values stand.
    """

    name: str
    path: str
    field: FieldInfo
    part: type[Part] | None
    is_list: bool

    @property
    def item_path(self) -> str:
        """The path of what stands below: of the object, or of any item of the list."""
        return f"{self.path}[]" if self.is_list else self.path


def keys_of(part: type[Part], above: Key | None = None) -> Iterator[Key]:
    """The keys of an object, in the order of its model; `above` is the key under which the object stands."""
    for name, field in part.model_fields.items():
        path = name if above is None else f"{above.item_path}.{name}"
        below = next((model for model in models_in(field.annotation) if issubclass(model, Part)), None)
        yield Key(name, path, field, below, _holds_list(field.annotation))


def all_keys_of(part: type[Part], above: Key | None = None) -> Iterator[Key]:
    """The keys of an object and of everything below it, each before what stands below it."""
    for key in keys_of(part, above):
        yield key
        if key.part is not None:
            yield from all_keys_of(key.part, key)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that an annotation of a field names, however deep: `tuple[Method, ...] | None` names Method."""
    if isinstance(annotation, type) and get_origin(annotation) is None and issubclass(annotation, BaseModel):
        yield annotation
    for argument in get_args(annotation):
        yield from models_in(argument)


def _holds_list(annotation: Any) -> bool:
    return get_origin(annotation) is tuple or any(_holds_list(argument) for argument in get_args(annotation))
