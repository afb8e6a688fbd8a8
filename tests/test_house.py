"""The house rules: documents that agree with each other, clean lint and types, nothing private committed."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from mccheck.recommendation import ELEMENTS
from tests.support import ROOT, SHARED, judged, needs_shared

README = (ROOT / "README.md").read_text(encoding="utf-8")


def commands_of_readme() -> list[str]:
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line]


def test_ci_runs_the_test_command_of_the_readme() -> None:
    script = [
        line
        for line in (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    assert script[-1] == commands_of_readme()[-1]
    for line in script[:-1]:
        assert line.startswith(("set ", "cd ", "apt-get ", "export DEBIAN_FRONTEND"))


def test_the_readme_sets_up_in_one_line_and_checks_a_real_case() -> None:
    first = commands_of_readme()[0]
    assert "venv" in first
    assert "pip install" in first
    (path,) = re.findall(r"mccheck validate (\S+)", first)
    assert (ROOT / path).is_file()


@pytest.mark.parametrize("page", ["README.md", "docs/descriptor.md"])
def test_examples_in_the_guides_are_sound_in_form(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    blocks = re.findall(r"```yaml\n(.*?)```", text, re.DOTALL)
    assert blocks
    for block in blocks:
        assert judged(block).kind is not None, block


def test_links_between_the_guides_lead_somewhere() -> None:
    for page in (*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")):
        for target in re.findall(r"\]\(([^)#]+?)\)", page.read_text(encoding="utf-8")):
            if "://" not in target:
                assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    packages = [*project["dependencies"], *project["optional-dependencies"]["dev"]]
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for package in packages:
        name = re.split(r"[><=~\[ ]", package)[0]
        assert f"`{name}`" in contributing, name


def test_generated_files_are_current() -> None:
    done = subprocess.run(
        [sys.executable, "tools/generate.py", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + "run: python tools/generate.py"


def test_lint_and_format() -> None:
    for arguments in (["check", "."], ["format", "--check", "."]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_types() -> None:
    done = subprocess.run([sys.executable, "-m", "mypy"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


# What each room may import from, besides itself: the stream runs from the last to the first, and nothing runs back.
STREAM: dict[str, set[str]] = {
    "terms": set(),
    "numbers": set(),
    "collecting": set(),
    "recommendation": set(),
    "vocabulary": set(),
    "descriptor": {"terms", "numbers", "vocabulary"},
    "reading": {"terms", "descriptor"},
    "rules": {"terms", "numbers", "recommendation", "vocabulary", "descriptor"},
    "settings": {"terms", "numbers", "recommendation", "descriptor", "reading", "rules"},
    "report": {"terms", "numbers", "recommendation"},
    "judging": {
        "terms",
        "numbers",
        "collecting",
        "recommendation",
        "descriptor",
        "reading",
        "rules",
        "settings",
        "report",
    },
    "views": {"terms", "numbers", "recommendation", "report"},
    "writing": {"terms", "numbers", "recommendation", "report", "views"},
    "authoring": {"terms", "recommendation", "vocabulary", "descriptor", "reading"},
}
AT_THE_TOP = {"cli", "__init__", "__main__"}  # they may import from all others
PACKAGE = ROOT / "src" / "mccheck"


def rooms() -> dict[str, list[Path]]:
    """Every module of the package, subfolders included, by the room in which it is."""
    found: dict[str, list[Path]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        found.setdefault(path.relative_to(PACKAGE).parts[0].removesuffix(".py"), []).append(path)
    return found


def imported(path: Path) -> set[str]:
    """The rooms that a module imports from, wherever in it the import stands."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import hides where it leads"
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
        elif isinstance(node, ast.Import):
            names |= {f"{alias.name}." for alias in node.names}
    own = {name.removeprefix("mccheck.").split(".")[0] for name in names if name.startswith("mccheck.")}
    return own - {"__version__"}


def test_every_room_is_in_the_stream() -> None:
    assert set(rooms()) == set(STREAM) | AT_THE_TOP


def test_the_stream_has_no_circle() -> None:
    names = list(STREAM)
    for index, room in enumerate(names):
        assert STREAM[room] <= set(names[:index]), f"{room} may import from a room below it"


@pytest.mark.parametrize("room", STREAM)
def test_data_flows_one_way(room: str) -> None:
    for path in rooms()[room]:
        back = imported(path) - STREAM[room] - {room}
        assert not back, f"{path.relative_to(PACKAGE)} reaches back to {back}"


def test_the_c_parser_is_in_use() -> None:
    from mccheck.reading import yaml

    parser = vars(yaml)["CParser"]
    assert parser.__module__.endswith("_ruamel_yaml")


def tracked() -> list[Path]:
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    return [ROOT / name for name in done.stdout.splitlines()]


def test_nothing_private_is_committed() -> None:
    """No address of a package registry, no path of a machine, no mail address of a person."""
    for path in tracked():
        if path.suffix == ".png" or not path.is_file() or path == Path(__file__):
            continue
        text = path.read_text(encoding="utf-8")
        assert not re.search(r"(?<![\w./-])/(work|root|home)/", text), path
        assert not re.search("python" + "hosted|index-url", text), path
        if "cases" in path.parts:
            assert not re.search(r"[\w.-]+@[\w-]+\.\w+", text), path


@needs_shared
def test_the_elements_are_those_of_the_shared_companion() -> None:
    from ruamel.yaml import YAML

    data = YAML(typ="safe", pure=True).load(SHARED / "recommendation" / "annexes.yaml")
    theirs = [(row["id"], row["n"], row["status"]) for row in (*data["annex1"], *data["annex2"])]
    status = {"verified": "VERIFIED", "proposal": "PROPOSAL", "partial": "PARTIAL", "memory": "MEMORY"}
    ours = [(element.id, element.number, element.wording.name) for element in ELEMENTS]
    assert ours == [(name, number, status[mark]) for name, number, mark in theirs]
    for element, row in zip(ELEMENTS, (*data["annex1"], *data["annex2"]), strict=True):
        assert row.get("requirement", "principle").split()[0] == str(element.modality).split(",")[0].split()[0]


@needs_shared
def test_no_sentence_of_the_act_is_printed() -> None:
    """Runs of nine words of the shared text must not stand in ours."""
    from ruamel.yaml import YAML

    data = YAML(typ="safe", pure=True).load(SHARED / "recommendation" / "annexes.yaml")
    act = " ".join(row["text"] for row in (*data["definition"]["terms"], *data["annex2"]))
    words = re.findall(r"\w+", act.lower())
    runs = {tuple(words[start : start + 9]) for start in range(len(words) - 8)}
    for path in (ROOT / "src" / "mccheck").rglob("*.py"):
        own = re.findall(r"\w+", path.read_text(encoding="utf-8").lower())
        for start in range(len(own) - 8):
            assert tuple(own[start : start + 9]) not in runs, (path, own[start : start + 9])
