"""The house rules: documents that agree, clean lint and types, tests where one looks, nothing private committed."""

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

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


# Where a module is tested that has no file of tests of its name. A package stands for those of its modules that only
# declare: that have no function at the top level.
COVERED_ELSEWHERE = {
    "__init__": "tests/test_api.py",
    "cli.exits": "tests/cli/test_running.py",
    "collecting": "tests/test_speed.py",
    "descriptor": "tests/descriptor/test_json_schema.py",
    "descriptor.adding": "tests/rules/test_parts.py",
    "descriptor.assessment": "tests/rules/test_assessing.py",
    "descriptor.identity": "tests/rules/test_certificate.py",
    "descriptor.learning": "tests/rules/test_outcomes.py",
    "descriptor.levels": "tests/rules/test_level.py",
    "descriptor.listing": "tests/rules/test_assessing.py",
    "descriptor.measuring": "tests/descriptor/test_quantities.py",
    "descriptor.mending": "tests/authoring/test_fixing.py",
    "descriptor.parts": "tests/rules/test_parts.py",
    "descriptor.refusing": "tests/descriptor/test_understanding.py",
    "recommendation": "tests/rules/test_rule.py",
    "report": "tests/judging/test_figures.py",
    "rules.adding": "tests/rules/test_parts.py",
    "rules.bare": "tests/rules/test_information.py",
    "rules.comparing_levels": "tests/rules/test_level.py",
    "rules.mentions": "tests/rules/test_certificate.py",
    "rules.pass_marks": "tests/rules/test_assessing.py",
    "rules.periods": "tests/rules/test_certificate.py",
    "rules.profile": "tests/settings/test_profiles.py",
    "settings.file": "tests/settings/test_configuration_file.py",
    "settings.wrong": "tests/settings/test_configuration_file.py",
    "vocabulary": "tests/vocabulary/test_value_list.py",
    "vocabulary.months": "tests/descriptor/test_periods.py",
    "vocabulary.samples": "tests/descriptor/test_understanding.py",
    "vocabulary.vat_numbers": "tests/rules/test_identity.py",
    "vocabulary.web_addresses": "tests/rules/test_information.py",
    "vocabulary.words": "tests/vocabulary/test_word_table.py",
    "writing.comparison.html": "tests/writing/test_html.py",
    "writing.report.html": "tests/writing/test_html.py",
    "writing.review.json": "tests/writing/test_registry.py",
    "writing.review.words": "tests/writing/review/test_text.py",
    "writing.rules.json": "tests/writing/test_registry.py",
    "writing.writer": "tests/writing/test_registry.py",
}


def modules() -> dict[str, ast.Module]:
    """The modules of mccheck by their names, such as `rules.workload`; a package that only says what it is left out."""
    found: dict[str, ast.Module] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        if parts[-1] != "__init__":
            found[".".join(parts)] = tree
        elif has_functions(tree):
            found[".".join(parts[:-1] or parts)] = tree
    return found


def has_functions(tree: ast.Module) -> bool:
    return any(isinstance(node, ast.FunctionDef) for node in tree.body)


def file_of_tests(module: str) -> str:
    """The file in which the tests of a module are looked for first."""
    *rooms, name = module.split(".")
    return "/".join(["tests", *rooms, f"test_{name.strip('_')}.py"])


def test_the_tests_of_a_module_are_found_from_its_name() -> None:
    used: set[str] = set()
    for module, tree in modules().items():
        if (ROOT / file_of_tests(module)).is_file():
            continue
        entries = {module} if has_functions(tree) else {module, module.rpartition(".")[0]}
        assert entries & COVERED_ELSEWHERE.keys(), (
            f"mccheck.{module} has no tests: write {file_of_tests(module)}, or, where another file tests it, "
            "name that file in COVERED_ELSEWHERE of tests/test_house.py"
        )
        used |= entries
    for entry, file in COVERED_ELSEWHERE.items():
        assert entry in used, f"{entry} has tests of its own, or is gone: take it out of COVERED_ELSEWHERE"
        assert (ROOT / file).is_file(), f"COVERED_ELSEWHERE names {file} for {entry}, which is not there"


def test_a_file_of_tests_in_a_room_is_named_after_its_module() -> None:
    """What is about the whole program stands at the top of `tests/`."""
    packages = {".".join(path.parent.relative_to(PACKAGE).parts) for path in PACKAGE.glob("*/**/__init__.py")}
    named = {file_of_tests(name) for name in modules().keys() | packages}
    for path in (ROOT / "tests").glob("*/**/test_*.py"):
        file = path.relative_to(ROOT).as_posix()
        assert file in named, f"{file}: there is no module of that name in src/mccheck; see CONTRIBUTING.md"


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
