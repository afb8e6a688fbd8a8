"""YAML 1.2 and JSON: from text to documents, built straight from the events of ruamel.yaml's C parser.

Every scalar stays the text that the author wrote: `NO` is Norway, `1.10` keeps its zero, `0716` is a code.
Only blank values and `null` become None. What a text means is decided by the model that reads it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple, Protocol

from ruamel.yaml.error import YAMLError

from mccheck.reading.comments import Comment, Span, comments_between
from mccheck.reading.document import MOST_NESTING, Data, Document, Node
from mccheck.reading.pieces import read_pieces
from mccheck.reading.problems import MissingParser, Problem, Unreadable, duplicate_key
from mccheck.reading.source import lines_of, with_plain_spaces
from mccheck.reading.yaml_hiding import NONCHARACTER, hidden, shown, with_whole_escapes
from mccheck.reading.yaml_problems import noncharacter, problem_of
from mccheck.terms import Place

try:
    from _ruamel_yaml import (
        AliasEvent,
        CParser,
        DocumentStartEvent,
        MappingEndEvent,
        MappingStartEvent,
        ScalarEvent,
        SequenceEndEvent,
        SequenceStartEvent,
        StreamEndEvent,
    )
except ImportError as error:
    raise MissingParser(
        "the parser that reads YAML, the package ruamel.yaml.clib, is missing or does not work with this Python; "
        "install it with “python -m pip install --force-reinstall ruamel.yaml.clib”"
    ) from error

# Aliases and merge keys may multiply a file's values; beyond this many the file is refused.
MOST_EXPANDED_VALUES = 1_000_000

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})

# Words, not a figure, a code or a flag.
_WORDS = re.compile(r"(?=.*[^\W\d_])\S+\s.*\S", re.DOTALL)

# Only a file with these words has its comments read: they cost a second pass.
_INSTRUCTION = re.compile(r"mccheck[ \t]*:[ \t]*ignore")


def read(lines: Iterable[bytes]) -> Iterator[Document | Problem]:
    """The documents in the lines of a file, or what is wrong with one of them; the others are read all the same."""
    return read_pieces(lines, read_documents)


def read_documents(text: str, above: int = 0) -> Iterator[Document]:
    """The documents of a YAML or JSON text, one after the other; none for an empty text.

    The text may be a piece of a file, with that many lines `above` it. Raises Unreadable at the first place where it is
    not valid YAML.
    """
    text = with_whole_escapes(with_plain_spaces(text))
    lines = lines_of(text)
    if not text.isascii() and (found := NONCHARACTER.search(text)):
        raise Unreadable(noncharacter(found.start(), text, lines, above))
    to_parse = hidden(text)
    comments = _comments_by_document(to_parse, lines, above) if _INSTRUCTION.search(text) else {}
    parser = CParser(to_parse)
    has_comments = " #" in text or "\t#" in text
    number = 0
    try:
        while True:
            event = parser.get_event()
            if event is None or event.__class__ is StreamEndEvent:
                return
            if event.__class__ is DocumentStartEvent:
                number += 1
                yield _Builder(parser, lines, above, has_comments=has_comments).document(
                    tuple(comments.get(number, ()))
                )
    except YAMLError as error:
        raise Unreadable(problem_of(error, text, lines, above)) from None


def _comments_by_document(to_parse: str, lines: list[str], above: int) -> dict[int, list[Comment]]:
    """The comments of each document, by its number from 1; what stands before the first belongs to it."""
    parser = CParser(to_parse)
    spans: list[Span] = []
    starts: list[int] = []
    try:
        while (event := parser.get_event()) is not None and event.__class__ is not StreamEndEvent:
            if event.__class__ is DocumentStartEvent:
                starts.append(event.start_mark.line + 1)
            elif event.__class__ is ScalarEvent:
                start, end = event.start_mark, event.end_mark
                spans.append(Span(start.line, start.column, end.line, end.column, event.style in {"|", ">"}))
    except YAMLError:
        lines = lines[: spans[-1].end_line] if spans else []  # the reader says what is broken after this
    found: dict[int, list[Comment]] = {}
    for comment in comments_between(lines, spans):
        in_file = comment._replace(line=above + comment.line)
        found.setdefault(max(1, bisect_right(starts, comment.line)), []).append(in_file)
    return found


class _Mark(Protocol):
    """A position as the parser gives it: line and column from 0, in code points."""

    line: int
    column: int


class _Event(Protocol):
    """What the parser says of a key or a value: where it starts and ends."""

    start_mark: _Mark
    end_mark: _Mark


class _Node(NamedTuple):
    """A value in the text: the event at its start, that of its key, and what is in it.

    Few places are ever asked for, so they are made only then.
    """

    event: _Event
    key: _Event | None
    children: dict[str, Node] | list[Node] | None = None

    @property
    def place(self) -> Place:
        """Where the value stands; of an object or a list, where it begins."""
        return _place(self.event)

    @property
    def key_place(self) -> Place | None:
        """Where its key stands."""
        return None if self.key is None else _place(self.key)

    @property
    def is_blank(self) -> bool:
        """Whether nothing is written: the value ends where it starts."""
        start, end = self.event.start_mark, self.event.end_mark
        return self.children is None and (start.line, start.column) == (end.line, end.column)


def _place(event: _Event) -> Place:
    start, end = event.start_mark, event.end_mark
    return Place(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


class _Builder:
    """Builds one document from the events of the parser."""

    def __init__(self, parser: Any, lines: list[str], above: int, *, has_comments: bool) -> None:
        self.next_event = parser.get_event
        self.lines = lines
        self.above = above
        self.has_comments = has_comments
        self.anchors: dict[str, tuple[Data, _Node, int]] = {}
        self.problems: list[Problem] = []
        self.values = 0
        self.depth = 0

    def document(self, comments: tuple[Comment, ...]) -> Document:
        data, node = self.build(self.next_event(), None)
        self.next_event()  # the end of the document
        return Document(data, node, self.lines, comments, self.above, tuple(self.problems))

    def build(self, event: Any, key: _Event | None) -> tuple[Data, _Node]:
        """The value that begins with an event, and its node under a key."""
        kind = event.__class__
        before = self.values
        self.values += 1
        data: Data
        node: _Node
        if kind is ScalarEvent:
            text = event.value
            if not text.isascii():
                text = shown(text)
            blank = (text in _NULLS and event.implicit[0]) or not text.strip()
            data, node = None if blank else text, _Node(event, key)
            if self.has_comments and key is not None and data is not None and event.implicit[0]:
                self.told_comment(data, event)
        elif kind is AliasEvent:
            return self.alias(event, key)
        else:
            self.depth += 1
            if self.depth > MOST_NESTING:
                raise self.broken("the file is nested too deeply to be a descriptor", event)
            data, node = self.mapping(event, key) if kind is MappingStartEvent else self.sequence(event, key)
            self.depth -= 1
        if event.anchor is not None:
            self.anchors[event.anchor] = (data, node, self.values - before)
        return data, node

    def alias(self, event: Any, key: _Event | None) -> tuple[Data, _Node]:
        if event.anchor not in self.anchors:
            raise self.broken(f"“*{event.anchor}” refers to an anchor that does not exist or contains itself", event)
        data, node, size = self.anchors[event.anchor]
        self.values += size
        if self.values > MOST_EXPANDED_VALUES:
            raise self.broken("the aliases in the file expand to too many values", event)
        # An object or a list stands where the alias does; what is in it, and a single value, where the anchor does.
        return data, _Node(node.event if node.children is None else event, key, node.children)

    def sequence(self, start: Any, key: _Event | None) -> tuple[Data, _Node]:
        assert start.__class__ is SequenceStartEvent
        data: list[Data] = []
        children: list[Node] = []
        blanks = False
        while (event := self.next_event()).__class__ is not SequenceEndEvent:
            told = len(self.problems)
            item, node = self.build(event, None)
            if len(self.problems) > told:
                self.lead_from(len(data), told)
            if item is None:
                blanks = True
                continue
            data.append(item)
            children.append(node)
        return None if blanks and not data else data, _Node(start, key, children)

    def mapping(self, start: Any, own_key: _Event | None) -> tuple[Data, _Node]:
        data: dict[str, Data] = {}
        children: dict[str, Node] = {}
        merges: list[tuple[Data, _Node, Any]] = []
        while (event := self.next_event()).__class__ is not MappingEndEvent:
            if event.__class__ is not ScalarEvent:
                raise self.broken("a key must be a single word or text", event)
            key = event.value
            if not key.isascii():
                key = shown(key)
            told = len(self.problems)
            value, node = self.build(self.next_event(), event)
            if len(self.problems) > told:
                self.lead_from(key, told)
            if key == "<<" and event.implicit[0]:
                merges.append((value, node, event))
                continue
            if key in data:
                self.problems.append(self.duplicate(key, children[key].key_place, event))
                continue
            data[key], children[key] = value, node
        for value, node, event in merges:
            self.merge(value, node, event, (data, children))
        return data, _Node(start, own_key, children)

    def merge(self, value: Data, node: Node, event: Any, into: tuple[dict[str, Data], dict[str, Node]]) -> None:
        data, children = into
        if isinstance(value, list) and isinstance(node.children, list):
            for item, child in zip(value, node.children, strict=True):
                self.merge(item, child, event, into)
        elif isinstance(value, dict) and isinstance(node.children, dict):
            for key, item in value.items():
                if key not in data:
                    data[key], children[key] = item, node.children[key]
                    self.values += 1
        else:
            raise self.broken("“<<” merges the keys of an object, and this is not an object", event)

    def duplicate(self, key: str, first: Place | None, second: _Event) -> Problem:
        assert first is not None  # both stand in one object
        first, place = first.lower(self.above), _place(second).lower(self.above)
        return duplicate_key(key, first, place, self.lines[second.start_mark.line], (key,))

    def told_comment(self, text: str, event: Any) -> None:
        """Tell of a comment right after a plain text: one that looks like a part of it, or follows several words."""
        end = event.end_mark
        rest = self.lines[end.line][end.column :].strip()
        if not rest.startswith("#") or "mccheck" in rest:
            return
        looks_like_text = rest[1:2].strip() != "" and rest[1] not in "#!-="
        if not looks_like_text and _WORDS.fullmatch(text) is None:
            return
        message = f"“{rest}” is read as a comment and not as part of the text before it"
        severity = None if looks_like_text else "note"
        place = Place(end.line + 1, end.column + 2, end.line + 1, len(self.lines[end.line]) + 1).lower(self.above)
        self.problems.append(Problem("comment-cuts-text", message, place, self.lines[end.line], severity=severity))

    def lead_from(self, step: str | int, told: int) -> None:
        """Lead to the problems that came after the first so many from one step further up."""
        self.problems[told:] = [one._replace(route=(step, *one.route)) for one in self.problems[told:]]

    def broken(self, message: str, event: _Event) -> Unreadable:
        place, excerpt = _place(event).lower(self.above), self.lines[event.start_mark.line]
        return Unreadable(Problem("broken-yaml", message, place, excerpt))
