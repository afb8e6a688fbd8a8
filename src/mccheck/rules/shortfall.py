"""Shortfalls that a source admits: one rule for each element, all of the same kind.

A descriptor may say of any statement in what it falls short (`limits`). What the source itself calls a weakness
weakens the element to which the statement belongs.
"""

from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.descriptor.part import Statement
from mccheck.recommendation import element
from mccheck.rules.routes import FactRoute
from mccheck.rules.rule import SKIPPED, Basis, Context, CredentialCheck, Objection, Outcome, Registry
from mccheck.terms import Route, Severity

RULES = Registry()
_LIMITS = "limits"

# The statements that belong to each element.
_STATEMENTS: dict[str, tuple[Route, ...]] = {
    "learner": (("certificate", "identifies_learner"),),
    "issue_date": (("certificate", "date_of_issue"), ("validity",), ("validity", "renewal")),
    "authentic": (("certificate",), ("certificate", "place_of_issue")),
    "level": (("level",),),
    "relevance": (("relevance",), ("relevance", "need"), ("relevance", "employers"), ("relevance", "updated")),
    "workload": (("workload",), ("workload", "hours"), ("workload", "ects")),
    "participation_form": (("participation",),),
    "assessment_type": (("assessment",),),
    "grade": (("assessment", "grade"),),
    "valid_assessment": (
        ("assessment", "criteria"),
        ("assessment", "criteria", "rubric"),
        ("assessment", "criteria", "pass_mark"),
        ("assessment", "criteria", "published"),
        ("assessment", "standardised"),
        ("assessment", "moderation"),
        ("assessment", "evidence"),
        ("assessment", "assessors"),
    ),
    "quality_assurance": (
        ("quality_assurance",),
        ("quality_assurance", "internal"),
        ("quality_assurance", "external"),
    ),
    "quality": (
        ("quality_assurance", "documented"),
        ("quality_assurance", "provider_authorised"),
        ("quality_assurance", "trainers"),
        ("quality_assurance", "trainers", "subject"),
        ("quality_assurance", "trainers", "pedagogy"),
        ("quality_assurance", "feedback"),
        ("quality_assurance", "feedback", "peers"),
        ("quality_assurance", "review"),
    ),
    "learner_centred": (("target_group",), ("quality_assurance", "feedback", "learners")),
    "prerequisites": (("prerequisites",),),
    "stackability": (("stackability",),),
    "learning_pathways": (
        ("stackability", "partial_certification"),
        ("stackability", "credit_transfer"),
        ("stackability", "prior_learning"),
    ),
    "recognition": (
        ("recognition",),
        ("recognition", "formal"),
        ("recognition", "professional"),
        ("recognition", "legal"),
        ("recognition", "employers"),
        ("recognition", "cross_border"),
    ),
    "portability": (
        ("issuing",),
        ("issuing", "digital"),
        ("issuing", "verifiable"),
        ("issuing", "signed"),
        ("issuing", "registered_in"),
        ("issuing", "wallet"),
        ("issuing", "open_standard"),
        ("issuing", "holder_can_share"),
        ("issuing", "expiry"),
        ("issuing", "revocation"),
    ),
    "transparency": (("information",), ("information", "published")),
    "information_guidance": (("information", "guidance"), ("information", "access")),
    "further_information": (
        ("information", "price"),
        ("information", "funding"),
        ("information", "outcomes_data"),
        ("information", "further"),
    ),
}


def _statement(credential: Credential, route: Route) -> Statement | None:
    fact: object = credential
    for step in route:
        fact = getattr(fact, str(step), None)
    return fact if isinstance(fact, Statement) else None


def _check(routes: tuple[Route, ...]) -> CredentialCheck:
    def falls_short(credential: Credential, _: Context) -> Iterator[Outcome]:
        stated = [(route, found) for route in routes if (found := _statement(credential, route)) is not None]
        if not stated:
            yield SKIPPED
        for route, statement in stated:
            if statement.limits:
                message = f"the source itself says that it falls short: {statement.limits}"
                yield Objection(message, FactRoute((*route, _LIMITS)))

    return falls_short


def _example(route: Route, *lines: str) -> str:
    """Facts in block style: the steps of the route, and below them the lines of the statement."""
    steps = [f"{'  ' * depth}{step}:" for depth, step in enumerate(route)]
    return "\n".join([*steps, *(f"{'  ' * len(route)}{line}" for line in lines)])


for _element, _routes in _STATEMENTS.items():
    RULES.add(
        f"{_element.replace('_', '-')}-falls-short",
        element=_element,
        severity=Severity.WARNING,
        basis=Basis.PRACTICE,
        compares=True,
        question=f"Is the source free of admitted weaknesses here ({element(_element).name.lower()})?",
        why="What a source says about its own weaknesses is the surest evidence of them.",
        remedy="Close the gap that the source names, then delete “limits”.",
        passing=_example(_routes[0], "text: As it is offered"),
        failing=_example(_routes[0], "text: As it is offered", "limits: In towns only"),
        check=_check(_routes),
    )
