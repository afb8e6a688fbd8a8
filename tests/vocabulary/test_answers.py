"""Yes and no: a whole text, in some language, and never both."""

import pytest

from mccheck.vocabulary.answers import NO, YES, answer_in
from mccheck.vocabulary.places import languages


def test_no_word_says_yes_in_one_language_and_no_in_another() -> None:
    assert not frozenset().union(*YES.values()) & frozenset().union(*NO.values())
    assert set(YES) == set(NO)
    assert {"en", "de", "fr", "es", "ca", "pt", "it", "nl", "fi", "sv", "et", "pl"} <= set(YES)
    assert all(languages().find(language) for language in YES)


@pytest.mark.parametrize(
    ("word", "answer"),
    [("oui", True), ("kyllä", True), ("tak", True), ("sì", True), ("nein", False), ("ei", False), ("não", False),
     ("no", False), ("EI Wind", None), ("not only", None), ("nobody", None), ("", None), ("none", None)],
)  # fmt: skip
def test_only_a_whole_word_is_an_answer(word: str, answer: bool | None) -> None:
    assert answer_in(word) is answer
