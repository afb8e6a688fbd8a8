"""What the parser objects to in a YAML text, in the words of its author."""

import re
from bisect import bisect_right

from ruamel.yaml.error import MarkedYAMLError, YAMLError

from mccheck.reading.problems import Problem
from mccheck.reading.source import line_starts
from mccheck.terms import START, Place

# What the parser says, and what it means to an author.
_PLAIN_WORDS = (
    ("cannot start any token", "this character is not allowed here; put the text in quotation marks"),
    ("mapping values are not allowed", "a colon is not allowed here; check indentation and quotation marks"),
    ("could not find expected ':'", "a key lacks its colon, or a text needs quotation marks"),
    ("did not find expected key", "this line does not fit the one before; check indentation and quotation marks"),
    ("did not find expected '-' indicator", "this line does not fit the list before it; check its indentation"),
    ("did not find expected ',' or ']'", "a list in [ ] is not closed, or a comma is missing"),
    ("did not find expected ',' or '}'", "an object in { } is not closed, or a comma is missing"),
    ("did not find expected node content", "a list in [ ] or an object in { } is not closed"),
    ("found unexpected end of stream", "the text that opens here with a quotation mark is not closed"),
    ("found unknown escape character", "an unknown escape after \\ ; use single quotation marks, or write \\\\"),
    ("alphabetic or numeric character", "a text that begins with * or & needs quotation marks"),
    ("found duplicate anchor", "the anchor is defined twice"),
    ("block sequence entries are not allowed", "a list item is not allowed here; begin the list on a line of its own"),
    ("did not find expected <document start>", "there is text after the end of the document; check the indentation"),
    ("found undefined tag handle", "a word that begins with “!” needs quotation marks"),
    ("found character that cannot start", "this character is not allowed here"),
)  # fmt: skip


def problem_of(error: YAMLError, text: str, lines: list[str], above: int) -> Problem:
    """What an error of the parser means, in a text of those lines with so many lines of the file above it."""
    if isinstance(error, MarkedYAMLError):
        return _broken(error, lines, above)
    found = re.search(r"#x([0-9a-fA-F]{4,})", str(error))
    name = f" U+{found[1].upper()}" if found else ""
    message = f"the file contains a control character{name}, which is not allowed in text files; delete it"
    position = getattr(error, "position", None)
    place, excerpt = _at(position, text, lines) if isinstance(position, int) else (START, "")
    return Problem("broken-yaml", message, place.lower(above), excerpt)


def noncharacter(position: int, text: str, lines: list[str], above: int) -> Problem:
    """That a code point stands there which is no character."""
    place, excerpt = _at(position, text, lines)
    message = f"the file contains U+{ord(text[position]):04X}, which is not allowed in text files; delete it"
    return Problem("broken-yaml", message, place.lower(above), excerpt)


def _broken(error: MarkedYAMLError, lines: list[str], above: int) -> Problem:
    mark = error.problem_mark or error.context_mark
    problem = error.problem or "the file is not valid YAML"
    if "quoted scalar" in (error.context or "") and "end of stream" in problem:
        mark = error.context_mark  # where the text opens is where the author looks
    line, column = (mark.line, mark.column) if mark else (0, 0)
    excerpt = lines[line] if line < len(lines) else ""
    while line > 0 and not excerpt.strip():  # the parser notices only at the end of the file
        line -= 1
        excerpt = lines[line]
        column = len(excerpt)
    if "\t" in excerpt[: column + 1] and not excerpt[:column].strip():
        message = "a tab is used for indentation; YAML requires spaces"
    else:
        words = next((plain for raw, plain in _PLAIN_WORDS if raw in problem), None)
        message = f"the file is not valid YAML: {words or problem}"
    flow = "flow" in (error.context or "")
    if flow and error.context_mark and error.context_mark.line < line and "tab" not in message:
        message += f" (it opens on line {above + error.context_mark.line + 1})"
    place = Place(line + 1, column + 1, line + 1, column + 2)
    return Problem("broken-yaml", message, place.lower(above), excerpt)


def _at(position: int, text: str, lines: list[str]) -> tuple[Place, str]:
    """The place of a character of the text, and its line."""
    starts = line_starts(text)
    line = bisect_right(starts, position) - 1
    column = position - starts[line]
    return Place(line + 1, column + 1, line + 1, column + 2), lines[line]
