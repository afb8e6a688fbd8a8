"""Learning outcomes: are they there, and can they be observed?"""

import re
from collections.abc import Iterator

from mccheck.descriptor import Credential
from mccheck.rules.asking import present
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.learning import ESCO_SKILL, UNOBSERVABLE_VERBS

RULES = Registry()
# What often stands before the verb that counts.
_LEAD_IN = re.compile(
    r"^(?:(?:the )?(?:learners?|students?|participants?|graduates?|technicians?) (?:will |shall |can |must )?)?"
    r"(?:(?:be|is|are) able to |to )?"
)
_EQF = "Council Recommendation of 22 May 2017 on the European Qualifications Framework (2017/C 189/03)"


@RULES.rule(
    "learning-outcomes-not-stated",
    element="learning_outcomes",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Are learning outcomes stated?",
    why="A micro-credential is a record of learning outcomes; without them it only records attendance.",
    remedy="Write two to six sentences that say what a learner can do at the end, each with its kind.",
    if_silent="the descriptor does not say what a learner can do at the end",
    passing="""
learning_outcomes:
  - id: inspect
    text: Inspect a blade and grade its damage
    kind: skill
  - id: resin
    text: Explain how resins cure
    kind: knowledge
""",
    failing="learning_outcomes: []",
)
def learning_outcomes_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    message = "the source says that there are no learning outcomes"
    yield from present(credential, route("learning_outcomes"), message)
    for index, outcome in enumerate(credential.learning_outcomes or ()):
        if outcome.text is None or not outcome.text.text:
            yield Objection("this outcome has no text", route("learning_outcomes[]", index))


@RULES.rule(
    "outcomes-only-for-collection",
    element="learning_outcomes",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Are the outcomes stated for the credential itself, and not only for its collection?",
    why="Someone who earns one credential out of several must be able to show what that one stands for.",
    remedy="Give each credential its own learning outcomes; state for the collection only what is true of all of them.",
    needs=("learning-outcomes-not-stated",),
    passing="""
kind: pathway
credentials:
  - id: basics
    title: Basics
    learning_outcomes:
      - Name the parts of a blade
  - id: repair
    title: Repair
    learning_outcomes:
      - Repair a blade
""",
    failing="""
kind: pathway
learning_outcomes: [Name the parts of a blade, Repair a blade]
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair}
""",
)
def outcomes_only_for_collection(_: Credential, context: Context) -> Iterator[Ruling]:
    if "learning_outcomes" in context.inherited:
        message = "the learning outcomes are stated for the collection only, not for this credential"
        yield Objection(message, route("learning_outcomes"))


@RULES.rule(
    "outcome-id-repeated",
    element="learning_outcomes",
    severity=Severity.ERROR,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does each outcome have an id of its own?",
    why="Methods of assessment refer to outcomes by id; two with the same id cannot be told apart.",
    remedy="Give each outcome an id that no other outcome has.",
    passing="learning_outcomes: [{id: a, text: Do this}, {id: b, text: Do that}]",
    failing="learning_outcomes: [{id: a, text: Do this}, {id: a, text: Do that}]",
)
def outcome_id_repeated(credential: Credential, _: Context) -> Iterator[Ruling]:
    ids = [outcome.id for outcome in credential.learning_outcomes or ()]
    if not any(ids):
        yield SKIPPED
    for index, name in enumerate(ids):
        if name is not None and name in ids[:index]:
            yield Objection(f"the id “{name}” is already taken", route("learning_outcomes[].id", index))


@RULES.rule(
    "outcome-kind-not-stated",
    element="learning_outcomes",
    severity=Severity.NOTE,
    basis=Basis.FRAMEWORK,
    rests_on=_EQF,
    question="Is the kind of each outcome stated: knowledge, skill, or responsibility and autonomy?",
    why="The kind decides which type of assessment can show an outcome.",
    remedy="Add the kind to each outcome: knowledge, skill, responsibility and autonomy, or transversal.",
    needs=("learning-outcomes-not-stated",),
    passing="""
learning_outcomes:
  - text: Inspect a blade and grade its damage
    kind: skill
""",
    failing="""
learning_outcomes:
  - {text: Inspect a blade and grade its damage, kind: skill}
  - {text: Explain how resins cure}
""",
)
def outcome_kind_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    outcomes = credential.learning_outcomes or ()
    without = [index for index, outcome in enumerate(outcomes) if outcome.kind is None]
    if len(without) == len(outcomes):
        yield NOT_STATED
    elif without:
        message = f"the kind of {len(without)} of {len(outcomes)} outcomes is not stated"
        yield Objection(message, route("learning_outcomes[]", without[0]))


@RULES.rule(
    "outcome-not-observable",
    element="learning_outcomes",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does each outcome begin with a verb that can be observed?",
    why="Nobody can watch someone understand. An action verb tells learner and assessor what to look for.",
    remedy="Replace verbs such as “understand” or “know” with what the learner does: explain, select, repair. "
    "Only verbs in languages that mccheck knows are judged; a text without a named language is read as English.",
    needs=("learning-outcomes-not-stated",),
    passing="learning_outcomes: [Explain how resins cure]",
    failing="learning_outcomes: [Understand resins]",
)
def outcome_not_observable(credential: Credential, _: Context) -> Iterator[Ruling]:
    asked = False
    for index, outcome in enumerate(credential.learning_outcomes or ()):
        for language, text in (outcome.text.texts if outcome.text else {}).items():
            # A text of no named language is in English, or in the language of the learning.
            languages = [language] if language else ["en", *(credential.language or ())]
            verbs = frozenset().union(*(UNOBSERVABLE_VERBS.get(name, frozenset()) for name in languages))
            if not verbs:
                continue
            asked = True
            words = _LEAD_IN.sub("", text.casefold()).split()
            opening = next((o for o in (" ".join(words[:n]) for n in (3, 2, 1)) if o in verbs), None)
            if opening:
                yield Objection(
                    f"“{opening}” cannot be observed; say what the learner does", route("learning_outcomes[]", index)
                )
    if not asked:
        yield SKIPPED


@RULES.rule(
    "esco-reference-malformed",
    element="learning_outcomes",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Are references to ESCO skills well formed?",
    why="Systems that match skills and jobs cannot use a reference that leads nowhere.",
    remedy="Copy the URI of the skill from the ESCO portal.",
    passing="""
learning_outcomes:
  - text: Inspect a blade and grade its damage
    esco:
      http://data.europa.eu/esco/skill/a59708e3-e654-4e37-8b8a-741c3b756eee
""",
    failing="learning_outcomes: [{text: Inspect a blade, esco: blade inspection}]",
)
def esco_reference_malformed(credential: Credential, _: Context) -> Iterator[Ruling]:
    asked = False
    for index, outcome in enumerate(credential.learning_outcomes or ()):
        for position, reference in enumerate(outcome.esco or ()):
            asked = True
            if not ESCO_SKILL.fullmatch(reference):
                message = f"“{reference}” is not the URI of an ESCO skill"
                yield Objection(message, route("learning_outcomes[].esco[]", index, position))
    if not asked:
        yield SKIPPED
