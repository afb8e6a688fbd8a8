"""Texts in plain letters."""

import pytest

from mccheck.vocabulary.plain import plain


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Crédits  ECTS", "credits ects"),
        ("YH-poäng", "yh-poang"),
        ("co najmniej", "co najmniej"),
        ("ÆØÅ łodz", "aeoa lodz"),
    ],
)
def test_no_case_no_accents_single_spaces(text: str, letters: str) -> None:
    assert plain(text) == letters
