"""The level, and whether all that is said of it agrees."""

from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, Descriptor, answer_of, is_stated
from mccheck.descriptor.learning import Level, NationalLevel
from mccheck.descriptor.quantities import Amount
from mccheck.numbers import show
from mccheck.rules.asking import listed, present
from mccheck.rules.comparing_levels import (
    Span,
    all_countries_known,
    counterpart,
    countries_of,
    ends,
    eqf_of,
    eqf_of_mention,
    framework_of,
    is_below_eqf,
    missing_rung,
    stated_eqf,
)
from mccheck.rules.routes import route
from mccheck.rules.rule import SKIPPED, Basis, Context, NotApplicable, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.levels import (
    EQF_OF_CYCLE,
    HIGHEST_KNOWN,
    NationalFramework,
    frameworks_named,
    is_any_national,
    is_european,
    mentions,
    names_isced,
)
from mccheck.vocabulary.places import country_name

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
    if level is not None and is_stated(level) and (half := _half_stated(level)):
        yield Objection(half, route("level"))


def _half_stated(level: Level) -> str:
    """What a level that is stated leaves open: which it is, or of which framework; empty where it leaves nothing."""
    national = level.national
    if level.eqf or level.cycle or level.implied or (national and national.framework and _names_rung(national)):
        return ""
    half = ""
    if national and _names_rung(national):
        half = f"level {national.level or national.name} is stated, but not of which framework"
    elif national and national.framework:
        half = f"the framework is named ({national.framework}), but not the level in it"
    elif level.text and names_isced(level.text):
        half = "the level is one of ISCED, which classes programmes and is not a level of the EQF"
    elif level.text and level.text.isdigit():
        half = ""  # a number of no framework: that it is not understood is told
    elif level.text:
        half = "the level is stated in words only, without reference to a framework"
    elif level.also:
        half = "the level stands only under “also”; state it as eqf, national or cycle"
    elif level.answer:
        half = "the source says that there is a level, but not which"
    return half


def _names_rung(national: NationalLevel) -> bool:
    return national.level is not None or bool(national.name)


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
    level, at = credential.level, countries_of(credential)
    framework = framework_of(level, at)
    if level is None or level.national is None or level.national.level is None or framework is None:
        yield SKIPPED
    elif missing := missing_rung(framework, level.national.level):
        message = f"{_extent(_called(level, framework), framework, missing)}; there is no level {missing}"
        yield Objection(message, route("level.national.level"))
    elif level.eqf is None:
        yield SKIPPED
    elif is_below_eqf(framework, level.national.level):
        message = (
            f"{_called(level, framework)} {level.national.level} is below the lowest EQF level, not EQF {level.eqf}"
        )
        yield Objection(message, route("level.eqf"), severity=Severity.WARNING)
    elif message := disagreement(level, at):
        yield Objection(message, route("level.eqf"))
    for index, outcome in enumerate(credential.outcomes):
        if outcome.level is not None and (message := disagreement(outcome.level, at)):
            yield Objection(message, route("learning_outcomes.outcomes[].level", index))


def _called(level: Level, framework: NationalFramework) -> str:
    """What the author calls a framework, but for what stands in brackets; its own name, where that is an address."""
    name = (level.national.framework or "") if level.national else ""
    return framework.name if "://" in name else name.partition("(")[0].strip() or framework.name


def _extent(name: str, framework: NationalFramework, missing: str) -> str:
    """Which levels a framework has, as far as it takes to see that one is missing."""
    numbers = [int(rung) for rung in framework.levels if rung.isdigit()]
    if numbers and missing.isdigit() and int(missing) > max(numbers):
        return f"{name} has levels up to {max(numbers)}"
    return f"{name} has the levels {listed(list(framework.levels), most=20)}"


def disagreement(level: Level, at: frozenset[str] = frozenset()) -> str:
    """How the EQF level of a level disagrees with its national level; empty where it does not, or cannot be told.

    One national level agrees with a range of EQF levels that holds it, as a framework may state. `at` are the
    countries of the awarding bodies.
    """
    framework, national = framework_of(level, at), level.national.level if level.national else None
    stated = stated_eqf(level)
    if framework is None or national is None or stated is None or level.eqf is None:
        return ""
    expected = counterpart(framework, national)
    if expected is None or missing_rung(framework, national):
        return ""
    is_range = len(set(ends(national))) == 2
    if _agrees(level.eqf, stated, expected) if is_range else stated.meets(expected):
        return ""
    return f"{_called(level, framework)} {national} is EQF {expected}, not EQF {level.eqf}"


def _agrees(eqf: Amount, stated: Span, expected: Span) -> bool:
    """Whether two ranges are the same, as far as both ends are stated."""
    return (eqf.low is None or stated.low == expected.low) and (eqf.high is None or stated.high == expected.high)


@RULES.rule(
    "framework-of-another-country",
    element="level",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on=_EQF,
    compares=True,
    question="Is the national framework that of a country of the awarding bodies?",
    why="A level is assigned in the framework of the country whose rules apply. The same number may stand for another "
    "level in the framework of another country.",
    remedy="Name the framework in which the level was assigned. If it is another country's on purpose, say so in a "
    "remark beside its name.",
    passing="""
awarded_by: {name: Fjord Technical College, country: NO}
level: {eqf: 4, national: {framework: NKR, level: 4A}}
""",
    failing="""
awarded_by: {name: Fjord Technical College, country: NO}
level: {eqf: 4, national: {framework: NFQ, level: 5}}
""",
)
def framework_of_another_country(credential: Credential, _: Context) -> Iterator[Ruling]:
    national = credential.level.national if credential.level else None
    found = frameworks_named(national.framework) if national and national.framework else ()
    if national is None or not found or not all_countries_known(credential):
        yield SKIPPED
        return
    at, homes = countries_of(credential), [framework.countries for framework in found]
    if not any(home & at for home in homes):
        whose = listed(sorted({country_name(framework.country) for framework in found}))
        bodies = listed(sorted(country_name(code) for code in at))
        message = f"{national.framework} is a framework of {whose}; is it meant, for an awarding body in {bodies}?"
        severity = Severity.NOTE if national.remark else None  # its author has thought of it
        yield Objection(message, route("level.national.framework"), severity=severity)


@RULES.rule(
    "framework-not-recognised",
    element="level",
    severity=Severity.NOTE,
    basis=Basis.FRAMEWORK,
    rests_on=_EQF,
    compares=True,
    question="Is the national framework one that was referenced to the EQF?",
    why="Only a level of a framework whose relation to the EQF is known can be placed by readers abroad.",
    remedy="Write the usual abbreviation of the framework, such as NFQ or DQR, or add the EQF level.",
    passing="level: {national: {framework: DQR, level: 6}}",
    failing="level: {national: {framework: Ladder of the association, level: 3}}",
)
def framework_not_recognised(credential: Credential, _: Context) -> Iterator[Ruling]:
    national = credential.level.national if credential.level else None
    if national is None or not national.framework:
        yield SKIPPED
        return
    name, where = national.framework, route("level.national.framework")
    if is_european(name):
        message = f"the {name} is not national; write the level as “eqf: {national.level or '…'}”"
        yield Objection(message, where)
    elif not frameworks_named(name) and not is_any_national(name):
        highest = max(ends(national.level), default=0) if national.level else 0
        if highest > HIGHEST_KNOWN:
            message = f"“{name}” is not a recognised framework, and none is known to have a level {show(highest)}"
            yield Objection(message, where, severity=Severity.WARNING)
        else:
            yield Objection(f"“{name}” is not a recognised framework, so its level is not compared with the EQF", where)


@RULES.rule(
    "level-spans-everything",
    element="level",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_I_MANDATORY,
    compares=True,
    question="Does the level say more than that there are levels?",
    why="All eight levels of the EQF at once place the learning nowhere.",
    remedy="State the level of this credential.",
    passing="level: {eqf: 4}",
    failing="level: {eqf: 1 to 8}",
)
def level_spans_everything(credential: Credential, _: Context) -> Iterator[Ruling]:
    level = credential.level
    stated = stated_eqf(level) if level else None
    if level is None or stated is None or (isinstance(credential, Descriptor) and credential.kind != "credential"):
        yield SKIPPED
    elif stated == Span(1, 8) and not (level.national and level.national.level and level.national.level.exact):
        message = f"EQF {level.eqf} covers all levels of the framework; which one applies is not stated"
        yield Objection(message, route("level.eqf"))


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
    if level is None:
        yield SKIPPED
        return
    eqf = eqf_of(level.model_copy(update={"cycle": None}), countries_of(credential))
    in_words = next((mention.cycle for mention in mentions(level.text or "") if mention.cycle), None)
    cycle = level.cycle or in_words
    if cycle not in EQF_OF_CYCLE or eqf is None:
        yield SKIPPED
    elif not eqf.low <= EQF_OF_CYCLE[cycle] <= eqf.high:
        expected = EQF_OF_CYCLE[cycle]
        if level.cycle:
            message = f"the {cycle} cycle corresponds to EQF {expected}, not to EQF {eqf}"
            yield Objection(message, route("level.cycle"))
        else:
            message = f"does “{level.text}” mean the {cycle} cycle? That is EQF {expected}, not EQF {eqf}"
            yield Objection(message, route("level.text"), severity=Severity.WARNING)


@RULES.rule(
    "outcome-above-level",
    element="level",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on=_EQF,
    compares=True,
    question="Is no outcome at a higher level than the credential?",
    why="A level is assigned by best fit, so an outcome may lie one level higher; if it lies further off, one of the "
    "two levels is wrong.",
    remedy="Correct the level of the outcome or that of the credential.",
    passing="""
level: {eqf: 4}
learning_outcomes:
  - {text: Inspect a blade and grade its damage, level: EQF 4}
""",
    failing="""
level: {eqf: 4}
learning_outcomes:
  - {text: Inspect a blade and grade its damage, level: EQF 7}
""",
)
def outcome_above_level(credential: Credential, _: Context) -> Iterator[Ruling]:
    at = countries_of(credential)
    whole, asked = eqf_of(credential.level, at), False
    for index, outcome in enumerate(credential.outcomes):
        own = eqf_of(outcome.level, at)
        if whole is None or own is None:
            continue
        asked = True
        if own.low > whole.high:
            severity = None if own.low - whole.high > 1 else Severity.NOTE
            message = f"this outcome is at EQF {own}, above the level of the credential (EQF {whole})"
            yield Objection(message, route("learning_outcomes.outcomes[].level", index), severity=severity)
    if not asked:
        yield SKIPPED


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
    if level is None or not level.also or not (level.eqf or level.national or level.cycle):
        yield SKIPPED
        return
    at = countries_of(credential)
    if others := [text for text in level.also if _is_another(level, text, at)]:
        stated = list(dict.fromkeys([_in_short(level), *others]))
        yield Objection(f"the source gives different levels: {listed(stated)}", route("level.also"))


def _in_short(level: Level) -> str:
    """The level in a few words, as it is stated first."""
    national = level.national
    if national and (national.level or national.name):
        return f"{national.framework or 'level'} {national.level or national.name}"
    return f"EQF {level.eqf}" if level.eqf else f"{level.cycle} cycle"


def _is_another(level: Level, text: str, at: frozenset[str]) -> bool:
    """Whether what a source says elsewhere is another level; what cannot be compared is taken for the same."""
    numbers = {str(amount) for amount in (level.eqf, level.national.level if level.national else None) if amount}
    found = mentions(text)
    if not found:
        return text not in numbers
    main = eqf_of(level, at)
    spans = [span for mention in found if (span := eqf_of_mention(mention, at)) is not None]
    return main is not None and bool(spans) and not all(span.meets(main) for span in spans)


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
