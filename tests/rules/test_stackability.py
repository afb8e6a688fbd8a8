"""The rules about stackability, pathways and recognition."""

from tests.support import names


def test_the_first_step_of_a_path_is_stackable() -> None:
    text = """
kind: pathway
credentials:
  - {id: basics, title: Basics}
  - {id: repair, title: Repair, stackability: {builds_on: [basics]}}
"""
    assert "stackability-not-stated" not in names(text)
    assert "stackability-not-stated" in names(text.replace(", stackability: {builds_on: [basics]}", ""))
