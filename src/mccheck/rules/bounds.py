"""Bounds that a profile sets: the Recommendation sets none, national and sectoral schemes do."""

from collections.abc import Iterator
from fractions import Fraction

from mccheck.descriptor import Credential
from mccheck.numbers import Span
from mccheck.rules.comparing_levels import countries_of, eqf_of, framework_of
from mccheck.rules.routes import FactRoute, route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()


def _outside(amount: Span, bounds: Span) -> bool:
    """Whether an amount reaches beyond the bounds for certain: what is at most 30 may well be 20."""
    too_low = bounds.low is not None and amount.low is not None and amount.low < bounds.low
    too_high = bounds.high is not None and amount.high is not None and amount.high > bounds.high
    return too_low or too_high or amount.is_below(bounds) or amount.is_above(bounds)


def _held(amount: Span | None, bounds: Span | None, what: str, stated: FactRoute, context: Context) -> Iterator[Ruling]:
    """Hold an amount against the bounds of the profile; `what` names the amount, with its verb."""
    if amount is None or bounds is None or not amount.is_known or amount.high == 0:
        yield SKIPPED  # there is nothing to compare, or another rule speaks of it
    elif _outside(amount, bounds):
        yield Objection(f"{what} outside the limits of {context.profile.title} ({bounds})", stated)


@RULES.rule(
    "credits-outside-profile",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.PROFILE,
    compares=True,
    profile="nl-2022",
    question="Are the ECTS credits within the limits of the profile?",
    why="The scheme behind the profile admits only credentials of a certain size.",
    remedy="Choose another profile, or change the size of the credential.",
    passing="workload: {ects: 3}",
    failing="workload: {ects: 1}",
)
def credits_outside_profile(credential: Credential, context: Context) -> Iterator[Ruling]:
    ects = credential.workload.ects if credential.workload else None
    amount = ects.credits if ects else None
    yield from _held(amount, context.profile.ects, f"the ECTS credits ({amount}) are", route("workload.ects"), context)


@RULES.rule(
    "hours-outside-profile",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.PROFILE,
    compares=True,
    profile="cmf",
    question="Are the hours within the limits of the profile?",
    why="The scheme behind the profile admits only credentials of a certain size.",
    remedy="Choose another profile, or change the size of the credential.",
    passing="workload: {hours: 120}",
    failing="workload: {hours: 24}",
)
def hours_outside_profile(credential: Credential, context: Context) -> Iterator[Ruling]:
    hours = credential.workload.hours if credential.workload else None
    amount = hours.whole if hours else None
    yield from _held(amount, context.profile.hours, f"the hours ({amount}) are", route("workload.hours"), context)


@RULES.rule(
    "level-outside-profile",
    element="level",
    severity=Severity.ERROR,
    basis=Basis.PROFILE,
    compares=True,
    profile="ie-microcreds",
    question="Is the level within the limits of the profile?",
    why="The scheme behind the profile admits only credentials at certain levels.",
    remedy="Choose another profile, or have a new level assigned.",
    passing="level: {national: {framework: NFQ, level: 8}}",
    failing="level: {national: {framework: NFQ, level: 5}}",
)
def level_outside_profile(credential: Credential, context: Context) -> Iterator[Ruling]:
    level, profile = credential.level, context.profile
    if level is None or (profile.eqf is None and not profile.national):
        yield SKIPPED
        return
    national, at = level.national, countries_of(credential)
    framework = framework_of(level, at)
    bounds = profile.national.get(framework.name if framework else (national and national.framework) or "")
    if level.eqf is not None and profile.eqf is not None:
        yield from _held(level.eqf, profile.eqf, f"EQF {level.eqf} is", route("level.eqf"), context)
    elif profile.eqf is not None and (span := eqf_of(level, at)) is not None:
        yield from _held(
            Span(Fraction(span.low), Fraction(span.high)),
            profile.eqf,
            f"the level (EQF {span}) is",
            route("level"),
            context,
        )
    if national is not None and national.level is not None and bounds is not None:
        what = f"{national.framework} {national.level} is"
        yield from _held(national.level, bounds, what, route("level.national.level"), context)
