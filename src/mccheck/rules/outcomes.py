"""Learning outcomes: are they there, can they be told apart, and can they be observed?"""

from collections.abc import Iterator
from fractions import Fraction
from urllib.parse import unquote

from mccheck.descriptor import Credential, is_stated
from mccheck.descriptor.part import Wording
from mccheck.descriptor.values import YES, word_of
from mccheck.numbers import show
from mccheck.rules.asking import present
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.learning import ESCO_OCCUPATION, ESCO_SKILL
from mccheck.vocabulary.unobservable import LANGUAGES, unobservable_opening
from mccheck.vocabulary.value_list import fold

RULES = Registry()
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
    whole = credential.learning_outcomes
    if whole is not None and is_stated(whole) and not whole.outcomes:
        message = "in words only" if whole.text else "but not which"
        yield Objection(
            f"learning outcomes are stated, {message}", route("learning_outcomes"), severity=Severity.WARNING
        )
    if credential.outcomes and all(outcome.is_blank for outcome in credential.outcomes):
        yield NOT_STATED  # placeholders, each of which is told
        return
    for index, outcome in enumerate(credential.outcomes):
        if outcome.is_blank:
            continue
        if outcome.text is None or not outcome.text.text:
            yield Objection("this outcome has no text", route("learning_outcomes.outcomes[]", index))
        elif word_of(outcome.text.text) in YES:
            message = f"“{outcome.text}” does not say what a learner can do"
            yield Objection(message, route("learning_outcomes.outcomes[]", index))


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
    ids = [outcome.id for outcome in credential.outcomes]
    if not any(ids):
        yield SKIPPED
    for index, name in enumerate(ids):
        if name is not None and name in ids[:index]:
            yield Objection(f"the id “{name}” is already taken", route("learning_outcomes.outcomes[].id", index))


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
    outcomes = credential.outcomes
    without = [index for index, outcome in enumerate(outcomes) if outcome.kind is None]
    if len(without) == len(outcomes):
        yield NOT_STATED
    elif without:
        message = f"the kind of {len(without)} of {len(outcomes)} outcomes is not stated"
        yield Objection(message, route("learning_outcomes.outcomes[]", without[0]))


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
    for index, outcome in enumerate(credential.outcomes):
        for language, text in (outcome.text.texts if outcome.text else {}).items():
            # A text of no named language is in English, in the language of the learning, or in one that shows.
            languages = (language,) if language else ("en", *(credential.language or ()))
            if not LANGUAGES.intersection(languages):
                continue
            asked = True
            if opening := unobservable_opening(text, languages, elsewhere=not language):
                message = f"“{opening}” cannot be observed; say what the learner does"
                yield Objection(message, route("learning_outcomes.outcomes[]", index))
    if not asked:
        yield SKIPPED


def _texts(wording: Wording | None) -> frozenset[str]:
    """The texts of a wording in all its languages, without what does not tell texts apart."""
    return frozenset(_bare(text) for text in wording.texts.values() if _bare(text)) if wording else frozenset()


def _bare(text: str) -> str:
    return fold(text).strip(" .,;:!\"'“”„«»()•*·")


@RULES.rule(
    "outcome-repeated",
    element="learning_outcomes",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does each outcome say something of its own?",
    why="An outcome that stands twice counts for one, and hides that another may be missing.",
    remedy="Delete one of the two, or say in what they differ.",
    passing="learning_outcomes: [Inspect a blade, Repair a blade]",
    failing="learning_outcomes: [Inspect a blade, Inspect a blade.]",
)
def outcome_repeated(credential: Credential, _: Context) -> Iterator[Ruling]:
    outcomes = credential.outcomes
    if len(outcomes) < 2:
        yield SKIPPED
    seen: dict[str, int] = {}
    for index, outcome in enumerate(outcomes):
        texts = _texts(outcome.text)
        if (earlier := next((seen[text] for text in texts if text in seen), None)) is not None:
            message = f"this outcome says the same as outcome {earlier + 1}"
            yield Objection(message, route("learning_outcomes.outcomes[].text", index))
        seen |= {text: index for text in texts if text not in seen}


@RULES.rule(
    "outcome-repeats-title",
    element="learning_outcomes",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Do the outcomes say more than the title?",
    why="The title names the credential; what its holder can do is for the outcomes to say.",
    remedy="Say what a learner does at the end, in a sentence with a verb.",
    passing="""
title: Blade inspection
learning_outcomes: [Inspect a blade and grade its damage]
""",
    failing="""
title: Blade inspection
learning_outcomes: [Blade inspection]
""",
)
def outcome_repeats_title(credential: Credential, _: Context) -> Iterator[Ruling]:
    titles = _texts(credential.title)
    if not titles or not credential.outcomes:
        yield SKIPPED
    for index, outcome in enumerate(credential.outcomes):
        if titles & _texts(outcome.text):
            yield Objection("this outcome only repeats the title", route("learning_outcomes.outcomes[].text", index))


@RULES.rule(
    "contents-for-outcomes",
    element="learning_outcomes",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on=_EQF,
    compares=True,
    question="Are the outcomes something else than the contents?",
    why="Contents are what is taught; outcomes are what the learner knows and can do afterwards.",
    remedy="State under learning_outcomes what a learner does with what is taught.",
    passing="""
contents: [Blade materials, Damage and its causes]
learning_outcomes: [Inspect a blade and grade its damage]
""",
    failing="""
contents: [Blade materials, Damage and its causes]
learning_outcomes: [Blade materials, Damage and its causes]
""",
)
def contents_for_outcomes(credential: Credential, _: Context) -> Iterator[Ruling]:
    contents = {_bare(text) for text in credential.contents or ()}
    outcomes = [_texts(outcome.text) for outcome in credential.outcomes]
    if not contents or not outcomes:
        yield SKIPPED
    elif all(texts & contents for texts in outcomes) and len(outcomes) in {len(contents), *range(2, len(contents))}:
        yield Objection("the outcomes are the contents, word for word", route("learning_outcomes"))


@RULES.rule(
    "many-outcomes-for-hours",
    element="learning_outcomes",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Can so many outcomes be reached in the hours that are stated?",
    why="Each outcome is learned, practised and assessed; a long list for a short course promises what it cannot keep.",
    remedy="Keep the outcomes that are assessed, or state the whole workload, the learner's own work included.",
    passing="""
workload: {hours: 30}
learning_outcomes: [Inspect a blade, Repair a blade]
""",
    failing="""
workload: {hours: 2}
learning_outcomes: [Inspect a blade, Repair a blade, Grade its damage]
""",
)
def many_outcomes_for_hours(credential: Credential, context: Context) -> Iterator[Ruling]:
    hours = _most_hours(credential, context)
    count, least = len(credential.outcomes), context.profile.least_hours_per_outcome
    if not count or not hours:
        yield SKIPPED
    elif hours < count * least:
        message = f"{count} outcomes in {show(hours)} hours; the threshold is {show(least)} an outcome"
        yield Objection(message, route("learning_outcomes"))


def _most_hours(credential: Credential, context: Context) -> Fraction | None:
    """The most hours that the workload may take, as stated or by its credits; None where it is open."""
    workload = credential.workload
    whole = workload.hours.whole if workload and workload.hours else None
    ects = workload.ects.credits if workload and workload.ects else None
    most = context.profile.hours_per_credit.high
    by_credits = ects.high * most if ects and ects.high and most else None
    if whole is None:
        return by_credits
    # Where the two disagree, another rule says so: the larger one is held against the outcomes.
    return None if whole.high is None else max(whole.high, by_credits or whole.high)


@RULES.rule(
    "outcome-falls-short",
    element="learning_outcomes",
    severity=Severity.WARNING,
    basis=Basis.PRACTICE,
    compares=True,
    question="Is the source free of admitted weaknesses here (a single outcome)?",
    why="What a source says about its own weaknesses is the surest evidence of them.",
    remedy="Close the gap that the source names, then delete “limits”.",
    passing="learning_outcomes: [{text: Inspect a blade and grade its damage}]",
    failing="""
learning_outcomes:
  - text: Inspect a blade and grade its damage
    limits: In towns only
""",
)
def outcome_falls_short(credential: Credential, _: Context) -> Iterator[Ruling]:
    for index, outcome in enumerate(credential.outcomes):
        if outcome.limits:
            message = f"the source itself says that it falls short: {outcome.limits}"
            yield Objection(message, route("learning_outcomes.outcomes[].limits", index))
    if not credential.outcomes:
        yield SKIPPED


@RULES.rule(
    "outcome-in-doubt",
    element="learning_outcomes",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Does the source state the outcomes, rather than imply them?",
    why="What is only implied, or stated unclearly, is read by each reader in another way.",
    remedy="State the outcome in the source, in a sentence that says what a learner does.",
    passing="learning_outcomes: [{text: Inspect a blade and grade its damage}]",
    failing="learning_outcomes: [{text: Inspect a blade, answer: only implied}]",
)
def outcome_in_doubt(credential: Credential, _: Context) -> Iterator[Ruling]:
    whole = credential.learning_outcomes
    if whole is not None and whole.doubt:
        yield Objection(f"the learning outcomes are {_DOUBTS[whole.doubt]}", route("learning_outcomes"))
    for index, outcome in enumerate(credential.outcomes):
        if outcome.doubt:
            yield Objection(f"this outcome is {_DOUBTS[outcome.doubt]}", route("learning_outcomes.outcomes[]", index))
    if whole is None:
        yield SKIPPED


_DOUBTS = {"unclear": "stated unclearly in the source", "only implied": "only implied in the source"}


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
    for index, outcome in enumerate(credential.outcomes):
        for position, reference in enumerate(outcome.esco or ()):
            asked = True
            if ESCO_OCCUPATION.fullmatch(unquote(reference)):
                message = f"“{reference}” is an occupation of ESCO, not a skill; it belongs under relevance.occupations"
            elif not ESCO_SKILL.fullmatch(unquote(reference)):
                message = f"“{reference}” is not the URI of an ESCO skill"
            else:
                continue
            yield Objection(message, route("learning_outcomes.outcomes[].esco[]", index, position))
    if not asked:
        yield SKIPPED


@RULES.rule(
    "esco-skill-repeated",
    element="learning_outcomes",
    severity=Severity.NOTE,
    basis=Basis.PRACTICE,
    compares=True,
    question="Does each outcome refer to ESCO skills of its own?",
    why="Two different outcomes with one skill look the same to systems that match skills and jobs.",
    remedy="Look for the narrower skill of each outcome in ESCO, or leave out the reference that does not fit.",
    passing="""
learning_outcomes:
  - text: Inspect a blade
    esco:
      http://data.europa.eu/esco/skill/a59708e3-e654-4e37-8b8a-741c3b756eee
  - text: Repair a blade
""",
    failing="""
learning_outcomes:
  - text: Inspect a blade
    esco:
      http://data.europa.eu/esco/skill/a59708e3-e654-4e37-8b8a-741c3b756eee
  - text: Repair a blade
    esco:
      http://data.europa.eu/esco/skill/a59708e3-e654-4e37-8b8a-741c3b756eee
""",
)
def esco_skill_repeated(credential: Credential, _: Context) -> Iterator[Ruling]:
    first: dict[str, tuple[int, frozenset[str]]] = {}
    for index, outcome in enumerate(credential.outcomes):
        for position, reference in enumerate(outcome.esco or ()):
            own = (index, _texts(outcome.text))
            earlier, texts = first.setdefault(unquote(reference).casefold().rstrip("/"), own)
            if earlier != index and not texts & own[1]:
                message = f"the ESCO skill of outcome {earlier + 1} is given for this other outcome too"
                yield Objection(message, route("learning_outcomes.outcomes[].esco[]", index, position))
    if not first:
        yield SKIPPED
