"""The report as GitLab's Code Quality: a JSON list of the findings that count, for the widget of a merge request."""

import hashlib
import json
from collections import Counter
from pathlib import PurePath
from typing import Any

from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding
from mccheck.terms import Severity
from mccheck.writing.findings import members_in_brackets, that_count
from mccheck.writing.words import plain, sentence
from mccheck.writing.writer import Layout, Writer

# GitLab has two more above: “critical” and “blocker”. No gap in a description is that.
_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.NOTE: "info"}


def _written(report: Report, _: Layout) -> str:
    """The findings with the fields that GitLab documents, and no others.

    GitLab holds a report against the one of the target branch by fingerprint alone, and shows one finding of each: a
    fingerprint must stay when lines move, and must differ between files, and between the documents of one file.
    """
    seen: Counter[str] = Counter()
    rows = []
    for descriptor in report.descriptors:
        path = plain(PurePath(descriptor.path).as_posix())
        for finding in that_count(descriptor):
            mark = f"{path}\0{finding.fingerprint}"
            seen[mark] += 1
            rows.append(_row(descriptor, finding, path, _hash(f"{mark}\0{seen[mark]}")))
    return json.dumps(rows, indent=2, ensure_ascii=False) + "\n"


def _row(descriptor: ReportedDescriptor, finding: ReportedFinding, path: str, fingerprint: str) -> dict[str, Any]:
    return {
        "description": f"{sentence(finding.message)}{members_in_brackets(descriptor, finding)}",
        "check_name": finding.rule,
        "fingerprint": fingerprint,
        "severity": _SEVERITIES[finding.severity],
        "location": {"path": path, "lines": {"begin": finding.line}},
    }


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:32]


WRITER: Writer[Report, ReportedDescriptor] = Writer(head=_written, for_ci=True)
