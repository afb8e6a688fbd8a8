"""The rules about collections as a whole."""

import pytest

from mccheck.rules import Rule, collections
from mccheck.terms import Severity
from tests.rules.support import Objected, each_of, every_rule_of, left_out, said_of_example, told
from tests.support import findings, judged, messages, names


def catalogue(*members: str, kind: str = "catalogue", top: str = "") -> str:
    return f"kind: {kind}\n{top}\ncredentials:\n" + "".join(f"  - {{{member}}}\n" for member in members)


def test_one_title_is_a_question_where_other_facts_tell_the_members_apart() -> None:
    levels = catalogue("title: Welding, level: {eqf: 3}", "title: welding, level: {eqf: 4}")
    copies = catalogue("title: Welding, level: {eqf: 3}", "title: welding, level: {eqf: 3}")
    assert [one.severity for one in findings(levels, "member-title-repeated")] == ["note"]
    assert [one.severity for one in findings(copies, "member-title-repeated")] == ["warning"]
    thrice = catalogue("title: Welding", "title: Welding", "title: Welding")
    assert messages(thrice, "member-title-repeated") == [
        "the title “Welding” is also that of 2 other members; are they different credentials?"
    ]


def test_a_code_of_several_members_is_a_question_and_no_weakness_of_the_title() -> None:
    text = catalogue("title: A, code: FTC-1", "title: B, code: ftc-1", "title: C, code: FTC-2")
    (told,) = findings(text, "member-code-repeated")
    assert (told.severity, told.message) == ("note", "the code “ftc-1” is also that of member 1")
    assert judged(text).elements["title"] == "met"
    assert not findings(catalogue("title: A, code: [X, x]", "title: B"), "member-code-repeated")


@pytest.mark.parametrize(
    "text",
    [
        catalogue("title: A, workload: {ects: 30}", kind="framework", top="workload: {ects: 1 to 30}"),
        catalogue("title: A, workload: {ects: 1 to 60}", kind="framework", top="workload: {ects: 1 to 30}"),
        catalogue("title: A, workload: {hours: 100}", kind="framework", top="workload: {hours: at least 8}"),
        catalogue("title: A, workload: {ects: 5}", kind="framework", top="workload: {ects: 3}"),  # its own overrides it
        catalogue("title: A, workload: {hours: 8}", kind="pathway", top="workload: {hours: 20 to 30}"),
        catalogue("title: A, workload: {hours: 8}", kind="framework", top="workload: {ects: 1 to 30}"),
        catalogue("title: A", kind="framework", top="workload: {ects: 1 to 30}"),
    ],
)
def test_members_within_what_is_stated_for_all(text: str) -> None:
    assert "member-outside-shared-range" not in names(text)


# Every objection: what each rule says of its failing example, where it does not find silence there; and what else
# it objects to.
OF_EXAMPLES: dict[str, str] = {
    "member-id-repeated": "the id “basics” is already taken by member 1",
    "shared-level-disagrees": "NFQ 6 to 9 is EQF 5 to 7, not EQF 5 to 8",
    "member-title-repeated": "the title “Blade repair” is also that of member 1; are they different credentials?",
    "member-code-repeated": "the code “FTC-1” is also that of member 1",
    "member-outside-shared-range": "60 ECTS credits lie outside the 1 to 30 that are stated for all",
}
OTHERS: tuple[Objected, ...] = (
    Objected(
        "member-outside-shared-range",
        "kind: framework\nworkload: {hours: 8 to 40}\ncredentials: [{title: A, workload: {hours: 100}}]",
        Severity.WARNING,
        "credentials[0].workload.hours",
        "100 hours lie outside the 8 to 40 that are stated for all",
    ),
)


@every_rule_of(collections)
def test_what_a_rule_says_of_its_failing_example(rule: Rule) -> None:
    assert said_of_example(rule) == (rule.severity, OF_EXAMPLES.get(rule.name, rule.if_silent))


@each_of(OTHERS)
def test_what_else_a_rule_objects_to(one: Objected) -> None:
    assert told(one) == (one.severity, one.route, one.message)


def test_every_objection_is_raised_here(monkeypatch: pytest.MonkeyPatch) -> None:
    assert left_out(collections, collections.RULES.rules, OTHERS, monkeypatch) == []
