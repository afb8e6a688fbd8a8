"""The report as SARIF 2.1.0, for code scanning and editors: one run, with a table of the rules that it names.

Known and suppressed findings are told as SARIF tells them: the first are `unchanged` against the baseline, the second
carry their suppression and its reason. The fingerprint has a name of our own and not `primaryLocationLineHash`: that
one GitHub computes from the line, and warns where somebody else's differs.
"""

import json
import os
import re
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

from mccheck.report.model import Report, ReportedDescriptor, ReportedFinding, ReportedRule
from mccheck.terms import Severity, Status
from mccheck.writing.findings import members_in_brackets
from mccheck.writing.rules.explanation import explanation
from mccheck.writing.rules.markdown import described
from mccheck.writing.words import plain, sentence
from mccheck.writing.writer import Layout, Writer

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_ROOT = "SRCROOT"  # what relative addresses are relative to: the folder in which mccheck ran
_FINGERPRINT = "mccheck/v1"
# GitHub's words for how grave a finding of a rule is.
_GRAVITY = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "recommendation"}
_LINK = re.compile(r"\[([^\[\]]*)\](?=\()")


def _written(report: Report, _: Layout) -> str:
    """The report as one SARIF log with exactly one run."""
    findings = [(descriptor, finding) for descriptor in report.descriptors for finding in descriptor.findings]
    rules = report.rules_by_name()
    indexes = {name: index for index, name in enumerate(sorted({finding.rule for _, finding in findings}))}
    places = dict.fromkeys(descriptor.path for descriptor in report.descriptors)
    run = {
        "tool": {
            "driver": {
                "name": "mccheck",
                "version": report.mccheck,
                "semanticVersion": report.mccheck,
                "rules": [_rule(rules[name], report) for name in indexes],
            }
        },
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The folder in which mccheck ran."}}},
        "artifacts": [{"location": _artifact(path)} for path in places],
        "columnKind": "unicodeCodePoints",
        "results": [_result(descriptor, finding, indexes) for descriptor, finding in findings],
        "properties": {
            "profile": plain(report.profile),
            "rulesAsked": report.rules_asked,
            "rulesKnown": report.rules_known,
        },
    }
    log = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(rule: ReportedRule, report: Report) -> dict[str, Any]:
    return {
        "id": rule.name,
        "shortDescription": {"text": plain(rule.question)},
        "fullDescription": {"text": plain(f"{rule.why} {rule.remedy}")},
        "defaultConfiguration": {"level": rule.severity.value},
        "help": {
            "text": explanation(rule.name, report.rules, Layout()),
            "markdown": described(rule),
        },
        "properties": {
            "tags": [rule.basis, *([rule.element] if rule.element else [])],
            "problem.severity": _GRAVITY[rule.severity],
        },
    }


def _result(descriptor: ReportedDescriptor, finding: ReportedFinding, indexes: dict[str, int]) -> dict[str, Any]:
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": _artifact(descriptor.path),
            "region": {
                "startLine": finding.line,
                "startColumn": finding.column,
                "endLine": finding.end_line,
                "endColumn": finding.end_column,
            },
        }
    }
    if finding.route:
        location["logicalLocations"] = [{"fullyQualifiedName": plain(finding.route)}]
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": indexes[finding.rule],
        "level": finding.severity.value,
        "message": {"text": _message(sentence(finding.message) + members_in_brackets(descriptor, finding))},
        "locations": [location],
        "partialFingerprints": {_FINGERPRINT: finding.fingerprint},
        "baselineState": "unchanged" if finding.status is Status.KNOWN else "new",
    }
    if finding.status is Status.SUPPRESSED:
        reason = {"justification": plain(finding.reason)} if finding.reason else {}
        result["suppressions"] = [{"kind": "inSource", "status": "accepted", **reason}]
    return result


def _message(text: str) -> str:
    """A message in which an author's brackets make no link: SARIF reads `[text](place)` as one."""
    return _LINK.sub(r"\\[\1\\]", text)


def _artifact(path: str) -> dict[str, str]:
    pure = PurePath(path)
    if pure.is_absolute():
        return {"uri": pure.as_uri()}
    return {"uri": quote(os.fsencode(pure.as_posix())), "uriBaseId": _ROOT}


WRITER: Writer[Report, ReportedDescriptor] = Writer(head=_written, for_ci=True)
