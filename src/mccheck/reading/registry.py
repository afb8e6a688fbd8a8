"""The readers, and which of them reads a file. A new format is one more reader here, and its module."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from io import BytesIO
from typing import NamedTuple, TypeAlias

from mccheck.reading.document import Document
from mccheck.reading.problems import Problem, Unreadable
from mccheck.reading.recognising import HEAD, has_front_matter, looks_like_descriptor

Read: TypeAlias = "Callable[[Iterable[bytes]], Iterator[Document | Problem]]"


class Reader(NamedTuple):
    """A format: its name, the suffixes of its files, and whether their first bytes (up to HEAD) are a document's.

    `module` has a function `read`, from the lines of a file to its documents and what is wrong with some of them. It is
    imported when the first of these files is read: a parser may take longer to start than a file to read. Files that
    are `mendable` are written by people, who have `mccheck fix` change them. Files that are descriptors only `rarely`
    are not named where a search passes them over.
    """

    name: str
    suffixes: tuple[str, ...]
    recognises: Callable[[bytes], bool]
    module: str
    mendable: bool
    rarely: bool = False

    def read(self, lines: Iterable[bytes]) -> Iterator[Document | Problem]:
        """The documents in the lines of a file, or what is wrong with one of them."""
        read: Read = import_module(self.module).read
        for one in read(lines):
            if isinstance(one, Document):
                yield from one.apart()
            else:
                yield one


YAML = Reader("YAML", (".yaml", ".yml"), looks_like_descriptor, "mccheck.reading.yaml", mendable=True)
READERS = (
    YAML,
    Reader("JSON", (".json",), looks_like_descriptor, "mccheck.reading.json", mendable=True),
    Reader(
        "Markdown", (".md", ".markdown"), has_front_matter, "mccheck.reading.front_matter", mendable=True, rarely=True
    ),
    Reader("JSON Lines", (".jsonl",), looks_like_descriptor, "mccheck.reading.json_lines", mendable=False),
)


def reader_of(path: str, head: Callable[[], bytes] = bytes) -> Reader:
    """The reader of a file, by its suffix; where readers share it, by the first bytes, which are asked for only then.

    A file of any other name is read as YAML.
    """
    by_suffix = [reader for reader in READERS if path.lower().endswith(reader.suffixes)] or [YAML]
    if len(by_suffix) == 1:
        return by_suffix[0]
    begins = head()
    return next((reader for reader in by_suffix if reader.recognises(begins)), by_suffix[0])


def documents(data: bytes, path: str = "") -> Iterator[Document]:
    """The documents in the bytes of a file, whatever they are about. Raises Unreadable at the first that is unsound."""
    for read in reader_of(path, lambda: data[:HEAD]).read(BytesIO(data)):
        if isinstance(read, Problem):
            raise Unreadable(read)
        yield read
