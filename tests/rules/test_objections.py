"""Every objection of every rule: small facts in, the message out; and no objection that is not asked for here."""

import ast
import inspect
from collections import defaultdict
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import FrameType, ModuleType
from typing import Any, NamedTuple

import pytest

import mccheck.rules
from mccheck.rules import BY_NAME, RULES, Rule, asking
from mccheck.rules.rule import Objection
from mccheck.terms import Severity
from tests.rules.test_rule import example
from tests.support import judged

_SHORT = "the source itself says that it falls short: In towns only"
# What each rule says of its failing example, where it does not find silence there.
OF_EXAMPLES = {
    "codes-disagree": "the source gives different codes: TMVG0012 and TVMG0012",
    "country-unknown": "“Norge” is not a recognised country; did you mean NO, Norway?",
    "region-outside-country": "the region ES-CT is not in Portugal",
    "learner-not-identified": "the certificate does not identify the learner",
    "date-of-issue-not-carried": "the certificate does not carry its date of issue",
    "validity-disagrees-with-renewal": (
        "the validity is unlimited, yet the credential is said to be renewed or to lapse"
    ),
    "renewal-not-stated": "the credential is valid for 5 years, but how it is renewed is not stated",
    "place-of-issue-not-carried": "the certificate does not carry its place of issue",
    "learning-outcomes-not-stated": "the source says that there are no learning outcomes",
    "outcomes-only-for-collection": (
        "the learning outcomes are stated for the collection only, not for this credential"
    ),
    "outcome-id-repeated": "the id “a” is already taken",
    "outcome-kind-not-stated": "the kind of 1 of 2 outcomes is not stated",
    "outcome-not-observable": "“understand” cannot be observed; say what the learner does",
    "esco-reference-malformed": "“blade inspection” is not the URI of an ESCO skill",
    "level-not-stated": "the source says that there is no level",
    "level-disagrees-with-national-level": "NFQ 8 is EQF 6, not EQF 8",
    "cycle-disagrees-with-level": "the second cycle corresponds to EQF 7, not to EQF 6",
    "levels-disagree": "the source gives different levels: 4 and EQF 5 on the certificate",
    "level-only-implied": "the level is only implied; it was never assigned",
    "need-not-stated": "the source says that no need was identified",
    "employers-not-involved": "employers were not involved in designing the credential",
    "not-kept-up-to-date": "the learning is not kept up to date",
    "workload-not-stated": "the source says that there is no workload",
    "hours-disagree-with-credits": "24 hours for 3 ECTS credits are 8 hours per credit; the convention is 25 to 30",
    "credits-of-systems-disagree": "20 UK credits stand for 200 hours, not for 100 hours",
    "assessment-takes-no-time": "an assessment cannot take 0 minutes",
    "assessment-longer-than-workload": "this method takes 40 hours, longer than the whole workload of 30 hours",
    "assessment-disagrees-with-hours": (
        "the hours of assessment (1) are fewer than the written examination alone takes (3)"
    ),
    "hours-exceed-period": "30 hours do not fit into the period “One afternoon”, which has 12 hours",
    "parts-disagree-with-whole": "the credential is said to take 24 hours; its parts add up to 28",
    "electives-disagree-with-parts": "3 electives are to be taken, but only 2 of the parts are marked",
    "part-weights-do-not-add-up": "the weights of the parts add up to 110 %",
    "part-of-unknown-outcome": "there is no outcome with the id “inspct”; did you mean “inspect”?",
    "electives-disagree-with-members": "3 electives are to be taken, but only 2 of the members are marked",
    "contact-hours-alone": "the hours are contact hours only; the learner's own work is not counted",
    "hours-do-not-add-up": "the hours by kind add up to 28, more than the total of 24 hours",
    "workload-implausible": "0 hours cannot be a workload",
    "volume-not-small": "575 hours are more than the threshold of 450 for a small volume",
    "participation-not-stated": "the source says that there is no form of participation",
    "participation-disagrees-with-practice": "the form is online only, yet 6 hours take place at a workplace",
    "assessment-type-not-stated": "the source says that nothing is assessed",
    "attendance-alone": "attendance is all that is assessed",
    "criteria-not-stated": "the source says that there are no criteria",
    "rubric-missing": "there is no common rubric",
    "pass-mark-missing": "there is no pass mark",
    "outcome-not-assessed": "no method assesses “repair”",
    "assessment-of-unknown-outcome": "there is no outcome with the id “inspct”; did you mean “inspect”?",
    "method-cannot-show-outcome": "a test of knowledge alone cannot show “inspect”",
    "assessment-not-standardised": "the assessment, set by each provider, is not standardised",
    "weights-do-not-add-up": "the weights add up to 110 %",
    "evidence-not-kept": "no evidence of the assessment is kept for later checks",
    "assessors-unqualified": "no qualification is required of assessors",
    "identity-not-checked": "the learner's identity is not checked (unsupervised without identity check)",
    "grade-not-stated": "the source says that no grade is given",
    "grade-without-scheme": "a grade is given, but its scale is not stated",
    "quality-assurance-not-stated": "the source says that there is no quality assurance",
    "internal-quality-assurance-missing": "there is no internal quality assurance",
    "external-quality-assurance-missing": "there is no external quality assurance",
    "quality-framework-not-named": "the quality assurance is not in line with any framework",
    "quality-processes-not-documented": "the quality assurance processes are not documented",
    "provider-not-authorised": "the provider is not authorised",
    "trainer-subject-not-required": "trainers are not required to know the subject",
    "trainer-pedagogy-not-required": "no teaching skills are required of trainers",
    "peer-feedback-missing": "no feedback from peers is used",
    "review-cycle-missing": "the offer is not reviewed",
    "target-group-not-stated": "the source says that there is no target group",
    "learner-feedback-missing": "no feedback from learners is used",
    "stackability-contradicts-itself": (
        "the credential is said to stand alone, yet it builds on or stacks into Rotor technician"
    ),
    "stackability-target-not-named": (
        "the credential is said to be stackable, but what it builds on or stacks into is not stated"
    ),
    "learning-pathways-not-stated": (
        "the source says that there is no partial certification, credit transfer or recognition of prior learning"
    ),
    "parts-not-certified": "parts of the credential are not certified on their own",
    "credit-not-transferable": "credit is not transferred elsewhere",
    "prior-learning-not-recognised": "learning from elsewhere cannot be assessed for the credential",
    "recognition-not-stated": "the source says that nobody recognises the credential",
    "not-formally-recognised": "the credential is not formally recognised",
    "recognising-body-not-named": "the credential is recognised, but by whom is not stated",
    "not-recognised-across-borders": "the credential is not recognised in other countries",
    "issuing-not-stated": "the source says that no credential is issued",
    "not-issued-digitally": "the credential is not issued digitally",
    "paper-or-pdf-only": "the credential is issued only as paper and pdf",
    "not-verifiable": "others have no way to verify the credential",
    "no-register": "there is no register of the credentials awarded",
    "no-open-standard": "the digital credential does not follow an open standard",
    "holder-cannot-share": "the holder cannot share the credential",
    "metadata-missing": "the credential carries no metadata",
    "not-revocable": "a credential cannot be revoked",
    "offer-not-published": "the source says that the offer is not published",
    "contents-not-stated": "the source says that no content is laid down",
    "guidance-not-stated": "there is no guidance for learners",
    "access-restricted": "the offer is not open to many kinds of learners",
    "further-information-not-stated": "the source says that there is no further information",
    "credits-outside-profile": (
        "the ECTS credits (1) are outside the limits of Quality framework for micro-credentials, Netherlands (3 to 30)"
    ),
    "hours-outside-profile": "the hours (24) are outside the limits of Common Microcredential Framework (100 to 150)",
    "level-outside-profile": "NFQ 5 is outside the limits of MicroCreds, Ireland (6 to 9)",
    "member-id-repeated": "the id “basics” is already taken by member 1",
    "shared-level-disagrees": "NFQ 6 to 9 is EQF 5 to 7, not EQF 5 to 8",
    "builds-on-unresolved": "no member of the collection has the id “basic”; did you mean “basics”?",
    "builds-on-in-a-circle": "the pathway goes in a circle: basics → repair → basics",
    "total-disagrees-with-members": "the sum is claimed to be 10 hours; the members give 9 hours",
    "figure-disagrees-with-members": (
        "the share of members with level 2 is claimed to be 65 %; the members give 50 % (1 of 2)"
    ),
    "outcomes-nearly-the-same": "the outcomes of this member are nearly the same as those of “a”",
    **{rule.name: _SHORT for rule in RULES if rule.name.endswith("-falls-short")},
}


class Objected(NamedTuple):
    """What a rule says of some facts, at which route and how gravely; by a profile of its own where one is named."""

    rule: str
    facts: str
    severity: Severity
    route: str
    message: str
    profile: str = ""


# What else the rules object to.
OTHERS = (
    Objected(
        "awarding-body-not-stated",
        "awarded_by: none",
        Severity.ERROR,
        "awarded_by",
        "the source says that there is no awarding body",
    ),
    Objected(
        "awarding-body-not-stated",
        "awarded_by: [{name: A}, {country: NO}]",
        Severity.ERROR,
        "awarded_by[1]",
        "one of the awarding bodies has no name",
    ),
    Objected(
        "issuer-country-not-stated",
        "awarded_by: [{name: A, country: NO}, {name: B}]",
        Severity.WARNING,
        "awarded_by[1]",
        "the country of B is not stated",
    ),
    Objected(
        "learner-not-identified",
        "certificate: none",
        Severity.ERROR,
        "certificate",
        "there is no certificate that could identify the learner",
    ),
    Objected(
        "validity-disagrees-with-renewal",
        "validity: {unlimited: yes, years: 5}",
        Severity.ERROR,
        "validity.years",
        "the validity is stated both as unlimited and as 5 years",
    ),
    Objected(
        "validity-disagrees-with-renewal",
        "validity: {years: 0}",
        Severity.ERROR,
        "validity.years",
        "a credential cannot be valid for 0 years",
    ),
    Objected(
        "legal-identity-not-checkable",
        "awarded_by: [{name: A, url: a.example}, {name: B}]",
        Severity.NOTE,
        "awarded_by[1]",
        "the descriptor gives no way to check the legal identity of B",
    ),
    Objected(
        "learning-outcomes-not-stated",
        "learning_outcomes: [{id: inspect}]",
        Severity.ERROR,
        "learning_outcomes[0]",
        "this outcome has no text",
    ),
    Objected(
        "level-not-stated",
        "level: {eqf: 4, not_applicable: It is no qualification}",
        Severity.WARNING,
        "level.not_applicable",
        "the level is declared not applicable, yet one is stated",
    ),
    Objected(
        "level-not-stated",
        "level: {not_applicable: yes}",
        Severity.WARNING,
        "level.not_applicable",
        "the level is declared not applicable without a reason",
    ),
    Objected(
        "level-not-stated",
        "level: practitioner",
        Severity.WARNING,
        "level",
        "the level is stated in words only, without reference to a framework",
    ),
    Objected(
        "level-disagrees-with-national-level",
        "level: {national: {framework: NFQ, level: 11}}",
        Severity.ERROR,
        "level.national.level",
        "NFQ has levels up to 10; there is no level 11",
    ),
    Objected(
        "level-disagrees-with-national-level",
        "learning_outcomes: [{text: Inspect, level: {eqf: 8, national: {framework: NFQ, level: 8}}}]",
        Severity.ERROR,
        "learning_outcomes[0].level",
        "NFQ 8 is EQF 6, not EQF 8",
    ),
    Objected(
        "need-not-stated",
        "relevance: none",
        Severity.WARNING,
        "relevance",
        "the source says that no need was identified",
    ),
    Objected(
        "workload-not-stated",
        "workload: {hours: none}",
        Severity.ERROR,
        "workload.hours",
        "the source says that no hours are set",
    ),
    Objected(
        "workload-not-stated",
        "workload: 1 to 2 days",
        Severity.WARNING,
        "workload",
        "the workload is stated in words only (“1 to 2 days”), not in hours or credits",
    ),
    Objected(
        "workload-not-stated",
        "workload: 30",
        Severity.WARNING,
        "workload",
        "30 of what? Write “hours: 30” or “ects: 30”",
    ),
    Objected(
        "ects-not-stated",
        "workload: {hours: 28, ects: none}",
        Severity.NOTE,
        "workload.ects",
        "the source says that there are no ECTS credits",
    ),
    Objected(
        "ects-not-stated",
        "workload: 20 UK credits",
        Severity.NOTE,
        "workload.credits",
        "20 UK credits are 10 ECTS credits; state them too",
    ),
    Objected(
        "hours-disagree-with-credits",
        "workload: {hours: 30, ects: 1 to 30}",
        Severity.NOTE,
        "workload",
        "does it take 30 hours to earn 30 ECTS credits? That would be 1 hour per credit",
    ),
    Objected(
        "hours-disagree-with-credits",
        "awarded_by: {name: A, country: GB}\nworkload: {hours: 100, ects: 5}",
        Severity.NOTE,
        "workload",
        "100 hours for 5 ECTS credits are 20 hours per credit; the convention is 25 to 30, "
        "and 20 or more are usual in the country",
    ),
    Objected(
        "credits-of-systems-disagree",
        "workload: {ects: 4, credits: 20 UK credits}",
        Severity.WARNING,
        "workload.credits[0].points",
        "20 UK credits stand for 10 ECTS credits, not for 4 ECTS credits",
    ),
    Objected(
        "contact-hours-alone",
        "workload: {hours: {taught: 24, self_study: 4}, contact_hours_only: yes}",
        Severity.ERROR,
        "workload.contact_hours_only",
        "the hours are said to be contact hours only, yet 4 hours of self-study are counted",
    ),
    Objected(
        "hours-do-not-add-up",
        "workload: {hours: {total: 30, theory: 8, practice: 20}}",
        Severity.WARNING,
        "workload.hours.total",
        "the hours by kind add up to 28; 2 of 30 hours are not assigned to a kind",
    ),
    Objected(
        "workload-implausible",
        "workload: {hours: 2000}",
        Severity.WARNING,
        "workload.hours",
        "2000 hours are more than a year of full-time study",
    ),
    Objected(
        "volume-not-small",
        "workload: {ects: 30}",
        Severity.NOTE,
        "workload.ects",
        "30 ECTS credits are more than the threshold of 15 for a small volume",
    ),
    Objected(
        "volume-not-small",
        "workload: {ects: 60}\nstackability: {partial_certification: yes}",
        Severity.NOTE,
        "workload.ects",
        "60 ECTS credits are a year of full-time study, which is not a small volume",
    ),
    Objected(
        "volume-not-small",
        "workload: {hours: up to 600}",
        Severity.NOTE,
        "workload.hours",
        "at most 600 hours can be more than the threshold of 450 for a small volume",
    ),
    Objected(
        "assessment-longer-than-workload",
        "workload: {hours: 3}\n"
        "assessment: {methods: [{type: quiz, duration: 2, weight: 50}, {type: project, duration: 2, weight: 50}]}",
        Severity.ERROR,
        "assessment.methods",
        "the methods take 4 hours together, longer than the whole workload of 3 hours",
    ),
    Objected(
        "assessment-disagrees-with-hours",
        "workload: {hours: {practice: 30, assessment: 2}}\nassessment: {methods: [{type: project, duration: 20}]}",
        Severity.NOTE,
        "workload.hours.assessment",
        "the hours of assessment (2) are fewer than the project work alone takes (20); "
        "is the rest counted as another kind?",
    ),
    Objected(
        "hours-exceed-period",
        "workload: {hours: 18, spread: 19–19 January 2024}",
        Severity.NOTE,
        "workload.spread",
        "do 18 hours of work fit into “19–19 January 2024”? It has 24 hours, nights included",
    ),
    Objected(
        "part-weights-do-not-add-up",
        "parts: [{title: A, weight: 50 %}, {title: B, weight: 40 %}]",
        Severity.WARNING,
        "parts",
        "the weights of the parts add up to only 90 %",
    ),
    Objected(
        "participation-not-stated",
        "participation: {practice_onsite: yes}",
        Severity.WARNING,
        "participation",
        "the descriptor says where practice takes place, but not how learners take part in the rest",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: online\nassessment: {methods: [{type: quiz, supervision: onsite with identity check}]}",
        Severity.NOTE,
        "participation",
        "the form is online only, yet every assessment is supervised onsite; must learners come to a place?",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: work-based\nworkload: {hours: {theory: 8}}",
        Severity.NOTE,
        "participation",
        "the form is work-based, but none of the hours are counted as hours at a workplace; which of them are?",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: blended\nworkload: {hours: {theory: 8, practice: 16}}",
        Severity.NOTE,
        "participation",
        "the form is blended, but none of the hours are counted as online; which of them are?",
    ),
    Objected(
        "participation-not-stated",
        "participation: {forms: none}",
        Severity.ERROR,
        "participation.forms",
        "the source says that there is no form of participation",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: {forms: online, practice_onsite: yes}",
        Severity.ERROR,
        "participation",
        "the form is online only, yet practice takes place onsite",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: online\nworkload: {hours: {practice: 6}}",
        Severity.NOTE,
        "participation",
        "the form is online only, with 6 hours of practice; say where the practice takes place",
    ),
    Objected(
        "participation-disagrees-with-practice",
        "participation: onsite\nworkload: {hours: {online: 6}}",
        Severity.WARNING,
        "participation",
        "the form is onsite only, yet 6 hours take place online",
    ),
    Objected(
        "assessment-type-not-stated",
        "assessment: none",
        Severity.ERROR,
        "assessment",
        "the source says that nothing is assessed",
    ),
    Objected(
        "assessment-type-not-stated",
        "assessment: {methods: [{type: quiz}, {weight: 30 %}]}",
        Severity.WARNING,
        "assessment.methods[1]",
        "the type of this method is not stated",
    ),
    Objected(
        "attendance-alone",
        "assessment: {attendance_alone: yes, methods: [quiz]}",
        Severity.WARNING,
        "assessment.attendance_alone",
        "in some cases, attendance alone is enough to earn the credential",
    ),
    Objected(
        "attendance-alone",
        "assessment: {attendance_alone: yes}",
        Severity.ERROR,
        "assessment.attendance_alone",
        "attendance alone is enough to earn the credential",
    ),
    Objected(
        "assessment-not-standardised",
        "assessment: {methods: [quiz], moderation: none}",
        Severity.WARNING,
        "assessment.moderation",
        "the assessment is not externally moderated",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 120 %}]}",
        Severity.ERROR,
        "assessment.methods",
        "a weight is outside the range of 0 to 100 %",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 30 %}, {type: project, weight: 30 %}]}",
        Severity.WARNING,
        "assessment.methods",
        "the weights add up to only 60 %",
    ),
    Objected(
        "weights-do-not-add-up",
        "assessment: {methods: [{type: quiz, weight: 30 %}, {type: project, weight: at least 50 %}]}",
        Severity.NOTE,
        "assessment.methods",
        "the minimum weights add up to 80 %; what decides the other 20 % is open",
    ),
    Objected(
        "supervision-not-stated",
        "assessment: {methods: [{type: quiz, supervision: unsupervised}, project]}",
        Severity.NOTE,
        "assessment.methods[1]",
        "the descriptor does not say whether this method is supervised and the learner's identity checked",
    ),
    Objected(
        "quality-assurance-not-stated",
        "quality_assurance: {internal: none, external: none}",
        Severity.ERROR,
        "quality_assurance",
        "the source says that there is neither internal nor external quality assurance",
    ),
    Objected(
        "provider-not-authorised",
        "quality_assurance: {provider_authorised: yes}",
        Severity.NOTE,
        "quality_assurance.provider_authorised",
        "the provider is authorised, but by whom is not stated",
    ),
    Objected(
        "trainer-subject-not-required",
        "quality_assurance: {trainers: none}",
        Severity.WARNING,
        "quality_assurance.trainers",
        "nothing is required of trainers",
    ),
    Objected(
        "peer-feedback-missing",
        "quality_assurance: {feedback: none}",
        Severity.WARNING,
        "quality_assurance.feedback",
        "no feedback is used",
    ),
    Objected(
        "learner-feedback-missing",
        "quality_assurance: {feedback: none}",
        Severity.WARNING,
        "quality_assurance.feedback.learners",
        "no feedback from learners is used",
    ),
    Objected(
        "review-cycle-missing",
        "quality_assurance: {review: 6 years}",
        Severity.NOTE,
        "quality_assurance.review",
        "the offer is reviewed every 6 years; an interval of more than 5 years is long",
    ),
    Objected(
        "stackability-contradicts-itself",
        "stackability: {stand_alone: no, stacks_into: none}",
        Severity.ERROR,
        "stackability.stand_alone",
        "the credential is said not to stand alone, yet it neither stacks into nor builds on anything",
    ),
    Objected(
        "issuing-not-stated",
        "issuing: none",
        Severity.WARNING,
        "issuing",
        "the source says that no credential is issued",
    ),
    Objected(
        "issuing-not-stated",
        "issuing: {wallet: Europass}",
        Severity.WARNING,
        "issuing",
        "the descriptor does not say in what form the credential is issued",
    ),
    Objected(
        "not-revocable",
        "issuing: {formats: [pdf], expiry: none}",
        Severity.NOTE,
        "issuing.expiry",
        "the credential does not show when it expires",
    ),
    Objected(
        "offer-not-published",
        "information: none",
        Severity.WARNING,
        "information",
        "the source says that there is no information about the offer",
    ),
    Objected(
        "further-information-not-stated",
        "information: {outcomes_data: none}",
        Severity.NOTE,
        "information.outcomes_data",
        "nothing is known about the results of earlier learners",
    ),
    Objected(
        "level-outside-profile",
        "level: {eqf: 2}",
        Severity.ERROR,
        "level.eqf",
        "EQF 2 is outside the limits of Common Microcredential Framework (4 to 7)",
        profile="cmf",
    ),
    Objected(
        "total-disagrees-with-members",
        """
kind: pathway
workload: {hours: 100}
credentials: [{id: a, title: A, workload: {hours: 20}}, {id: b, title: B, workload: {hours: 30}}]
""",
        Severity.ERROR,
        "workload.hours",
        "the pathway is said to take 100 hours; its members add up to 50",
    ),
    Objected(
        "total-disagrees-with-members",
        """
kind: pathway
workload: {ects: 2}
credentials: [{id: a, title: A, workload: {ects: 1}}, {id: b, title: B, workload: {ects: 3}}]
""",
        Severity.ERROR,
        "workload.ects",
        "the pathway is said to take 2 ECTS credits; “B” alone takes 3",
    ),
    Objected(
        "electives-disagree-with-members",
        """
kind: pathway
credentials: [{id: a, title: A, elective: yes}, {id: b, title: B, elective: yes}]
""",
        Severity.NOTE,
        "credentials",
        "2 members are elective; how many of them learners must take is not stated",
    ),
)


def told(rule: Rule, facts: str, profile: str = "") -> tuple[Severity, str, str]:
    """The one finding of a rule on some facts: severity, route and message. The facts are judged, not refused."""
    descriptor = judged(example(facts), profile or rule.profile)
    assert descriptor.kind is not None, descriptor.findings
    (finding,) = (finding for finding in descriptor.findings if finding.rule == rule.name)
    return finding.severity, finding.route, finding.message


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    severity, _, message = told(rule, rule.failing)
    assert (severity, message) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@pytest.mark.parametrize("one", OTHERS, ids=lambda one: f"{one.rule}: {one.message}")
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(BY_NAME[one.rule], one.facts, one.profile) == (one.severity, one.route, one.message)


# That no objection is left out


class Site(NamedTuple):
    """A stretch of the source of a rule that raises an objection, or hands on those of a function."""

    file: str
    first: int
    last: int


IMPORTED = [import_module(f"mccheck.rules.{module.name}") for module in iter_modules(mccheck.rules.__path__)]
MODULES = [module for module in IMPORTED if hasattr(module, "RULES") or module is asking]


def sites_of(module: ModuleType) -> Iterator[Site]:
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if not isinstance(node, ast.Yield | ast.YieldFrom) or node.value is None:
            continue
        if isinstance(node, ast.YieldFrom) or ast.unparse(node.value).startswith("Objection("):
            yield Site(inspect.getfile(module), node.lineno, node.end_lineno or node.lineno)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each place in the source at which a rule objects, or hands on an objection, raised a message told above."""
    sites = [site for module in MODULES for site in sites_of(module)]
    raised: dict[Site, set[str]] = defaultdict(set)

    def recorded(message: str, *others: Any, **named: Any) -> Objection:
        frame: FrameType | None = inspect.currentframe()
        while frame is not None:
            for site in sites:
                if site.file == frame.f_code.co_filename and site.first <= frame.f_lineno <= site.last:
                    raised[site].add(message)
            frame = frame.f_back
        return Objection(message, *others, **named)

    for module in MODULES:
        monkeypatch.setattr(module, "Objection", recorded)
    messages = {told(rule, rule.failing)[-1] for rule in RULES}
    messages |= {told(BY_NAME[one.rule], one.facts, one.profile)[-1] for one in OTHERS}
    left_out = [f"{Path(site.file).name}, line {site.first}" for site in sites if not raised[site] & messages]
    assert sites
    assert left_out == []
