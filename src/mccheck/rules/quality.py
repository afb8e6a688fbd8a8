"""Quality assurance: its type, its upkeep, and the learners' part in it."""

import re
from collections.abc import Iterator

from mccheck.descriptor import Answer, Credential, answer_of, is_absent, is_stated
from mccheck.descriptor.quality import Assurance, Authorisation, QualityAssurance
from mccheck.numbers import show
from mccheck.rules.asking import asks, not_denied, present
from mccheck.rules.routes import FactRoute, route
from mccheck.rules.rule import DENIED, NOT_STATED, SKIPPED, Basis, Context, Objection, Registry, Ruling
from mccheck.terms import Severity
from mccheck.vocabulary.periods import end_in

RULES = Registry()
_ESG_AND_EQAVET = "ESG 2015, standard 1.5 (teaching staff), and EQAVET, implementation (training of trainers)"


def _both_kinds_are_absent(credential: Credential) -> bool:
    """Whether the source says that there is neither internal nor external quality assurance."""
    quality = credential.quality_assurance
    return quality is not None and is_absent(quality.internal) and is_absent(quality.external)


@RULES.rule(
    "quality-assurance-not-stated",
    element="quality_assurance",
    severity=Severity.ERROR,
    basis=Basis.ANNEX_I_MANDATORY,
    question="Is the type of quality assurance stated?",
    why="Readers who do not know the provider rely on those who oversee it.",
    remedy="Say how the provider itself assures quality, and who does so from outside.",
    if_silent="the descriptor does not say what kind of quality assurance stands behind the credential",
    passing="""
quality_assurance:
  internal: The quality handbook of the college
  external: {by: The national agency, in_line_with: EQAVET}
""",
    failing="quality_assurance: none",
)
def quality_assurance_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality, whole = credential.quality_assurance, route("quality_assurance")
    if quality is None or is_absent(quality):
        yield from present(credential, whole, "the source says that there is no quality assurance")
        return
    kinds = [answer_of(fact) for fact in (quality.internal, quality.external, quality.types)]
    if Answer.STATED in kinds:
        return
    if kinds[0] is Answer.ABSENT and kinds[1] is Answer.ABSENT:
        message = "the source says that there is neither internal nor external quality assurance"
        yield Objection(message, whole, absent=True)
    elif quality.text and _KIND_IN_WORDS.search(quality.text):
        return
    elif quality.answer and not quality.text:
        message = "there is said to be quality assurance, but of what kind is not stated"
        yield Objection(message, whole, severity=Severity.WARNING)
    elif quality.text or any(is_stated(getattr(quality, name)) for name in _BESIDE_KINDS):
        message = (
            "something is stated about quality assurance, but not whether it is internal, external or of what type"
        )
        yield Objection(message, whole, severity=Severity.WARNING)
    elif Answer.ABSENT in kinds[:2]:
        denied, other = ("internal", "external") if kinds[0] is Answer.ABSENT else ("external", "internal")
        message = (
            f"there is said to be no {denied} quality assurance; nothing is stated about {other} quality assurance"
        )
        yield Objection(message, whole, severity=Severity.WARNING)
    else:
        yield NOT_STATED


_BESIDE_KINDS = ("in_line_with", "documented", "provider_authorised", "trainers", "feedback", "review")
_KIND_IN_WORDS = re.compile(
    r"\b(?:intern|extern|inspec|audit|evaluat|self-?assess|review|acc?r[eé]dit|akkredit|ackredit|li[cz]en[cszt]|zertifi|"
    r"certifi|approv|authori[sz]|ISO[ -]?\d)",
    re.IGNORECASE,
)


@RULES.rule(
    "quality-upkeep-not-stated",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is it stated how quality is maintained: by what framework, requirements, feedback and review?",
    why="The principle asks for processes that are documented and fit for purpose, and that cover the provider, the "
    "course and feedback from peers.",
    remedy="State what applies: the framework, who authorises the provider, what is required of trainers, whose "
    "feedback is used, how often the offer is reviewed.",
    if_silent="the descriptor does not say how quality is maintained: by what framework, requirements, peer "
    "feedback or review",
    passing="""
quality_assurance:
  in_line_with: EQAVET
  provider_authorised: The ministry
  trainers:
    subject: Five years in the trade
    pedagogy: A course in teaching adults
  feedback:
    peers: A yearly round with two other colleges
  review: 3 years
""",
    failing="quality_assurance: {internal: The quality handbook of the college}",
)
def quality_upkeep_not_stated(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality = credential.quality_assurance
    if is_absent(quality):
        yield DENIED  # quality-assurance-not-stated has said it
        return
    facts = (
        (
            quality.in_line_with,
            quality.external.in_line_with if quality.external else None,
            quality.internal.in_line_with if quality.internal else None,
            quality.documented,
            quality.provider_authorised,
            quality.trainers,
            (quality.feedback.peers or quality.feedback.text) if quality.feedback else None,
            quality.review,
        )
        if quality
        else ()
    )
    if all(answer_of(fact) is Answer.NOT_STATED for fact in facts):
        yield NOT_STATED


@RULES.rule(
    "internal-quality-assurance-missing",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is there internal quality assurance?",
    why="The principle asks for quality to be assured from inside and from outside.",
    remedy="Describe how the provider itself oversees the quality of the credential.",
    passing="quality_assurance: {internal: The quality handbook of the college}",
    failing="quality_assurance: {internal: none, external: {by: The national agency}}",
)
def internal_quality_assurance_missing(credential: Credential, _: Context) -> Iterator[Ruling]:
    if _both_kinds_are_absent(credential):
        yield SKIPPED  # quality-assurance-not-stated has said it
    else:
        yield from not_denied(credential, route("quality_assurance.internal"), "there is no internal quality assurance")


@RULES.rule(
    "external-quality-assurance-missing",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is there external quality assurance?",
    why="The principle asks for quality to be assured from outside too, mainly by an assessment of the provider.",
    remedy="Name the external body that assesses the provider.",
    passing="""
quality_assurance:
  external:
    by: The national agency
    in_line_with: EQAVET
""",
    failing="""
quality_assurance:
  internal: The quality handbook of the college
  external: none
""",
)
def external_quality_assurance_missing(credential: Credential, _: Context) -> Iterator[Ruling]:
    if _both_kinds_are_absent(credential):
        yield SKIPPED  # quality-assurance-not-stated has said it
    else:
        yield from not_denied(credential, route("quality_assurance.external"), "there is no external quality assurance")


@RULES.rule(
    "quality-framework-not-named",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the quality assurance in line with a named framework?",
    why="Readers in other countries know ESG in higher education, EQAVET in vocational training, Annex IV of the EQF "
    "Recommendation and recognised labels. (The list of frameworks in the principle is from memory.)",
    remedy="Name the framework that the quality assurance is in line with.",
    needs=("quality-assurance-not-stated",),
    passing="""
quality_assurance:
  external:
    by: The national agency
    in_line_with: EQAVET
""",
    failing="""
quality_assurance:
  external:
    by: The national agency
    in_line_with: none
""",
)
def quality_framework_not_named(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality = credential.quality_assurance
    if quality is None:
        yield SKIPPED
        return
    named = _frameworks(quality)
    if any(is_stated(fact) for fact, _ in named):
        return
    denied = next((where for fact, where in named if is_absent(fact)), None)
    if denied:
        yield Objection("the quality assurance is not in line with any framework", denied)
    else:
        yield NOT_STATED


@RULES.rule(
    "quality-framework-of-another-sector",
    element="quality",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Does the framework belong to the sector of the credential?",
    why="ESG is the framework of higher education, EQAVET that of vocational education and training. (The list of "
    "frameworks in the principle is from memory.)",
    remedy="Check the framework and the level; if both are right, say in “text” how they go together.",
    passing="""
level: {eqf: 4}
quality_assurance: {in_line_with: EQAVET}
""",
    failing="""
level: {eqf: 7, cycle: second}
quality_assurance: {in_line_with: EQAVET}
""",
)
def quality_framework_of_another_sector(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality, level = credential.quality_assurance, credential.level
    named = [(name, where) for names, where in _frameworks(quality) for name in names or ()]
    vocational = next((where for name, where in named if _EQAVET.search(name)), None)
    higher = next((where for name, where in named if _ESG.search(name)), None)
    if level is None or (vocational is None) == (higher is None):
        yield SKIPPED
        return
    eqf = level.eqf if level.national is None else None  # of two levels that disagree, another rule tells
    lowest, highest = (eqf.low, eqf.high) if eqf else (None, None)
    if vocational is not None and (level.cycle in _CYCLES_OF_DEGREES or (lowest is not None and lowest >= _MASTER)):
        message = "EQAVET is the framework of vocational training; is it meant for a level of higher education?"
        yield Objection(message, vocational)
    elif higher is not None and level.cycle is None and highest is not None and highest < _SHORT_CYCLE:
        message = f"ESG is the framework of higher education; is it meant for EQF {level.eqf}?"
        yield Objection(message, higher)


_EQAVET = re.compile(r"\bEQAVET\b", re.IGNORECASE)
_ESG = re.compile(r"\bESG\b|Standards and Guidelines for Quality Assurance", re.IGNORECASE)
_CYCLES_OF_DEGREES = frozenset({"first", "second", "third"})
_MASTER, _SHORT_CYCLE = (
    7,
    5,
)  # levels of the EQF; below 7 there is much vocational training, below 5 no higher education


def _frameworks(quality: QualityAssurance | None) -> tuple[tuple[tuple[str, ...] | None, FactRoute], ...]:
    """The frameworks that are named: for both kinds, for the external and for the internal quality assurance."""
    if quality is None:
        return ()
    return (
        (quality.in_line_with, route("quality_assurance.in_line_with")),
        (quality.external.in_line_with if quality.external else None, route("quality_assurance.external.in_line_with")),
        (quality.internal.in_line_with if quality.internal else None, route("quality_assurance.internal.in_line_with")),
    )


@RULES.rule(
    "external-assurer-not-named",
    element="quality",
    severity=Severity.NOTE,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Is it stated who assures quality from outside?",
    why="A framework assures nothing by itself; readers trust, or ask, the body that works by it.",
    remedy="Name the external body under “by”.",
    passing="""
quality_assurance:
  external:
    by: The national agency
    in_line_with: EQAVET
""",
    failing="quality_assurance: {external: {in_line_with: EQAVET}}",
)
def external_assurer_not_named(credential: Credential, _: Context) -> Iterator[Ruling]:
    external = credential.quality_assurance.external if credential.quality_assurance else None
    if external is None or not is_stated(external):
        yield SKIPPED
    elif not (external.by or external.text) and (external.answer or external.in_line_with):
        yield Objection("who assures quality from outside is not stated", route("quality_assurance.external"))


@RULES.rule(
    "accreditation-lapsed",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    compares=True,
    question="Does what assures the quality still hold?",
    why="An accreditation that has ended no longer speaks for what is offered today.",
    remedy="State the accreditation that holds today, or that there is none.",
    passing="""
quality_assurance:
  external:
    by: The national agency
    text: Accredited until 2099-12-31
""",
    failing="quality_assurance: {external: Accredited until 2019-12-31}",
)
def accreditation_lapsed(credential: Credential, context: Context) -> Iterator[Ruling]:
    quality = credential.quality_assurance
    external, authorised = (quality.external, quality.provider_authorised) if quality else (None, None)
    texts = [
        *((text, route("quality_assurance.external")) for text in _words(external)),
        *((text, route("quality_assurance.provider_authorised")) for text in _words(authorised)),
    ]
    if quality is not None and quality.text and _ACCREDITED.search(quality.text):
        texts.append((quality.text, route("quality_assurance")))
    ends = [(end, where) for text, where in texts if (end := end_in(text))]
    if not ends:
        yield SKIPPED
    for end, where in ends:
        if end.day < context.today:
            yield Objection(f"this is said to hold until {end.written}, which is past", where)


_ACCREDITED = re.compile(r"accredit|akkredit|acredit|licen|certifi|zertifi|approved|authori|valid", re.IGNORECASE)


def _words(fact: Assurance | Authorisation | None) -> tuple[str, ...]:
    """What is said in words of somebody who assures quality."""
    return tuple(text for text in (fact.text, fact.by) if text) if fact is not None else ()


RULES.add(
    "quality-processes-not-documented",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Are the quality assurance processes documented and accessible?",
    why="Others can neither follow nor check what is not written down.",
    remedy="Say where the processes are documented and who can read them.",
    passing="""
quality_assurance:
  documented: In the quality handbook on the college's website
""",
    failing="quality_assurance: {documented: no}",
    check=asks(not_denied, route("quality_assurance.documented"), "the quality assurance processes are not documented"),
)


@RULES.rule(
    "provider-not-authorised",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is the provider authorised, and by whom?",
    why="External quality assurance rests mainly on the assessment of providers.",
    remedy="Name the body that authorises, certifies or accredits the provider.",
    passing="""
quality_assurance:
  provider_authorised:
    by: The ministry
    registered_in: The register of providers
""",
    failing="quality_assurance: {provider_authorised: no}",
)
def provider_not_authorised(credential: Credential, _: Context) -> Iterator[Ruling]:
    authorised = route("quality_assurance.provider_authorised")
    yield from not_denied(credential, authorised, "the provider is not authorised")
    quality = credential.quality_assurance
    fact = quality.provider_authorised if quality else None
    if fact is not None and is_stated(fact) and not (fact.by or fact.text or fact.registered_in):
        yield Objection("the provider is authorised, but by whom is not stated", authorised, severity=Severity.NOTE)


@RULES.rule(
    "trainer-subject-not-required",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on=_ESG_AND_EQAVET,
    question="Must trainers know the subject?",
    why="A course can keep its promise only if its trainers know the subject.",
    remedy="Say what knowledge and experience of the subject trainers must have.",
    passing="quality_assurance: {trainers: {subject: Five years in the trade}}",
    failing="quality_assurance: {trainers: {subject: no}}",
)
def trainer_subject_not_required(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality = credential.quality_assurance
    if quality is not None and is_absent(quality.trainers):
        yield Objection("nothing is required of trainers", route("quality_assurance.trainers"))
    else:
        message = "trainers are not required to know the subject"
        yield from not_denied(credential, route("quality_assurance.trainers.subject"), message)


@RULES.rule(
    "trainer-pedagogy-not-required",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on=_ESG_AND_EQAVET,
    question="Must trainers be able to teach?",
    why="Knowing a subject is not the same as teaching or assessing it; short courses depend most on good teaching.",
    remedy="Require minimum training in teaching and assessing, and say which.",
    passing="""
quality_assurance:
  trainers:
    pedagogy: A course in teaching adults
""",
    failing="quality_assurance: {trainers: {pedagogy: no}}",
)
def trainer_pedagogy_not_required(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality = credential.quality_assurance
    if quality is not None and is_absent(quality.trainers):
        yield SKIPPED  # trainer-subject-not-required has said it
    else:
        message = "no teaching skills are required of trainers"
        yield from not_denied(credential, route("quality_assurance.trainers.pedagogy"), message)


@RULES.rule(
    "peer-feedback-missing",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.ANNEX_II,
    question="Is feedback from peers used?",
    why="Internal quality assurance is to cover feedback from other providers and stakeholders. (From memory of "
    "the act.)",
    remedy="Say which other providers or stakeholders comment on the credential, and when.",
    passing="""
quality_assurance:
  feedback:
    peers: A yearly round with two other colleges
""",
    failing="quality_assurance: {feedback: {peers: no}}",
)
def peer_feedback_missing(credential: Credential, _: Context) -> Iterator[Ruling]:
    quality = credential.quality_assurance
    if quality is not None and is_absent(quality.feedback):
        yield Objection("no feedback is used", route("quality_assurance.feedback"))
    else:
        message = "no feedback from peers is used"
        yield from not_denied(credential, route("quality_assurance.feedback.peers"), message)


@RULES.rule(
    "review-cycle-missing",
    element="quality",
    severity=Severity.WARNING,
    basis=Basis.FRAMEWORK,
    rests_on="ESG 2015, standard 1.9 (on-going monitoring and periodic review), and EQAVET, review",
    question="Is the offer reviewed, and how often?",
    why="What is never reviewed goes out of date without anyone noticing.",
    remedy="State how often the offer is reviewed.",
    passing="quality_assurance: {review: 3 years}",
    failing="quality_assurance: {review: none}",
)
def review_cycle_missing(credential: Credential, context: Context) -> Iterator[Ruling]:
    yield from not_denied(credential, route("quality_assurance.review"), "the offer is not reviewed")
    most = context.profile.most_years_between_reviews
    review = credential.quality_assurance.review if credential.quality_assurance else None
    every = review.every if review is not None else None
    longest = (every.low if every.high is None else every.high) if every else None
    if longest is not None and longest <= 0:
        message = f"the offer cannot be reviewed every {every} years"
        yield Objection(message, route("quality_assurance.review"))
    elif longest is not None and longest > most:
        message = f"the offer is reviewed every {every} years; an interval of more than {show(most)} years is long"
        yield Objection(message, route("quality_assurance.review"), severity=Severity.NOTE)
