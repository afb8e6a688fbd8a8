"""Figures over the members of a collection: what can be counted, and the statistics of it."""

import statistics
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from mccheck.descriptor import Credential
from mccheck.descriptor.figures import Filter
from mccheck.descriptor.values import Amount, fold_spaces


def hours_of(credential: Credential) -> float | None:
    """Hours in all, as stated or summed over the kinds; None where nobody said, or only a range is stated."""
    hours = credential.workload.hours if credential.workload else None
    whole = hours.whole if hours is not None else None
    return whole.exact if whole is not None else None


def ects_of(credential: Credential) -> float | None:
    """ECTS credits; None where nobody said, or only a range is stated."""
    ects = credential.workload.ects if credential.workload else None
    return ects.credits.exact if ects is not None and ects.credits is not None else None


def providers_of(credential: Credential) -> float | None:
    """Number of registered providers; None where nobody said."""
    return credential.providers.exact if credential.providers else None


def level_of(credential: Credential) -> float | None:
    """The level as the source counts: of the national framework where it is stated, otherwise of the EQF."""
    level = credential.level
    if level is None:
        return None
    amount = level.national.level if level.national and level.national.level else level.eqf
    return amount.exact if amount else None


def year_of(credential: Credential) -> float | None:
    """The year since which the credential is offered; the first, of an academic year."""
    year = (credential.year or "")[:4]
    return float(year) if len(year) == 4 and year.isdigit() else None


MEASURES = {"hours": hours_of, "ects": ects_of, "providers": providers_of}


@dataclass(frozen=True, slots=True)
class Summary:
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


def summarise(values: Sequence[float]) -> Summary | None:
    """The statistics of some values; None of an empty list."""
    if not values:
        return None
    if len(values) == 1:
        inclusive = exclusive = (values[0], values[0])
    else:
        first, _, third = statistics.quantiles(values, n=4, method="inclusive")
        inclusive = (first, third)
        first, _, third = statistics.quantiles(values, n=4, method="exclusive")
        exclusive = (first, third)
    return Summary(
        sum(values),
        min(values),
        max(values),
        statistics.fmean(values),
        statistics.median(values),
        inclusive,
        exclusive,
    )


def selects(where: Filter | None, credential: Credential) -> bool | None:
    """Whether a filter selects a credential; None where the credential does not say enough to tell."""
    if where is None:
        return True
    numbers = (
        (where.level, level_of(credential)),
        (where.year, year_of(credential)),
        (where.hours, hours_of(credential)),
        (where.providers, providers_of(credential)),
    )
    if where.year is not None and credential.year is not None and year_of(credential) is None:
        return False  # such as “n.a.”: it is in no year
    verdicts = [_inside(asked, value) for asked, value in numbers if asked is not None]
    if where.form is not None:
        forms = credential.participation.forms if credential.participation else None
        verdicts.append(None if forms is None else where.form in forms)
    if where.field is not None:
        field = credential.field
        verdicts.append(None if field is None else fold_spaces(field) == fold_spaces(where.field))
    if False in verdicts:
        return False
    return None if None in verdicts else True


def _inside(asked: Amount, value: float | None) -> bool | None:
    if value is None:
        return None
    return (asked.low is None or asked.low <= value) and (asked.high is None or value <= asked.high)


@dataclass(frozen=True, slots=True)
class Share:
    """How many members have one value of something, and what share of all members that is, in per cent."""

    value: str
    count: int
    percent: float


@dataclass(frozen=True, slots=True)
class Figures:
    """Figures over the members of a collection.

    `hours`, `ects` and `providers` are over the members that state them; `known` says how many those are. Shares
    are of all members; a member that does not say is counted under “not stated”, and one that offers several forms
    of participation under each of them.
    """

    count: int
    known: dict[str, int]
    hours: Summary | None
    ects: Summary | None
    providers: Summary | None
    by_level: tuple[Share, ...]
    by_form: tuple[Share, ...]
    by_field: tuple[Share, ...]


def figures_of(credentials: Sequence[Credential]) -> Figures:
    """The figures over some credentials."""
    values = {
        name: [value for credential in credentials if (value := measure(credential)) is not None]
        for name, measure in MEASURES.items()
    }
    return Figures(
        len(credentials),
        {name: len(known) for name, known in values.items()},
        summarise(values["hours"]),
        summarise(values["ects"]),
        summarise(values["providers"]),
        _shares([_level_name(credential) for credential in credentials]),
        _shares([_forms(credential) for credential in credentials]),
        _shares([(credential.field or NOT_STATED,) for credential in credentials]),
    )


NOT_STATED = "not stated"


def _level_name(credential: Credential) -> tuple[str, ...]:
    level = credential.level
    national = level.national if level else None
    if national is not None and national.level is not None:
        return (f"level {national.level}",)
    return (f"EQF {level.eqf}",) if level is not None and level.eqf is not None else (NOT_STATED,)


def _forms(credential: Credential) -> tuple[str, ...]:
    forms = credential.participation.forms if credential.participation else None
    return forms or (NOT_STATED,)


def _shares(named: Sequence[tuple[str, ...]]) -> tuple[Share, ...]:
    counts = Counter(name for names in named for name in names)
    ordered = sorted(counts.items(), key=lambda item: (item[0] == NOT_STATED, item[0]))
    return tuple(Share(name, count, 100 * count / len(named)) for name, count in ordered)
