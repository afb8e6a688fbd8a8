"""Fixing: it mends what can only be meant in one way, and leaves every other character as it is."""

import re

import pytest

from mccheck.authoring.fixing import fixed
from mccheck.reading.problems import RULES_OF_CONTENT
from mccheck.report.model import ReportedDescriptor
from tests.authoring.support import FAULTY, SOUND
from tests.support import COMPLETE, ROOT, judged, slips


def mended(text: str) -> str:
    return fixed(text).text


def test_slips_are_mended_and_layout_stays() -> None:
    assert mended(FAULTY) == SOUND
    assert form_faults(judged(FAULTY))
    assert not form_faults(judged(SOUND))


def test_a_second_run_changes_nothing() -> None:
    assert fixed(SOUND).changes == 0
    assert mended(SOUND) == SOUND


_FORM = {one.name for one in RULES_OF_CONTENT} - {"sample-left"}


def form_faults(descriptor: ReportedDescriptor) -> set[str]:
    return {finding.message for finding in descriptor.findings if finding.rule in _FORM}


@pytest.mark.parametrize(
    "key", ["title", "learning_outcomes", "workload", "assessment", "quality_assurance", "issuing"]
)
def test_the_verdicts_come_back(key: str) -> None:
    """A slip in the complete example costs it its verdicts; mending gives them back."""
    slip = COMPLETE.replace(f"\n{key}:", f"\n{key[:-2]}{key[-1]}{key[-2]}:")
    assert form_faults(judged(slip))
    assert judged(mended(slip)).elements == judged(COMPLETE).elements
    assert judged(mended(slip)).findings == judged(COMPLETE).findings


def test_sound_descriptors_keep_every_character() -> None:
    for path in (*(ROOT / "cases").glob("*.yaml"), ROOT / "docs" / "complete.yaml"):
        text = path.read_text(encoding="utf-8")
        assert judged(mended(text)).findings == judged(text).findings
        assert form_faults(judged(mended(text))) <= form_faults(judged(text))
    assert mended(COMPLETE) == COMPLETE


LEFT_ALONE = [
    "issuing: {unsigned: yes}",  # not signed
    "issuing: {unverifiable: yes}",
    "recognition: {informal: yes}",
    "awarded_by: {county: Galway}",  # not country
    "provider: Fjord Technical College",  # not how many providers
    "information: {publisher: ACME}",
    "quality_assurance: {trainees: yes}",
    "title: A\ntittle: B",  # which of the two?
    "tittle: A\ntilte: B",
    "validity: {year: 5}",  # a key of its own, elsewhere
    "tittle: [a, b]",  # no title can be a list
    "assessment: {methods: [{type: writing}]}",
    "language: Ladin",  # spoken in the Dolomites; not Latin
    "participation: {forms: [none, offline]}",
    "learning_outcomes: [{text: Repair, learning outcomes}]",  # a comma in a text
    "assessment: {methods: [{supervision: onsight with identity}]}",
]


@pytest.mark.parametrize("facts", LEFT_ALONE)
def test_what_may_mean_something_else_is_left_alone(facts: str) -> None:
    text = f"mccheck: 1\n{facts}\n"
    assert mended(text) == text


KEPT = [
    "code: A-716",
    "code: '2031'",
    'isced_f: "0716"',
    "isced_f: http://data.europa.eu/snb/isced-f/0716",
    "participation: http://data.europa.eu/snb/learning-assessment/920fbb3cbe",
    "participation: distance learning",  # a synonym is sound
    "year: 2025",
    "year: 01.02.2025",
]


@pytest.mark.parametrize("facts", KEPT)
def test_what_is_sound_stays_as_it_is_written(facts: str) -> None:
    text = f"mccheck: 1\n{facts}\n"
    assert mended(text) == text


def test_a_file_that_is_no_descriptor_is_left_alone() -> None:
    assert mended("tittle: A\nversion: 2\n") == "tittle: A\nversion: 2\n"
    assert mended("- tittle: A\n") == "- tittle: A\n"


def test_anchors_aliases_and_merged_keys() -> None:
    text = "mccheck: 1\nkind: catalogue\ncredentials:\n- &a {tittle: A, code: &c 12}\n- {<<: *a, code: *c}\n"
    after = mended(text)
    assert after == text.replace("tittle", "title")
    assert mended(after) == after


def test_json_stays_json() -> None:
    before = '{"mccheck": 1, "tittle": "😀 Blade", "levle": {"eqf": 4}, "isced_f": 716}'
    assert mended(before) == '{"mccheck": 1, "title": "😀 Blade", "level": {"eqf": 4}, "isced_f": "0716"}'


def test_a_line_whose_places_are_not_sure_is_left_alone() -> None:
    """The reader joins the two halves of such a character, and what follows moves."""
    text = '{"mccheck": 1,\n"id": "\\ud83d\\ude00", "tittle": "A",\n"levle": {"eqf": 4}}'
    assert mended(text) == text.replace("levle", "level")


def test_no_slip_in_a_key_becomes_another_key() -> None:
    for found in re.finditer(r"(\w+):", COMPLETE):
        for slip in sorted(slips(found[1]))[::25]:
            text = COMPLETE[: found.start(1)] + slip + COMPLETE[found.end(1) :]
            assert mended(text) in {text, COMPLETE}
