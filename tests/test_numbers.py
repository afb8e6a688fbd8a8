"""Numbers: how one is shown, and the statistics of several."""

import pytest

from mccheck.numbers import distribution_of, show


@pytest.mark.parametrize(
    ("number", "shown"), [(7.0, "7"), (7.5, "7.5"), (0.1 + 0.2, "0.3"), (-8, "-8"), (None, "none")]
)
def test_a_number_has_no_needless_fraction(number: float | None, shown: str) -> None:
    assert show(number) == shown


def test_quartiles_are_given_by_both_methods() -> None:
    figures = distribution_of([8, 16, 40, 100])
    assert figures is not None
    assert (figures.total, figures.minimum, figures.maximum, figures.mean, figures.median) == (164, 8, 100, 41, 28)
    assert (figures.quartiles, figures.quartiles_exclusive) == ((14, 55), (10, 85))


def test_one_value_is_its_own_quartile_and_no_value_has_no_statistics() -> None:
    alone = distribution_of([7])
    assert alone is not None
    assert alone.quartiles == alone.quartiles_exclusive == (7, 7)
    assert distribution_of([]) is None
