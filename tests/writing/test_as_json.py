"""JSON for programs."""

import json

import pytest
from pydantic import TypeAdapter

from mccheck.writing.as_json import dumped, schema_of

TEXTS = TypeAdapter(dict[str, list[str]])


@pytest.mark.parametrize("indent", [None, 2])
def test_what_is_no_unicode_is_shown_with_escapes(indent: int | None) -> None:
    text = dumped(TEXTS, {"path": ["\udcff.yaml", "ä.yaml"]}, indent)
    assert json.loads(text) == {"path": ["\\udcff.yaml", "ä.yaml"]}
    assert ("\n" in text) == bool(indent)
    assert "ä" in text


def test_a_schema_has_its_title_and_version() -> None:
    schema = schema_of(TEXTS, "mccheck texts")
    assert (schema["title"], schema["type"]) == ("mccheck texts", "object")
    assert schema["$schema"].endswith("/draft/2020-12/schema")
