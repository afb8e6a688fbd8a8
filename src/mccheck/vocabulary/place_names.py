"""Names of countries, languages and regions in many languages: files of the package, read where English is not enough.

`tools/places.py` writes them. A line is a loose name, a tab, and the codes that the name may mean.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

_NAMES = Path(__file__).with_name("names")


@cache
def lines_of(file: str) -> str:
    """A file as text, with a line break before each line and after the last."""
    return "\n" + (_NAMES / f"{file}.txt").read_text(encoding="utf-8")


def codes_of(file: str, text: str) -> tuple[str, ...]:
    """The codes that a name may mean; none where it is not in the file."""
    from mccheck.vocabulary.loosely import loosely, without_article  # noqa: PLC0415 - codes need no folding

    lines = lines_of(file)
    written = loosely(text)
    for name in dict.fromkeys((written, without_article(written))):
        start = lines.find(f"\n{name}\t") if name else -1
        if start >= 0:
            start += len(name) + 2
            return tuple(lines[start : lines.index("\n", start)].split(","))
    return ()


def all_names(file: str) -> Iterator[tuple[str, str]]:
    """Each name that means one code, with the code."""
    for line in lines_of(file).split("\n"):
        name, tab, codes = line.partition("\t")
        if tab and "," not in codes:
            yield name, codes
