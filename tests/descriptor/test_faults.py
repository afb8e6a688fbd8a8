"""Faults of form: all that are in a descriptor, in the words of its author."""

from tests.support import report_on


def test_several_faults_of_form_are_told_at_once() -> None:
    (descriptor,) = report_on("mccheck: 1\ntittle: Blades\nworkload: {ects: many}\nlevel: 4\n").descriptors
    told = [finding for finding in descriptor.findings if finding.basis == "descriptor format"]
    assert [(finding.line, finding.rule) for finding in told] == [
        (2, "unknown-key"),
        (3, "not-understood"),
        (4, "wrong-value"),
    ]
