"""SARIF: valid by its schema, a result for each finding, and help for every rule."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema

from mccheck.reading.problems import FORMAT_RULES
from mccheck.report.model import Report
from mccheck.rules import RULES
from tests.support import BROKEN, PATHWAY, SKETCH, needs_shared, report_on, written
from tests.writing.report.support import SHAPES, nasty, several, with_statuses


def sarif(report: Report) -> dict[str, Any]:
    log = json.loads(written("sarif", report))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    assert isinstance(run, dict)
    return run


@needs_shared
def test_sarif_is_valid_against_its_schema(report: Report) -> None:
    schema = json.loads((SHAPES / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    jsonschema.validate(json.loads(written("sarif", report)), schema, cls=jsonschema.Draft4Validator)


def test_sarif_has_a_result_for_every_finding_at_its_place() -> None:
    report = several()
    run = sarif(report)
    assert run["columnKind"] == "unicodeCodePoints"
    expected = [(one.path, finding) for one in report.descriptors for finding in one.findings]
    assert len(run["results"]) == len(expected)
    for result, (path, finding) in zip(run["results"], expected, strict=True):
        (location,) = result["locations"]
        assert location["physicalLocation"]["artifactLocation"]["uri"] == path
        assert location["physicalLocation"]["region"] == {
            "startLine": finding.line,
            "startColumn": finding.column,
            "endLine": finding.end_line,
            "endColumn": finding.end_column,
        }
        assert finding.line >= 1
        assert finding.column >= 1
        assert result["level"] == finding.severity
        assert result["partialFingerprints"] == {"mccheck/v1": finding.fingerprint}
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == finding.rule
    assert [one["location"]["uri"] for one in run["artifacts"]] == [SKETCH, PATHWAY, BROKEN]


def test_sarif_has_help_for_every_rule_there_is() -> None:
    (template,) = report_on("tittle: a").descriptors[0].findings
    names = [*(rule.name for rule in RULES), *(rule.name for rule in FORMAT_RULES)]
    findings = tuple(replace(template, rule=name) for name in names)
    report = report_on("tittle: a")
    report = replace(report, descriptors=(replace(report.descriptors[0], findings=findings),))
    rules = {rule["id"]: rule for rule in sarif(report)["tool"]["driver"]["rules"]}
    said = {rule.name: (rule.question, rule.remedy) for rule in RULES}
    said |= {rule.name: (rule.question, rule.remedy) for rule in FORMAT_RULES}
    assert set(rules) == set(said)
    for name, (question, remedy) in said.items():
        assert rules[name]["shortDescription"]["text"] == question
        assert remedy in rules[name]["help"]["markdown"]
        assert rules[name]["help"]["text"].startswith(name)


def test_sarif_tells_what_is_known_and_what_is_suppressed_and_why() -> None:
    first, second, third, *_ = sarif(with_statuses(several()))["results"]
    assert [one["baselineState"] for one in (first, second, third)] == ["unchanged", "new", "new"]
    assert "suppressions" not in first
    assert "suppressions" not in third
    (suppression,) = second["suppressions"]
    assert suppression["justification"] == "Agreed with the ministry"
    assert suppression["status"] == "accepted"


def test_sarif_addresses_are_percent_encoded() -> None:
    def address(path: str) -> dict[str, str]:
        artifact = sarif(report_on("tittle: a", path))["artifacts"][0]["location"]
        assert isinstance(artifact, dict)
        return artifact

    assert address("a b/ö#?%:.yaml") == {"uri": "a%20b/%C3%B6%23%3F%25%3A.yaml", "uriBaseId": "SRCROOT"}
    assert address("./a.yaml")["uri"] == "a.yaml"
    assert address(os.fsdecode(b"\xff.yaml"))["uri"] == "%FF.yaml"
    absolute = Path("/far away/a.yaml").absolute()
    assert address(str(absolute)) == {"uri": absolute.as_uri()}


def test_sarif_makes_no_link_of_what_an_author_wrote() -> None:
    for result in sarif(nasty(several()))["results"]:
        assert r"\[x\](http://e)" in result["message"]["text"]
