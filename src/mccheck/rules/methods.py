"""Methods of assessment: do they show each outcome, and do their shares add up?"""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from mccheck.descriptor import Credential
from mccheck.descriptor.assessment import Method
from mccheck.descriptor.learning import LearningOutcome
from mccheck.numbers import show
from mccheck.rules.asking import listed
from mccheck.rules.assessing import (
    ALL,
    TYPE,
    assesses,
    counting,
    counts_for_nothing,
    methods_of,
    shows_nothing,
)
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.assessment import ATTENDANCE, MANUAL_VERBS, SELF_ASSESSMENT, SHOWS_NO_SKILL, SHOWS_NOTHING

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
    known = {ALL, *(outcome.id for outcome in credential.outcomes)}
    if any(set(method.of or ()) - known for method in methods):
        yield SKIPPED  # assessment-of-unknown-outcome speaks of it
        return
    for index, outcome in enumerate(credential.outcomes):
        by = [method for method in methods if assesses(method, outcome.id)]
        name = f"“{outcome.id}”" if outcome.id else "this outcome"
        if not by:
            yield Objection(f"no method assesses {name}", route("learning_outcomes.outcomes[]", index))
        elif all(counts_for_nothing(method) for method in by) and not shows_nothing(counting(credential)):
            message = f"{name} is assessed only by what counts for 0 % of the result"
            yield Objection(message, route("learning_outcomes.outcomes[]", index))


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
    ids = [outcome.id for outcome in credential.outcomes if outcome.id]
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
    why="A test of knowledge shows what someone knows. What is done by hand shows only when it is done. Attendance "
    "shows others nothing, nor does what learners think of themselves.",
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
    methods, outcomes = counting(credential), credential.outcomes
    if not methods or shows_nothing(methods):
        yield SKIPPED  # there is none, or attendance-alone or self-assessment-alone speaks of it
        return
    doubts: dict[tuple[Severity, tuple[str, ...]], list[LearningOutcome]] = {}
    for outcome in outcomes:
        types = tuple(dict.fromkeys(method.type or "" for method in methods if assesses(method, outcome.id)))
        if (severity := _doubt(outcome, frozenset(types))) is not None:
            doubts.setdefault((severity, types), []).append(outcome)
    if not doubts and all(outcome.kind is None for outcome in outcomes):
        yield SKIPPED
    where = route("assessment.methods[]", 0) if len(methods_of(credential)) == 1 else route("assessment.methods")
    for (severity, types), doubted in doubts.items():
        names = [f"“{outcome.id or (outcome.text.text if outcome.text else '')}”" for outcome in doubted]
        # What many members inherit is one cause: it is told in the same words for all of them.
        what = "outcomes that are skills" if "assessment" in context.inherited else listed(names, 3)
        by = listed([_SPOKEN.get(type_, type_) for type_ in types])
        asked = severity is Severity.NOTE
        message = f"can {by} alone show {what}?" if asked else f"{by} alone cannot show {what}"
        yield Objection(message, where, severity=severity)


def _doubt(outcome: LearningOutcome, types: frozenset[str]) -> Severity | None:
    """How much it is in doubt that methods of these types show an outcome; None where it is not.

    Many skills are of the mind and show in writing, so that nothing but work of the hand is beyond a written test.
    """
    if not types or not types <= SHOWS_NO_SKILL:
        return None
    if types <= SHOWS_NOTHING:
        # How learners see themselves may be part of what a personal outcome is about.
        is_personal = outcome.kind in {"transversal", "responsibility and autonomy"} and SELF_ASSESSMENT in types
        return Severity.NOTE if is_personal else Severity.WARNING
    if outcome.kind in {None, "knowledge"}:
        return None
    return Severity.WARNING if _is_manual(outcome) else Severity.NOTE


def _is_manual(outcome: LearningOutcome) -> bool:
    """Whether the verb of an outcome is one of the hand. German and Dutch put it last, where English has its object."""
    for text in outcome.text.texts.values() if outcome.text else ():
        words = re.findall(r"[\w·]+", text.casefold())
        if words and (words[0] in MANUAL_VERBS or (words[-1] in MANUAL_VERBS and words[-1].endswith("en"))):
            return True
    return False


# Names of types in a sentence.
_SPOKEN = {"written examination": "a written examination", "quiz": "a quiz", ATTENDANCE: "attendance"}


@RULES.rule(
    "self-assessment-alone",
    element="valid_assessment",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Does someone other than the learner assess the outcomes?",
    why="Assessment is the task of the provider, or of another body that is recognised for it. (The definition of "
    "assessment is from memory.) What learners think of themselves helps them to learn, and shows others nothing.",
    remedy="Add an assessment by someone else, or have the self-assessment checked.",
    needs=(TYPE,),
    passing="assessment: {methods: [self-assessment, portfolio]}",
    failing="assessment: {methods: [self-assessment]}",
)
def self_assessment_alone(credential: Credential, _: Context) -> Iterator[Ruling]:
    types = {method.type for method in counting(credential)}
    if not types:
        yield SKIPPED
    elif shows_nothing(counting(credential)) and SELF_ASSESSMENT in types:
        also = " and whether they were there" if ATTENDANCE in types else ""
        message = f"all that counts is how learners assess themselves{also}"
        yield Objection(message, route("assessment.methods"))


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
    if not weights or any(weight.low is None and weight.high is None for weight in weights):
        yield SKIPPED  # none is stated, or one was not understood, and nothing can be said of the sum
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
    elif unweighted := _unweighted(methods_of(credential), is_full=least >= 100):
        which = "this method is" if len(unweighted) == 1 else f"{len(unweighted)} methods is"
        left = f"; the other weights leave {show(100 - least) if least < 100 else 0} %" if least == most else ""
        message = f"the weight of {which} not stated{left}"
        yield Objection(message, route("assessment.methods[]", unweighted[0]), severity=Severity.NOTE)
    elif most < 100 - 1:
        message = f"the weights add up to only {show(most)} %"
        yield Objection(message, methods, severity=Severity.WARNING)
    elif least < 100 - 1:
        message = f"the minimum weights add up to {show(least)} %; what decides the other {show(100 - least)} % is open"
        yield Objection(message, methods, severity=Severity.NOTE)


def _unweighted(methods: tuple[Method, ...], *, is_full: bool) -> list[int]:
    """Where the methods without a weight stand; attendance needs none beside others that make up the whole result."""
    without = (index for index, method in enumerate(methods) if method.weight is None)
    return [index for index in without if not (is_full and methods[index].type == ATTENDANCE)]


@RULES.rule(
    "assessment-names-twice",
    element="valid_assessment",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is every method, and every outcome of a method, named once?",
    why="What is named twice was often meant to be something else, which is then missing.",
    remedy="Delete the repetition, write what was meant, or say in the text of each method what sets them apart.",
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
learning_outcomes: [{id: inspect, text: Inspect a blade}]
assessment:
  methods:
    - type: practical assessment
      of: [inspect, inspect]
""",
)
def assessment_names_twice(credential: Credential, _: Context) -> Iterator[Ruling]:
    methods = methods_of(credential)
    if not methods:
        yield SKIPPED
    seen: set[str] = set()
    for index, method in enumerate(methods):
        of = method.of or ()
        again = next((place for place, outcome in enumerate(of) if outcome in of[:place]), None)
        if again is not None:
            message = f"the outcome “{of[again]}” is named twice for one method"
            yield Objection(message, route("assessment.methods[].of[]", index, again))
        elif len(of) > 1 and ALL in of:
            message = "the method is said to assess all outcomes, yet some are named too"
            yield Objection(message, route("assessment.methods[].of", index))
        if (facts := _facts(method)) in seen:
            message = "this method is stated a second time in the same words; are there two?"
            yield Objection(message, route("assessment.methods[]", index))
        seen.add(facts)


def _facts(method: Method) -> str:
    """All that is stated of a method, for the comparison with others."""
    return repr(method.model_dump(exclude={"source", "remark"}, exclude_none=True))
