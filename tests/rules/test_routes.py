"""Routes to facts, as rules write them."""

import pytest

from mccheck.rules.routes import route


def test_a_route_has_a_number_for_each_hole() -> None:
    assert route("title") == ("title",)
    assert route("assessment.methods[].of[]", 1, 0) == ("assessment", "methods", 1, "of", 0)
    for items in ((), (1,), (1, 0, 0)):
        with pytest.raises(ValueError, match="2 holes"):
            route("assessment.methods[].of[]", *items)
