"""The guide to verdicts says of every element what “met” means, and each row can be tried."""

import re
from typing import NamedTuple

import pytest

from mccheck.recommendation import ELEMENTS
from mccheck.terms import Verdict
from tests.support import ROOT, judged

GUIDE = (ROOT / "docs" / "verdicts.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (.+?) \(`(\w+)`\) \| (.+) \| (.+) \| (.+) \|$", GUIDE, re.MULTILINE)


def test_every_element_has_a_row_in_the_guide_to_verdicts() -> None:
    assert [(name, element_id) for name, element_id, *_ in ROWS] == [(one.name, one.id) for one in ELEMENTS]


@pytest.mark.parametrize("row", ROWS, ids=[row[1] for row in ROWS])
def test_the_rows_are_short(row: tuple[str, ...]) -> None:
    assert max(map(len, row)) < 300


@pytest.mark.parametrize("page", ["README.md", "docs/descriptor.md"])
def test_examples_in_the_guides_are_understood_to_the_last_word(page: str) -> None:
    for block in re.findall(r"```yaml\n(.*?)```", (ROOT / page).read_text(encoding="utf-8"), re.DOTALL):
        found = {finding.rule for finding in judged(block).findings}
        assert not found & {"unknown-key", "wrong-value", "not-recognised", "not-understood", "says-nothing"}, block


class Tried(NamedTuple):
    """What the guide says of an element, tried: what is met, however untrue it may be, in part, and a gap."""

    met: tuple[str, ...]
    in_part: tuple[str, ...] = ()
    gap: tuple[str, ...] = ()


_CERTIFICATE = (
    "certificate: {identifies_learner: yes, date_of_issue: yes, place_of_issue: %s}\nissuing: {verifiable: %s}"
)
_BODY = "awarded_by: {name: Zorb, registered_id: 1}\n"
_TOLD = "learning_outcomes: [Zorb a blade]\nworkload: {hours: 2}\nlevel: {eqf: 8}\n"
_CRITERIA = "criteria: {pass_mark: 60 %}"
_SKILL = "learning_outcomes: [{id: weld, text: Weld a pipe, kind: skill}]\n"

TRIED = {
    "learner": Tried(
        ("certificate: {identifies_learner: yes}",),
        ("certificate: Names the holder and the date of issue",),
        ("certificate: {identifies_learner: no}", "certificate: none"),
    ),
    "title": Tried(
        ("title: Course", "title: Zorb\ncode: [A1, A2]"),
        ("kind: catalogue\ncredentials: [{id: a, title: Zorb}, {id: b, title: Zorb}]",),
    ),
    "issuer_country": Tried(
        ("awarded_by: {name: Universidad de Sevilla, country: DE}", "awarded_by: {name: Zorb, region: Bavaria}"),
        (
            "awarded_by: [{name: Zorb, country: DE}, {name: Blub}]",
            'awarded_by: {name: Zorb, country: "NO", region: NO-99}',
        ),
        ("awarded_by: {name: Zorb, country: Norwya}", "awarded_by: {name: Zorb, country: DE, region: ES-CT}"),
    ),
    "awarding_body": Tried(
        ("awarded_by: {name: University}",),
        ("awarded_by: {url: https://zorb.example}",),
        ("awarded_by: [{name: Zorb}, {country: DE}]",),
    ),
    "issue_date": Tried(
        ("certificate: {date_of_issue: yes}\nvalidity: {years: 5}",),
        ("certificate: {date_of_issue: yes}\nvalidity: {years: 5, lapses: After two years without renewal}",),
        (
            "certificate: {date_of_issue: yes}\nvalidity: {unlimited: yes, years: 3}",
            "certificate: {date_of_issue: yes}\nvalidity: {years: 0}",
        ),
    ),
    "learning_outcomes": Tried(
        ("learning_outcomes: [Zorb the gnarl]", "learning_outcomes: [Understand resins]"),
        (
            "learning_outcomes: [Inspect a blade, Inspect a blade.]",
            "title: Blade repair\nlearning_outcomes: [Blade repair]",
            "learning_outcomes: [{text: Inspect a blade, answer: only implied}]",
            "kind: pathway\nlearning_outcomes: [Repair a blade]\ncredentials: [{id: a, title: A}, {id: b, title: B}]",
        ),
        ("learning_outcomes: []",),
    ),
    "workload": Tried(
        ("workload: {hours: 3}", "workload: {ects: 1}", "parts: [{title: A, hours: 8}, {title: B, hours: 20}]"),
        (
            "workload: {hours: 24, ects: 3}",
            "workload: {hours: 24, contact_hours_only: yes}",
            "workload: {hours: 30, spread: One afternoon}",
            "workload: {hours: 2000, ects: 70}",
            "workload: {hours: 6 per week}",
        ),
        (
            "workload: {hours: {total: 24, theory: 8, practice: 20}}",
            "workload: {hours: 24}\nparts: [{title: A, hours: 8}, {title: B, hours: 20}]",
        ),
    ),
    "level": Tried(
        ("level: {eqf: 8}\nlearning_outcomes: [Name a blade]", "level: {national: {framework: Zorb, level: 3}}"),
        (
            "level: {national: {framework: DQR}}",
            "level: {national: {level: 6}}",
            "level: Advanced",
            "level: ISCED 4",
            "level: {eqf: 1 to 8}",
            "level: {eqf: 4, implied: It belongs to a unit at level 4}",
            "level: {eqf: 3}\nlearning_outcomes: [{text: Design a rotor, level: {eqf: 7}}]",
            "level: {national: {framework: NFQ, level: 8}}\nawarded_by: {name: Zorb, country: DE}",
        ),
        ("level: {eqf: 4, cycle: second}", "level: {eqf: 8, national: {framework: NFQ, level: 8}}", "level: none"),
    ),
    "assessment_type": Tried(
        ("assessment: {methods: [practical assessment]}", "assessment: {methods: [{type: other, text: Zorbing}]}"),
        ("assessment: Learners show what they can do",),
        (
            "assessment: {methods: [level of attendance]}",
            "assessment: {methods: [{type: quiz, weight: 0 %}, {type: level of attendance, weight: 100 %}]}",
        ),
    ),
    "participation_form": Tried(
        ("participation: {forms: onsite, place: Anywhere online}",),
        (
            "participation: online\nworkload: {hours: {workplace: 6}}",
            "participation: onsite\nworkload: {hours: {online: 6}}",
        ),
        ("participation: {forms: online, practice_onsite: yes}",),
    ),
    "quality_assurance": Tried(
        ("quality_assurance: {external: yes}", "quality_assurance: Audited every year"),
        ("quality_assurance: {in_line_with: EQAVET}", "quality_assurance: We care a lot"),
        ("quality_assurance: {internal: none, external: none}",),
    ),
    "prerequisites": Tried(
        ("prerequisites: []", "prerequisites: [A licence to zorb]"),
        ("prerequisites: none\nstackability: {builds_on: [Blade basics]}",),
    ),
    "supervision_id": Tried(
        ("assessment: {methods: [{type: quiz, supervision: unsupervised}]}",),
        (
            "assessment: {methods: [{type: quiz, supervision: supervised}]}",
            "assessment: {methods: [{type: quiz, supervision: onsite with identity check, place: Online}]}",
        ),
    ),
    "grade": Tried(("assessment: {grade: zorbs}",), ("assessment: {grade: yes}",), ("assessment: {grade: none}",)),
    "stackability": Tried(
        (
            "stackability: {stand_alone: yes}",
            "stackability: {stacks_into: [Master of Zorb]}",
            "stackability: It may be",
        ),
        (
            "stackability: {builds_on: [Rotor basics]}",
            "workload: {ects: 5}\nstackability: {stacks_into: [{title: Rotor technician, credits: 10}]}",
        ),
        (
            "stackability: {stand_alone: yes, builds_on: [Rotor basics]}",
            "stackability: {builds_on: [Rotor basics], stacks_into: [Rotor basics]}",
            "id: a\nstackability: {builds_on: [a]}",
        ),
    ),
    "further_information": Tried(
        ("information: {further: https://zorb.example}", "information: {price: {text: 3 euro, limits: Last year's}}"),
        ("information: {further: 'htp://x'}",),
        ("information: {further: none}",),
    ),
    "quality": Tried(
        ("quality_assurance: {in_line_with: Zorb}", "quality_assurance: {review: 3 years}"),
        (
            "quality_assurance: {external: none, in_line_with: EQAVET}",
            "quality_assurance: {in_line_with: EQAVET, feedback: {peers: no}}",
            "quality_assurance: {internal: {by: Zorb}, external: {by: Zorb}, review: 3 years}",
            "quality_assurance: {external: Accredited until 2019-12-31, review: 3 years}",
        ),
    ),
    "transparency": Tried(
        (f"{_TOLD}information: {{published: In a drawer}}",),
        (
            "information: {published: In a drawer}",
            f"{_TOLD}information: {{published: 'htp:/x'}}",
            f"{_TOLD}information: {{published: In a drawer}}\ncontents: none",
            f"{_TOLD}information: {{published: In a drawer}}\nyear: 1822",
        ),
        (f"{_TOLD}information: {{published: no}}",),
    ),
    "relevance": Tried(
        ("relevance: Somebody may want it", "relevance: {occupations: [Zorber]}"),
        ("relevance: {need: A survey, employers: no}", "relevance: {need: A survey, updated: no}"),
        ("relevance: {need: none}",),
    ),
    "valid_assessment": Tried(
        ("assessment: {methods: [quiz], criteria: Fair}",),
        (
            f"{_SKILL}assessment: {{methods: [quiz], {_CRITERIA}}}",
            f"assessment: {{methods: [self-assessment], {_CRITERIA}}}",
            f"assessment: {{methods: [quiz], standardised: no, {_CRITERIA}}}",
            f"assessment: {{methods: [quiz], assessors: none, {_CRITERIA}}}",
            "assessment: {methods: [quiz], criteria: {pass_mark: 60 %, published: no}}",
        ),
        (
            f"{_SKILL}assessment: {{methods: [{{type: practical assessment, of: [x]}}], {_CRITERIA}}}",
            "assessment: {methods: [quiz], criteria: {pass_mark: 120 %}}",
            f"assessment: {{methods: [{{type: quiz, weight: 60 %}}, {{type: project, weight: 60 %}}], {_CRITERIA}}}",
        ),
    ),
    "learning_pathways": Tried(
        ("stackability: {credit_transfer: yes}", "stackability: {credit_transfer: yes, partial_certification: no}"),
        ("stackability: {credit_transfer: no}", "stackability: {credit_transfer: yes, prior_learning: no}"),
        ("stackability: {partial_certification: no, credit_transfer: no, prior_learning: no}",),
    ),
    "recognition": Tried(
        ("recognition: {by: The chamber of zorbs}", "recognition: {professional: yes}"),
        (
            "recognition: yes",
            "recognition: {by: The chamber, cross_border: no}",
            "recognition: {formal: no, employers: yes}",
            "awarded_by: {name: Zorb College}\nrecognition: {by: Zorb College}",
        ),
        ("recognition: none",),
    ),
    "portability": Tried(
        ("issuing: {formats: [badge]}", "issuing: {formats: [signed pdf]}"),
        (
            "issuing: {formats: [pdf]}",
            "issuing: {formats: [badge], verifiable: no}",
            "issuing: {formats: [badge], open_standard: no}",
            "issuing: {formats: [open badge], registered_in: none}",
            "issuing: {formats: [european digital credential], signed: no}",
        ),
        ("issuing: {formats: [open badge], digital: no}",),
    ),
    "learner_centred": Tried(
        ("target_group: {text: Everybody, needs: To be happy}",),
        ("target_group: Technicians", "target_group: {needs: Short courses}"),
        ("target_group: none",),
    ),
    "authentic": Tried(
        (_BODY + _CERTIFICATE % ("yes", "yes"),),
        (_BODY, _BODY + _CERTIFICATE % ("no", "yes"), _BODY + _CERTIFICATE % ("yes", "no")),
        (f"{_BODY}certificate: {{identifies_learner: no}}",),
    ),
    "information_guidance": Tried(
        ("information: {guidance: Our sales team}",),
        (
            "information: {guidance: yes}",
            "information: {access: Free for all}",
            "information: {guidance: The career service, access: no}",
        ),
        ("information: {guidance: none}",),
    ),
}


def test_every_row_is_tried() -> None:
    assert set(TRIED) == {one.id for one in ELEMENTS}


@pytest.mark.parametrize("element", TRIED)
def test_the_rows_are_true(element: str) -> None:
    tried = TRIED[element]
    for verdict, texts in ((Verdict.MET, tried.met), (Verdict.PARTIAL, tried.in_part), (Verdict.GAP, tried.gap)):
        for text in texts:
            assert judged(text).elements[element] is verdict, text


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("participation: zorb", Verdict.PARTIAL),
        ("mccheck: 1\nparticipation: zorb  # mccheck: ignore[not-recognised] our own word", Verdict.PARTIAL),
        ("mode: onsite", Verdict.PARTIAL),
        ("participation: TBD", Verdict.NOT_STATED),
        ("participation: {forms: onsite, limits: Seldom}", Verdict.PARTIAL),
        ("participation: {forms: onsite, also: The leaflet says online}", Verdict.PARTIAL),
    ],
)
def test_what_is_not_understood_or_admitted_is_met_in_part(text: str, verdict: Verdict) -> None:
    assert judged(text).elements["participation_form"] is verdict
