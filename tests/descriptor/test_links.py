"""Links: which member of its collection a link names."""

import pytest

from mccheck.descriptor import Credential
from mccheck.descriptor.links import coming_before, names_of, target
from mccheck.descriptor.stackability import Link

MEMBERS = [
    Credential.model_validate(facts)
    for facts in (
        {"id": "basics", "title": {"en": "Blade basics", "no": "Grunnkurs"}, "code": "FTC-1"},
        {"id": "repair", "title": "Basics"},  # the title of one is the id of another
        {"title": "Blade repair at height"},
    )
]
NAMES = names_of(MEMBERS)


@pytest.mark.parametrize(
    ("written", "number"),
    [
        ("basics", 0),
        ("Basics", 0),
        ("Grunnkurs", 0),
        ("ftc-1", 0),
        ({"id": "repair"}, 1),
        ({"title": "Blade repair at height"}, 2),
        ({"id": "elsewhere", "title": "Blade basics"}, 0),
        ("Blade repair", None),
        ("https://fjord.example/basics", None),
        ({"optional": "yes"}, None),
    ],
)
def test_a_member_is_named_by_its_id_and_else_by_a_title_or_its_code(written: object, number: int | None) -> None:
    assert target(Link.model_validate(written), NAMES) == number


def test_what_comes_before_is_built_on_or_a_prerequisite() -> None:
    credential = Credential.model_validate(
        {
            "stackability": {"builds_on": ["repair", "Elsewhere"]},
            "prerequisites": ["Blade basics", "Two years of practice"],
        }
    )
    assert coming_before(credential, NAMES) == {0, 1}
