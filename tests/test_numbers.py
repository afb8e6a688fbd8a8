"""Figures are exact: what is added, divided and compared comes out as people reckon."""

from fractions import Fraction

import pytest

from mccheck.numbers import Span, decimals_of, distribution_of, rounding_of, show, span, total


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        (7, "7"),
        (Fraction("7.5"), "7.5"),
        (Fraction("1.125"), "1.125"),
        (Fraction(1, 3), "0.33"),
        (Fraction(976, 487), "2"),
        (1400, "1400"),
        (None, "none"),
    ],
)
def test_a_number_is_shown_without_a_needless_fraction(number: Fraction | int | None, shown: str) -> None:
    assert show(number) == shown


def test_tenths_and_thirds_add_up() -> None:
    tenths = [span(Fraction("1.1"), Fraction("1.1")), span(Fraction("2.2"), Fraction("2.2"))]
    assert total(tenths).exact == Fraction("3.3")
    assert total([span(Fraction(1, 3), Fraction(1, 3))] * 3).exact == 1


def test_what_comes_to_one_of_the_other() -> None:
    assert span(21, 21).per(Span(Fraction("0.7"), Fraction("0.7"))).exact == 30
    assert str(span(24, 30).per(span(1, 2))) == "12 to 30"
    assert str(span(24, None).per(span(1, 2))) == "at least 12"


@pytest.mark.parametrize(
    ("one", "other", "below", "agrees", "inside"),
    [
        (span(1, 2), span(3, 4), True, False, False),
        (span(1, 3), span(3, 4), False, True, False),
        (span(3, 3), span(3, 4), False, True, True),
        (span(None, 3), span(2, 4), False, True, False),
        (span(None, 1), span(2, 4), True, False, False),
        (span(5, None), span(2, 4), False, False, False),
        (span(None, None), span(2, 4), False, True, False),
        (span(2, 3), span(None, None), False, True, True),
    ],
)
def test_spans_are_compared_by_what_is_certain(
    one: Span, other: Span, *, below: bool, agrees: bool, inside: bool
) -> None:
    assert one.is_below(other) is below
    assert one.agrees_with(other) is agrees
    assert one.lies_in(other) is inside


def test_what_may_have_been_rounded() -> None:
    assert [decimals_of(Fraction(text)) for text in ("3", "1.5", "0.33")] == [0, 1, 2]
    assert rounding_of(Fraction("0.33")) == Fraction("0.005")
    assert rounding_of(Fraction("7.5")) == rounding_of(7) == rounding_of(None) == 0


def test_quartiles_are_given_by_both_methods() -> None:
    figures = distribution_of([Fraction(value) for value in (8, 16, 40, 100)])
    assert figures is not None
    assert (figures.total, figures.minimum, figures.maximum, figures.mean, figures.median) == (164, 8, 100, 41, 28)
    assert (figures.quartiles, figures.quartiles_exclusive) == ((14, 55), (10, 85))


def test_one_value_is_its_own_quartile_and_no_value_has_no_statistics() -> None:
    alone = distribution_of([Fraction(7)])
    assert alone is not None
    assert alone.quartiles == alone.quartiles_exclusive == (7, 7)
    assert distribution_of([]) is None
