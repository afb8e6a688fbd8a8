"""`mccheck rules`: the list of all rules."""

import json

from mccheck.reading.problems import FORMAT_RULES
from mccheck.rules import RULES
from tests.conftest import Call


def test_rules_lists_every_rule(call: Call) -> None:
    out = call("rules").out
    assert [rule.name for rule in RULES if f"  {rule.name} ({rule.severity})" not in out] == []
    rows = json.loads(call("rules", "--format", "json").out)
    every = [*(rule.name for rule in RULES), *(rule.name for rule in FORMAT_RULES)]
    assert [row["name"] for row in rows] == every
