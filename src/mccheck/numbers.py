"""Numbers: how one is shown, and the statistics of several. Imports nothing of mccheck."""

from collections.abc import Sequence
from dataclasses import dataclass


def show(number: float | None) -> str:
    """A number without a needless fraction: 7, 7.5."""
    return "none" if number is None else f"{number:.10g}"


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


def distribution_of(values: Sequence[float]) -> Distribution | None:
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
    return Distribution(
        sum(values),
        min(values),
        max(values),
        statistics.fmean(values),
        statistics.median(values),
        inclusive,
        exclusive,
    )
