"""The difference between two texts, for people."""

import re

from mccheck.writing.difference import difference_in_lines
from mccheck.writing.writer import Layout

LINES = ["--- a.yaml", "+++ a.yaml", "@@ -1 +1 @@", "-tittle: \x1b[31mA", "+title: " + "A" * 200]


def test_each_line_stays_whole_and_steers_no_screen() -> None:
    shown = difference_in_lines(LINES, Layout(width=40)).splitlines()
    assert shown == [*LINES[:3], "-tittle: \\u001b[31mA", LINES[4]]


def test_what_goes_is_red_and_what_comes_is_green() -> None:
    *_, gone, come = difference_in_lines(LINES, Layout(color=True)).splitlines()
    assert re.findall(r"\x1b\[(\d+)m", gone)[0] == "31"
    assert re.findall(r"\x1b\[(\d+)m", come)[0] == "32"
