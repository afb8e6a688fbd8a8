"""The list of rules for people at a terminal."""

from mccheck.judging.rule_table import rule_table
from mccheck.recommendation import GROUPS
from mccheck.settings.choosing import Choice
from mccheck.settings.configuration import Configuration
from mccheck.writing.registry import RULES, writer_of
from mccheck.writing.writer import Layout


def test_rules_stand_under_their_groups_with_severity_and_question() -> None:
    rules = rule_table(Configuration(choices=(Choice(severity={"grade": "off"}),)))
    lines = "".join(writer_of(RULES, "text").write(rules, rules, Layout())).splitlines()
    heads = [line for line in lines if line and not line.startswith(" ")]
    assert heads[:-1] == [*(group.name for group in GROUPS), "Descriptor format"]
    assert " rules, and " in heads[-1]
    at = lines.index("  hours-disagree-with-credits (warning)")
    assert lines[at + 1].startswith("      ")
    assert lines.index("Workload") < at < lines.index("Assessment")
    assert "  grade-not-stated (off)" in lines
    assert max(map(len, lines)) <= 80
