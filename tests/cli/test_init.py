"""`mccheck init`: what it writes, and what it asks."""

import json
from pathlib import Path

import pytest

from mccheck.authoring.template import template
from tests.conftest import Call
from tests.support import judged


def test_what_is_filled_in_is_judged(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    assert call("init", path).code == 0
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("\ntitle:", "\ntitle: Blade repair").replace("  eqf:", "  eqf: 4"), encoding="utf-8")
    report = json.loads(call("validate", "-f", "json", path).out)
    (descriptor,) = report["descriptors"]
    assert descriptor["title"] == "Blade repair"
    assert descriptor["elements"]["title"] == descriptor["elements"]["level"] == "met"
    assert descriptor["elements"]["workload"] == "not_stated"


def test_it_goes_to_standard_output_unless_a_file_is_named(call: Call) -> None:
    assert call("init").out == call("init", "-").out == template()
    assert call("init", "--kind", "pathway").out == template("pathway")


def test_it_says_what_to_do_next(tmp_path: Path, call: Call) -> None:
    run = call("init", tmp_path / "a.yaml")
    assert (run.code, run.out) == (0, "")
    assert f"mccheck validate {tmp_path / 'a.yaml'}" in run.err


def test_a_file_that_is_there_stays_as_it_is(tmp_path: Path, call: Call) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("mine", encoding="utf-8")
    run = call("init", path)
    assert run.code == 2
    assert "already exists; --force overwrites it" in run.err
    assert path.read_text(encoding="utf-8") == "mine"
    assert call("init", path, "--force").code == 0
    assert path.read_text(encoding="utf-8") == template()


def test_where_it_cannot_write(tmp_path: Path, call: Call) -> None:
    assert call("init", tmp_path, "--force").code == 2
    assert call("init", tmp_path / "none" / "a.yaml").code == 2
    assert call("init", "--schema", "a\nb: c").code == 2


def test_editors_find_the_schema_where_asked(call: Call) -> None:
    first = "# yaml-language-server: $schema=descriptor.schema.json\n"
    assert call("init", "--schema", "descriptor.schema.json").out == first + template()
    assert call("init", "--ask", "--schema", "descriptor.schema.json", stdin=b"\n" * 20).out == first + "mccheck: 1\n"


ANSWERS = """\
Blade repair: basics
Fjord Technical College
Norwege
Norway
Inspect a blade
Explain how resins cure, and what spoils them

many
28 h
none
blended
9
none
practicle exam
practical exam
quiz

the national agency
"""

ANSWERED = """\
mccheck: 1
title: "Blade repair: basics"
awarded_by:
  name: Fjord Technical College
  country: Norway
learning_outcomes:
  - Inspect a blade
  - Explain how resins cure, and what spoils them
workload:
  hours: 28 h
  ects: none
participation: blended
level: none
assessment:
  methods:
    - practical exam
    - quiz
quality_assurance:
  external: the national agency
"""


def test_question_by_question(call: Call) -> None:
    """An answer that does not fit is asked for again, with the reason."""
    run = call("init", "--ask", stdin=ANSWERS.encode())
    assert run.code == 0
    assert run.out == ANSWERED
    assert "“Norwege” is not a recognised country" in run.err
    assert "a number of hours is expected here" in run.err
    assert "EQF levels run from 1 to 8" in run.err
    assert "“practicle exam” is not a recognised assessment type" in run.err
    elements = judged(ANSWERED).elements
    assert elements["title"] == elements["issuer_country"] == elements["participation_form"] == "met"
    assert elements["level"] == "gap"
    assert elements["stackability"] == "not_stated"


def test_questions_left_open_are_left_out(call: Call) -> None:
    assert call("init", "--ask", stdin=b"\n" * 20).out == "mccheck: 1\n"
    assert call("init", "--ask", stdin=b"A\n" + b"\n" * 20).out == "mccheck: 1\ntitle: A\n"


def test_answers_that_break_off_write_nothing(tmp_path: Path, call: Call) -> None:
    run = call("init", "--ask", tmp_path / "a.yaml", stdin=b"A\nB\n")
    assert run.code == 2
    assert "nothing was written" in run.err
    assert list(tmp_path.iterdir()) == []


def test_only_one_credential_is_asked_about(call: Call) -> None:
    assert call("init", "--ask", "--kind", "pathway").code == 2


def test_a_schema_beside_or_above_is_named_for_editors(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    first = call("init", "a.yaml")
    assert "mccheck schema > descriptor.schema.json" in first.err
    Path("descriptor.schema.json").write_text(call("schema").out, encoding="utf-8")
    Path("courses").mkdir()
    call("init", "courses/b.yaml")
    modeline = Path("courses/b.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert modeline == "# yaml-language-server: $schema=../descriptor.schema.json"
    assert call("validate", "-f", "concise", "courses/b.yaml").out.count("unknown-key") == 0
