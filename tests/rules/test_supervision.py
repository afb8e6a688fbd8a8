"""The rules of supervision."""

import pytest

from mccheck.rules import Rule, supervision
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told

# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "identity-not-checked": "the learner's identity is not checked (unsupervised without identity check)",
    "supervision-disagrees-with-place": "the place is “Online”, yet the supervision is onsite",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "supervision-not-stated",
        "assessment: {methods: [{type: quiz, supervision: unsupervised}, project]}",
        Severity.NOTE,
        "assessment.methods[1]",
        "the descriptor does not say whether this method is supervised and the learner's identity checked",
    ),
    Objected(
        "supervision-not-stated",
        "assessment: {methods: [{type: quiz, text: Under supervision of two trainers}]}",
        Severity.WARNING,
        "assessment",
        "the words on the assessment mention supervision; of which kind it is, is not stated as such",
    ),
    Objected(
        "identity-not-checked",
        "assessment: {methods: [{type: quiz, supervision: supervised}]}",
        Severity.WARNING,
        "assessment.methods[0].supervision",
        "the assessment is supervised; whether the learner's identity is checked is not stated",
    ),
    Objected(
        "identity-not-checked",
        """
assessment:
  methods:
    - {type: quiz, weight: 70 %, supervision: unsupervised}
    - {type: project, weight: 30 %, supervision: onsite with identity check}
""",
        Severity.NOTE,
        "assessment.methods",
        "what decides 70 % of the result is done without a check of the learner's identity",
    ),
    Objected(
        "supervision-disagrees-with-place",
        "assessment: {methods: [{type: quiz, place: Workshop, supervision: online with identity check}]}",
        Severity.NOTE,
        "assessment.methods[0].place",
        "the place is “Workshop”, the supervision online: are learners there without a supervisor?",
    ),
)


@every_rule_of(supervision)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(supervision, supervision.RULES.rules, OTHERS, monkeypatch) == []
