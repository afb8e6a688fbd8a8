"""Markdown with a descriptor as its front matter: YAML between two lines of `---` at the top of the file."""

from collections.abc import Iterable, Iterator

from mccheck.reading.document import Document
from mccheck.reading.problems import Problem
from mccheck.reading.yaml import read as read_yaml
from mccheck.terms import START

_MARK = b"---"
_ENDS = (b"---", b"...")


def read(lines: Iterable[bytes]) -> Iterator[Document | Problem]:
    """The document in the front matter of a file, or what is wrong with it."""
    front: list[bytes] = []
    for line in lines:
        if front and line.rstrip() in _ENDS:
            yield from read_yaml(front)
            return
        front.append(line)
        if len(front) == 1 and line.removeprefix(b"\xef\xbb\xbf").rstrip() != _MARK:
            break
    if front:
        message = "this Markdown file has no front matter: a descriptor between two lines of --- at its top"
        yield Problem("not-a-descriptor", message, START, front[0].decode(errors="replace").rstrip())
