"""Names of bodies."""

import pytest

from mccheck.vocabulary.bodies import is_oneself, same_body


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("Fjord Technical College", "fjord technical college", True),
        ("The national agency", "the National Agency.", True),
        ("the ministry", "Ministry", True),
        ("L'université de Lille", "Université de Lille", True),
        ("Fjord Technical College", "Fjord College", False),
        ("University of Cork", "University of Galway", False),
        ("Fjord Technical College (quality office)", "Fjord Technical College", True),
        ("Fjord Technical College, quality office", "Fjord Technical College", True),
        ("University of California, Davis", "University of California, Berkeley", False),
        ("Agency (Norway)", "Agency (Sweden)", False),
        ("", "", False),
        ("…", "-", False),
    ],
)
def test_when_two_names_are_one_body(one: str, other: str, alike: bool) -> None:
    assert same_body(one, other) is alike


def test_words_for_whoever_is_spoken_of() -> None:
    assert all(map(is_oneself, ["itself", "the provider itself", "The awarding body", "ourselves"]))
    assert not any(map(is_oneself, ["The provider association", "Self Help College", "the national agency"]))
