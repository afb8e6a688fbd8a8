"""JSON for programs: a value as pydantic writes it, and the JSON Schema of what is written."""

import json
from typing import Any, TypeVar

from pydantic import TypeAdapter
from pydantic_core import PydanticSerializationError

T = TypeVar("T")


def dumped(adapter: TypeAdapter[T], value: T, indent: int | None = None) -> str:
    """A value as JSON. What is no Unicode (the name of a file may hold it) is shown with escapes.

    Raises KeyboardInterrupt where the user stops it: pydantic takes that for a fault of its own.
    """
    try:
        return adapter.dump_json(value, indent=indent).decode()
    except PydanticSerializationError as error:
        if KeyboardInterrupt.__name__ in str(error):
            raise KeyboardInterrupt from None
        if UnicodeEncodeError.__name__ not in str(error):
            raise
        separators = (",", ": " if indent else ":")
        shown = _as_unicode(adapter.dump_python(value))
        return json.dumps(shown, indent=indent, ensure_ascii=False, separators=separators)


def _as_unicode(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode(errors="backslashreplace").decode()
    if isinstance(value, dict):
        return {key: _as_unicode(one) for key, one in value.items()}
    return [_as_unicode(one) for one in value] if isinstance(value, list | tuple) else value


def schema_of(adapter: TypeAdapter[Any], title: str) -> dict[str, Any]:
    """The JSON Schema of what `dumped` writes."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": title,
        **adapter.json_schema(mode="serialization"),
    }
