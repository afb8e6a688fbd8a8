"""What a profile is, and the default one."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from mccheck.descriptor.quantities import Amount
from mccheck.numbers import Figure, Span, span


class Constraint(NamedTuple):
    """A demand of a profile beyond the rules, as a JSON Schema that the facts of a credential must satisfy.

    The facts are those of the descriptor with what is inherited; an amount is a number, or `{low, high}` for a range.
    """

    name: str
    element: str
    severity: str
    message: str
    remedy: str
    pointer: str
    schema: dict[str, Any]


class Profile(NamedTuple):
    """A profile: its name, what it rests on, and the numbers that rules ask for.

    `hours_per_credit` is the span of the ECTS Users' Guide. `small_volume_ects` and `small_volume_hours` bound
    what is still called a small volume; the act sets no number, so what lies above is only noted.
    `near_copy` is the share of words (0 to 1) from which two lists of outcomes count as near-copies, and
    `least_hours_per_outcome` the hours below which a list of outcomes is called long; both are conventions of mccheck.
    `ects`, `hours`, `eqf` and `national` (by framework) are bounds that a national or sectoral scheme sets; the
    Recommendation sets none. `severity` overrides the severity of rules, elements or groups; `off` turns them off.
    """

    name: str
    title: str
    basis: str
    hours_per_credit: Span
    small_volume_ects: Figure
    small_volume_hours: Figure
    most_years_between_reviews: Figure
    near_copy: float
    least_hours_per_outcome: float
    ects: Amount | None = None
    hours: Amount | None = None
    eqf: Amount | None = None
    national: Mapping[str, Amount] = {}
    severity: Mapping[str, str] = {}
    constraints: tuple[Constraint, ...] = ()


# 15 ECTS is what the MICROBOL project calls typical; 450 hours are 15 credits of 30 hours.
EU_2022 = Profile(
    name="eu-2022",
    title="Council Recommendation of 16 June 2022",
    basis="Council Recommendation of 16 June 2022 (2022/C 243/02)",
    hours_per_credit=span(25, 30),
    small_volume_ects=15,
    small_volume_hours=450,
    most_years_between_reviews=5,
    near_copy=0.8,
    least_hours_per_outcome=1,
)
