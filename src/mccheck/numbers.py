"""Numbers: figures and spans that are exact, how they are shown, and statistics. Imports nothing of mccheck.

Whatever is added, divided or compared is a fraction: 1.1 + 2.2 is 3.3, and three times 20 minutes are an hour. Floats
stand only where a figure leaves for a report.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple, TypeAlias

Figure: TypeAlias = Fraction | int
_MOST_DECIMALS = 6  # that are shown; what takes more is rounded


def show(number: Figure | float | None) -> str:
    """A number without a needless fraction: 7, 7.5; a third, which no decimals can show, is 0.33."""
    if number is None:
        return "none"
    if isinstance(number, Fraction) and decimals_of(number) > _MOST_DECIMALS:
        number = round(number, 2)
    return f"{float(number):.10g}"


def decimals_of(number: Figure) -> int:
    """How many decimals it takes to write a number; more than can be shown where no number of them is enough."""
    shifted = Fraction(number)
    for decimals in range(_MOST_DECIMALS + 1):
        if shifted.denominator == 1:
            return decimals
        shifted *= 10
    return _MOST_DECIMALS + 1


def rounding_of(number: Figure | None) -> Fraction:
    """By how much a number may differ from what it was rounded from: half a unit of its last decimal.

    One that has fewer than two decimals was not rounded: 7.5 is seven and a half.
    """
    decimals = 0 if number is None else decimals_of(number)
    return Fraction(1, 2 * 10**decimals) if 2 <= decimals <= _MOST_DECIMALS else Fraction(0)


@dataclass(frozen=True, slots=True)
class Span:
    """A number that is exact (low equals high), a range, or bounded on one side only; without bounds it is unknown."""

    low: Fraction | None
    high: Fraction | None

    @property
    def exact(self) -> Fraction | None:
        """The one value, or None for a range."""
        return self.low if self.low == self.high else None

    @property
    def is_known(self) -> bool:
        """Whether anything can be said of it."""
        return self.low is not None or self.high is not None

    def is_below(self, other: "Span") -> bool:
        """Whether it is less for certain, wherever in its range it lies."""
        return self.high is not None and other.low is not None and self.high < other.low

    def is_above(self, other: "Span") -> bool:
        """Whether it is more for certain."""
        return other.is_below(self)

    def agrees_with(self, other: "Span") -> bool:
        """Whether the two can be the same."""
        return not (self.is_below(other) or other.is_below(self))

    def lies_in(self, other: "Span") -> bool:
        """Whether all of it lies within the bounds of the other."""
        reaches_down = other.low is None or (self.low is not None and self.low >= other.low)
        return reaches_down and (other.high is None or (self.high is not None and self.high <= other.high))

    def __add__(self, other: "Span") -> "Span":
        return Span(
            None if self.low is None or other.low is None else self.low + other.low,
            None if self.high is None or other.high is None else self.high + other.high,
        )

    def times(self, factor: Figure) -> "Span":
        """As many times that much; the factor is positive."""
        return Span(
            None if self.low is None else self.low * factor,
            None if self.high is None else self.high * factor,
        )

    def around(self, slack: Figure) -> "Span":
        """It, and as much more on both sides."""
        return Span(
            None if self.low is None else self.low - slack,
            None if self.high is None else self.high + slack,
        )

    def per(self, other: "Span") -> "Span":
        """How much of it comes to one of the other; the bounds of both are positive."""
        return Span(
            self.low / other.high if self.low is not None and other.high else None,
            self.high / other.low if self.high is not None and other.low else None,
        )

    def __str__(self) -> str:
        if not self.is_known:
            return "an unknown number of"
        if self.low is not None and self.low == self.high:
            return show(self.low)
        if self.low is None:
            return f"at most {show(self.high)}"
        if self.high is None:
            return f"at least {show(self.low)}"
        return f"{show(self.low)} to {show(self.high)}"


def span(low: Figure | None, high: Figure | None) -> Span:
    """A span between two numbers of whatever kind."""
    return Span(None if low is None else Fraction(low), None if high is None else Fraction(high))


def total(spans: Iterable[Span]) -> Span:
    """All of them together."""
    return sum(spans, Span(Fraction(0), Fraction(0)))


class Statistics(NamedTuple):
    """Statistics of one measure, exactly: sum, extremes, mean, median and quartiles, as in `Distribution`."""

    total: Fraction
    minimum: Fraction
    maximum: Fraction
    mean: Fraction
    median: Fraction
    quartiles: tuple[Fraction, Fraction]
    quartiles_exclusive: tuple[Fraction, Fraction]


@dataclass(frozen=True, slots=True)
class Distribution:
    """Statistics of one measure: sum, extremes, mean, median and quartiles.

    The quartiles are given by the inclusive method (the values are the whole population) and, for comparison,
    by the exclusive one.
    """

    total: float
    minimum: float
    maximum: float
    mean: float
    median: float
    quartiles: tuple[float, float]
    quartiles_exclusive: tuple[float, float]


def statistics_of(values: Sequence[Fraction]) -> Statistics | None:
    """The statistics of some values; None of an empty list."""
    if not values:
        return None
    import statistics  # noqa: PLC0415 - few reports have figures, and it takes long to import

    if len(values) == 1:
        inclusive = exclusive = (values[0], values[0])
    else:
        first, _, third = statistics.quantiles(values, n=4, method="inclusive")
        inclusive = (first, third)
        first, _, third = statistics.quantiles(values, n=4, method="exclusive")
        exclusive = (first, third)
    return Statistics(
        sum(values, Fraction(0)),
        min(values),
        max(values),
        statistics.mean(values),
        statistics.median(values),
        inclusive,
        exclusive,
    )


def distribution_of(values: Sequence[Fraction]) -> Distribution | None:
    """The statistics of some values as a report holds them; None of an empty list."""
    exact = statistics_of(values)
    if exact is None:
        return None
    (low, high), (below, above) = exact.quartiles, exact.quartiles_exclusive
    return Distribution(
        float(exact.total),
        float(exact.minimum),
        float(exact.maximum),
        float(exact.mean),
        float(exact.median),
        (float(low), float(high)),
        (float(below), float(above)),
    )
