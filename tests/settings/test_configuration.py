"""Configuration, profiles and the choice of rules."""

import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from ruamel.yaml import YAML

from mccheck.judging.judge import report_on
from mccheck.reading.loading import load_bytes
from mccheck.settings.loading import Request, find_configuration, load_configuration
from mccheck.settings.profiles import builtin_names
from mccheck.settings.wrong import WrongSettings
from tests.conftest import Call
from tests.support import COMPLETE, ROOT, judged

BUILTIN = ROOT / "src" / "mccheck" / "settings" / "builtin"


def findings(tmp_path: Path, config: str, descriptor: str, name: str = "a.yaml", **asked: Any) -> dict[str, str]:
    """Rule and severity of what is found in a descriptor under a configuration."""
    path = tmp_path / ".mccheck.yaml"
    path.write_text(config, encoding="utf-8")
    settings = load_configuration(Request(config=path, **asked))
    loaded = load_bytes(f"mccheck: 1\n{descriptor}".encode(), str(tmp_path / name))
    (found,) = report_on(loaded, settings).descriptors
    return {finding.rule: finding.severity.value for finding in found.findings}


def wrong(tmp_path: Path, config: str) -> str:
    path = tmp_path / ".mccheck.yaml"
    path.write_text(config, encoding="utf-8")
    with pytest.raises(WrongSettings) as error:
        load_configuration(Request(config=path))
    return str(error.value).removeprefix(f"{tmp_path}/")


def test_severity_by_rule_element_and_group(tmp_path: Path) -> None:
    config = "severity:\n  assessment: note\n  assessment_type: warning\n  grade-not-stated: error\n"
    found = findings(tmp_path, config, "title: A\n")
    assert found["criteria-not-stated"] == "note"
    assert found["assessment-type-not-stated"] == "warning"
    assert found["grade-not-stated"] == "error"


def test_off_ignore_and_select(tmp_path: Path) -> None:
    assert "title-not-stated" not in findings(tmp_path, "severity: {title-not-stated: off}\n", "id: a\n")
    assert "workload-not-stated" not in findings(tmp_path, "ignore: workload\n", "id: a\n")
    assert set(findings(tmp_path, "select: [grade, title]\n", "id: a\n")) == {"grade-not-stated", "title-not-stated"}


def test_what_the_call_asks_for_comes_last(tmp_path: Path) -> None:
    config = "select: [identity]\nignore: [title]\n"
    found = findings(tmp_path, config, "id: a\n", select=("issue_date",), ignore=())
    assert set(found) == {"date-of-issue-not-carried"}


def test_rules_by_path(tmp_path: Path) -> None:
    config = "paths:\n  drafts/: {ignore: [assessment], severity: {identity: note}}\n"
    assert "criteria-not-stated" in findings(tmp_path, config, "id: a\n", "final/a.yaml")
    draft = findings(tmp_path, config, "id: a\n", "drafts/a.yaml")
    assert "criteria-not-stated" not in draft
    assert draft["title-not-stated"] == "note"


def test_thresholds(tmp_path: Path) -> None:
    config = "thresholds: {small_volume_hours: 20, hours_per_credit: 20 to 30}\n"
    found = findings(tmp_path, config, "workload: {hours: 21, ects: 1}\n")
    assert "hours-disagree-with-credits" not in found
    assert "volume-not-small" in findings(tmp_path, config, "workload: {hours: 21}\n")


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("profil: x\n", ".mccheck.yaml:1:1: unknown key “profil”; did you mean “profile”?"),
        ("profile: eu-2023\n", "there is no profile “eu-2023”; use one of eu-2022"),
        ("severity:\n  title-not-statd: off\n", ".mccheck.yaml:2:3: there is no rule, element or group named"),
        ("severity:\n  title: fatal\n", ".mccheck.yaml:2:10: “fatal” is not recognised here"),
        ("ignore: [title, titel]\n", ".mccheck.yaml:1:17: there is no rule"),
        ("paths:\n  a/*: {ignore: [x]}\n", ".mccheck.yaml:2:18: there is no rule"),
        ("thresholds: {near_copy: much}\n", ".mccheck.yaml:1:25: a number is expected"),
        ("ignore: [a\n", ".mccheck.yaml:1:"),
        ("- a\n", ".mccheck.yaml:1:1: this file must contain keys and their values"),
    ],
)
def test_errors_carry_a_place_and_a_hint(config: str, message: str, tmp_path: Path) -> None:
    assert message in wrong(tmp_path, config)


def test_it_is_found_upwards_to_the_root_of_the_repository(tmp_path: Path) -> None:
    inner = tmp_path / "repository" / "courses" / "2026"
    inner.mkdir(parents=True)
    (tmp_path / ".mccheck.yaml").write_text("", encoding="utf-8")
    assert find_configuration(inner) == tmp_path / ".mccheck.yaml"
    (tmp_path / "repository" / ".git").mkdir()
    assert find_configuration(inner) is None
    (tmp_path / "repository" / ".mccheck.yaml").write_text("", encoding="utf-8")
    assert find_configuration(inner) == tmp_path / "repository" / ".mccheck.yaml"


@pytest.mark.parametrize("profile", builtin_names())
def test_a_complete_descriptor_is_judged_by_every_profile(profile: str) -> None:
    assert judged(COMPLETE, profile).kind == "credential"


@pytest.mark.parametrize(
    ("profile", "facts", "rule"),
    [
        ("ie-microcreds", "workload: {ects: 31}", "credits-outside-profile"),
        ("ie-microcreds", "level: {national: {framework: NFQ, level: 5}}", "level-outside-profile"),
        ("nl-2022", "workload: {ects: 2}", "credits-outside-profile"),
        ("cmf", "workload: {hours: 90}", "hours-outside-profile"),
        ("cmf", "workload: {hours: {theory: 40, practice: 50}}", "hours-outside-profile"),
        ("cmf", "level: {eqf: 3}", "level-outside-profile"),
    ],
)
def test_limits_of_the_profiles(profile: str, facts: str, rule: str) -> None:
    assert rule in {finding.rule for finding in judged(facts, profile).findings}
    assert rule not in {finding.rule for finding in judged(facts).findings}


OWN = """\
mccheck_profile: 1
name: region-2026
extends: nl-2022
title: Scheme of the region
severity: {grade: error}
constraints:
  - name: price-not-stated
    element: further_information
    message: the price is not stated
    severity: error
    remedy: State what it costs.
    pointer: Decree 12/2026, article 3
    schema: {required: [information], properties: {information: {required: [price]}}}
  - name: language-not-taught
    element: transparency
    message: it is not offered in a language of the region
    schema:
      properties: {language: {contains: {enum: [ca, es]}}}
"""


def test_a_profile_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "region.yaml").write_text(OWN, encoding="utf-8")
    found = findings(tmp_path, "profile: region.yaml\n", "title: A\nlanguage: [de]\nworkload: {ects: 2}\n")
    assert found["price-not-stated"] == "error"
    assert found["language-not-taught"] == "warning"
    assert found["grade-not-stated"] == "error"
    assert found["credits-outside-profile"] == "error"
    other = "title: A\nlanguage: [ca]\ninformation: {price: 10 euro}\nworkload: {ects: 3}\n"
    sound = findings(tmp_path, "profile: region.yaml\n", other)
    assert not {"price-not-stated", "language-not-taught", "credits-outside-profile"} & set(sound)


def test_own_constraints_can_be_chosen_like_rules(tmp_path: Path) -> None:
    (tmp_path / "region.yaml").write_text(OWN, encoding="utf-8")
    config = "profile: region.yaml\nignore: [price-not-stated]\n"
    assert "price-not-stated" not in findings(tmp_path, config, "title: A\n")


@pytest.mark.parametrize(
    ("profile", "message"),
    [
        (OWN.replace("element: transparency", "element: transparancy"), "15:14: there is no rule, element or group"),
        (OWN.replace("extends: nl-2022", "extends: nl-2021"), "there is no profile “nl-2021”"),
        (OWN.replace("{required: [information]", "{required: information"), "not a valid JSON Schema"),
        (OWN.replace("mccheck_profile: 1", "mccheck_profile: 2"), "1:18: “2” is not recognised here"),
    ],
)
def test_errors_in_a_profile_carry_a_place(profile: str, message: str, tmp_path: Path) -> None:
    (tmp_path / "region.yaml").write_text(profile, encoding="utf-8")
    assert message in wrong(tmp_path, "profile: region.yaml\n")


def test_the_examples_of_the_guide_are_sound(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    config, profile = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    (tmp_path / "region.yaml").write_text(profile, encoding="utf-8")
    found = findings(tmp_path, config, "title: A\nworkload: {ects: 12}\n")
    assert found["volume-not-small"] == "note"
    assert found["level-not-stated"] == "error"
    assert "price-not-stated" in findings(tmp_path, "profile: region.yaml\n", "title: A\n")


def test_the_published_schemas_allow_what_is_read(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    config, own = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    examples = {"config": [config, "", "ignore: title\nselect: [identity]\n"], "profile": [own, OWN]}
    examples["profile"] += [path.read_text(encoding="utf-8") for path in BUILTIN.glob("*.yaml")]
    for name, texts in examples.items():
        schema = json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft7Validator(schema)
        for one in texts:
            assert list(validator.iter_errors(YAML(typ="safe", pure=True).load(one) or {})) == []
        assert not validator.is_valid({"profil": "x", "mccheck_profile": 1, "name": "x"})


def test_the_call_chooses_rules_and_profile(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.yaml").write_text("mccheck: 1\ntitle: A\nworkload: {ects: 2}\n", encoding="utf-8")
    run = call("validate", "-f", "concise", "--select", "workload", "--profile", "nl-2022", "a.yaml")
    assert [line.rpartition("[")[2] for line in run.out.splitlines()] == [
        "participation-not-stated]",
        "credits-outside-profile]",
    ]
    assert call("validate", "--select", "workloud", "a.yaml").code == 2
    assert call("validate", "--profile", "nl-2023", "a.yaml").code == 2
    Path(".mccheck.yaml").write_text("severity: {identity: off}\nprofil: x\n", encoding="utf-8")
    run = call("validate", "a.yaml")
    assert (run.code, run.out) == (2, "")
    assert run.err == "mccheck: .mccheck.yaml:2:1: unknown key “profil”; did you mean “profile”?\n"
    assert call("validate", "--no-config", "a.yaml").code == 1


def test_what_is_checked(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("a.yaml", "build/b.yaml", "drafts/c.yaml", "kept/d.yaml", "kept/e.yml", "utf16.yaml", "f.txt"):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_text("mccheck: 1\ntitle: A\n", encoding="utf-8")
    Path("utf16.yaml").write_bytes("mccheck: 1\n".encode("utf-16"))
    Path("other.yaml").write_text("on: push\n", encoding="utf-8")
    Path(".git").mkdir()
    Path(".gitignore").write_text("build/\nkept/*\n", encoding="utf-8")
    Path("kept/.gitignore").write_text("!d.yaml\n", encoding="utf-8")
    Path(".mccheck.yaml").write_text("exclude: [drafts/]\n", encoding="utf-8")

    def checked(*paths: str) -> list[str]:
        out = call("validate", "-f", "concise", "--select", "awarding_body", *paths).out
        return sorted({line.split(":")[0] for line in out.splitlines()})

    assert checked(".") == ["a.yaml", "kept/d.yaml", "utf16.yaml"]
    assert checked("kept/e.yml", "a.yaml", "a.yaml") == ["a.yaml", "kept/e.yml"]
    assert checked("kept/*.y*ml") == ["kept/d.yaml", "kept/e.yml"]
    run = call("validate", "*.nothing")
    assert run.code == 2
    assert "nothing matches" in run.err
    assert "other.yaml" in call("validate", ".").err


def test_standard_input_has_a_name(call: Call) -> None:
    run = call("validate", "-f", "concise", "--stdin-filename", "x/y.yaml", "-", stdin=b"mccheck: 1\nx: 1\n")
    assert run.out.startswith("x/y.yaml:2:1: error: ")


REFERENCES = {
    "of the network": "{$ref: 'http://127.0.0.1:9/a.json'}",
    "of a file": "{$ref: 'file:///etc/hostname'}",
    "dynamic": "{$dynamicRef: 'http://127.0.0.1:9/a.json#x'}",
    "beside an address of its own": "{$id: 'http://127.0.0.1:9/b/', properties: {title: {$ref: a.json}}}",
    "deep inside": "{properties: {title: {anyOf: [{type: string}, {$ref: 'http://127.0.0.1:9/a.json'}]}}}",
    "to nothing": "{$ref: '#/$defs/missing'}",
}


@pytest.mark.parametrize("schema", REFERENCES.values(), ids=REFERENCES)
def test_a_constraint_refers_to_nothing_outside(tmp_path: Path, schema: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is fetched, neither from a network nor from a file: the reference is refused at its place."""

    def opened(*arguments: object, **_: object) -> None:
        raise AssertionError(f"fetched: {arguments}")

    monkeypatch.setattr("urllib.request.urlopen", opened)
    profile = f"""
mccheck_profile: 1
name: mine
constraints:
  - {{name: refers, element: title, message: it refers, schema: {schema}}}
"""
    (tmp_path / "own.yaml").write_text(profile, encoding="utf-8")
    message = wrong(tmp_path, "profile: own.yaml")
    assert message.startswith("own.yaml:5:")
    assert "may refer only to its own parts" in message


def test_a_constraint_may_refer_to_its_own_definitions(tmp_path: Path) -> None:
    profile = """
mccheck_profile: 1
name: mine
constraints:
  - name: no-code
    element: title
    message: it has no code
    schema: {$defs: {asked: {required: [code]}}, allOf: [{$ref: '#/$defs/asked'}]}
"""
    (tmp_path / "own.yaml").write_text(profile, encoding="utf-8")
    assert "no-code" in findings(tmp_path, "profile: own.yaml", "title: A")
    assert "no-code" not in findings(tmp_path, "profile: own.yaml", "title: A\ncode: X1")
