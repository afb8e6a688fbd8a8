"""Descriptors of one run that go by the same id."""

from mccheck.views.namesakes import Namesakes, namesakes_in
from tests.support import report_on


def told(*descriptors: tuple[str, str | None], most: int | None = None) -> str:
    seen = Namesakes(most)
    for path, name in descriptors:
        seen.add(path, name)
    return seen.told()


def test_nothing_is_told_where_ids_differ_or_nobody_wrote_one() -> None:
    assert told(("a", "one"), ("a", "two"), ("b", None), ("b", None), ("c", "")) == ""


def test_an_id_that_stands_for_several_is_told_once_with_its_files() -> None:
    assert told(("a", "one"), ("b", "one"), ("b", "one")).startswith(
        "the id “one” (a; b, 2 times) stands for more than one descriptor"
    )
    both = told(("a", "one"), ("a", "two"), ("b", "one"), ("b", "two"))
    assert both.startswith("the ids “one” (a; b), “two” (a; b) stand for more than one descriptor")


def test_many_are_told_shortly() -> None:
    many = told(*((path, f"id-{number}") for path in "abcdef" for number in range(100)))
    assert "and 97 more" in many
    assert "(a; b; c and 3 more)" in many
    assert len(many) < 300


def test_of_a_long_catalogue_only_the_first_ids_are_remembered() -> None:
    assert told(("a", "one"), ("a", "two"), ("b", "two"), most=1) == ""
    assert "“one”" in told(("a", "one"), ("a", "two"), ("b", "one"), most=1)


def test_those_of_a_report() -> None:
    report = report_on("mccheck: 1\nid: t\n---\nmccheck: 1\nid: t\n", "twins.yaml")
    assert "“t” (twins.yaml, 2 times)" in namesakes_in(report).told()
