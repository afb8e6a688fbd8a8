"""The words for units: each has one meaning, in plain letters."""

import pytest

from mccheck.vocabulary import units
from mccheck.vocabulary.plain import plain
from mccheck.vocabulary.units import DAY, HOUR, MINUTE, WEEK, YEAR, Kind, number_words, phrases

LISTS = [value for name, value in vars(units).items() if name.isupper() and isinstance(value, str) and len(name) > 1]


def test_every_word_is_in_plain_letters() -> None:
    words = [*units.units(), *number_words(), *(word for one in LISTS for word in phrases(one))]
    assert len(words) > 500
    assert [word for word in words if plain(word) != word] == []


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("sbu", Kind.HOURS),
        ("min", Kind.HOURS),
        ("ue", Kind.LESSONS),
        ("tage", Kind.PERIOD),
        ("afternoon", Kind.PERIOD),
        ("semester", Kind.TERMS),
        ("cfu", Kind.ECTS),
        ("credits", Kind.CREDITS),
        ("uk credits", Kind.SYSTEM),
        ("yh poang", Kind.SYSTEM),
        ("prozent", Kind.PERCENT),
    ],
)
def test_what_a_unit_measures(word: str, kind: Kind) -> None:
    assert units.units()[word].kind is kind


def test_sizes_are_exact() -> None:
    assert MINUTE.size * 60 == HOUR.size
    assert DAY.size * 7 == WEEK.size
    assert DAY.size * 1461 == 4 * YEAR.size


def test_numbers_in_words_mean_the_same_in_every_language() -> None:
    assert {number_words()[word] for word in ("two", "zwei", "deux", "dos", "duas", "due", "kaksi", "dwa")} == {2}
