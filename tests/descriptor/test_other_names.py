"""Names that others use for keys: each leads to a key that there is, and none is one of ours."""

from mccheck.descriptor.credential import Credential
from mccheck.descriptor.keys import all_keys_of
from mccheck.descriptor.other_names import _AT_THE_TOP, _INSIDE, _keys, folded, hint_for, key_meant

PATHS = {key.path.replace("[]", "") for key in all_keys_of(Credential)}
AT_THE_TOP = {path for path in PATHS if "." not in path}


def test_names_at_the_top_lead_to_keys() -> None:
    for name, path in _keys(_AT_THE_TOP).items():
        assert path in PATHS, name
        assert folded(name) == name
        assert name not in AT_THE_TOP


def test_names_in_an_object_lead_to_keys_beside_them() -> None:
    for name, key in _keys(_INSIDE).items():
        above, _, _ = name.partition(" > ")
        assert any(path.split(".")[-2:] == [above, key] for path in PATHS), name


def test_a_name_goes_by_its_words_and_not_by_its_letters() -> None:
    assert key_meant("courseTitle") == "title"
    assert key_meant("Course title") == "title"
    assert key_meant("provider") is None
    assert "awarded_by" in hint_for("provider")
