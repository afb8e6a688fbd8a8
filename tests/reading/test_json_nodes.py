"""The nodes of a JSON text: they are opened where somebody looks, and are where they stand in the text."""

import json

from mccheck.reading.document import Document
from mccheck.terms import Route
from tests.reading.support import strict


def stretch(document: Document, route: Route, *, on_key: bool = False) -> str:
    """What stands at the place of a key or a single value, as it is written."""
    place = document.place(route, on_key=on_key)
    assert place.line == place.end_line
    return document.line(place.line)[place.column - 1 : place.end_column - 1]


def test_places_after_characters_that_are_escaped_as_two() -> None:
    text = json.dumps({"a": "\U0001f600", "\U0001f600": ["\U0001f600\U0001f600", {"b": "\u2019"}], "c": "1"})
    (document,) = strict(text)
    assert document.lines == [text]
    assert stretch(document, ("a",)) == '"\\ud83d\\ude00"'
    assert stretch(document, ("\U0001f600",), on_key=True) == '"\\ud83d\\ude00"'
    assert stretch(document, ("\U0001f600", 1, "b")) == '"\\u2019"'
    assert stretch(document, ("c",)) == '"1"'


def test_only_what_somebody_looks_into_is_opened() -> None:
    (document,) = strict('{"a": {"b": [1, {"c": 2}]}, "d": {"e": 3}}')
    root = document.root
    assert "children" not in vars(root)
    assert document.place(("a", "b")).column == 13
    children = root.children
    assert isinstance(children, dict)
    assert "children" in vars(children["a"])
    assert "children" not in vars(children["d"])
