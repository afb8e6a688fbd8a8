"""The difference between two texts, for people: what goes in red, what comes in green."""

from collections.abc import Sequence

from mccheck.writing.page import Page
from mccheck.writing.words import plain
from mccheck.writing.writer import Layout

_STYLES = {"-": "red", "+": "green", "@": "cyan"}
_HEAD = 2  # lines that name the file


def difference_in_lines(lines: Sequence[str], layout: Layout) -> str:
    """The lines of a unified diff, whole; each sign that would act on the screen is shown instead."""
    page = Page(layout)
    for number, line in enumerate(lines):
        page.verbatim(plain(line), 0, "bold" if number < _HEAD else _STYLES.get(line[:1], ""), whole=True)
    return page.text()
