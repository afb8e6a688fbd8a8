"""In which section of a descriptor the facts of an element stand."""

import pytest

from mccheck.descriptor.sections import section_of


@pytest.mark.parametrize(
    ("element", "section"),
    [
        ("workload", "workload"),
        ("supervision_id", "assessment"),
        ("learner", "certificate"),
        ("information_guidance", "information"),
        ("title", "title"),
    ],
)
def test_an_element_has_its_section(element: str, section: str) -> None:
    assert section_of(element) == section


def test_no_section_serves_what_is_no_element() -> None:
    with pytest.raises(KeyError):
        section_of("price")
