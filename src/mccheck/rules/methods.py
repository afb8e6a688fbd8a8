"""Methods of assessment: do they show each outcome, and do their shares add up?"""

from collections.abc import Iterator
from difflib import get_close_matches

from mccheck.descriptor import Credential
from mccheck.numbers import show
from mccheck.rules.asking import listed
from mccheck.rules.assessing import ALL, TYPE, assesses, methods_of
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.assessment import SHOWS_NO_SKILL

RULES = Registry()
_OUTCOMES = "learning-outcomes-not-stated"


@RULES.rule(
    "outcome-not-assessed",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is every outcome assessed?",
    why="An outcome that is not assessed is a promise, not a record.",
    remedy="Add the outcome's id to the method that assesses it, or delete the outcome.",
    needs=(TYPE, _OUTCOMES),
    passing="""
learning_outcomes:
  - id: inspect
    text: Inspect a blade
  - id: repair
    text: Repair a blade
assessment:
  methods:
    - type: practical assessment
      of:
        - inspect
        - repair
""",
    failing="""
learning_outcomes:
  - {id: inspect, text: Inspect a blade}
  - {id: repair, text: Repair a blade}
assessment: {methods: [{type: practical assessment, of: [inspect]}]}
""",
)
def outcome_not_assessed(credential: Credential, _: Context) -> Iterator[Ruling]:
    methods = methods_of(credential)
    if all(method.of is None for method in methods):
        yield NOT_STATED
        return
    known = {ALL, *(outcome.id for outcome in credential.learning_outcomes or ())}
    if any(set(method.of or ()) - known for method in methods):
        yield SKIPPED  # assessment-of-unknown-outcome speaks of it
        return
    for index, outcome in enumerate(credential.learning_outcomes or ()):
        if not any(assesses(method, outcome.id) for method in methods):
            name = f"“{outcome.id}”" if outcome.id else "this outcome"
            yield Objection(f"no method assesses {name}", route("learning_outcomes[]", index))


@RULES.rule(
    "assessment-of-unknown-outcome",
    element="valid_assessment",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Does every method refer to outcomes that exist?",
    why="A reference to an outcome that does not exist shows that something was renamed or lost.",
    remedy="Correct the id, or add the outcome.",
    needs=(_OUTCOMES,),
    passing="""
learning_outcomes: [{id: inspect, text: Inspect a blade}]
assessment: {methods: [{type: practical assessment, of: [inspect]}]}
""",
    failing="""
learning_outcomes: [{id: inspect, text: Inspect a blade}]
assessment: {methods: [{type: practical assessment, of: [inspct]}]}
""",
)
def assessment_of_unknown_outcome(credential: Credential, _: Context) -> Iterator[Ruling]:
    ids = [outcome.id for outcome in credential.learning_outcomes or () if outcome.id]
    references = [
        (index, position, reference)
        for index, method in enumerate(methods_of(credential))
        for position, reference in enumerate(method.of or ())
    ]
    if not references:
        yield SKIPPED
    for index, position, reference in references:
        if reference != ALL and reference not in ids:
            near = get_close_matches(reference, ids, n=1)
            hint = f"; did you mean “{near[0]}”?" if near else ""
            message = f"there is no outcome with the id “{reference}”{hint}"
            yield Objection(message, route("assessment.methods[].of[]", index, position))


@RULES.rule(
    "method-cannot-show-outcome",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Can the methods show the kind of outcome that they assess?",
    why="A test of knowledge shows what someone knows. Only doing it shows that they can.",
    remedy="Assess skills by a practical assessment, a project or a work sample, as well as the test of knowledge.",
    needs=(TYPE, _OUTCOMES),
    passing="""
learning_outcomes:
  - id: inspect
    text: Inspect a blade
    kind: skill
assessment:
  methods:
    - type: practical assessment
      of:
        - inspect
""",
    failing="""
learning_outcomes: [{id: inspect, text: Inspect a blade, kind: skill}]
assessment: {methods: [{type: written examination, of: [inspect]}]}
""",
)
def method_cannot_show_outcome(credential: Credential, context: Context) -> Iterator[Ruling]:
    methods = methods_of(credential)
    outcomes = credential.learning_outcomes or ()
    if all(outcome.kind is None for outcome in outcomes):
        yield SKIPPED
        return
    mismatched = [
        outcome
        for outcome in outcomes
        if outcome.kind not in {None, "knowledge"}
        and (types := {method.type for method in methods if assesses(method, outcome.id)})
        and types <= SHOWS_NO_SKILL
    ]
    if mismatched:
        names = [f"“{outcome.id or (outcome.text.text if outcome.text else '')}”" for outcome in mismatched]
        # What many members inherit is one cause: it is told in the same words for all of them.
        what = "outcomes that are skills" if "assessment" in context.inherited else listed(names, 3)
        where = route("assessment.methods[]", 0) if len(methods) == 1 else route("assessment.methods")
        yield Objection(f"a test of knowledge alone cannot show {what}", where)


@RULES.rule(
    "weights-do-not-add-up",
    element="valid_assessment",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Do the weights of the methods add up?",
    why="If the weights do not add up to 100 %, it is open what decides the result.",
    remedy="Correct the weights so that they add up to 100 %.",
    passing="""
assessment:
  methods:
    - type: project
      weight: 70 %
    - type: quiz
      weight: 30 %
""",
    failing="""
assessment:
  methods:
    - type: project
      weight: 70 %
    - type: quiz
      weight: 40 %
""",
)
def weights_do_not_add_up(credential: Credential, _: Context) -> Iterator[Ruling]:
    weights = [method.weight for method in methods_of(credential) if method.weight is not None]
    if not weights:
        yield SKIPPED
        return
    methods = route("assessment.methods")
    if any((weight.low is not None and weight.low < 0) or (weight.high or 0) > 100 for weight in weights):
        yield Objection("a weight is outside the range of 0 to 100 %", methods)
        return
    least = sum(weight.low or 0 for weight in weights)
    most = sum(100 if weight.high is None else weight.high for weight in weights)
    if least > 100 + 1:
        word = "" if all(weight.exact is not None for weight in weights) else " at least"
        yield Objection(f"the weights add up to{word} {show(least)} %", methods)
    elif len(weights) == len(methods_of(credential)):
        if most < 100 - 1:
            message = f"the weights add up to only {show(most)} %"
            yield Objection(message, methods, severity=Severity.WARNING)
        elif least < 100 - 1:
            message = (
                f"the minimum weights add up to {show(least)} %; what decides the other {show(100 - least)} % is open"
            )
            yield Objection(message, methods, severity=Severity.NOTE)
