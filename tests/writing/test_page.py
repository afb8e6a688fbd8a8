"""Lines of styled and wrapped text."""

import re

import pytest

from mccheck.writing.page import Page, Styled
from mccheck.writing.writer import Layout


def page_of(text: str, width: int = 40, **layout: str) -> list[str]:
    """The lines of a page with one paragraph, indented by two and hanging by four."""
    page = Page(Layout(width, **layout))  # type: ignore[arg-type]
    page.line(text, 2, 4)
    return page.text().splitlines()


def test_a_paragraph_is_wrapped_with_its_indent() -> None:
    lines = page_of("the quality assurance is not in line with any framework that is known")
    assert [len(line) - len(line.lstrip()) for line in lines] == [2, 4]
    assert " ".join(line.strip() for line in lines) == (
        "the quality assurance is not in line with any framework that is known"
    )
    assert max(map(len, lines)) <= 40


@pytest.mark.parametrize("width", [1, 39, 40, 100, 500])
def test_no_line_is_too_narrow_to_read_nor_too_wide(width: int) -> None:
    lines = page_of("word " * 100, width)
    assert max(map(len, lines)) <= min(max(width, 40), 100)
    assert max(map(len, lines)) > 30


def test_a_word_wider_than_a_line_is_cut_and_wide_signs_count_twice() -> None:
    assert max(map(len, page_of("x" * 100))) <= 40
    assert max(map(len, page_of("日" * 100))) <= 22


@pytest.mark.parametrize("command", ["::error::x", "##[error]x", "##vso[x]"])
def test_wrapping_makes_no_command_of_a_ci_system(command: str) -> None:
    lines = page_of(f"{'word ' * 7}{command}", 40)
    assert lines[-1] == f"    · {command}"


def test_what_the_encoding_lacks_is_put_into_other_signs_before_it_is_laid_out() -> None:
    assert page_of("✓ “met” …", encoding="ascii") == ['  + "met" ...']


def test_verbatim_lines_are_cut_at_the_edge_unless_wanted_whole() -> None:
    page = Page(Layout(40))
    page.verbatim("x" * 50, 2)
    page.verbatim("x" * 50, 2, whole=True)
    assert page.text().splitlines() == ["  " + "x" * 37 + "…", "  " + "x" * 50]


def test_colour_changes_nothing_but_the_colour() -> None:
    plain, colored = (Page(Layout(40, color)) for color in (False, True))
    for page in (plain, colored):
        page.labelled("gap", [Styled("level", "bold red"), " is not stated " * 3], 2, 12, "magenta")
    assert "\x1b[" in colored.text()
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored.text()) == plain.text()
    first, *others = plain.text().splitlines()
    assert first.startswith("  gap       level is")
    assert all(line.startswith(" " * 12) for line in others)
