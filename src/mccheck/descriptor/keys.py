"""The keys of a descriptor, read off its models: where each of them stands, what stands below it, what it serves."""

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from mccheck.descriptor.part import Part, Serves, Statement
from mccheck.terms import Route


class Key(NamedTuple):
    """A key of a descriptor, and its path as authors see it: `assessment.methods[].of`.

    `part` is the model of the object below the key, or of each item of its list; None where plain values stand.
    `elements` are those of the Recommendation that its fact serves: its own marks, or else those of the key above.
    """

    name: str
    path: str
    field: FieldInfo
    part: type[Part] | None
    is_list: bool
    elements: tuple[str, ...]

    @property
    def item_path(self) -> str:
        """The path of what stands below: of the object, or of any item of the list."""
        return f"{self.path}[]" if self.is_list else self.path


def keys_of(part: type[Part], above: Key | None = None) -> Iterator[Key]:
    """The keys of an object, in the order of its model; `above` is the key under which the object stands."""
    for key in _keys_at_the_top(part):
        if above is None:
            yield key
        else:
            path = f"{above.item_path}.{key.name}"
            yield Key(key.name, path, key.field, key.part, key.is_list, key.elements or above.elements)


@cache
def _keys_at_the_top(part: type[Part]) -> tuple[Key, ...]:
    """The keys of an object as if it were the whole file. Many objects are of one model."""
    return tuple(_key_at_the_top(name, field) for name, field in part.model_fields.items())


def _key_at_the_top(name: str, field: FieldInfo) -> Key:
    inside = tuple(_inside(field.annotation))
    below = next((one for one in inside if isinstance(one, type(Part)) and Part in one.__mro__), None)
    is_list = any(get_origin(one) is tuple for one in inside)
    mark = field.json_schema_extra
    elements = mark.elements if isinstance(mark, Serves) else ()
    return Key(name, name, field, below, is_list, elements)


def own_keys_of(part: type[Part], above: Key | None = None) -> Iterator[Key]:
    """The keys of an object without those that every object, or every statement, has."""
    common = Statement if issubclass(part, Statement) else Part
    return (key for key in keys_of(part, above) if key.name not in common.model_fields)


def all_keys_of(part: type[Part], above: Key | None = None) -> Iterator[Key]:
    """The keys of an object and of everything below it, each before what stands below it."""
    for key in keys_of(part, above):
        yield key
        if key.part is not None:
            yield from all_keys_of(key.part, key)


def models_in(annotation: Any) -> Iterator[type[BaseModel]]:
    """The models that an annotation of a field names, however deep: `tuple[Method, ...] | None` names Method."""
    return (one for one in _inside(annotation) if isinstance(one, type(BaseModel)))


def _inside(annotation: Any) -> Iterator[Any]:
    """An annotation, and all that it is made of."""
    yield annotation
    for argument in get_args(annotation):
        yield from _inside(argument)


def element_at(route: Route, root: type[Part]) -> str | None:
    """The first element that the fact at a route serves; of a route that leads on, that of the last key there is."""
    elements: tuple[str, ...] = ()
    for key in _keys_along(route, root):
        elements = (key.elements if key else ()) or elements
    return elements[0] if elements else None


def part_at(route: Route, root: type[Part]) -> type[Part] | None:
    """The model of the object to which a route leads; None where plain values stand, or nothing."""
    part: type[Part] | None = root
    for key in _keys_along(route, root):
        part = key.part if key else None
    return part


def _keys_along(route: Route, root: type[Part]) -> Iterator[Key | None]:
    """The keys on the way along a route, and None at the first step to which there is none."""
    part: type[Part] | None = root
    for step in route:
        if isinstance(step, int):
            continue
        key = next((key for key in _keys_at_the_top(part) if key.name == step), None) if part is not None else None
        yield key
        if key is None:
            return
        part = key.part
