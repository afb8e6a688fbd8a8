"""What can be counted of a credential, and which credentials a claim is about."""

from mccheck.descriptor import Credential
from mccheck.descriptor.figures import Filter
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.values import fold_spaces


def hours_of(credential: Credential) -> float | None:
    """Hours in all, as stated or summed over the kinds; None where it is not stated, or only a range is stated."""
    hours = credential.workload.hours if credential.workload else None
    whole = hours.whole if hours is not None else None
    return whole.exact if whole is not None else None


def ects_of(credential: Credential) -> float | None:
    """ECTS credits; None where it is not stated, or only a range is stated."""
    ects = credential.workload.ects if credential.workload else None
    return ects.credits.exact if ects is not None and ects.credits is not None else None


def providers_of(credential: Credential) -> float | None:
    """Number of registered providers; None where it is not stated."""
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
