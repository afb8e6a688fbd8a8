"""Rules of other packages and of profiles: every command and every format speaks of them like of any other rule."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mccheck import check
from mccheck.rules import RULES as OWN_RULES
from mccheck.settings import plugins
from mccheck.writing.registry import COMPARISON, REPORT, REVIEW, RULES
from tests.conftest import Call

PACKAGE = """
from mccheck.rules.rule import NOT_STATED, Basis, Objection, Registry, Severity

RULES = Registry()

@RULES.rule("sector-not-stated", element="relevance", severity=Severity.WARNING, basis=Basis.PRACTICE,
    question="Is the sector stated?", why="It helps to compare.", remedy="State the sector.",
    if_silent="no sector is stated", passing="sector: Wind", failing="sector:")
def sector_not_stated(credential, context):
    if not credential.sector:
        yield NOT_STATED

@RULES.rule("code-not-registered", element="title", severity=Severity.NOTE, basis=Basis.PRACTICE,
    question="Is there a code in the register of wind farms?", why="Registers are searched by code.",
    remedy="Add the code.", passing="code: W1", failing="code: []")
def code_not_registered(credential, context):
    if credential.code is None:
        yield NOT_STATED

@RULES.collection_rule("too-few-members", element="learning_pathways", severity=Severity.ERROR, basis=Basis.PRACTICE,
    question="Are there three members at least?", why="A path has steps.", remedy="Add members.",
    passing="title: A", failing="title: A")
def too_few_members(descriptor, members, context):
    if len(members) < 3:
        yield Objection("there are fewer than three members", ("credentials",))
"""
PROFILE = """
mccheck_profile: 1
name: mine
title: My scheme
constraints:
  - name: no-price
    element: further_information
    severity: error
    message: the price is missing
    remedy: State the price.
    pointer: My scheme, article 3
    schema: {required: [information]}
"""
CREDENTIAL = "mccheck: 1\ntitle: A\n"
PATHWAY = "mccheck: 1\ntitle: P\nkind: pathway\ncredentials: [{title: A}, {title: B}]\n"
FOUND = {"sector-not-stated", "too-few-members", "no-price"}


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    """Lay a package with an entry point where Python finds it."""
    info = folder / "site" / "wind-1.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: wind\nVersion: 1\n", encoding="utf-8")
    (info / "entry_points.txt").write_text("[mccheck.rules]\nwind = wind_rules:RULES\n", encoding="utf-8")
    (folder / "site" / "wind_rules.py").write_text(package, encoding="utf-8")
    monkeypatch.syspath_prepend(str(folder / "site"))
    monkeypatch.delitem(__import__("sys").modules, "wind_rules", raising=False)


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    plugins.all_rules.cache_clear()
    yield
    plugins.all_rules.cache_clear()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository of two descriptors, with a plug-in installed and a profile that has a constraint."""
    install(tmp_path, monkeypatch, PACKAGE)
    here = tmp_path / "repository"
    here.mkdir()
    (here / "a.yaml").write_text(CREDENTIAL, encoding="utf-8")
    (here / "path.yaml").write_text(PATHWAY, encoding="utf-8")
    (here / "own.yaml").write_text(PROFILE, encoding="utf-8")
    (here / ".mccheck.yaml").write_text("profile: own.yaml\n", encoding="utf-8")
    monkeypatch.chdir(here)
    return here


@pytest.mark.parametrize("kind", REPORT)
def test_validate(folder: Path, call: Call, kind: str) -> None:
    run = call("validate", "a.yaml", "path.yaml", "-f", kind)
    assert run.code == 1, run.err
    for name in FOUND:
        assert name in run.out, name


def test_the_report_carries_them(folder: Path) -> None:
    report = check("a.yaml", "path.yaml", config=".mccheck.yaml")
    rules = report.rules_by_name()
    assert report.rules_known == sum(rule.element is not None for rule in report.rules) == len(OWN_RULES) + 4
    assert report.rules_asked == sum(rule.asked and rule.element is not None for rule in report.rules)
    assert rules["no-price"].citation == "My scheme, article 3"
    assert rules["no-price"].severity == "error"
    assert rules["too-few-members"].asked_of == "collection"
    assert rules["sector-not-stated"].question == "Is the sector stated?"
    for descriptor in report.descriptors:
        assert {finding.rule for finding in descriptor.findings} <= rules.keys()
        open_questions = {question.rule: question.question for question in descriptor.open_questions}
        assert open_questions["code-not-registered"] == "Is there a code in the register of wind farms?"


def test_open_questions_are_shown(folder: Path, call: Call) -> None:
    assert "Is there a code in the register of wind farms?" in " ".join(call("validate", "a.yaml").out.split())


@pytest.mark.parametrize("kind", COMPARISON)
def test_compare(folder: Path, call: Call, kind: str) -> None:
    run = call("compare", ".", "--all", "-f", kind)
    assert run.code == 0, run.err
    if kind in {"json", "markdown", "html"}:  # text shows the commonest ten, csv none
        for name in FOUND:
            assert name in run.out, name
        assert "State the price." in run.out


@pytest.mark.parametrize("kind", REVIEW)
def test_diff(folder: Path, call: Call, kind: str) -> None:
    (folder / "b.yaml").write_text(CREDENTIAL + "sector: Wind\ninformation: {price: 1 euro}\n", encoding="utf-8")
    run = call("diff", "b.yaml", "a.yaml", "-f", kind)
    assert run.code == 1, run.err
    assert "no-price" in run.out
    assert "sector-not-stated" in run.out


@pytest.mark.parametrize("kind", RULES)
def test_rules(folder: Path, call: Call, kind: str) -> None:
    run = call("rules", "-f", kind)
    for name in (*FOUND, "code-not-registered"):
        assert name in run.out, name
    assert "no-price" not in call("rules", "-f", kind, "--no-config").out


def test_rules_and_explain_follow_the_configuration(folder: Path, call: Call) -> None:
    (folder / ".mccheck.yaml").write_text(
        "profile: own.yaml\nseverity: {sector-not-stated: note, title-not-stated: off}\n", encoding="utf-8"
    )
    out = call("rules").out
    assert "  sector-not-stated (note)\n" in out
    assert "  title-not-stated (off)\n" in out
    assert "title-not-stated (off)" in call("explain", "title-not-stated").out
    assert "title-not-stated (error)" in call("explain", "title-not-stated", "--no-config").out
    rows = {row["name"]: row for row in json.loads(call("rules", "-f", "json").out)}
    assert (rows["no-price"]["asked"], rows["title-not-stated"]["asked"]) == (True, False)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("no-price", ["no-price (error)", "each credential", "My scheme, article 3", "State the price."]),
        ("sector-not-stated", ["sector-not-stated (warning)", "sector: Wind", "warning: no sector is stated"]),
        ("too-few-members", ["the collection as a whole", "A path has steps."]),
        ("relevance", ["sector-not-stated (warning)", "need-not-stated (warning)"]),
    ],
)
def test_explain(folder: Path, call: Call, name: str, words: list[str]) -> None:
    run = call("explain", name)
    assert run.code == 0
    for word in words:
        assert word in run.out
    assert "did you mean no-price" in call("explain", "no-prise").err


def test_sarif_has_them_in_its_table(folder: Path, call: Call) -> None:
    (run,) = json.loads(call("validate", "a.yaml", "path.yaml", "-f", "sarif").out)["runs"]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert rules["no-price"]["shortDescription"]["text"] == "Does it satisfy “no-price” of My scheme?"
    assert rules["no-price"]["defaultConfiguration"]["level"] == "error"
    assert "My scheme, article 3" in rules["no-price"]["help"]["text"]
    assert "Is the sector stated?" in rules["sector-not-stated"]["help"]["markdown"]


def test_they_are_chosen_suppressed_and_known_like_any_other(folder: Path, call: Call) -> None:
    run = call("validate", "a.yaml", "-f", "concise", "--select", "no-price,sector-not-stated")
    assert [line.rpartition(" ")[2] for line in run.out.splitlines()] == ["[no-price]", "[sector-not-stated]"]
    assert "no-price" not in call("validate", "a.yaml", "-f", "concise", "--ignore", "no-price").out
    (folder / "a.yaml").write_text(
        "mccheck: 1\n# mccheck: ignore[no-price, sector-not-stated] agreed with the ministry\ntitle: A\n",
        encoding="utf-8",
    )
    out = call("validate", "a.yaml", "-f", "concise").out
    assert "no-price" not in out
    assert "sector-not-stated" not in out
    assert "suppression" not in out
    assert call("baseline", "write", "path.yaml").code == 0
    assert call("validate", "path.yaml").code == 0
    assert {"no-price", "sector-not-stated"} <= {
        entry["rule"] for entry in json.loads(Path(".mccheck-baseline.json").read_text(encoding="utf-8"))["findings"]
    }


@pytest.mark.parametrize(
    ("package", "words"),
    [
        ("RULES = 7", "is not a Registry of rules"),
        (PACKAGE.replace('"sector-not-stated"', '"title-not-stated"'), "has a name that is already taken"),
        (PACKAGE.replace('element="relevance"', 'element="relevence"'), "names no known element"),
    ],
)
def test_a_wrong_plugin_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: Call, package: str, words: str
) -> None:
    install(tmp_path, monkeypatch, package)
    (tmp_path / "a.yaml").write_text(CREDENTIAL, encoding="utf-8")
    run = call("validate", tmp_path / "a.yaml")
    assert (run.code, run.out) == (2, "")
    assert words in run.err


def test_a_constraint_has_a_name_of_its_own(folder: Path, call: Call) -> None:
    (folder / "own.yaml").write_text(PROFILE.replace("name: no-price", "name: title-not-stated"), encoding="utf-8")
    run = call("validate", "a.yaml")
    assert run.code == 2
    assert "the name of a constraint is already taken: title-not-stated" in run.err
