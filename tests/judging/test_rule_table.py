"""The table of rules that a report carries."""

from mccheck.judging.rule_table import rule_table
from mccheck.reading.problems import FORMAT_RULES
from mccheck.settings.choosing import Choice
from mccheck.settings.configuration import Configuration
from tests.support import COMPLETE, report_on


def test_each_rule_has_the_severity_that_is_set_for_it() -> None:
    chosen = Configuration(choices=(Choice(severity={"title-not-stated": "note", "workload-not-stated": "off"}),))
    table = {rule.name: rule for rule in rule_table(chosen)}
    assert (table["title-not-stated"].severity, table["title-not-stated"].asked) == ("note", True)
    assert (table["workload-not-stated"].severity, table["workload-not-stated"].asked) == ("error", False)


def test_a_rule_counts_as_asked_where_a_descriptor_could_answer() -> None:
    asked = {rule.name for rule in report_on("mccheck: 1\ntitle: A\n").rules if rule.asked}
    assert "title-not-stated" in asked
    assert not {"pass-mark-missing", "builds-on-in-a-circle"} & asked
    assert "pass-mark-missing" in {rule.name for rule in report_on(COMPLETE).rules if rule.asked}


def test_the_rules_of_the_format_come_last_and_are_of_no_element() -> None:
    of_format = rule_table(Configuration())[-len(FORMAT_RULES) :]
    assert [rule.name for rule in of_format] == [rule.name for rule in FORMAT_RULES]
    assert {(rule.element, rule.group, rule.asked_of) for rule in of_format} == {(None, None, "file")}
