"""Words for readers: an author's text steers no screen, and signs fit every encoding."""

import sys
from pathlib import Path

import pytest

from mccheck.terms import Verdict
from mccheck.writing import words
from mccheck.writing.words import SYMBOLS, encodable, plain
from tests.conftest import Call


def test_author_text_cannot_steer_the_terminal(call: Call, tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(
        'mccheck: 1\ntitle: "[bold]x[/bold] \\e[31mred \\u202Eback"\nlearning_outcomes: ["Know\\r\\n::error::x"]\n',
        encoding="utf-8",
    )
    for style in ("text", "concise"):
        out = call("validate", "--color", "never", "-f", style, path).out
        assert "\x1b" not in out
        assert "\u202e" not in out
        assert "\n::error" not in out
    assert "[bold]x[/bold]" in call("validate", path).out


def test_whatever_acts_on_a_screen_is_shown() -> None:
    every = [chr(number) for number in range(sys.maxunicode + 1)]
    kept = "".join(character for character in every if plain(character) == character)
    assert not words._UNSAFE.search(kept)
    assert not words._SPACE.search(kept)
    assert {"ä", "“", "日", " ", "\u00a0"} <= set(kept)


ENCODINGS = ["ascii", "cp1252", "latin-1", "cp437", "utf-8"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_no_two_verdicts_have_one_mark(encoding: str) -> None:
    marks = [encodable(SYMBOLS[verdict], encoding) for verdict in Verdict]
    assert len(set(marks)) == len(Verdict)
    assert all(len(mark) == 1 for mark in marks)
    for mark in marks:
        mark.encode(encoding)
