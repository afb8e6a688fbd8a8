"""Validity: how long does the credential count, and what renews it?"""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_stated
from mccheck.numbers import show
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()


@RULES.rule(
    "validity-disagrees-with-renewal",
    element="issue_date",
    severity=Severity.ERROR,
    basis=Basis.PRACTICE,
    compares=True,
    question="Do the statements about validity, renewal and lapse agree?",
    why="Holders and employers must be able to tell whether a certificate still counts.",
    remedy="State how many years the credential is valid and how it is renewed, or that its validity is unlimited.",
    passing="validity: {years: 5, renewal: A refresher course of 7 hours}",
    failing="validity: {unlimited: yes, renewal: A refresher course of 7 hours}",
)
def validity_disagrees_with_renewal(credential: Credential, _: Context) -> Iterator[Ruling]:
    validity = credential.validity
    if validity is None or answer_of(validity) is not Answer.STATED:
        yield SKIPPED
        return
    years = validity.years
    renewable = is_stated(validity.renewal) or is_stated(validity.lapses)
    if is_stated(validity.unlimited) and years is not None:
        yield Objection(f"the validity is stated both as unlimited and as {years} years", route("validity.years"))
    elif is_stated(validity.unlimited) and renewable:
        yield Objection(
            "the validity is unlimited, yet the credential is said to be renewed or to lapse",
            route("validity.unlimited"),
        )
    if years is not None and years.low is not None and years.low <= 0:
        yield Objection(f"a credential cannot be valid for {show(years.low)} years", route("validity.years"))


@RULES.rule(
    "renewal-not-stated",
    element="issue_date",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="If the validity is limited, is it stated how the credential is renewed?",
    why="Holders should know in good time what to do, and employers whether an old certificate can be renewed.",
    remedy="Say what a holder must do to renew the credential, or that it cannot be renewed.",
    passing="validity: {years: 5, renewal: A refresher course of 7 hours}",
    failing="validity: {years: 5}",
)
def renewal_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    validity = credential.validity
    if validity is None or validity.years is None:
        yield SKIPPED
    elif answer_of(validity.renewal) is Answer.NOT_STATED:
        yield Objection(
            f"the credential is valid for {validity.years} years, but how it is renewed is not stated",
            route("validity"),
        )
