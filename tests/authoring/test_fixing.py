"""`mccheck fix`: it mends what can only be meant in one way, and leaves every other character as it is."""

import re
from pathlib import Path

import pytest

from mccheck.authoring.fixing import fixed
from mccheck.report.model import ReportedDescriptor
from mccheck.vocabulary.assessment import ASSESSMENT_TYPES, SUPERVISION
from mccheck.vocabulary.credentials import ACCREDITATION_TYPES, FORMATS
from mccheck.vocabulary.learning import OUTCOME_KINDS
from mccheck.vocabulary.levels import CYCLES
from mccheck.vocabulary.participation import PARTICIPATION_FORMS
from mccheck.vocabulary.slips import candidates, certain
from mccheck.vocabulary.value_list import ValueList
from tests.conftest import Call
from tests.support import COMPLETE, ROOT, judged

FAULTY = """\
# Our first credential
mcheck: 1   # the version
tittle: "Blåse 𝔹: repair"  # keep this

isced_f: [716, 0715]
code: 2031
learning-outcomes:
  - {id: inspect, txet: Inspect a blade, kind: skil}
  - id:   cure
    Text: Explain how resins cure
    kind: 'knowlegde'
participation: blendde
asessment:
    methods: [{type: practical assesment, "weigth": 70 %}, writen examination]
"""

SOUND = """\
# Our first credential
mccheck: 1   # the version
title: "Blåse 𝔹: repair"  # keep this

isced_f: ["0716", "0715"]
code: "2031"
learning_outcomes:
  - {id: inspect, text: Inspect a blade, kind: skill}
  - id:   cure
    text: Explain how resins cure
    kind: 'knowledge'
participation: blended
assessment:
    methods: [{type: practical assessment, "weight": 70 %}, written examination]
"""


def mended(text: str) -> str:
    return fixed(text).text


def test_slips_are_mended_and_layout_stays() -> None:
    assert mended(FAULTY) == SOUND
    assert judged(FAULTY).kind is None
    assert judged(SOUND).kind is not None


def test_a_second_run_changes_nothing() -> None:
    assert fixed(SOUND).changes == 0
    assert mended(SOUND) == SOUND


def form_faults(descriptor: ReportedDescriptor) -> set[str]:
    return {finding.message for finding in descriptor.findings if finding.rule in {"unknown-key", "wrong-value"}}


@pytest.mark.parametrize(
    "key", ["title", "learning_outcomes", "workload", "assessment", "quality_assurance", "issuing"]
)
def test_the_verdicts_come_back(key: str) -> None:
    """A slip in the complete example costs it its verdicts; mending gives them back."""
    slip = COMPLETE.replace(f"\n{key}:", f"\n{key[:-2]}{key[-1]}{key[-2]}:")
    assert judged(slip).kind is None
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
    "tittle: A\ntitel: B",
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


def test_lines_end_as_before_and_marks_stay(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("\ufeffmccheck: 1\r\ntittle: A\r\n\r\nlevle: {eqf: 4}".encode())
    assert call("fix", path, "--write").code == 0
    assert path.read_bytes() == "\ufeffmccheck: 1\r\ntitle: A\r\n\r\nlevel: {eqf: 4}".encode()


def test_json_stays_json() -> None:
    before = '{"mccheck": 1, "tittle": "😀", "levle": {"eqf": 4}, "isced_f": 716}'
    assert mended(before) == '{"mccheck": 1, "title": "😀", "level": {"eqf": 4}, "isced_f": "0716"}'


def test_a_line_whose_places_are_not_sure_is_left_alone() -> None:
    """The reader joins the two halves of such a character, and what follows moves."""
    text = '{"mccheck": 1,\n"id": "\\ud83d\\ude00", "tittle": "A",\n"levle": {"eqf": 4}}'
    assert mended(text) == text.replace("levle", "level")


def test_the_difference_is_shown_and_nothing_written(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("mccheck: 1\ntittle: A # here\nlevel:\n", encoding="utf-8")
    run = call("fix", "a.yaml")
    assert run.code == 1
    assert run.out == (
        "--- a.yaml\n+++ a.yaml\n@@ -1,3 +1,3 @@\n mccheck: 1\n-tittle: A # here\n+title: A # here\n level:\n"
    )
    assert run.err == "mccheck: 1 place to fix; add --write to make the changes\n"
    assert Path("a.yaml").read_text(encoding="utf-8") == "mccheck: 1\ntittle: A # here\nlevel:\n"


def test_write_shows_and_writes_and_is_then_content(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(FAULTY, encoding="utf-8")
    path.chmod(0o640)
    run = call("fix", "--write", tmp_path)
    assert run.code == 0
    assert "+title:" in run.out
    assert path.read_text(encoding="utf-8") == SOUND
    assert path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]
    again = call("fix", tmp_path)
    assert (again.code, again.out, again.err) == (0, "", "")


def test_broken_yaml_is_left_alone(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("mccheck: 1\ntittle: [A\n", encoding="utf-8")
    run = call("fix", "--write", path)
    assert (run.code, run.out) == (1, "")
    assert "not fixed: the file is not valid YAML" in run.err
    assert path.read_text(encoding="utf-8") == "mccheck: 1\ntittle: [A\n"


def test_lines_that_a_program_wrote_are_left_alone(tmp_path: Path, call: Call) -> None:
    lines = '{"mccheck": 1, "titel": "A"}\n{"mccheck": 1, "titel": "B"}\n'
    (tmp_path / "a.jsonl").write_text(lines, encoding="utf-8")
    run = call("fix", "--write", tmp_path)
    assert (run.code, run.out) == (0, "")
    assert "JSON Lines is written by programs" in run.err
    assert (tmp_path / "a.jsonl").read_text(encoding="utf-8") == lines


def test_standard_input_comes_out_mended(call: Call) -> None:
    shown = call("fix", "-", stdin=b"mccheck: 1\ntittle: A\n")
    assert (shown.code, shown.out.splitlines()[-1]) == (1, "+title: A")
    assert call("fix", "-", "--write", stdin=b"mccheck: 1\ntittle: A\n").out == "mccheck: 1\ntitle: A\n"


def test_what_the_configuration_leaves_out_stays_as_it_is(
    tmp_path: Path, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path(".mccheck.yaml").write_text("exclude: [old]\n", encoding="utf-8")
    Path("old").mkdir()
    for name in ("old/a.yaml", "b.yaml"):
        Path(name).write_text("mccheck: 1\ntittle: A\n", encoding="utf-8")
    assert call("fix", "--write", ".").code == 0
    assert Path("old/a.yaml").read_text(encoding="utf-8") == "mccheck: 1\ntittle: A\n"
    assert Path("b.yaml").read_text(encoding="utf-8") == "mccheck: 1\ntitle: A\n"
    assert call("fix", "--no-config", ".").code == 1


def test_paths_that_are_not_there(tmp_path: Path, call: Call) -> None:
    assert call("fix", tmp_path / "a.yaml").code == 2
    assert call("fix", tmp_path).code == 3


def test_what_a_slip_is() -> None:
    keys = ["title", "type", "form", "learning_outcomes", "minimum", "maximum"]
    for written in ("Title", "tittle", "tilte", "titl", "titles"):
        assert certain(written, keys) == "title"
    assert certain("learning outcmes", keys) == "learning_outcomes"
    assert certain("tpye", keys) == "type"
    for written in ("subtitle", "untitle", "from", "types", "outcomes", "xinimum", "mtitle"):
        assert certain(written, keys) is None


def slips(word: str) -> set[str]:
    """A word with one letter left out, doubled, wrong, or swapped with the one before, anywhere after the first."""
    made = set()
    for at in range(1, len(word)):
        head, letter, tail = word[:at], word[at], word[at + 1 :]
        made |= {head + tail, head + letter + letter + tail, head + "x" + tail, head[:-1] + letter + head[-1] + tail}
    return made - {word}


def test_no_slip_in_a_key_becomes_another_key() -> None:
    for found in re.finditer(r"(\w+):", COMPLETE):
        for slip in sorted(slips(found[1]))[::25]:
            text = COMPLETE[: found.start(1)] + slip + COMPLETE[found.end(1) :]
            assert mended(text) in {text, COMPLETE}


@pytest.mark.parametrize(
    "words", [ASSESSMENT_TYPES, SUPERVISION, PARTICIPATION_FORMS, OUTCOME_KINDS, CYCLES, FORMATS, ACCREDITATION_TYPES]
)
def test_no_slip_in_a_word_becomes_another_word(words: ValueList) -> None:
    for concept in words.concepts:
        for name in (concept.label, *concept.also):
            for slip in slips(name):
                found = words.find(slip)
                meant = {other.label for near in candidates(slip, words.names) if (other := words.find(near))}
                assert found or len(meant) != 1 or meant == {concept.label}, slip
