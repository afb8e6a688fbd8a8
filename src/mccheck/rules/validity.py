"""Validity: how long does the credential count, and what renews it?"""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_stated
from mccheck.numbers import show
from mccheck.rules.periods import years_between, years_until
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
    years = validity.years if validity is not None else None
    if validity is None or years is None or is_stated(validity.unlimited) or not (years.high or years.low or 0) > 0:
        yield SKIPPED  # it has no end, or no period that was understood or can be meant
    elif answer_of(validity.renewal) is Answer.NOT_STATED:
        yield Objection(
            f"the credential is valid for {years} years, but how it is renewed is not stated",
            route("validity"),
        )


@RULES.rule(
    "validity-without-period",
    element="issue_date",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="If the credential is renewed or limited, is it stated how long it is valid?",
    why="Nobody can renew in time without knowing when the time is up.",
    remedy="State the years of validity, or that it is unlimited.",
    passing="validity: {years: 5, renewal: A refresher course of 7 hours}",
    failing="validity: {renewal: A refresher course of 7 hours}",
)
def validity_without_period(credential: Credential, _: Context) -> Iterator[Ruling]:
    validity = credential.validity
    if validity is None or answer_of(validity) is not Answer.STATED:
        yield SKIPPED
    elif validity.years is not None or validity.text or is_stated(validity.unlimited) or is_stated(validity.lapses):
        return
    elif answer_of(validity.renewal) is not Answer.NOT_STATED:
        what = "is renewed" if is_stated(validity.renewal) else "cannot be renewed"
        yield Objection(f"the credential {what}, but how long it is valid is not stated", route("validity.renewal"))
    else:
        yield Objection("how long the credential is valid is not stated", route("validity"))


@RULES.rule(
    "validity-disagrees-with-lapse",
    element="issue_date",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does the credential lapse, or come up for renewal, when its validity ends?",
    why="If two periods are given for the same thing, holders and employers go by the wrong one.",
    remedy="Correct the period that is wrong. If it counts from something else, such as the last time the holder did "
    "the work, say so.",
    passing="validity: {years: 5, lapses: After two years without practice}",
    failing="validity: {years: 5, lapses: After two years without renewal}",
)
def validity_disagrees_with_lapse(credential: Credential, _: Context) -> Iterator[Ruling]:
    validity = credential.validity
    years = validity.years if validity is not None else None
    if validity is None or years is None or years.exact is None:
        yield SKIPPED
        return
    # A later end may be a time of grace; an earlier one takes away what is promised.
    lapse = years_until(validity.lapses.text or "") if validity.lapses else None
    if lapse is not None and lapse < years.exact:
        message = f"the credential is valid for {years} years, yet it is said to lapse after {show(lapse)}"
        yield Objection(message, route("validity.lapses"))
    every = years_between(validity.renewal.text or "") if validity.renewal else None
    if every is not None and every > years.exact:
        message = f"the credential is renewed every {show(every)} years, yet it is valid for only {years}"
        yield Objection(message, route("validity.renewal"))


@RULES.rule(
    "unlimited-but-expires",
    element="issue_date",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does the credential show an end only where it has one?",
    why="What has no end cannot show when it ends.",
    remedy="State the years of validity, or delete what is said of the expiry.",
    passing="""
validity: {years: 5, renewal: A refresher course}
issuing: {formats: [open badge], expiry: In the badge}
""",
    failing="""
validity: unlimited
issuing: {formats: [open badge], expiry: In the badge}
""",
)
def unlimited_but_expires(credential: Credential, _: Context) -> Iterator[Ruling]:
    validity, issuing = credential.validity, credential.issuing
    if validity is None or issuing is None or not is_stated(validity.unlimited):
        yield SKIPPED
    elif validity.years is not None or is_stated(validity.renewal) or is_stated(validity.lapses):
        yield SKIPPED  # validity-disagrees-with-renewal speaks of it
    elif is_stated(issuing.expiry):
        yield Objection("the validity is unlimited; what expiry does the credential show?", route("issuing.expiry"))
