"""Names as people write them, and the patterns in which lists write them."""

import pytest

from mccheck.vocabulary.loosely import loosely, spellings, with_umlauts_apart, without_article


@pytest.mark.parametrize(
    ("text", "loose"),
    [("  Côte d’Ivoire ", "cote d ivoire"), ("U.S.A.", "u s a"), ("łódź", "lodz"), ("Ελλάδα", "ελλαδα"),
     ("Straße", "strasse"), ("e-õpe", "e ope"), ("Präsenz", "prasenz"), ("Ærø", "aero"), ("—", "")],
)  # fmt: skip
def test_a_name_without_case_accents_and_punctuation(text: str, loose: str) -> None:
    assert loosely(text) == loose
    assert loosely(loose) == loose


def test_articles_and_umlauts() -> None:
    assert without_article("les pays bas") == "pays bas"
    assert without_article("l examen oral") == "examen oral"
    assert without_article("die") == "die"
    assert without_article("theory exam") == "theory exam"
    assert with_umlauts_apart("Präsenz, Übung, größer") == "Praesenz, Uebung, groeßer"


@pytest.mark.parametrize(
    ("pattern", "all_of_them"),
    [
        ("exam", {"exam"}),
        ("exam(s)", {"exam", "exams"}),
        ("[oral|spoken] exam(s)", {"oral exam", "oral exams", "spoken exam", "spoken exams"}),
        ("(a |the )b", {"b", "a b", "the b"}),
    ],
)
def test_a_pattern_stands_for_several_names(pattern: str, all_of_them: set[str]) -> None:
    assert set(spellings(pattern)) == all_of_them
