"""The level, and whether all that is said of it agrees."""

from collections.abc import Iterator
from fractions import Fraction

from mccheck.descriptor import Answer, Credential, answer_of, is_stated
from mccheck.descriptor.learning import Level
from mccheck.descriptor.quantities import Amount
from mccheck.numbers import show
from mccheck.rules.asking import listed, present
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, NotApplicable, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.levels import EQF_OF_CYCLE, NationalFramework, national_framework

RULES = Registry()
_EQF = "Council Recommendation of 22 May 2017 on the European Qualifications Framework (2017/C 189/03)"


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


def _ends(amount: Amount) -> list[Fraction]:
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
    expected = [Fraction(framework.to_eqf[int(end)]) for end in _ends(national)]
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
    value = Fraction(framework.to_eqf[int(national.exact)])
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
