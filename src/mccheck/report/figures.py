"""Figures for the members of a collection, as a report holds them."""

from dataclasses import dataclass

from mccheck.numbers import Distribution

NOT_STATED = "not stated"


@dataclass(frozen=True, slots=True)
class Share:
    """How many members have a certain value, and what share of all members that is, in per cent."""

    value: str
    count: int
    percent: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures for the members of a collection.

    `hours`, `ects` and `providers` cover the members that state them; `known` says how many those are. Shares are of
    all members; a member that does not say is counted under “not stated”, and one that offers several forms of
    participation under each of them.
    """

    count: int
    known: dict[str, int]
    hours: Distribution | None
    ects: Distribution | None
    providers: Distribution | None
    by_level: tuple[Share, ...]
    by_form: tuple[Share, ...]
    by_field: tuple[Share, ...]
