"""A profile's own demands: JSON Schema fragments that become rules like all others."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from pydantic import BaseModel

from mccheck.descriptor import Credential
from mccheck.descriptor.learning import LearningOutcomes
from mccheck.descriptor.part import Wording
from mccheck.descriptor.quantities import Amount
from mccheck.rules import Rule
from mccheck.rules.profile import Constraint, Profile
from mccheck.rules.routes import FactRoute
from mccheck.rules.rule import Basis, Context, CredentialCheck, Objection, Ruling
from mccheck.terms import Severity


def constraint_rules(profile: Profile) -> tuple[Rule, ...]:
    """The rules that a profile adds."""
    return tuple(
        Rule(
            name=constraint.name,
            element=constraint.element,
            severity=Severity(constraint.severity),
            basis=Basis.PROFILE,
            question=f"Does it satisfy “{constraint.name}” of {profile.title}?",
            why=f"{profile.title} requires it.",
            remedy=constraint.remedy or "See the text on which the profile is based.",
            rests_on=constraint.pointer,
            compares=True,
            check=_check(constraint),
        )
        for constraint in profile.constraints
    )


def _check(constraint: Constraint) -> CredentialCheck:
    # Few profiles have constraints, and jsonschema takes long to import.
    from jsonschema import Draft202012Validator  # noqa: PLC0415
    from jsonschema.exceptions import best_match  # noqa: PLC0415
    from referencing.jsonschema import EMPTY_REGISTRY  # noqa: PLC0415

    # A registry of its own retrieves nothing: jsonschema's would fetch what a reference names, over the network too.
    validator = Draft202012Validator(constraint.schema, registry=EMPTY_REGISTRY)

    def satisfies(credential: Credential, _: Context) -> Iterator[Ruling]:
        error = best_match(validator.iter_errors(facts_of(credential)))
        if error is not None:
            yield Objection(constraint.message, FactRoute(tuple(error.absolute_path)))

    return satisfies


def _plain(number: Fraction | None) -> float | None:
    return None if number is None else float(number)


def facts_of(fact: Any) -> Any:
    """The facts of a credential as plain data, as a constraint sees them.

    An amount is a number, or `{low, high}` for a range; a text in several languages is the English one, or the first;
    outcomes are a list where nothing is said of them as a whole; what is not stated is left out.
    """
    if isinstance(fact, Amount):
        ends = {"low": _plain(fact.low), "high": _plain(fact.high)}
        return ends if fact.exact is None else ends["low"]
    if isinstance(fact, Wording):
        return fact.text
    if isinstance(fact, LearningOutcomes) and fact.is_only_a_list:
        return facts_of(fact.outcomes)
    if isinstance(fact, BaseModel):
        return {name: facts_of(value) for name, value in fact.__dict__.items() if value is not None}
    if isinstance(fact, tuple):
        return [facts_of(item) for item in fact]
    return fact
