"""From a file, or standard input, to descriptors: the one way in for every command."""

import os
import sys
from collections.abc import Iterable, Iterator
from io import BufferedReader, BytesIO, FileIO, RawIOBase
from typing import NamedTuple, TypeVar

from mccheck.descriptor import Descriptor, Fault, understand
from mccheck.descriptor.keys import element_at
from mccheck.descriptor.refusing import shape_of
from mccheck.reading.document import Document
from mccheck.reading.problems import Problem
from mccheck.reading.recognising import HEAD
from mccheck.reading.registry import Reader, reader_of
from mccheck.terms import START, Place

STANDARD_INPUT = "-"

Raw = TypeVar("Raw", bound=RawIOBase)


class File(NamedTuple):
    """A file to check. One that was `searched` for, not named, counts only where it looks like a descriptor."""

    path: str
    searched: bool = False


class Loaded(NamedTuple):
    """A descriptor with the document that it was read from, under the path that reports show.

    `problems` are what is wrong with its form, and did not stand in the way of judging the rest; in the order of the
    file. `read` tells how much of its file had been read then, from 0 to below 1; 0 also where that is not known.
    """

    path: str
    document: Document
    descriptor: Descriptor
    problems: tuple[Problem, ...] = ()
    read: float = 0.0


class Failed(NamedTuple):
    """A file, or a document in it, that cannot be judged, and everything that stands in the way."""

    path: str
    problems: tuple[Problem, ...]
    read: float = 0.0


def load(file: File, stdin_name: str | None = None) -> Iterator[Loaded | Failed]:
    """Every descriptor of a file; what cannot be read comes as Failed. Nothing comes of a file that does not count.

    `-` is standard input; reports call it `stdin_name`. One document is in memory at a time, or one line of JSON Lines:
    the file may be larger than memory.
    """
    name = (stdin_name or "<standard input>") if file.path == STANDARD_INPUT else file.path
    try:
        if file.path == STANDARD_INPUT:
            yield from load_lines(sys.stdin.buffer, name, reader_of(name))
            return
        with BufferedReader(FileIO(file.path), HEAD) as lines:
            yield from _with_share(load_open(lines, name, searched=file.searched), lines)
    except OSError as error:
        reason = (error.strerror or "it cannot be opened").lower()
        problem = Problem("not-readable", f"the file cannot be read: {reason}", START)
        yield Failed(name, (problem,))


def _with_share(loaded: Iterable[Loaded | Failed], lines: "BufferedReader[FileIO]") -> Iterator[Loaded | Failed]:
    """The same, each with how much of the file has been read."""
    if not lines.seekable():  # a pipe, of which nobody knows how long it is
        yield from loaded
        return
    beyond = os.fstat(lines.fileno()).st_size + 1
    for one in loaded:
        yield one._replace(read=lines.tell() / beyond)


def load_open(lines: "BufferedReader[Raw]", path: str, *, searched: bool) -> Iterator[Loaded | Failed]:
    """Every descriptor of a file that is open, with a buffer of HEAD; of one that was `searched` for, if it is one."""
    reader = reader_of(path, lines.peek)
    if not searched or reader.recognises(lines.peek()):
        yield from load_lines(lines, path, reader)


def load_bytes(data: bytes, path: str) -> Iterator[Loaded | Failed]:
    """Every descriptor in the bytes of a file."""
    return load_lines(BytesIO(data), path, reader_of(path, lambda: data[:HEAD]))


def load_lines(lines: Iterable[bytes], path: str, reader: Reader) -> Iterator[Loaded | Failed]:
    """Every descriptor that a reader finds in the lines of a file. One that cannot be read spoils no other."""
    empty = True
    for read in reader.read(lines):
        if isinstance(read, Document) and read.data is None and read.root.is_blank:
            continue  # as after a `---` that closes the file
        empty = False
        yield Failed(path, (read,)) if isinstance(read, Problem) else _understand(read, path)
    if empty:
        yield _empty(path)


def _empty(path: str) -> Failed:
    return Failed(path, (Problem("not-a-descriptor", "the file is empty", START),))


def _understand(document: Document, path: str) -> Loaded | Failed:
    data = document.data
    if not isinstance(data, dict):
        found = "nothing" if data is None else shape_of(data)
        message = f"a descriptor consists of keys and values and begins with “mccheck: 1”; found {found}"
        return Failed(path, (_problem(document, "not-a-descriptor", message, document.place(())),))
    if data.get("mccheck") is None:
        message = "nothing marks this as a descriptor: the key “mccheck: 1” is missing"
        return Failed(path, (_problem(document, "not-a-descriptor", message, document.beginning()),))
    understood = understand(data)
    if understood.moved:
        document = document._replace(moved=understood.moved)
    problems = [*map(_of_reader, document.problems), *(_of_fault(document, fault) for fault in understood.faults)]
    problems.sort(key=lambda problem: (problem.place.line, problem.place.column))
    return Loaded(path, document, understood.descriptor, tuple(problems))


def _of_reader(problem: Problem) -> Problem:
    return problem._replace(element=element_at(problem.route, Descriptor))


def _of_fault(document: Document, fault: Fault) -> Problem:
    place = document.place(fault.route, on_key=fault.on_key)
    excerpt = document.line(place.line)
    severity = None if fault.is_grave else "warning"
    return Problem(fault.rule, fault.message, place, excerpt, fault.route, fault.element, severity)


def _problem(document: Document, rule: str, message: str, place: Place) -> Problem:
    return Problem(rule, message, place, document.line(place.line))
