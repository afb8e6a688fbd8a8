"""JSON for programs: a value as pydantic writes it, and the JSON Schema of what is written."""

from typing import Any, TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

T = TypeVar("T")


def dumped(adapter: TypeAdapter[T], value: T, indent: int | None = None) -> str:
    """A value as JSON. Raises KeyboardInterrupt where the user stops it: pydantic takes that for a fault of its own."""
    try:
        return adapter.dump_json(value, indent=indent).decode()
    except PydanticSerializationError as error:
        if KeyboardInterrupt.__name__ in str(error):
            raise KeyboardInterrupt from None
        raise


def as_unicode(path: str) -> str:
    """A path, with escapes for what is no Unicode in it: a JSON text cannot hold that."""
    return path.encode(errors="backslashreplace").decode()


def schema_of(adapter: TypeAdapter[Any], title: str) -> dict[str, Any]:
    """The JSON Schema of what `dumped` writes."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **adapter.json_schema(mode="serialization"),
    }
