"""The rules in Markdown: what is said of each on the reference page."""

from dataclasses import replace

from mccheck.judging.rule_table import rule_table
from mccheck.settings.configuration import Configuration
from mccheck.writing.rules.markdown import described, reference

RULES = {rule.name: rule for rule in rule_table(Configuration())}


def test_a_rule_says_what_silence_does_and_shows_both_examples() -> None:
    silent = described(RULES["title-not-stated"])
    assert "| error |" in silent
    assert RULES["title-not-stated"].if_silent in silent
    assert silent.count("```yaml") == 2
    assert "the question is left open" in described(RULES["pass-mark-missing"])
    assert "the question is left open" not in described(RULES["builds-on-in-a-circle"])


def test_the_text_of_somebody_elses_profile_is_no_markup() -> None:
    theirs = replace(RULES["title-not-stated"], passing="", failing="", question="Is <b>it</b> | so?")
    assert described(theirs).startswith(r"Is \<b\>it\</b\> \| so?")


def test_every_rule_is_on_the_page_once() -> None:
    page = reference(tuple(RULES.values())).splitlines()
    assert [page.count(f"#### {name}") for name in RULES] == [1] * len(RULES)
