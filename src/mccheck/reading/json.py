"""JSON: the decoder of the standard library says what is in a text, and places are looked for where somebody asks.

The data is what the YAML reader would make of it. That one decides where a text is not strict JSON: it may be sound all
the same (with comments, a comma too many, several documents), or else it is told what is wrong.
"""

import re
from collections.abc import Iterable, Iterator
from json import JSONDecoder, dumps
from typing import Any, NoReturn

from mccheck.reading.document import MOST_NESTING, Data, Document
from mccheck.reading.json_nodes import JsonNode, JsonText
from mccheck.reading.pieces import read_pieces
from mccheck.reading.problems import Problem, Unreadable, duplicate_key
from mccheck.reading.source import lines_of, with_plain_spaces
from mccheck.terms import Place

# Control characters, and code points that are no characters: JSON allows them, but no text file has them.
_REFUSED = re.compile("[\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_HALF = re.compile(r"\\u[dD][89a-fA-F]")  # of a character beyond U+FFFF


class _KeyTwice(Exception):  # noqa: N818 - says what the text has
    """A key stands in its object for a second time."""


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no JSON")


# An object comes as a tuple of pairs, so that no key is lost, and a number as it is written.
_DECODER = JSONDecoder(object_pairs_hook=tuple, parse_float=str, parse_int=str, parse_constant=_refuse)


def read(lines: Iterable[bytes]) -> Iterator[Document | Problem]:
    """The document in the lines of a file (several, where they are YAML), or what is wrong with it."""
    return read_pieces(lines, read_documents)


def read_documents(text: str, above: int = 0) -> Iterator[Document]:
    """The document of a JSON text, or those that the YAML reader finds in it; `above` counts the lines above the text.

    Raises Unreadable at the first place where it is neither.
    """
    try:
        document = _read(with_plain_spaces(text), above)
    except (ValueError, RecursionError):
        from mccheck.reading.yaml import read_documents as read_yaml  # noqa: PLC0415 - sound JSON needs no parser of YAML

        yield from read_yaml(text, above)
    else:
        yield document


def _read(text: str, above: int) -> Document:
    """The document of a text. Raises ValueError or RecursionError where it is no strict JSON, or no text to be read."""
    if _REFUSED.search(text):
        raise ValueError("a control character")
    decoded = _DECODER.decode(text)
    if _HALF.search(text):
        # Half of a character cannot be encoded, and UnicodeEncodeError is a ValueError.
        dumps(decoded, ensure_ascii=False).encode()
    root, lines = JsonText(text).root, lines_of(text)
    try:
        return Document(_data(decoded), root, lines, above=above)
    except _KeyTwice:
        key, first, second = next(_repeated(root))
        problem = duplicate_key(key, first.lower(above), second.lower(above), lines[second.line - 1])
        raise Unreadable(problem) from None


def _data(value: Any, depth: int = 0) -> Data:
    """What was decoded, as plain data: every scalar a text, blank ones None and left out of lists."""
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return None
    if depth == MOST_NESTING:
        raise ValueError("nested too deeply")
    if isinstance(value, list):
        items: list[Data] = [item for one in value if (item := _data(one, depth + 1)) is not None]
        return items if items or not value else None
    data = {key: _data(one, depth + 1) for key, one in value}
    if len(data) < len(value):
        raise _KeyTwice
    return data


def _repeated(node: JsonNode) -> Iterator[tuple[str, Place, Place]]:
    """The keys that stand in their object again, with the place of the first and this one; those further in come first.

    That is the order in which the YAML reader comes upon them.
    """
    seen: dict[str, Place] = {}
    for key, child, _ in node.contents():
        if child.opening in "{[":
            yield from _repeated(child)
        place = child.key_place
        if place is not None and (first := seen.setdefault(key, place)) != place:
            yield key, first, place
