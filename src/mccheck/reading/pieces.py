"""A file piece by piece, as the marks of YAML divide it: one document of many is in memory at a time."""

from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Iterator

from mccheck.reading.document import Document
from mccheck.reading.problems import Problem, Unreadable
from mccheck.reading.source import decode

_MARKS = (b"---", b"...")


def read_pieces(
    lines: Iterable[bytes], read_documents: Callable[[str, int], Iterator[Document]]
) -> Iterator[Document | Problem]:
    """The documents in the lines of a file, or what is wrong with one of them; the others are read all the same.

    `read_documents` reads those in a text with so many lines above it, and raises Unreadable. Where a document is no
    text, nothing after it is read.
    """
    above = 0
    for piece in documents_apart(lines):
        try:
            text = decode(piece, above)
        except Unreadable as error:
            yield error.problem
            return
        try:
            yield from read_documents(text, above)
        except Unreadable as error:
            yield error.problem
        above += piece.count(b"\n") + piece.count(b"\r") - piece.count(b"\r\n")


def documents_apart(lines: Iterable[bytes]) -> Iterator[bytes]:
    """The lines of a file, put together to one piece a document.

    `---` at the start of a line begins a document whatever stands around it, and `...` ends one: YAML allows neither
    inside a text. What stands above the first `---` (comments, directives) belongs to the document that follows, and
    a comment below a document to that document.
    """
    piece: list[bytes] = []
    begun = ended = False  # whether the piece has a document, and whether `...` ended it
    for line in lines:
        if begun and not ended and line[:3] not in _MARKS:
            piece.append(line)
            continue
        shown = line if piece else line.removeprefix(BOM_UTF8)
        mark = shown[:3] if shown[3:4] in b" \t\r\n" else b""
        blank = shown.lstrip()[:1] in b"#"  # or a comment
        if begun if mark == b"---" else ended and not blank and mark != b"...":
            yield b"".join(piece)
            piece, begun, ended = [], False, False
        piece.append(line)
        ended = ended or mark == b"..."
        begun = begun or not (blank or shown.startswith(b"%"))
    if piece:
        yield b"".join(piece)
