"""What can be counted of a credential, and which credentials a claim is about."""

import pytest

from tests.support import messages

MEMBERS = """
  - {id: a, hours: 8, year: 2023/24, level: {eqf: 4, national: {framework: NFQ, level: 6}}, participation: online}
  - {id: b, hours: 20 to 30, year: n.a., level: {eqf: 6}, participation: [onsite, online], field: Blade  repair}
"""


def claimed(figure: str) -> list[str]:
    """What is said of a claim about two members."""
    members = MEMBERS.replace("hours: 8", "workload: {hours: 8}").replace(
        "hours: 20 to 30", "workload: {hours: 20 to 30}"
    )
    text = f"kind: catalogue\nfigures: [{figure}]\ncredentials:{members}"
    return [message.partition(";")[2] for message in messages(text, "figure-disagrees-with-members")]


@pytest.mark.parametrize(
    ("where", "count"),
    [
        ("level: 6", 2),  # as the source counts: national, where it is stated
        ("level: 4", 0),
        ("year: 2023", 1),  # the first of an academic year; “n.a.” is in no year
        ("form: online", 2),
        ("form: onsite", 1),
        ("", 2),
    ],
)
def test_a_claim_is_about_the_members_that_it_selects(where: str, count: int) -> None:
    assert claimed(f"{{where: {{{where}}}, count: {count}}}") == []
    assert claimed(f"{{where: {{{where}}}, count: 9}}") == [f" the members give {count}"]


@pytest.mark.parametrize("where", ["hours: 8", "hours: at least 9", "field: blade repair", "providers: 3"])
def test_where_a_member_does_not_say_enough_nothing_is_held_against_the_claim(where: str) -> None:
    assert claimed(f"{{where: {{{where}}}, count: 9}}") == []


def test_a_range_is_no_number_to_count_with() -> None:
    assert claimed("{of: hours, mean: 99}") == []
    assert claimed("{of: hours, mean: 99, where: {year: 2023}}") == [" the members give 8 hours"]
