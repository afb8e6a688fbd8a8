"""Descriptors with one fault each, and sound ones that are unusual: what mccheck says of each is what is true of it."""

import csv
from collections import Counter
from pathlib import Path

import pytest

from mccheck import check
from mccheck.report.model import ReportedFinding
from tests.support import SHARED, needs_shared

INPUTS = SHARED / "inputs"
pytestmark = needs_shared

# Faults that come out otherwise than their index expects, and why.
ARGUED = {"v01.yaml": "every element of the vacuous file is asked about; see the test below"}
MANDATORY = {
    "learner", "title", "issuer_country", "awarding_body", "issue_date", "learning_outcomes", "participation_form",
    "quality_assurance",
}  # fmt: skip


def rows(folder: str) -> list[dict[str, str]]:
    index = INPUTS / folder / "index.tsv"
    if not index.exists():
        return []
    with index.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def found_in(folder: str, name: str) -> list[ReportedFinding]:
    return [finding for one in check(INPUTS / folder / name).descriptors for finding in one.findings]


FAULTS = [
    row
    for row in rows("falsified")
    if row["decidable"] == "structured" and not row["fault"].startswith("case ") and row["file"] not in ARGUED
]


@pytest.mark.parametrize("row", FAULTS, ids=lambda row: Path(row["file"]).stem)
def test_a_fault_is_one_fitting_finding(row: dict[str, str]) -> None:
    base = "base-pathway.yaml" if row["file"].startswith("c") else "base.yaml"
    told = Counter((one.rule, one.element, one.severity) for one in found_in("falsified", row["file"]))
    new = told - Counter((one.rule, one.element, one.severity) for one in found_in("falsified", base))
    assert any(element in row["expected_element"].split("|") for _, element, _ in new), row["fault"]
    assert new.total() <= 2, (row["fault"], new)


def test_a_file_that_says_nothing_has_an_error_for_each_mandatory_element() -> None:
    told = found_in("falsified", "v01.yaml")
    assert {one.element for one in told if one.severity == "error"} >= MANDATORY - {"learning_outcomes"}
    (descriptor,) = check(INPUTS / "falsified" / "v01.yaml").descriptors
    assert not {element for element in MANDATORY if descriptor.elements[element] == "met"}


@pytest.mark.parametrize("row", rows("sound"), ids=lambda row: Path(row["file"]).stem)
def test_what_is_sound_and_unusual_raises_nothing(row: dict[str, str]) -> None:
    assert [one.message for one in found_in("sound", row["file"]) if one.severity != "note"] == [], row["variation"]
