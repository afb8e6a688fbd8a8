"""JSON Lines: one descriptor a line. A catalogue of any length is read with one line in memory at a time."""

from collections.abc import Iterable, Iterator

from mccheck.reading.document import Document
from mccheck.reading.json import read_documents
from mccheck.reading.problems import Problem, Unreadable
from mccheck.reading.source import decode
from mccheck.terms import Place


def read(lines: Iterable[bytes]) -> Iterator[Document | Problem]:
    """The document of each line, or what is wrong with the line; blank lines are skipped.

    Where a line is not text, nothing after it is read.
    """
    for above, line in enumerate(lines):
        try:
            text = decode(line, above).rstrip("\r\n")
        except Unreadable as error:
            yield error.problem
            return
        if not text.strip():
            continue
        if not text.lstrip().startswith("{"):
            place = Place(above + 1, 1, above + 1, len(text) + 1)
            yield Problem(
                "not-a-descriptor", "each line of JSON Lines must be an object in { }; this one is not", place, text
            )
            continue
        try:
            # JSON has no comments: what looks like one in a line suppresses nothing.
            yield from [document._replace(comments=()) for document in read_documents(text, above)]
        except Unreadable as error:
            yield error.problem._replace(message=_of_line(error.problem.message))


def _of_line(message: str) -> str:
    """What the reader says of a file, for a line: no word of YAML, nor of indentation."""
    _, of_yaml, what = message.partition("the file is not valid YAML: ")
    return f"the line is not valid JSON: {what.partition(';')[0]}" if of_yaml else message
