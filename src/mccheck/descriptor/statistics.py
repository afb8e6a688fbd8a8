"""What can be counted of a credential, and which credentials a claim is about."""

from fractions import Fraction

from mccheck.descriptor import Credential
from mccheck.descriptor.figures import Filter
from mccheck.descriptor.quantities import Amount
from mccheck.descriptor.values import fold_spaces
from mccheck.numbers import Span


def amount_of(credential: Credential, measure: str) -> Amount | None:
    """Hours in all, stated or summed over the kinds, or ECTS credits; None where it is not stated."""
    workload = credential.workload
    if workload is None:
        return None
    if measure == "hours":
        return workload.hours.whole if workload.hours is not None else None
    return workload.ects.credits if workload.ects is not None else None


def hours_of(credential: Credential) -> Fraction | None:
    """Hours in all, as stated or summed over the kinds; None where it is not stated, or only a range is stated."""
    hours = amount_of(credential, "hours")
    return hours.exact if hours is not None else None


def ects_of(credential: Credential) -> Fraction | None:
    """ECTS credits; None where it is not stated, or only a range is stated."""
    ects = amount_of(credential, "ects")
    return ects.exact if ects is not None else None


def providers_of(credential: Credential) -> Fraction | None:
    """Number of registered providers; None where it is not stated."""
    return credential.providers.exact if credential.providers else None


def level_of(credential: Credential) -> Fraction | None:
    """The level as the source counts: of the national framework where it is stated, otherwise of the EQF."""
    level = credential.level
    if level is None:
        return None
    amount = level.national.level if level.national and level.national.level else level.eqf
    return amount.exact if amount else None


def year_of(credential: Credential) -> Fraction | None:
    """The year since which the credential is offered; the first, of an academic year."""
    year = (credential.year or "")[:4]
    return Fraction(year) if len(year) == 4 and year.isdigit() else None


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


def _inside(asked: Amount, value: Fraction | None) -> bool | None:
    return None if value is None or not asked.is_known else Span(value, value).lies_in(asked)
