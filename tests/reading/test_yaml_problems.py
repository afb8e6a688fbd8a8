"""What the parser of YAML objects to, in the words of an author."""

import pytest

from tests.support import findings


@pytest.mark.parametrize(
    ("facts", "place", "words"),
    [
        ("title: a: b", (2, 9), "a colon is not allowed here"),
        ("title: @a", (2, 8), "this character is not allowed here; put the text in quotation marks"),
        ("title: 'a", (2, 8), "the text that opens here with a quotation mark is not closed"),
        ("title: *bold*", (2, 13), "a text that begins with * or & needs quotation marks"),
        ("code: [a, b", (2, 12), "is not closed"),
        ("workload: {hours: 8", (2, 20), "is not closed"),
        ('title: "a\\c"', (2, 10), "an unknown escape after \\"),
        ("title: A\n level: {eqf: 4}", (3, 7), "a colon is not allowed here"),
        ("code:\n  - a\n b", (4, 2), "this line does not fit the one before"),
        ("workload:\n\thours: 8", (3, 1), "a tab is used for indentation"),
    ],
)
def test_a_slip_in_punctuation_is_told_where_it_is(facts: str, place: tuple[int, int], words: str) -> None:
    (finding,) = findings(f"mccheck: 1\n{facts}\n")
    assert finding.rule == "broken-yaml"
    assert words in finding.message
    assert (finding.line, finding.column) == place


def test_what_is_open_says_where_it_opens() -> None:
    (finding,) = findings("mccheck: 1\ncode: [a,\n  b\ntitle: A\n")
    assert finding.message.endswith("(it opens on line 2)")
