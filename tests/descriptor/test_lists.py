"""Lists that stand where one object is expected."""

import pytest
from pydantic_core import PydanticCustomError

from mccheck.descriptor.lists import merged
from tests.support import findings, judged


def test_keys_with_a_dash_before_each_are_one_object() -> None:
    assert merged([{"internal": "A handbook"}, {"external": "The agency"}]) == {
        "internal": "A handbook",
        "external": "The agency",
    }
    assert merged([]) == merged(["a", "b"]) == merged([{"internal": "A handbook"}, "b"]) == {}


def test_a_key_that_stands_twice_is_for_the_author_to_decide() -> None:
    with pytest.raises(PydanticCustomError, match="“external” stands here 2 times"):
        merged([{"external": "Until June"}, {"external": "Since July"}])


@pytest.mark.parametrize(
    ("facts", "element", "verdict"),
    [
        ("quality_assurance: [{internal: A handbook}, {external: {by: The agency}}]", "quality_assurance", "met"),
        ("quality_assurance: [internal, external]", "quality_assurance", "met"),
        ("quality_assurance: [institutional licence]", "quality_assurance", "met"),
        ("quality_assurance: [{external: {by: A}}, {external: {by: B}}]", "quality_assurance", "partial"),
        ("stackability: [{stand_alone: yes}, {prior_learning: By a portfolio}]", "stackability", "met"),
        ("stackability: [stand-alone, stackable]", "stackability", "met"),
    ],
)
def test_lists_of_quality_assurance_and_stackability(facts: str, element: str, verdict: str) -> None:
    assert judged(facts).elements[element] == verdict


def test_of_two_assurances_one_after_the_other_the_first_is_read_and_that_is_told() -> None:
    text = "title: A\nquality_assurance:\n  - {external: {by: none}}\n  - {external: {by: New agency}}\n"
    told = [finding for finding in findings(text) if finding.element in {"quality_assurance", "quality"}]
    (twice,) = (finding for finding in told if "stands here 2 times" in finding.message)
    assert (twice.element, twice.line, twice.severity) == ("quality_assurance", 4, "warning")
    assert "external-quality-assurance-missing" in {finding.rule for finding in told}
