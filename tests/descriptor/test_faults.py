"""Faults of form: all that are in a descriptor, in the words of its author."""

from tests.support import report_on


def test_several_faults_of_form_are_told_at_once() -> None:
    (descriptor,) = report_on("mccheck: 1\ntittle: a\nworkload: {ects: x}\nlevel: 4\n").descriptors
    assert [(finding.line, finding.rule) for finding in descriptor.findings] == [
        (2, "unknown-key"),
        (3, "wrong-value"),
        (4, "wrong-value"),
    ]
