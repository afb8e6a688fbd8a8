"""A credential, and a descriptor of one or of several."""

import pytest

from tests.support import judged, messages


@pytest.mark.parametrize(
    ("facts", "message"),
    [
        ("credentials: [{title: A}]", "describes a collection: write “kind: pathway”"),
        ("figures: [{of: hours, total: 9}]", "“figures” speak of a collection, and this is one credential"),
        ("kind: pathway", "a pathway must list its credentials under “credentials”"),
        ("kind: catalogue\ncredentials: none", "a catalogue must list its credentials under “credentials”"),
    ],
)
def test_the_kind_must_fit_what_is_described(facts: str, message: str) -> None:
    (told,) = messages(facts, "wrong-value")
    assert message in told


def test_a_blank_kind_is_that_of_one_credential_and_a_framework_needs_no_members() -> None:
    assert judged("kind:\ntitle: A").kind == "credential"
    assert judged("kind: framework\ntitle: A").kind == "framework"


def test_a_credential_without_a_title_goes_by_its_id() -> None:
    one, other = judged("kind: pathway\ncredentials: [{id: a, title: {fi: Lavat, en: Blades}}, {id: b}]").credentials
    assert (one.title, other.title) == ("Blades", "b")
