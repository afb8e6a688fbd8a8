"""Grows any number of distinct descriptors of about 125 lines from the cases: as files, one YAML file, or JSON Lines.

The same seed gives the same bytes, and descriptor number N is the same however many are grown. A tenth has a defect of
form, which the schema of descriptors refuses as well; every file is sound YAML.
"""

import argparse
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random

from ruamel.yaml import YAML

CASES = Path(__file__).resolve().parent.parent / "cases"
SEED = 20220616
LINES = 125
SHAPES = ("files", "yaml", "jsonl")

# Sections that are written anew for each descriptor, and sections that only collections have.
_WRITTEN_ANEW = frozenset({"mccheck", "id", "title", "code", "year", "level", "workload", "validity"})
_OF_COLLECTIONS = frozenset({"kind", "credentials", "figures", "shares", "providers"})
_SECTION = re.compile(r"^(?=[a-z_]+:)", re.MULTILINE)

# Each word in capitals becomes a text or a number of its own.
_HEAD = """\
mccheck: 1
id: VARYID
title: VARYTITLE
code: VARYCODE
year: VARYYEAR
validity: {years: VARYVALID}
level: {eqf: VARYLEVEL}
workload: {hours: {theory: VARYTHEORY, practice: VARYPRACTICE, assessment: VARYTEST}, ects: VARYECTS}
"""
_NUMBERS = ("VARYYEAR", "VARYVALID", "VARYLEVEL", "VARYTHEORY", "VARYPRACTICE", "VARYTEST", "VARYECTS")

# A defect is a piece of the head, and what stands in its place.
DEFECTS = {
    "a key is misspelt": ("workload: {", "worklod: {"),
    "a list where a number is expected": ("theory: VARYTHEORY", "theory: [VARYTHEORY]"),
    "keys where a number is expected": ("years: VARYVALID", "years: {last: VARYVALID}"),
    "a key of nobody": ("code: VARYCODE", "code: VARYCODE\ncolour: blue"),
}


@dataclass(frozen=True, slots=True)
class Pattern:
    """What descriptors are grown from: a title, and the same text as YAML and as one line of JSON."""

    title: str
    yaml: str
    json: str


def is_defective(number: int) -> bool:
    """Whether the descriptor of this number has a defect: every tenth has."""
    return number % 10 == 3


def descriptors(count: int, seed: int = SEED) -> Iterator[tuple[str, str]]:
    """The descriptors 0 to `count`, each as YAML and as one line of JSON."""
    sound, defective = patterns()
    for number in range(count):
        if is_defective(number):
            kinds = defective[number % len(defective)]
            pattern = kinds[number // 10 % len(kinds)]
        else:
            pattern = sound[number % len(sound)]
        yield _grown(pattern, number, Random(seed * 1_000_003 + number))


def _grown(pattern: Pattern, number: int, random: Random) -> tuple[str, str]:
    ects = random.randint(1, 12)
    hours = ects * random.randint(25, 30)
    test = random.randint(1, 4)
    practice = random.randint(1, hours - test - 1)
    values = {
        "VARYID": f"offer-{number:06d}",
        "VARYCODE": f"MC-{random.randrange(10**6):06d}",
        "VARYYEAR": str(random.randint(2015, 2026)),
        "VARYVALID": str(random.randint(2, 9)),
        "VARYLEVEL": str(random.randint(2, 8)),
        "VARYTHEORY": str(hours - practice - test),
        "VARYPRACTICE": str(practice),
        "VARYTEST": str(test),
        "VARYECTS": str(ects),
    }
    title = json.dumps(f"{pattern.title}, edition {number + 1}", ensure_ascii=False)
    yaml, line = pattern.yaml.replace("VARYTITLE", title), pattern.json.replace('"VARYTITLE"', title)
    for name, value in values.items():
        yaml = yaml.replace(name, value)
        line = line.replace(f'"{name}"' if name in _NUMBERS else name, value)
    return yaml, line


@cache
def patterns() -> tuple[list[Pattern], list[list[Pattern]]]:
    """One sound pattern for each case, and for each case one pattern of each defect."""
    cases = [_sections(path) for path in sorted(CASES.glob("*.yaml"))]
    sound, defective = [], []
    for own in cases:
        body = _body(own, cases)
        title = _title(own)
        sound.append(_pattern(title, _HEAD + body))
        defective.append([_pattern(title, _HEAD.replace(*change) + body) for change in DEFECTS.values()])
    return sound, defective


def _sections(path: Path) -> dict[str, str]:
    """The sections of a case by their keys, each as it is written."""
    texts = _SECTION.split(path.read_text(encoding="utf-8"))
    return {text.partition(":")[0]: text for text in texts[1:]}


def _body(own: dict[str, str], cases: list[dict[str, str]]) -> str:
    """The sections of a case; where they are too few, others of the other cases; about 125 lines with the head."""
    room = LINES - _HEAD.count("\n")
    taken: dict[str, str] = {}
    for case in (own, *cases):
        for key, text in case.items():
            lines = text.count("\n")
            whole = re.search(r"[:-] [&*]\w", text) is None  # an anchor may stand in a section that is left out
            if key not in _WRITTEN_ANEW | _OF_COLLECTIONS | taken.keys() and whole and lines <= room:
                taken[key] = text
                room -= lines
    return "".join(taken.values())


def _title(case: dict[str, str]) -> str:
    title = YAML(typ="safe").load(case["title"])["title"]
    return str(title.get("en") or next(iter(title.values()))) if isinstance(title, dict) else str(title)


def _pattern(title: str, yaml: str) -> Pattern:
    return Pattern(title, yaml, json.dumps(YAML(typ="safe").load(yaml), ensure_ascii=False, default=str))


def write(shape: str, count: int, target: Path, seed: int = SEED) -> None:
    """Write the descriptors: `files` into a folder, a thousand in each subfolder, `yaml` and `jsonl` into one file."""
    grown = descriptors(count, seed)
    if shape == "files":
        for number, (yaml, _) in enumerate(grown):
            folder = target / f"{number // 1000:03d}"
            if number % 1000 == 0:
                folder.mkdir(parents=True, exist_ok=True)
            (folder / f"offer-{number:06d}.yaml").write_text(yaml, encoding="utf-8")
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("w", encoding="utf-8") as stream:
        for yaml, line in grown:
            stream.write(f"---\n{yaml}" if shape == "yaml" else f"{line}\n")


def main() -> None:
    """Grow as many as the call asks for."""
    parser = argparse.ArgumentParser(prog="python -m bench.generate", description=__doc__)
    parser.add_argument("count", type=int, help="how many descriptors")
    parser.add_argument("target", type=Path, help="the folder for files, otherwise the file")
    parser.add_argument("--shape", choices=SHAPES, default="files", help="files, one YAML file, or JSON Lines")
    parser.add_argument("--seed", type=int, default=SEED)
    call = parser.parse_args()
    write(call.shape, call.count, call.target, call.seed)


if __name__ == "__main__":
    main()
