"""Fingerprints: by what a finding is known again."""

from mccheck.report.fingerprints import fingerprint_of, in_document
from tests.support import SILENT, report_on


def test_they_are_short_and_tell_words_apart() -> None:
    assert len(fingerprint_of("a")) == 16
    assert fingerprint_of("a", "bc") != fingerprint_of("ab", "c")


def test_a_finding_of_one_document_among_several_carries_which_it_is_of() -> None:
    (alone,) = report_on(SILENT).descriptors
    among, _ = report_on(f"{SILENT}---\nmccheck: 1\nid: other\n").descriptors
    marked = [in_document("blade-repair", finding.fingerprint) for finding in alone.findings]
    assert [finding.fingerprint for finding in among.findings] == marked
