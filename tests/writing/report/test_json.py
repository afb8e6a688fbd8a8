"""The report as JSON: its published schema fits it, and refuses what is no report."""

import json
from pathlib import Path

import jsonschema

from mccheck.recommendation import ELEMENTS, GROUPS
from mccheck.rules import RULES
from tests.conftest import Call
from tests.support import PATHWAY, ROOT, SKETCH


def test_json_is_valid_against_the_published_schema(call: Call, in_project: Path) -> None:
    schema = json.loads((in_project / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    bad = in_project / "tests" / "descriptors" / "broken.yaml"
    run = call("validate", "-f", "json", ROOT / SKETCH, ROOT / PATHWAY, bad)
    report = json.loads(run.out)
    jsonschema.Draft202012Validator(schema).validate(report)
    assert report["schema_version"] == 1
    assert report["profile"] == "eu-2022"
    assert 0 < report["rules_asked"] <= len(RULES)
    for descriptor in report["descriptors"]:
        assert list(descriptor["elements"]) == [element.id for element in ELEMENTS]
        assert list(descriptor["groups"]) == [group.id for group in GROUPS]
    single, pathway, broken = report["descriptors"]
    assert single["kind"] == "credential"
    assert [credential["id"] for credential in single["credentials"]] == [single["id"]]
    assert single["credentials"][0]["elements"] == single["elements"]
    assert pathway["kind"] == "pathway"
    assert [credential["id"] for credential in pathway["credentials"]] == ["basics", "repair", "credential-3"]
    assert broken["kind"] is None
    counted = {
        severity: sum(
            finding["severity"] == severity
            for descriptor in report["descriptors"]
            for finding in descriptor["findings"]
        )
        for severity in ("error", "warning", "note")
    }
    assert report["summary"] == {"descriptors": 3, "credentials": 4, **counted, "known": 0, "suppressed": 0}


def test_the_schema_refuses_what_is_no_report(in_project: Path) -> None:
    schema = json.loads((in_project / "schemas" / "report.schema.json").read_text(encoding="utf-8"))
    assert not jsonschema.Draft202012Validator(schema).is_valid({"schema_version": 1, "descriptors": []})
