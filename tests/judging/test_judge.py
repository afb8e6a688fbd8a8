"""Judging one descriptor after the other: nothing that can be read ends it, and no bug is hidden."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.support import judged, report_on

FRAGMENTS = st.sampled_from(
    ["mccheck: 1", "title: A", "title:", "workload:", "  hours: 24", "  ects: 3", "level: 4", "level: {eqf: 9}",
     "assessment:", "  methods:", "    - quiz", "    - {type: x}", "- a", "credentials:", "kind: pathway",
     "  - id: a", "awarded_by: [a, {name: b}]", "certificate: yes", "figures: [{share: 3}]", "\t", "{", "]", "*a"]
)  # fmt: skip


@settings(max_examples=300, deadline=None)
@given(st.lists(FRAGMENTS, max_size=12))
def test_no_descriptor_makes_judging_crash(lines: list[str]) -> None:
    descriptor = judged("\n".join(["mccheck: 1", *lines]).replace("mccheck: 1\nmccheck: 1", "mccheck: 1"))
    assert len(descriptor.elements) == 26


def test_a_rule_that_crashes_is_not_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    """No blanket handling inside: a bug must reach the command line, which calls it by its name."""

    def broken(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("mccheck.judging.judge.check", broken)
    with pytest.raises(ZeroDivisionError):
        report_on("mccheck: 1\ntitle: Example\n")
