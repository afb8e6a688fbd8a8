"""YAML 1.2 and JSON: from text to documents, built straight from the events of ruamel.yaml's C parser.

Every scalar stays the text that the author wrote: `NO` is Norway, `1.10` keeps its zero, `0716` is a code.
Only blank values and `null` become None. What a text means is decided by the model that reads it.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Any, NamedTuple, Protocol

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
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from mccheck.reading.comments import Comment, Span, comments_between
from mccheck.reading.document import Data, Document, Node
from mccheck.reading.problems import Problem, Unreadable, duplicate_key
from mccheck.terms import START, Place

# Aliases and merge keys may multiply a file's values; beyond this many the file is refused.
MOST_EXPANDED_VALUES = 1_000_000
MOST_NESTING = 200

_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
# Spaces of word processors, which no author tells from a space.
_ODD_SPACE = re.compile("[\u00a0\u2007\u2009\u202f]")
_SURROGATES = re.compile(r"\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})", re.IGNORECASE)
LINE_ENDS = re.compile(r"\r\n|\r|\n")

# The C parser reads YAML 1.1, in which `{url: https://…?a}` is an error and U+0085, U+2028 and U+2029 end a line; in
# YAML 1.2 a colon or a question mark inside a word is part of the word, and these three are characters like others.
# They are hidden from it behind code points of the same width that no text may hold, and put back in the values.
_COLON_IN_WORD = re.compile(r""":(?<![\s"'\]}]:)(?=[^\s,\[\]{}])""")
_QUESTION_IN_WORD = re.compile(r"\?(?<![\s\[{,]\?)")
_HIDDEN_COLON, _HIDDEN_QUESTION = "\ufdd0", "\ufdd1"
_HIDDEN_LINE_ENDS = {"\u0085": "\ufdd2", "\u2028": "\ufdd3", "\u2029": "\ufdd4"}
_SHOWN = {_HIDDEN_COLON: ":", _HIDDEN_QUESTION: "?"} | {hidden: shown for shown, hidden in _HIDDEN_LINE_ENDS.items()}
_NONCHARACTER = re.compile("[\ufdd0-\ufdef]")

# Only a file with these words has its comments read: they cost a second pass.
_INSTRUCTION = re.compile(r"mccheck[ \t]*:[ \t]*ignore")


def read_documents(text: str, above: int = 0) -> Iterator[Document]:
    """The documents of a YAML or JSON text, one after the other; none for an empty text.

    The text may be a piece of a file, with that many lines `above` it. Raises Unreadable at the first place where it is
    no sound YAML.
    """
    if not text.isascii():
        text = _ODD_SPACE.sub(" ", text)
    if "\\u" in text:
        text = _SURROGATES.sub(_one_character, text)
    lines = LINE_ENDS.split(text)
    if not text.isascii() and (found := _NONCHARACTER.search(text)):
        raise _noncharacter(found, text, lines, above)
    hidden = _hidden(text)
    comments = _comments_by_document(hidden, lines, above) if _INSTRUCTION.search(text) else {}
    parser = CParser(hidden)
    number = 0
    try:
        while True:
            event = parser.get_event()
            if event is None or event.__class__ is StreamEndEvent:
                return
            if event.__class__ is DocumentStartEvent:
                number += 1
                yield _Builder(parser, lines, above).document(tuple(comments.get(number, ())))
    except MarkedYAMLError as error:
        raise _broken(error, lines, above) from None
    except YAMLError as error:
        place, excerpt = _where(error, text, lines)
        raise Unreadable(Problem("broken-yaml", _unacceptable(error), place.lower(above), excerpt)) from None


def _hidden(text: str) -> str:
    """A text in which what the parser would misread is hidden."""
    text = _QUESTION_IN_WORD.sub(_HIDDEN_QUESTION, _COLON_IN_WORD.sub(_HIDDEN_COLON, text))
    if not text.isascii():
        for shown, hidden in _HIDDEN_LINE_ENDS.items():  # str.translate would take as long as the parser
            text = text.replace(shown, hidden)
    return text


def _shown(text: str) -> str:
    """A value of the parser, with everything put back that was hidden from it."""
    return text if text.isascii() else _NONCHARACTER.sub(lambda found: _SHOWN.get(found[0], found[0]), text)


def _comments_by_document(hidden: str, lines: list[str], above: int) -> dict[int, list[Comment]]:
    """The comments of each document, by its number from 1; what stands before the first belongs to it."""
    parser = CParser(hidden)
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


def _one_character(pair: re.Match[str]) -> str:
    high, low = int(pair[1], 16), int(pair[2], 16)
    return f"\\U{0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00):08X}"


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

    def __init__(self, parser: Any, lines: list[str], above: int) -> None:
        self.next_event = parser.get_event
        self.lines = lines
        self.above = above
        self.anchors: dict[str, tuple[Data, _Node, int]] = {}
        self.values = 0
        self.depth = 0

    def document(self, comments: tuple[Comment, ...]) -> Document:
        data, node = self.build(self.next_event(), None)
        self.next_event()  # the end of the document
        return Document(data, node, self.lines, comments, self.above)

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
                text = _shown(text)
            blank = (text in _NULLS and event.implicit[0]) or not text.strip()
            data, node = None if blank else text, _Node(event, key)
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
            raise self.broken(f"“*{event.anchor}” refers to an anchor that is not there or holds itself", event)
        data, node, size = self.anchors[event.anchor]
        self.values += size
        if self.values > MOST_EXPANDED_VALUES:
            raise self.broken("the aliases of the file grow beyond all measure", event)
        # An object or a list stands where the alias does; what is in it, and a single value, where the anchor does.
        return data, _Node(node.event if node.children is None else event, key, node.children)

    def sequence(self, start: Any, key: _Event | None) -> tuple[Data, _Node]:
        assert start.__class__ is SequenceStartEvent
        data: list[Data] = []
        children: list[Node] = []
        blanks = False
        while (event := self.next_event()).__class__ is not SequenceEndEvent:
            item, node = self.build(event, None)
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
                key = _shown(key)
            value, node = self.build(self.next_event(), event)
            if key == "<<" and event.implicit[0]:
                merges.append((value, node, event))
                continue
            if key in data:
                raise self.duplicate(key, children[key].key_place, event)
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
            raise self.broken("“<<” merges the keys of an object, and this is none", event)

    def duplicate(self, key: str, first: Place | None, second: _Event) -> Unreadable:
        assert first is not None  # both stand in one object
        first, place = first.lower(self.above), _place(second).lower(self.above)
        return Unreadable(duplicate_key(key, first, place, self.lines[second.start_mark.line]))

    def broken(self, message: str, event: _Event) -> Unreadable:
        place, excerpt = _place(event).lower(self.above), self.lines[event.start_mark.line]
        return Unreadable(Problem("broken-yaml", message, place, excerpt))


# What the parser says, and what it means to an author.
_PLAIN_WORDS = (
    ("cannot start any token", "this character cannot stand here; put the text in quotation marks"),
    ("mapping values are not allowed", "a colon cannot stand here; check indentation and quotation marks"),
    ("could not find expected ':'", "a key without its colon, or a text that must stand in quotation marks"),
    ("did not find expected key", "this line does not fit the one before; check indentation and quotation marks"),
    ("did not find expected '-' indicator", "this line does not fit the list before it; check its indentation"),
    ("did not find expected ',' or ']'", "a list in [ ] is not closed, or a comma is missing"),
    ("did not find expected ',' or '}'", "an object in { } is not closed, or a comma is missing"),
    ("did not find expected node content", "a list in [ ] or an object in { } is not closed"),
    ("found unexpected end of stream", "the text that opens here with a quotation mark is not closed"),
    ("found unknown escape character", "an unknown escape after \\ ; use single quotation marks, or write \\\\"),
    ("alphabetic or numeric character", "a text that begins with * or & must stand in quotation marks"),
    ("found duplicate anchor", "the anchor is defined twice"),
    ("block sequence entries are not allowed", "a list item is not allowed here; begin the list on a line of its own"),
    ("did not find expected <document start>", "the text goes on after its end; check the indentation"),
    ("found undefined tag handle", "a word that begins with “!” must stand in quotation marks"),
    ("found character that cannot start", "this character cannot stand here"),
)  # fmt: skip


def _broken(error: MarkedYAMLError, lines: list[str], above: int) -> Unreadable:
    mark = error.problem_mark or error.context_mark
    problem = error.problem or "the file is no sound YAML"
    if "quoted scalar" in (error.context or "") and "end of stream" in problem:
        mark = error.context_mark  # where the text opens is where the author looks
    line, column = (mark.line, mark.column) if mark else (0, 0)
    excerpt = lines[line] if line < len(lines) else ""
    while line > 0 and not excerpt.strip():  # the parser notices only at the end of the file
        line -= 1
        excerpt = lines[line]
        column = len(excerpt)
    if "\t" in excerpt[: column + 1] and not excerpt[:column].strip():
        message = "a tab is used for indentation; YAML wants spaces"
    else:
        words = next((plain for raw, plain in _PLAIN_WORDS if raw in problem), None)
        message = f"the file is no sound YAML: {words or problem}"
    flow = "flow" in (error.context or "")
    if flow and error.context_mark and error.context_mark.line < line and "tab" not in message:
        message += f" (it opens at line {above + error.context_mark.line + 1})"
    place = Place(line + 1, column + 1, line + 1, column + 2)
    return Unreadable(Problem("broken-yaml", message, place.lower(above), excerpt))


def _unacceptable(error: YAMLError) -> str:
    found = re.search(r"#x([0-9a-fA-F]{4,})", str(error))
    name = f" U+{found[1].upper()}" if found else ""
    return f"the file holds a control character{name} that text files do not have; delete it"


def _noncharacter(found: re.Match[str], text: str, lines: list[str], above: int) -> Unreadable:
    place, excerpt = _at(found.start(), text, lines)
    message = f"the file holds U+{ord(found[0]):04X}, which is no character that text files have; delete it"
    return Unreadable(Problem("broken-yaml", message, place.lower(above), excerpt))


def _where(error: YAMLError, text: str, lines: list[str]) -> tuple[Place, str]:
    position = getattr(error, "position", None)
    if not isinstance(position, int):
        return START, ""
    return _at(position, text, lines)


def _at(position: int, text: str, lines: list[str]) -> tuple[Place, str]:
    """The place of a character of the text, and its line."""
    head = text[:position]
    line, column = len(LINE_ENDS.findall(head)), position - max(head.rfind("\n"), head.rfind("\r")) - 1
    return Place(line + 1, column + 1, line + 1, column + 2), lines[line]
