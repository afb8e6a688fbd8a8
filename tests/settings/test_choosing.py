"""Which rules are asked, and how grave they are."""

from pathlib import Path

from tests.settings.support import found_under


def test_severity_by_rule_element_and_group(tmp_path: Path) -> None:
    config = "severity:\n  assessment: note\n  assessment_type: warning\n  grade-not-stated: error\n"
    found = found_under(tmp_path, config, "title: A\n")
    assert found["criteria-not-stated"] == "note"
    assert found["assessment-type-not-stated"] == "warning"
    assert found["grade-not-stated"] == "error"


def test_off_ignore_and_select(tmp_path: Path) -> None:
    assert "title-not-stated" not in found_under(tmp_path, "severity: {title-not-stated: off}\n", "id: a\n")
    assert "workload-not-stated" not in found_under(tmp_path, "ignore: workload\n", "id: a\n")
    assert set(found_under(tmp_path, "select: [grade, title]\n", "id: a\n")) == {"grade-not-stated", "title-not-stated"}
