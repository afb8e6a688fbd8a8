"""Documents: the place of every key and value, and what stands along a route."""

import pytest

from tests.support import document_of

PLACES = """\
mccheck: 1
title: Räksmörgås 😀 kurs   # code points are counted, not bytes
learning_outcomes:
  - {id: ä, text: Été}
  - id: two
    text: >
      folded
      text
workload: {hours: {theory: 8, practice: 16}, ects: 1}
"""


@pytest.mark.parametrize(
    ("route", "line", "column", "end"),
    [
        (("title",), 2, 8, 25),
        (("learning_outcomes", 0), 4, 6, 8),
        (("learning_outcomes", 0, "text"), 4, 19, 22),
        (("learning_outcomes", 1), 5, 5, 7),
        (("learning_outcomes", 1, "text"), 6, 11, 1),
        (("workload", "hours", "practice"), 9, 41, 43),
        (("workload", "ects"), 9, 52, 53),
        (("workload", "nothing"), 9, 1, 9),
        (("nothing",), 2, 1, 6),
    ],
)
def test_places(route: tuple[str | int, ...], line: int, column: int, end: int) -> None:
    place = document_of(PLACES).place(route)
    assert (place.line, place.column, place.end_column) == (line, column, end)


def test_the_place_of_a_key() -> None:
    place = document_of(PLACES).place(("workload", "hours", "theory"), on_key=True)
    assert (place.line, place.column, place.end_column) == (9, 20, 26)
