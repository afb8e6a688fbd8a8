"""Limits that a profile sets: the Recommendation sets none, national and sectoral schemes do."""

from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.descriptor.values import Amount, show
from mccheck.profiles import Span
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Outcome, Registry, Severity

RULES = Registry()


def _outside(amount: Amount | None, span: Span) -> bool:
    if amount is None:
        return False
    low, high = amount.low, amount.high
    return (span.low is not None and (low is None or low < span.low)) or (
        span.high is not None and (high is None or high > span.high)
    )


def _words(span: Span) -> str:
    return str(Amount(span.low, span.high))


@RULES.rule(
    "credits-outside-profile",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.PROFILE,
    compares=True,
    profile="nl-2022",
    question="Do the ECTS credits lie within the limits of the profile?",
    why="The scheme that the profile stands for admits credentials of a certain size only.",
    remedy="Choose another profile, or change the size of the credential.",
    passing="workload: {ects: 3}",
    failing="workload: {ects: 1}",
)
def credits_outside_profile(credential: Credential, context: Context) -> Iterator[Outcome]:
    ects = credential.workload.ects if credential.workload else None
    span = context.profile.ects
    if span is None or ects is None or ects.credits is None:
        yield SKIPPED
    elif _outside(ects.credits, span):
        message = f"{ects.credits} ECTS credits lie outside the {_words(span)} of {context.profile.title}"
        yield Objection(message, ("workload", "ects"))


@RULES.rule(
    "hours-outside-profile",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.PROFILE,
    compares=True,
    profile="cmf",
    question="Do the hours lie within the limits of the profile?",
    why="The scheme that the profile stands for admits credentials of a certain size only.",
    remedy="Choose another profile, or change the size of the credential.",
    passing="workload: {hours: 120}",
    failing="workload: {hours: 24}",
)
def hours_outside_profile(credential: Credential, context: Context) -> Iterator[Outcome]:
    hours = credential.workload.hours if credential.workload else None
    span = context.profile.hours
    if span is None or hours is None or hours.total is None:
        yield SKIPPED
    elif _outside(hours.total, span):
        message = f"{hours.total} hours lie outside the {_words(span)} of {context.profile.title}"
        yield Objection(message, ("workload", "hours"))


@RULES.rule(
    "level-outside-profile",
    element="level",
    severity=Severity.ERROR,
    basis=Basis.PROFILE,
    compares=True,
    profile="ie-microcreds",
    question="Does the level lie within the limits of the profile?",
    why="The scheme that the profile stands for admits credentials of certain levels only.",
    remedy="Choose another profile, or have the level assigned anew.",
    passing="level: {national: {framework: NFQ, level: 8}}",
    failing="level: {national: {framework: NFQ, level: 5}}",
)
def level_outside_profile(credential: Credential, context: Context) -> Iterator[Outcome]:
    level, profile = credential.level, context.profile
    if level is None or (profile.eqf is None and not profile.national):
        yield SKIPPED
        return
    if profile.eqf is not None and _outside(level.eqf, profile.eqf):
        message = f"EQF {level.eqf} lies outside the {_words(profile.eqf)} of {profile.title}"
        yield Objection(message, ("level", "eqf"))
    national = level.national
    span = profile.national.get(national.framework or "") if national else None
    if national is not None and span is not None and _outside(national.level, span):
        message = f"{national.framework} {show(national.level.low) if national.level else ''} lies outside the "
        yield Objection(f"{message}{_words(span)} of {profile.title}", ("level", "national", "level"))
