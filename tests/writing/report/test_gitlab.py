"""Code Quality of GitLab: its fields, and fingerprints that stay."""

import json

from tests.support import report_on, written
from tests.writing.report.support import several, with_statuses


def test_gitlab_has_the_documented_fields_and_no_others() -> None:
    report = several()
    rows = json.loads(written("gitlab", report))
    expected = [(one.path, finding) for one in report.descriptors for finding in one.findings]
    severities = {"error": "major", "warning": "minor", "note": "info"}
    for row, (path, finding) in zip(rows, expected, strict=True):
        assert set(row) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert row["check_name"] == finding.rule
        assert row["severity"] == severities[finding.severity]
        assert row["location"] == {"path": path, "lines": {"begin": finding.line}}


def test_gitlab_fingerprints_differ_between_files_and_documents_and_stay_when_lines_move() -> None:
    def fingerprints(text: str, path: str) -> list[str]:
        return [row["fingerprint"] for row in json.loads(written("gitlab", report_on(text, path)))]

    one = "mccheck: 1\ntitle: A\n"
    once = fingerprints(one, "a.yaml")
    assert len(set(once)) == len(once)
    assert fingerprints(f"# moved\n\n{one}", "a.yaml") == once
    assert not set(once) & set(fingerprints(one, "b.yaml"))
    two = fingerprints(f"{one}---\n{one}", "a.yaml")
    assert len(two) == len(set(two)) == 2 * len(once)


def test_gitlab_leaves_out_what_does_not_count() -> None:
    assert json.loads(written("gitlab", with_statuses(several()))) == json.loads(written("gitlab", several()))[2:]
