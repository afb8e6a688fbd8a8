"""What the parser of YAML would misread: it is read as it is written, and moves no place."""

import pytest

from tests.support import document_of, findings, judged


def test_urls_and_times_stand_in_flow_objects_without_quotation_marks() -> None:
    data = document_of("a: {url: https://fjord.example/x?y=1, at: 10:30, n: [a:b]}\n").data
    assert data == {"a": {"url": "https://fjord.example/x?y=1", "at": "10:30", "n": ["a:b"]}}


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
@pytest.mark.parametrize(
    "where",
    ["title: Blade{}repair", 'title: "Blade{}repair"', "title: |\n  Blade{}repair", "# Blade{}repair\ntitle: Blade"],
)
def test_what_only_the_parser_takes_for_a_line_end_moves_no_place(character: str, where: str) -> None:
    text = f"mccheck: 1\n{where.format(character)}\nlevel: {{eqf: 9}}\n"
    (finding,) = findings(text, "wrong-value")
    assert (finding.line, finding.excerpt) == (text.split("level", maxsplit=1)[0].count("\n") + 1, "level: {eqf: 9}")
    sound = text.replace("9", "4")
    assert judged(sound).title == ("Blade" if where.startswith("#") else f"Blade{character}repair")


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029"])
def test_a_broken_file_with_odd_line_ends_is_told_at_its_place(character: str) -> None:
    text = f"mccheck: 1\ntitle: a{character}b{character}{character}\nlevel: 4\nlevel: 4\n"
    (finding,) = findings(text, "duplicate-key")
    assert (finding.line, finding.column) == (4, 1)
    (finding,) = findings(f"mccheck: 1\ntitle: a{character}b\nworkload: [1", "broken-yaml")
    assert finding.line == 3


def test_what_the_reader_needs_for_itself_is_refused() -> None:
    (finding,) = findings("mccheck: 1\ntitle: Blade \ufdd0 repair", "broken-yaml")
    assert (finding.line, finding.column) == (2, 14)
    assert "U+FDD0" in finding.message
