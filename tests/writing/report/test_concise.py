"""The report in one line a finding."""

import re
from pathlib import Path

from tests.conftest import Call
from tests.support import PATHWAY, SKETCH


def test_concise_is_one_line_a_finding(call: Call, in_project: Path) -> None:
    run = call("validate", "-f", "concise", SKETCH, PATHWAY)
    assert run.code == 1
    for line in run.out.splitlines():
        assert re.fullmatch(r"[^:]+\.yaml:\d+:\d+: (error|warning|note): .+ \[[a-z-]+\]", line)
    assert run.out.count("\n") == len(run.out.splitlines())
