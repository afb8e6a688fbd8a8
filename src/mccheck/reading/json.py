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
from mccheck.reading.problems import Problem, duplicate_key
from mccheck.reading.source import lines_of, with_plain_spaces
from mccheck.terms import Place, Route

# Control characters, and code points that are no characters: JSON allows them, but no text file has them.
_REFUSED = re.compile("[\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_HALF = re.compile(r"\\u[dD][89a-fA-F]")  # of a character beyond U+FFFF


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
    repeated: list[str] = []
    data = _data(decoded, repeated)
    problems = tuple(_problems(root, lines, above)) if repeated else ()
    return Document(data, root, lines, above=above, problems=problems)


def _data(value: Any, repeated: list[str], depth: int = 0) -> Data:
    """What was decoded, as plain data: every scalar a text, blank ones None and left out of lists.

    The first of the keys that an object has twice counts; they are added to `repeated`.
    """
    if isinstance(value, str):
        return value if value.strip() else None
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return None
    if depth == MOST_NESTING:
        raise ValueError("nested too deeply")
    if isinstance(value, list):
        items: list[Data] = [item for one in value if (item := _data(one, repeated, depth + 1)) is not None]
        return items if items or not value else None
    data = {key: _data(one, repeated, depth + 1) for key, one in value}
    if len(data) < len(value):
        repeated += [key for key, _ in value]
        data = {key: _data(one, repeated, depth + 1) for key, one in reversed(value)}
        return {key: data[key] for key, _ in value}
    return data


def _problems(root: JsonNode, lines: list[str], above: int) -> Iterator[Problem]:
    for route, key, first, second in _repeated(root, ()):
        yield duplicate_key(key, first.lower(above), second.lower(above), lines[second.line - 1], route)


def _repeated(node: JsonNode, route: Route) -> Iterator[tuple[Route, str, Place, Place]]:
    """The keys that stand in their object again: the route, the key, the place of the first and of this one.

    Those further in come first. That is the order in which the YAML reader comes upon them.
    """
    seen: dict[str, Place] = {}
    for number, (key, child, _) in enumerate(node.contents()):
        to_child: Route = (*route, key if node.opening == "{" else number)
        if child.opening in "{[":
            yield from _repeated(child, to_child)
        place = child.key_place
        if place is not None and (first := seen.setdefault(key, place)) != place:
            yield to_child, key, first, place
