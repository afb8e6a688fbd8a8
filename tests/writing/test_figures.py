"""Figures over a collection, in words."""

from mccheck.writing.figures import figure_lines
from tests.support import judged


def test_figures_say_how_many_state_them() -> None:
    figures = judged(
        "kind: catalogue\ncredentials:\n"
        "  - {id: a, workload: {hours: 8}, level: {eqf: 4}}\n"
        "  - {id: b, workload: {hours: 17.5}, level: {eqf: 4}}\n"
        "  - {id: c, level: {eqf: 5}}\n"
    ).figures
    assert figures is not None
    assert figure_lines(figures) == [
        "3 credentials",
        "hours (stated by 2 of 3): 8 to 17.5, total 25.5, mean 12.8, median 12.75, quartiles 10.375 and 15.125",
        "by level: EQF 4 66.7 % (2), EQF 5 33.3 % (1)",
    ]
