"""The words that all rooms share."""

from mccheck.terms import route_text


def test_routes_read_as_people_write_them() -> None:
    assert route_text(("assessment", "methods", 1, "weight")) == "assessment.methods[1].weight"
