"""The demands of a profile of one's own, which become rules."""

from pathlib import Path

import pytest

from tests.settings.support import OWN, found_under, wrong


def test_own_constraints_can_be_chosen_like_rules(tmp_path: Path) -> None:
    (tmp_path / "region.yaml").write_text(OWN, encoding="utf-8")
    config = "profile: region.yaml\nignore: [price-not-stated]\n"
    assert "price-not-stated" not in found_under(tmp_path, config, "title: A\n")


REFERENCES = {
    "of the network": "{$ref: 'http://127.0.0.1:9/a.json'}",
    "of a file": "{$ref: 'file:///etc/hostname'}",
    "dynamic": "{$dynamicRef: 'http://127.0.0.1:9/a.json#x'}",
    "beside an address of its own": "{$id: 'http://127.0.0.1:9/b/', properties: {title: {$ref: a.json}}}",
    "deep inside": "{properties: {title: {anyOf: [{type: string}, {$ref: 'http://127.0.0.1:9/a.json'}]}}}",
    "to nothing": "{$ref: '#/$defs/missing'}",
}


@pytest.mark.parametrize("schema", REFERENCES.values(), ids=REFERENCES)
def test_a_constraint_refers_to_nothing_outside(tmp_path: Path, schema: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is fetched, neither from a network nor from a file: the reference is refused at its place."""

    def opened(*arguments: object, **_: object) -> None:
        raise AssertionError(f"fetched: {arguments}")

    monkeypatch.setattr("urllib.request.urlopen", opened)
    profile = f"""
mccheck_profile: 1
name: mine
constraints:
  - {{name: refers, element: title, message: it refers, schema: {schema}}}
"""
    (tmp_path / "own.yaml").write_text(profile, encoding="utf-8")
    message = wrong(tmp_path, "profile: own.yaml")
    assert message.startswith("own.yaml:5:")
    assert "may refer only to its own parts" in message


def test_a_constraint_may_refer_to_its_own_definitions(tmp_path: Path) -> None:
    profile = """
mccheck_profile: 1
name: mine
constraints:
  - name: no-code
    element: title
    message: it has no code
    schema: {$defs: {asked: {required: [code]}}, allOf: [{$ref: '#/$defs/asked'}]}
"""
    (tmp_path / "own.yaml").write_text(profile, encoding="utf-8")
    assert "no-code" in found_under(tmp_path, "profile: own.yaml", "title: A")
    assert "no-code" not in found_under(tmp_path, "profile: own.yaml", "title: A\ncode: X1")
