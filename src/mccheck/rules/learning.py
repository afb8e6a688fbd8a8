"""Learning outcomes, level and relevance."""

import re
from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.descriptor.learning import Level
from mccheck.descriptor.values import Amount
from mccheck.numbers import show
from mccheck.rules.asking import asks, listed, not_denied, present
from mccheck.rules.routes import route
from mccheck.rules.rule import NOT_STATED, SKIPPED, Basis, Context, NotApplicable, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.learning import ESCO_SKILL, UNOBSERVABLE_VERBS
from mccheck.vocabulary.levels import EQF_OF_CYCLE, NationalFramework, national_framework

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


@RULES.rule(
    "level-not-stated",
    element="level",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Is the level stated, or declared not applicable with a reason?",
    why="The level lets a reader in another country place the learning. The act asks for it where it applies, "
    "so leaving it out is not yet a fault; only the author can say that no level applies.",
    remedy="State the EQF level, the national level or the cycle, or say why no level applies.",
    if_silent="the descriptor does not say at which level the learning is, nor why no level applies",
    passing="level: {eqf: 4}",
    failing="level: none",
)
def level_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    level = credential.level
    if level is not None and level.not_applicable is not None and answer_of(level) is Answer.STATED:
        reason = level.not_applicable
        if is_stated(reason) and (level.eqf or level.national or level.cycle):
            message = "the level is declared not applicable, yet one is stated"
            yield Objection(message, route("level.not_applicable"))
            return
        if reason.text:
            yield NotApplicable(reason.text)
            return
        if is_stated(reason):
            message = "the level is declared not applicable without a reason"
            yield Objection(message, route("level.not_applicable"))
            return
    yield from present(credential, route("level"), "the source says that there is no level")
    if level is not None and is_stated(level) and level.text and not (level.eqf or level.national or level.cycle):
        yield Objection("the level is stated in words only, without reference to a framework", route("level"))


@RULES.rule(
    "level-disagrees-with-national-level",
    element="level",
    severity=Severity.ERROR,
    basis=Basis.FRAMEWORK,
    rests_on="Referencing of the national framework to the EQF",
    compares=True,
    question="Do the EQF level and the level of the national framework agree?",
    why="A national number in the EQF field raises or lowers the level: Irish NFQ 8 is EQF 6.",
    remedy="Keep the national level as it is, and correct the EQF level to the one that it corresponds to.",
    passing="level: {eqf: 6, national: {framework: NFQ, level: 8}}",
    failing="level: {eqf: 8, national: {framework: NFQ, level: 8}}",
)
def level_disagrees_with_national_level(credential: Credential, _: Context) -> Iterator[Ruling]:
    level = credential.level
    framework = _framework(level)
    if level is None or level.national is None or level.national.level is None or framework is None:
        yield SKIPPED
    elif unknown := [end for end in _ends(level.national.level) if end not in framework.to_eqf]:
        message = f"{framework.name} has levels up to {max(framework.to_eqf)}; there is no level {show(unknown[0])}"
        yield Objection(message, route("level.national.level"))
    elif level.eqf is None:
        yield SKIPPED
    elif message := disagreement(level):
        yield Objection(message, route("level.eqf"))
    for index, outcome in enumerate(credential.learning_outcomes or ()):
        if outcome.level is not None and (message := disagreement(outcome.level)):
            yield Objection(message, route("learning_outcomes[].level", index))


def _framework(level: Level | None) -> NationalFramework | None:
    name = level.national.framework if level and level.national else None
    return national_framework(name) if name else None


def _ends(amount: Amount) -> list[float]:
    return [end for end in (amount.low, amount.high) if end is not None]


def disagreement(level: Level) -> str:
    """How the EQF level of a level disagrees with its national level; empty where it does not, or cannot be told.

    One national level agrees with a range of EQF levels that holds it, as a framework may state.
    """
    framework, national = _framework(level), level.national.level if level.national else None
    if framework is None or national is None or level.eqf is None:
        return ""
    if any(end not in framework.to_eqf for end in _ends(national)):
        return ""
    expected = [float(framework.to_eqf[int(end)]) for end in _ends(national)]
    low, high = level.eqf.low or 1, level.eqf.high or 8
    if _ends(level.eqf) == expected or (national.exact is not None and low <= expected[0] <= high):
        return ""
    span = " to ".join(dict.fromkeys(show(value) for value in expected))
    return f"{framework.name} {national} is EQF {span}, not EQF {level.eqf}"


@RULES.rule(
    "cycle-disagrees-with-level",
    element="level",
    severity=Severity.ERROR,
    basis=Basis.FRAMEWORK,
    rests_on=_EQF,
    compares=True,
    question="Do the EQF level and the cycle of higher education agree?",
    why="The short, first, second and third cycles correspond to EQF 5, 6, 7 and 8.",
    remedy="Correct the cycle or the EQF level.",
    passing="level: {eqf: 7, cycle: second}",
    failing="level: {eqf: 6, cycle: second}",
)
def cycle_disagrees_with_level(credential: Credential, _: Context) -> Iterator[Ruling]:
    level = credential.level
    eqf = _eqf_of(level) if level is not None else None
    if level is None or level.cycle is None or eqf is None:
        yield SKIPPED
    elif not (eqf.low or 0) <= EQF_OF_CYCLE[level.cycle] <= (eqf.high or 8):
        expected = EQF_OF_CYCLE[level.cycle]
        message = f"the {level.cycle} cycle corresponds to EQF {expected}, not to EQF {eqf}"
        yield Objection(message, route("level.cycle"))


def _eqf_of(level: Level) -> Amount | None:
    """The EQF level as stated, or the one to which a national level refers."""
    framework, national = _framework(level), level.national.level if level.national else None
    if level.eqf is not None or framework is None or national is None or national.exact not in framework.to_eqf:
        return level.eqf
    value = float(framework.to_eqf[int(national.exact)])
    return Amount(value, value)


@RULES.rule(
    "levels-disagree",
    element="level",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Does the source always give the same level?",
    why="If the level changes from page to page, nobody can tell which one is right.",
    remedy="Find out which level was assigned, and keep only that one.",
    passing="level: {eqf: 4}",
    failing="level: {eqf: 4, also: EQF 5 on the certificate}",
)
def levels_disagree(credential: Credential, _: Context) -> Iterator[Ruling]:
    level = credential.level
    if level is None:
        yield SKIPPED
    elif level.also:
        main = level.national.level if level.national and level.national.level else level.eqf
        stated = list(dict.fromkeys([*([str(main)] if main else []), *level.also]))
        if len(stated) > 1 or not main:
            yield Objection(f"the source gives different levels: {listed(stated)}", route("level.also"))


@RULES.rule(
    "level-only-implied",
    element="level",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Was the level assigned, rather than only implied?",
    why="A level that is inferred from neighbouring qualifications has not been decided by anyone.",
    remedy="Have the level confirmed by the body in charge of the framework, and cite its decision.",
    needs=("level-not-stated",),
    passing="level: {eqf: 4}",
    failing="level: {eqf: 4, implied: The outcomes are part of a unit at level 4}",
)
def level_only_implied(credential: Credential, _: Context) -> Iterator[Ruling]:
    implied = credential.level.implied if credential.level else None
    if is_stated(implied):
        yield Objection("the level is only implied; it was never assigned", route("level.implied"))


@RULES.rule(
    "need-not-stated",
    element="relevance",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated which need the credential meets, and how that need was identified?",
    why="The Recommendation asks for learning that meets identified needs; a reader should see which, and who says so.",
    remedy="Say in a sentence how the need was identified, and for which occupations.",
    if_silent="the descriptor does not say which need the credential meets, nor how that need was identified",
    passing="""
relevance:
  need: A survey of 40 service firms in 2024
  employers: yes
""",
    failing="relevance: {need: none}",
)
def need_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    relevance = credential.relevance
    if relevance is None or answer_of(relevance) is not Answer.STATED:
        yield from present(credential, route("relevance"), "the source says that no need was identified")
    elif is_absent(relevance.need):
        yield Objection("the source says that no need was identified", route("relevance.need"), absent=True)
    elif not (is_stated(relevance.need) or relevance.occupations or relevance.text):
        yield NOT_STATED


RULES.add(
    "employers-not-involved",
    element="relevance",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Were employers, social partners or other users involved?",
    why="The Recommendation encourages their cooperation, so that the credential counts on the labour market.",
    remedy="Say who was involved in designing the credential, and how.",
    passing="relevance: {employers: Three service firms reviewed the outcomes}",
    failing="relevance: {employers: no}",
    check=asks(not_denied, route("relevance.employers"), "employers were not involved in designing the credential"),
)


RULES.add(
    "not-kept-up-to-date",
    element="relevance",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the learning kept up to date?",
    why="Needs change; the Recommendation asks for updates as necessary.",
    remedy="Say how, and how often, the contents are updated.",
    passing="relevance: {updated: Every spring with the manufacturers}",
    failing="relevance: {updated: no}",
    check=asks(not_denied, route("relevance.updated"), "the learning is not kept up to date"),
)
