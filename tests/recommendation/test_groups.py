"""The groups under which the elements are reported."""

from mccheck.recommendation import ELEMENTS, GROUPS, group, group_of


def test_every_element_is_in_one_group() -> None:
    grouped = [element for group in GROUPS for element in group.elements]
    assert sorted(grouped) == sorted(element.id for element in ELEMENTS)


def test_a_group_is_found_by_its_id_and_by_its_elements() -> None:
    assert group("assessment").name == "Assessment"
    assert group_of("supervision_id") is group("assessment")
