"""From bytes to text: what is no text in UTF-8 is refused with a word about what it is."""

import pytest

from mccheck.reading.problems import Unreadable
from mccheck.reading.source import decode, line_starts, lines_of, with_plain_spaces
from tests.support import report_on


@pytest.mark.parametrize("mark", ["\ufeff", ""])
def test_a_byte_order_mark_is_not_part_of_the_text(mark: str) -> None:
    assert decode(f"{mark}mccheck: 1".encode()) == "mccheck: 1"


@pytest.mark.parametrize(("encoding", "name"), [("utf-16", "UTF-16"), ("utf-16-be", "UTF-16"), ("utf-32", "UTF-32")])
def test_another_encoding_is_called_by_its_name(encoding: str, name: str) -> None:
    (finding,) = report_on("mccheck: 1\ntitle: Blåse\n".encode(encoding)).descriptors[0].findings
    assert finding.message == f"the file is encoded in {name}; save it as UTF-8"


def test_the_place_counts_the_lines_above() -> None:
    with pytest.raises(Unreadable) as caught:
        decode(b"title: \xe4\n", above=6)
    assert (caught.value.problem.place.line, caught.value.problem.place.column) == (7, 8)


def test_lines_end_in_three_ways_and_no_others() -> None:
    text = "a\r\nb\rc\nd\u2028e"
    assert lines_of(text) == ["a", "b", "c", "d\u2028e"]
    assert line_starts(text) == [0, 3, 5, 7]


def test_spaces_of_word_processors_are_spaces() -> None:
    assert with_plain_spaces("a\u00a0b\u202fc\u2009d") == "a b c d"
