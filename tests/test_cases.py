"""The eleven case studies: every fact with its section, and the verdicts that the text itself gives."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mccheck.reading.yaml import read_documents
from tests.support import ROOT, SHARED, judged, needs_shared

CASES = sorted((ROOT / "cases").glob("*.yaml"))
CONTEXT = ROOT / "examples" / "spain-specialisation-courses.yaml"  # of case 8
EVERY_CASE = pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
EVERY_FILE = pytest.mark.parametrize("path", [*CASES, CONTEXT], ids=lambda path: path.stem)
SECTIONS = {
    line
    for line in (ROOT / "tests" / "d33-sections.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
}


def data_of(path: Path) -> dict[str, Any]:
    (document,) = read_documents(path.read_text(encoding="utf-8"))
    assert isinstance(document.data, dict)
    return document.data


def objects(data: Any, route: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], dict[str, Any]]]:
    if isinstance(data, dict):
        yield route, data
        for key, value in data.items():
            yield from objects(value, (*route, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from objects(value, (*route, index))


def test_there_are_eleven_in_the_numbering_of_the_report() -> None:
    assert [path.name[:2] for path in CASES] == [f"{number:02}" for number in range(1, 12)]


@EVERY_FILE
def test_each_is_sound_in_form(path: Path) -> None:
    descriptor = judged(path.read_text(encoding="utf-8"))
    assert descriptor.kind is not None, descriptor.findings


@EVERY_FILE
def test_every_fact_carries_a_section_that_exists(path: Path) -> None:
    data = data_of(path)
    number = "8" if path == CONTEXT else str(int(path.name[:2]))
    sources = [found["source"] for _, found in objects(data) if found.get("source")]
    assert sources
    for source in sources:
        assert re.fullmatch(r"D3\.3 §\d+(\.\d+)*(, §\d+(\.\d+)*)*", source), source
        for section in re.findall(r"§([\d.]+)", source):
            assert section in SECTIONS, source
            assert section.split(".")[0] == number, source
    assert data.get("source"), "plain facts at the top rest on the source of the file"
    for route, found in objects(data):
        told = [key for key, value in found.items() if not _holds_objects(value) and key not in {"source", "remark"}]
        own = any(_source_of(data, route[:depth]) for depth in range(len(route), 0, -1))
        assert own or not told or route in {(), ("title",)}, (route, told)


def _holds_objects(value: Any) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and any(isinstance(item, dict) for item in value))


def _source_of(data: Any, route: tuple[str | int, ...]) -> str | None:
    for step in route:
        data = data[step]
    return data.get("source") if isinstance(data, dict) else None


@EVERY_FILE
def test_no_mail_address_and_no_tool_word_in_a_case(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert "@" not in text
    assert "[e-mail]" not in text


@needs_shared
def test_the_list_of_sections_is_that_of_the_report() -> None:
    text = (SHARED / "d33-case-studies.txt").read_text(encoding="utf-8")
    contents = text[: text.index("Lists of abbreviations")]
    assert set(re.findall(r"^(\d+(?:\.\d+)*)\t", contents, re.MULTILINE)) == SECTIONS


@needs_shared
@EVERY_FILE
def test_no_sentence_is_copied(path: Path) -> None:
    """Runs of fifteen words of the report do not stand in a case: official names are shorter, sentences longer."""
    text = (SHARED / "d33-case-studies.txt").read_text(encoding="utf-8")
    theirs = re.findall(r"\w+", text.lower())
    runs = {tuple(theirs[start : start + 15]) for start in range(len(theirs) - 14)}
    for route, found in objects(data_of(path)):
        for key, value in found.items():
            if not isinstance(value, str) or key in {"title", "source", "es", "pt", "en"} or "://" in value:
                continue
            own = re.findall(r"\w+", value.lower())
            copied = [
                own[start : start + 15] for start in range(len(own) - 14) if tuple(own[start : start + 15]) in runs
            ]
            assert not copied, (route, key, copied[0])


@needs_shared
def test_no_person_of_the_report_is_named() -> None:
    text = (SHARED / "d33-case-studies.txt").read_text(encoding="utf-8")
    near_contacts = re.findall(r"(?:Contact [Pp]erson|Interviewees?|[Ee]mail interview|interview).*", text)
    pairs = {pair for line in near_contacts for pair in re.findall(r"\b[A-ZÀ-Ý][\w-]+ [A-ZÀ-Ý][\w-]+", line)}
    everything = " ".join(path.read_text(encoding="utf-8") for path in [*CASES, CONTEXT])
    organisations = {"European Union", "Live Work", "Public Employment", "United States", "Vocational Training"}
    assert {pair for pair in pairs if pair in everything} <= organisations


# What the report says of each case in so many words. Gaps are rules that must object, or elements with their verdict;
# strengths are elements that must be met, or rules that must not object.
STATED: dict[str, dict[str, list[str]]] = {
    "01": {
        "gaps": [
            "assessment-not-standardised",  # tests of each provider's own, no external moderation (§1.1, §1.4)
            "rubric-missing",  # no common national rubric (§1.4)
            "valid-assessment-falls-short",  # shows exposure to contents rather than application (§1.4)
            "assessors-unqualified",  # no least qualification to assess (§1.3)
            "trainer-pedagogy-not-required",  # §1.1, §1.3, §1.4, §1.5
            "no-register",  # §1.1, §1.4
            "not-verifiable",  # §1.4
            "paper-or-pdf-only",  # §1.4, §1.5
            "quality_assurance=partial",  # spoken of as a weakness, of no named kind (§1.1)
            "authentic-falls-short",  # weak as evidence, checked on paper or as PDF (§1.4)
            "valid-assessment-stated-twice",  # predominantly, or exclusively, multiple choice (§1.4)
        ],
        "strengths": [
            "relevance",  # a duty by law, on a standard made by consensus (§1.2, §1.3)
            "no trainer-subject-not-required",  # subject expertise is rightly required (§1.3, §1.4)
            "no validity-disagrees-with-renewal",  # five years (§1.3)
        ],
    },
    "02": {
        "gaps": [
            "assessment-not-standardised",
            "rubric-missing",
            "evidence-not-kept",
            "assessors-unqualified",
            "trainer-pedagogy-not-required",
            "no-register",
            "not-verifiable",
            "paper-or-pdf-only",
            "quality-falls-short",
            "recognition-falls-short",
            "authentic-falls-short",  # applied competence, or attendance? (§2.4)
            "prerequisites-stated-twice",  # familiarity is recommended (§2.2) or required (§2.3.3)
            "valid-assessment-stated-twice",  # recorded in a dossier, yet nothing that can be audited (§2.4)
        ],
        "strengths": [
            "no trainer-subject-not-required",
            "no attendance-alone",  # a mandatory, authentic practical exercise (§2.3.4, §2.4)
            "no method-cannot-show-outcome",
            "relevance",
        ],
    },
    "03": {
        "gaps": [
            "employers-not-involved",  # §3.3
            "relevance-stated-twice",  # not involved (§3.3), or to a limited degree (§3.9)
            "prerequisites-stated-twice",  # a secondary diploma (§3.4), or basic education and further study (§3.2.2)
            "no-open-standard",
            "recognition-falls-short",
            "transparency-falls-short",
        ],
        "strengths": [
            "level",  # QNQ level 5 (§3.2.1)
            "learning_outcomes",
            "quality_assurance",
            "quality",
            "learning_pathways",  # partial certificates, RVCC, credit transfer (§3.2.1, §3.4)
            "no access-restricted",  # inclusive access (§3.2.2, §3.4); who advises learners is not said
            "no no-register",
        ],
    },
    "04": {
        "gaps": [
            "level-only-implied",
            "no-open-standard",
            "credit-not-transferable",
            "stackability-stated-twice",  # no formal mechanisms (§4.9)
            "weights-do-not-add-up",  # at least 50 % and at least 35 %
            "recognition-falls-short",  # limited across borders (§4.4)
        ],
        "strengths": [
            "learning_outcomes",
            "workload",
            "assessment_type",
            "valid_assessment",
            "relevance",
            "quality_assurance",
            "quality",
            "no no-register",
            "no not-formally-recognised",
        ],
    },
    "05": {
        "gaps": [
            "level=gap",  # no formal EQF level (§5.6)
            "ects-not-stated",  # no credit (§5.6)
            "not-formally-recognised",  # §5.4, §5.9
            "outcomes-only-for-collection",
        ],
        "strengths": [
            "workload",  # short, focused courses; 2, 7, 14 and 7 hours are 30 (§5.4)
            "stackability",
            "learning_pathways",
            "relevance",
            "quality_assurance",
            "quality",
            "no trainer-subject-not-required",
            "no no-register",
            "no total-disagrees-with-members",
        ],
    },
    "06": {
        "gaps": [
            "hours-disagree-with-credits",  # 24 hours for 3 ECTS, 48 for 6 (§6.3)
            "method-cannot-show-outcome",  # a multiple-choice exam; more practice is wished for (§6.5)
        ],
        "strengths": [
            "stackability",
            "learning_pathways",
            "relevance",
            "quality_assurance",
            "quality",
            "participation_form",
            "portability",
            "learning_outcomes",
            "no further-information-falls-short",  # the programme that is hard to enter is another (§6.6)
        ],
    },
    "07": {
        "gaps": [
            "portability=gap",  # no digital certification yet (§7.4)
            "method-cannot-show-outcome",  # multiple choice does not suit practical skills (§7.3)
            "workload-falls-short",
            "valid-assessment-falls-short",
            "quality-falls-short",
            "stackability-falls-short",
            "transparency-falls-short",  # hard to navigate (§7.4)
            "codes-disagree",
            "stackability-stated-twice",  # a speciality of the itinerary is not in the annexes (§7.3, §7.5)
            "figure-disagrees-with-members",
        ],
        "strengths": [
            "relevance",  # needs watched by the Observatory with the social partners (§7.1)
            "learner_centred",
            "issuer_country",  # the Catalogue of Spain (§7.1)
            "no provider-not-authorised",
            "no employers-not-involved",
            "no total-disagrees-with-members",
        ],
    },
    "08": {
        "gaps": [
            "issuing-not-stated",  # level 1 has no certification (§8.5)
            "authentic-stated-twice",  # no certification, yet all three are industry-certified (§8.5, §8.6)
            "learner-centred-falls-short",  # made for industry, not for education (§8.6)
            "valid-assessment-falls-short",  # wording and translation of the tests (§8.5)
        ],
        "strengths": [
            "further_information",
            "stackability",  # three stackable levels (§8.5, §8.6)
            "learning_pathways",
            "relevance",  # needs voiced by teachers (§8.4, §8.6)
            "workload",
            "participation_form",
            "no builds-on-unresolved",
            "no participation-disagrees-with-practice",
        ],
    },
    "09": {
        "gaps": [
            "recognition-falls-short",  # §9.8, §9.9
            "further-information-falls-short",  # funding beyond projects (§9.1, §9.8)
            "attendance-alone",  # one of two types of completion (§9.4.2)
            "assessment-type-stated-twice",  # by the criteria, after all assessments (§9.4, §9.4.3)
            "learning_outcomes=partial",  # named in each badge's metadata (§9.4.3), and not in the text
            "stackability-stated-twice",  # badges stack (§9.1), or will in future (§9.4.3)
            "recognition-stated-twice",  # green and gold (§9.1), gold and grey (§9.4.2)
            "transparency-stated-twice",  # 180 courses (§9.4) or 87 (§9.7)
            "information-guidance-falls-short",
        ],
        "strengths": ["portability", "relevance", "quality", "quality_assurance", "learner_centred"],
    },
    "10": {
        "gaps": [
            "recognition-falls-short",
            "further-information-falls-short",
            "level-not-stated",
            "stackability-stated-twice",  # an approach that is none of the six (§10.5.1)
        ],
        "strengths": [
            "prerequisites",  # many credentials are open-entry (§10.5.2)
            "workload",  # three academic credits (§10.5.1)
            "learning_pathways",
            "relevance",
            "learning_outcomes",
            "quality",
            "portability",
            "transparency",
        ],
    },
    "11": {
        "gaps": [
            "recognition-falls-short",  # recognition by employers is only emerging (§11.8, §11.10)
            "further-information-falls-short",
            "shared-level-disagrees",  # NFQ 6 to 9 is given as EQF 5 to 8 (§11.7)
            "prerequisites-stated-twice",  # entry requirements, and open entry (§11.5.3)
            "transparency-stated-twice",  # all in the database (§11.6), or the public ones (§11.8)
            "further-information-stated-twice",  # 600 and 20,000 in several ways (§11.1, §11.8)
        ],
        "strengths": [
            "workload",
            "quality_assurance",
            "quality",
            "relevance",
            "participation_form",
            "learning_pathways",
            "portability",
            "information_guidance",  # the platform and communications make the offer known (§11.3)
            "stackability",
        ],
    },
}


def test_the_courses_that_are_context_only_stand_among_the_examples() -> None:
    """D3.3 §8.3: 650 hours are 40 ECTS credits in most places, and 4 in one."""
    descriptor = judged(CONTEXT.read_text(encoding="utf-8"))
    found = {finding.rule for finding in descriptor.findings}
    assert {"workload-stated-twice", "hours-disagree-with-credits"} <= found
    assert "figure-disagrees-with-members" not in found


@EVERY_CASE
def test_gaps_that_the_report_states_are_found(path: Path) -> None:
    descriptor = judged(path.read_text(encoding="utf-8"))
    found = {finding.rule for finding in descriptor.findings}
    for gap in STATED[path.name[:2]]["gaps"]:
        element, _, verdict = gap.partition("=")
        if verdict:
            assert descriptor.elements[element] == verdict, gap
        else:
            assert gap in found, gap


@EVERY_CASE
def test_strengths_that_the_report_states_are_met(path: Path) -> None:
    descriptor = judged(path.read_text(encoding="utf-8"))
    found = {finding.rule for finding in descriptor.findings}
    for strength in STATED[path.name[:2]]["strengths"]:
        if strength.startswith("no "):
            assert strength.removeprefix("no ") not in found, strength
        else:
            assert descriptor.elements[strength] == "met", strength


def test_the_catalogue_reproduces_what_the_report_says_where_it_is_right() -> None:
    """D3.3 §7.3: hours from 8 to 575, mean 99, median 40, half of them from 25.5 to 90; shares."""
    figures = judged((ROOT / "cases" / "07-es-catalogue.yaml").read_text(encoding="utf-8")).figures
    assert figures is not None
    assert figures.hours is not None
    assert figures.providers is not None
    assert figures.count == 26
    assert (figures.hours.minimum, figures.hours.maximum, figures.hours.median) == (8, 575, 40)
    assert round(figures.hours.mean) == 99
    assert figures.hours.quartiles == (25.5, 90)
    shares = {
        share.value: round(share.percent, 1) for share in (*figures.by_level, *figures.by_field, *figures.by_form)
    }
    assert shares["level 2"] == 65.4
    assert shares["electric and hybrid vehicle"] == 84.6
    assert shares["connected vehicle"] == 15.4
    assert shares["onsite"] == 84.6
    assert round(figures.providers.mean) == 24


def test_the_catalogue_says_where_the_report_is_wrong() -> None:
    text = (ROOT / "cases" / "07-es-catalogue.yaml").read_text(encoding="utf-8")
    wrong = [finding for finding in judged(text).findings if finding.rule == "figure-disagrees-with-members"]
    said = " ".join(finding.message for finding in wrong)
    assert "56.7 %" in said  # published in the last two years; the annexes give 34.6 %
    assert "53.8 %" in said  # offered by ten entities or fewer; the annexes give 69.2 %
    assert "106 providers" in said  # the most; the annexes give 102
    assert len(wrong) == 4
