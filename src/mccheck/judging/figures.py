"""Figures over the members of a collection: what they state, counted."""

from collections import Counter
from collections.abc import Sequence

from mccheck.descriptor import Credential
from mccheck.descriptor.statistics import MEASURES
from mccheck.numbers import distribution_of
from mccheck.report.figures import NOT_STATED, Figures, Share


def figures_of(credentials: Sequence[Credential]) -> Figures:
    """The figures over some credentials."""
    values = {
        name: [value for credential in credentials if (value := measure(credential)) is not None]
        for name, measure in MEASURES.items()
    }
    return Figures(
        len(credentials),
        {name: len(known) for name, known in values.items()},
        distribution_of(values["hours"]),
        distribution_of(values["ects"]),
        distribution_of(values["providers"]),
        _shares([_level_name(credential) for credential in credentials]),
        _shares([_forms(credential) for credential in credentials]),
        _shares([(credential.field or NOT_STATED,) for credential in credentials]),
    )


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
