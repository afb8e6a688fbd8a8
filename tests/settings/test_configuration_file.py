"""The file of a configuration: what is wrong in it is told at its place."""

import json
import re
from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

from tests.settings.support import OWN, found_under, wrong
from tests.support import ROOT

BUILTIN = ROOT / "src" / "mccheck" / "settings" / "builtin"


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("profil: x\n", ".mccheck.yaml:1:1: unknown key “profil”; did you mean “profile”?"),
        ("profile: eu-2023\n", "there is no profile “eu-2023”; use one of eu-2022"),
        ("severity:\n  title-not-statd: off\n", ".mccheck.yaml:2:3: there is no rule, element or group named"),
        ("severity:\n  title: fatal\n", ".mccheck.yaml:2:10: “fatal” is not recognised here"),
        ("ignore: [title, titel]\n", ".mccheck.yaml:1:17: there is no rule"),
        ("paths:\n  a/*: {ignore: [x]}\n", ".mccheck.yaml:2:18: there is no rule"),
        ("thresholds: {near_copy: much}\n", ".mccheck.yaml:1:25: a number is expected"),
        ("ignore: [a\n", ".mccheck.yaml:1:"),
        ("- a\n", ".mccheck.yaml:1:1: this file must contain keys and their values"),
    ],
)
def test_errors_carry_a_place_and_a_hint(config: str, message: str, tmp_path: Path) -> None:
    assert message in wrong(tmp_path, config)


def test_the_examples_of_the_guide_are_sound(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    config, profile = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    (tmp_path / "region.yaml").write_text(profile, encoding="utf-8")
    found = found_under(tmp_path, config, "title: A\nworkload: {ects: 12}\n")
    assert found["volume-not-small"] == "note"
    assert found["level-not-stated"] == "error"
    assert "price-not-stated" in found_under(tmp_path, "profile: region.yaml\n", "title: A\n")


def test_the_published_schemas_allow_what_is_read(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "configuration.md").read_text(encoding="utf-8")
    config, own = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    examples = {"config": [config, "", "ignore: title\nselect: [identity]\n"], "profile": [own, OWN]}
    examples["profile"] += [path.read_text(encoding="utf-8") for path in BUILTIN.glob("*.yaml")]
    for name, texts in examples.items():
        schema = json.loads((ROOT / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8"))
        validator = jsonschema.Draft7Validator(schema)
        for one in texts:
            assert list(validator.iter_errors(YAML(typ="safe", pure=True).load(one) or {})) == []
        assert not validator.is_valid({"profil": "x", "mccheck_profile": 1, "name": "x"})
