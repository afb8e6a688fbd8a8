"""Names that others use for keys: each leads to a key that there is, and none is one of ours."""

import pytest

from mccheck.descriptor.credential import Credential
from mccheck.descriptor.keys import all_keys_of
from mccheck.descriptor.other_names import _AT_THE_TOP, _INSIDE, _keys, folded, hint_for, key_meant

PATHS = {key.path.replace("[]", "") for key in all_keys_of(Credential)}
AT_THE_TOP = {path for path in PATHS if "." not in path}


@pytest.mark.parametrize(("name", "path"), _keys(_AT_THE_TOP).items())
def test_a_name_at_the_top_leads_to_a_key(name: str, path: str) -> None:
    assert path in PATHS
    assert folded(name) == name
    assert name not in AT_THE_TOP


@pytest.mark.parametrize(("name", "key"), _keys(_INSIDE).items())
def test_a_name_in_an_object_leads_to_a_key_beside_it(name: str, key: str) -> None:
    above, _, _ = name.partition(" > ")
    assert any(path.split(".")[-2:] == [above, key] or path.endswith(f"{above}.{key}") for path in PATHS)


def test_a_name_goes_by_its_words_and_not_by_its_letters() -> None:
    assert key_meant("courseTitle") == "title"
    assert key_meant("Course title") == "title"
    assert key_meant("provider") is None
    assert "awarded_by" in hint_for("provider")
