"""What can stand in the way of reading, as rules of the format."""

from mccheck.reading.problems import FORMAT_RULES, SUPPRESSION_RULES


def test_only_the_rules_about_suppressions_are_warnings() -> None:
    assert {rule.name for rule in FORMAT_RULES if rule.name.startswith("suppression-")} == SUPPRESSION_RULES
