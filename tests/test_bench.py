"""The generator of the benchmarks: the same bytes each time, sound YAML, defects in a tenth."""

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from bench.generate import DEFECTS, descriptors, is_defective, write
from bench.piles import PILES, write_pile
from mccheck.cli.schema import schema_as_json
from mccheck.judging.judge import report_on
from mccheck.reading.loading import File, Loaded, load, load_bytes
from mccheck.settings.configuration import Configuration

COUNT = 60  # some of each defect, and every case


def test_the_same_seed_gives_the_same_descriptors() -> None:
    grown = list(descriptors(COUNT))
    assert grown == list(descriptors(COUNT))
    assert grown[:20] == list(descriptors(20))
    assert grown != list(descriptors(COUNT, seed=1))


def test_all_descriptors_differ_and_have_about_125_lines() -> None:
    grown = [yaml for yaml, _ in descriptors(COUNT)]
    assert len(set(grown)) == COUNT
    assert all(115 <= yaml.count("\n") <= 127 for yaml in grown)


def test_a_tenth_has_a_defect_of_form_and_the_others_have_none() -> None:
    judged = [list(load_bytes(yaml.encode(), "offer.yaml")) for yaml, _ in descriptors(COUNT)]
    loaded = [one for (one,) in judged if isinstance(one, Loaded)]
    assert len(loaded) == COUNT
    assert [bool(one.problems) for one in loaded] == [is_defective(number) for number in range(COUNT)]
    assert sum(map(is_defective, range(COUNT))) * 10 == COUNT
    assert len({one.problems[0].message for one in loaded if one.problems}) == len(DEFECTS)
    assert all(
        problem.rule in {"unknown-key", "wrong-value", "not-understood"} for one in loaded for problem in one.problems
    )


def test_the_schema_refuses_the_same_tenth() -> None:
    validator = Draft202012Validator(json.loads(schema_as_json("descriptor")))
    accepted = [validator.is_valid(json.loads(line)) for _, line in descriptors(COUNT)]
    assert accepted == [not is_defective(number) for number in range(COUNT)]


@pytest.mark.parametrize("shape", ["yaml", "jsonl"])
def test_one_file_holds_as_many_descriptors(shape: str, tmp_path: Path) -> None:
    write(shape, 12, tmp_path / f"all.{shape}")
    text = (tmp_path / f"all.{shape}").read_text(encoding="utf-8")
    if shape == "yaml":
        assert len(list(load(File(str(tmp_path / "all.yaml"))))) == 12
    else:
        assert [json.loads(line)["id"] for line in text.splitlines()] == [f"offer-{n:06d}" for n in range(12)]


def test_files_stand_in_folders(tmp_path: Path) -> None:
    write("files", 3, tmp_path)
    assert sorted(path.name for path in tmp_path.rglob("*.yaml")) == [f"offer-{n:06d}.yaml" for n in range(3)]


@pytest.mark.parametrize("kind", PILES)
def test_a_pile_has_as_much_as_it_says(kind: str, tmp_path: Path) -> None:
    write_pile(kind, 200, tmp_path / "pile.yaml")
    (descriptor,) = report_on(load(File(str(tmp_path / "pile.yaml"))), Configuration()).descriptors
    assert descriptor.kind is not None
    amount = {
        "members": len(descriptor.credentials),
        "findings": sum(not finding.credentials or len(finding.credentials) == 1 for finding in descriptor.findings),
        "characters of an outcome": (tmp_path / "pile.yaml").stat().st_size,
    }
    assert 200 <= amount[kind] < 400
