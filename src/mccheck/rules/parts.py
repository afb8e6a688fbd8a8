"""Parts of one credential, such as its modules: do they add up to the whole?"""

from collections.abc import Iterator
from difflib import get_close_matches
from fractions import Fraction

from mccheck.descriptor import Credential
from mccheck.descriptor.adding import Piece
from mccheck.descriptor.quantities import Amount
from mccheck.numbers import show, span, total
from mccheck.rules.adding import Whole, choice_at_fault, disagreement
from mccheck.rules.routes import FactRoute, route
from mccheck.rules.rule import SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity

RULES = Registry()


def _wholes(credential: Credential) -> Iterator[tuple[str, Amount, FactRoute]]:
    workload = credential.workload
    if workload is not None and workload.hours is not None and workload.hours.whole is not None:
        yield "hours", workload.hours.whole, route("workload.hours")
    if workload is not None and workload.ects is not None and workload.ects.credits is not None:
        yield "ects", workload.ects.credits, route("workload.ects")


@RULES.rule(
    "parts-disagree-with-whole",
    element="workload",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Do the parts of the credential add up to the whole?",
    why="If two figures for the same thing disagree, the reader can trust neither.",
    remedy="Correct the hours or credits of the whole, or those of the part that is wrong; mark what learners may "
    "choose with “elective: yes”.",
    passing="""
workload:
  hours: 24
parts:
  - title: Materials
    hours: 8
  - title: Repair
    hours: 16
""",
    failing="""
workload: {hours: 24}
parts: [{title: Materials, hours: 8}, {title: Repair, hours: 20}]
""",
)
def parts_disagree_with_whole(credential: Credential, _: Context) -> Iterator[Ruling]:
    parts = credential.parts or ()
    if not parts or not any(_wholes(credential)):
        yield SKIPPED
        return
    for measure, whole, stated in _wholes(credential):
        pieces = [
            Piece(part.name or f"part {number}", part.amount_of(measure), bool(part.elective))
            for number, part in enumerate(parts, start=1)
        ]
        told = disagreement(Whole("credential", whole, measure, "parts"), pieces, credential.electives)
        if told is not None:
            yield Objection(told.message, stated, severity=told.severity)


@RULES.rule(
    "electives-disagree-with-parts",
    element="workload",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Are as many parts marked as elective as learners must take?",
    why="Learners plan by what they may choose, and readers add up what it takes.",
    remedy="Mark the parts that learners may choose with “elective: yes”, and say under “electives” how many to take.",
    passing="""
electives:
  take: 1
parts:
  - title: Steel
    elective: yes
  - title: Resin
    elective: yes
""",
    failing="""
electives: {take: 3}
parts: [{title: Steel, elective: yes}, {title: Resin, elective: yes}]
""",
)
def electives_disagree_with_parts(credential: Credential, _: Context) -> Iterator[Ruling]:
    marked = sum(bool(part.elective) for part in credential.parts or ())
    if not credential.parts:
        yield SKIPPED
    elif message := choice_at_fault(credential.electives, marked, "part"):
        yield Objection(message, route("electives"))


@RULES.rule(
    "part-weights-do-not-add-up",
    element="valid_assessment",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Do the weights of the parts add up?",
    why="If the weights do not add up to 100 %, it is open what decides the result.",
    remedy="Correct the weights of the parts so that they add up to 100 %.",
    passing="""
parts:
  - title: Materials
    weight: 40 %
  - title: Repair
    weight: 60 %
""",
    failing="parts: [{title: Materials, weight: 50 %}, {title: Repair, weight: 60 %}]",
)
def part_weights_do_not_add_up(credential: Credential, _: Context) -> Iterator[Ruling]:
    parts = credential.parts or ()
    weights = [part.weight for part in parts if part.weight is not None]
    if not weights or any(part.elective for part in parts):
        yield SKIPPED  # what learners choose changes the sum
        return
    added = total(span(weight.low or 0, 100 if weight.high is None else weight.high) for weight in weights)
    slack = max(Fraction(1), Fraction(len(weights), 2))  # each may be rounded to a whole number
    whole = span(100 - slack, 100 + slack)
    if added.is_above(whole):
        least = "" if added.exact is not None else "at least "
        yield Objection(f"the weights of the parts add up to {least}{show(added.low)} %", route("parts"))
    elif len(weights) == len(parts) and added.is_below(whole):
        message = f"the weights of the parts add up to only {show(added.high)} %"
        yield Objection(message, route("parts"), severity=Severity.WARNING)


@RULES.rule(
    "part-of-unknown-outcome",
    element="learning_outcomes",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Do the parts refer to outcomes that exist?",
    why="A reference to an outcome that does not exist shows that something was renamed or lost.",
    remedy="Correct the id, or add the outcome.",
    passing="""
learning_outcomes: [{id: inspect, text: Inspect a blade}]
parts: [{title: Inspection, outcomes: [inspect]}]
""",
    failing="""
learning_outcomes: [{id: inspect, text: Inspect a blade}]
parts: [{title: Inspection, outcomes: [inspct]}]
""",
)
def part_of_unknown_outcome(credential: Credential, _: Context) -> Iterator[Ruling]:
    ids = [outcome.id for outcome in credential.outcomes if outcome.id]
    # An outcome of the part itself, in words, is no reference.
    references = [
        (index, position, reference)
        for index, part in enumerate(credential.parts or ())
        for position, reference in enumerate(part.outcomes or ())
        if " " not in reference
    ]
    if not references or not ids:
        yield SKIPPED
        return
    for index, position, reference in references:
        if reference not in ids:
            near = get_close_matches(reference, ids, n=1)
            hint = f"; did you mean “{near[0]}”?" if near else ""
            message = f"there is no outcome with the id “{reference}”{hint}"
            yield Objection(message, route("parts[].outcomes[]", index, position))
