"""A repository of descriptors that is gated for real: pre-commit, the action for GitHub, the job for GitLab, a shell.

Nothing here needs a network: pip finds what mccheck needs among the packages of the Python that runs the tests.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
from lxml import etree
from ruamel.yaml import YAML

from mccheck import __version__
from tests.support import BLADE, CLOSED, NO_DESCRIPTOR, OTHER_GATE, ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        sys.platform == "win32" or not shutil.which("git") or not shutil.which("bash"), reason="needs git and bash"
    ),
]

VERSION = f"v{__version__}"
GUIDE = (ROOT / "docs" / "gate.md").read_text(encoding="utf-8")
ACTION = YAML(typ="safe", pure=True).load(ROOT / "action.yml")
JOB = YAML(typ="safe", pure=True).load(ROOT / "docs" / "gitlab-ci.yml")["descriptors"]
WELDING = BLADE.replace("id: blade-repair", "id: welding").replace("Blade repair", "Welding")


def examples(heading: str, language: str) -> list[str]:
    """The examples in a language below a heading of the guide."""
    section = GUIDE.split(f"### {heading}\n", 1)[1].split("\n## ", 1)[0].split("\n### ", 1)[0]
    return re.findall(rf"```{language}\n(.*?)```", section, re.DOTALL)


def as_yaml(text: str) -> Any:
    return YAML(typ="safe", pure=True).load(text)


@dataclass(frozen=True)
class Place:
    """A folder to work in, and an environment in which nothing of this machine shows."""

    folder: Path
    environment: Mapping[str, str]

    def run(self, *command: str, **more: str) -> "subprocess.CompletedProcess[str]":
        environment = {**self.environment, **more}
        return subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, check=False, timeout=120
        )

    def shell(self, script: str, **more: str) -> "subprocess.CompletedProcess[str]":
        """Run a script as GitHub and GitLab do: the first command that fails ends it."""
        return self.run("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script, **more)

    def sound(self, *command: str) -> str:
        """What a command writes; it has to succeed."""
        done = self.run(*command)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout + done.stderr

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def commit(self, message: str) -> "subprocess.CompletedProcess[str]":
        self.sound("git", "add", "--all")
        return self.run("git", "commit", "--message", message)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Place:
    """An environment without a package index, in which the packages that mccheck needs are there already."""
    folder = tmp_path_factory.mktemp("gate")
    packages = folder / "packages"
    packages.mkdir()
    for kind in ("purelib", "platlib"):
        for path in Path(sysconfig.get_path(kind)).iterdir():
            link = packages / path.name
            left_out = re.match(r"_?mccheck|pip\b|setuptools|_distutils|__pycache__|.*\.pth$", path.name)
            if not left_out and not link.exists():
                link.symlink_to(path)
    (folder / "home").mkdir()
    configuration = "[user]\nname = Author\nemail = author@fjord.example\n[init]\ndefaultBranch = main\n"
    (folder / "home" / "git").write_text(configuration, encoding="utf-8")
    programs = str(Path(sys.executable).parent)
    environment = {
        "PATH": os.pathsep.join([programs, os.environ["PATH"]]),
        "HOME": str(folder / "home"),
        "LANG": "C.UTF-8",
        "GIT_CONFIG_GLOBAL": str(folder / "home" / "git"),
        "GIT_CONFIG_NOSYSTEM": "1",
        "PRE_COMMIT_HOME": str(folder / "pre-commit"),
        "PYTHONPATH": str(packages),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_NO_INDEX": "1",
        "PIP_NO_BUILD_ISOLATION": "0",  # pip takes the value for that of its opposite: no isolation
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    }
    return Place(folder, environment)


def pins() -> list[list[str]]:
    """What the action installs: names and versions."""
    lines = (ROOT / "action-requirements.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("==") for line in lines if not line.startswith("#")]


@pytest.fixture(scope="module")
def clone(place: Place) -> Path:
    """A git repository of what mccheck, its hook and its action are made of, as it is in the working tree."""
    here = Place(place.folder / "clone", place.environment)
    shutil.copytree(ROOT / "src", here.folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE", ".pre-commit-hooks.yaml", "action.yml"):
        shutil.copy(ROOT / name, here.folder / name)
    # Without a network, only the versions that are here can be had.
    here.write("action-requirements.txt", "".join(f"{name}=={version(name)}\n" for name, _ in pins()))
    here.sound("git", "init", "--quiet")
    assert here.commit("mccheck").returncode == 0
    here.sound("git", "tag", VERSION)
    return here.folder


@pytest.fixture
def repository(place: Place, tmp_path: Path) -> Place:
    """A repository of descriptors that is full of old gaps."""
    here = Place(tmp_path / "repository", place.environment)
    here.write("courses/blade.yaml", BLADE)
    here.write("courses/welding.yaml", WELDING)
    here.write("courses/prices.yaml", NO_DESCRIPTOR)
    here.write(".gitlab-ci.yml", OTHER_GATE)
    here.sound("git", "init", "--quiet")
    assert here.commit("what there was before").returncode == 0
    return here


def commits(repository: Place) -> int:
    return int(repository.sound("git", "rev-list", "--count", "HEAD"))


def adopt(repository: Place) -> None:
    """Do what the guide says about old gaps; its first command shows them, and so fails."""
    show, *others = examples("The old gaps", "sh")[0].splitlines()
    assert repository.run(*show.split()).returncode == 1
    for command in others:
        repository.sound(*command.split())


def test_a_repository_full_of_old_gaps_is_gated(repository: Place, clone: Path) -> None:
    configuration, _ = examples("pre-commit", "yaml")
    (commands,) = examples("pre-commit", "sh")
    install, run_all = (command.split() for command in commands.splitlines())
    repository.write(".pre-commit-config.yaml", configuration.replace("https://git.example/mccheck", str(clone)))
    assert VERSION in configuration
    repository.sound(*install)

    assert repository.commit("no descriptor is touched").returncode == 0
    everything = repository.run(*run_all)
    assert everything.returncode == 1
    assert "courses/blade.yaml" in everything.stdout
    assert "courses/welding.yaml" in everything.stdout
    assert "gitlab" not in everything.stdout

    repository.write("courses/blade.yaml", BLADE + "# read once more\n")
    refused = repository.commit("whoever touches a file with old gaps is refused")
    assert refused.returncode == 1
    assert "learner-not-identified" in refused.stdout + refused.stderr
    assert commits(repository) == 2

    adopt(repository)
    accepted = repository.commit("old gaps are known from here on")
    assert accepted.returncode == 0, accepted.stdout + accepted.stderr
    repository.sound(*run_all)

    repository.write("courses/rotor.yaml", BLADE.replace("id: blade-repair", "id: rotor"))
    refused = repository.commit("a new descriptor with the same gaps")
    assert refused.returncode == 1
    assert "courses/rotor.yaml" in refused.stdout + refused.stderr
    assert "courses/blade.yaml" not in refused.stdout + refused.stderr
    repository.write("courses/rotor.yaml", BLADE.replace("id: blade-repair", "id: rotor") + CLOSED)
    assert repository.commit("its gaps are closed").returncode == 0

    baseline = repository.folder / ".mccheck-baseline.json"
    before = len(json.loads(baseline.read_text(encoding="utf-8"))["findings"])
    repository.write("courses/blade.yaml", BLADE + CLOSED)
    assert repository.commit("an old gap is closed").returncode == 0
    told = repository.sound("mccheck", "validate", ".")
    assert "gaps in the baseline are resolved: run mccheck baseline prune" in told
    assert "dropped: courses/blade.yaml" in repository.sound("mccheck", "baseline", "prune", ".")
    after = len(json.loads(baseline.read_text(encoding="utf-8"))["findings"])
    assert after == before - 2
    assert repository.commit("the baseline shrinks").returncode == 0
    assert "resolved" not in repository.sound("mccheck", "validate", ".")
    repository.write("courses/blade.yaml", BLADE)
    assert repository.commit("the gap is opened again").returncode == 1
    assert commits(repository) == 6


@dataclass(frozen=True)
class Ran:
    """What a run of the action left."""

    code: int
    out: str
    summary: str
    outputs: Mapping[str, str]


@dataclass(frozen=True)
class Action:
    """The action for GitHub, played without GitHub: installed once, run with any inputs."""

    place: Place
    outputs: Mapping[str, Mapping[str, str]]

    def step(
        self, step: Mapping[str, Any], folder: Path, inputs: Mapping[str, str]
    ) -> tuple["subprocess.CompletedProcess[str]", dict[str, str], str]:
        """Run one step in a folder. Returns how it ended, its outputs, and what it added to the summary."""
        known = {f"inputs.{name}": value for name, value in inputs.items()}
        known |= {
            f"steps.{id_}.outputs.{name}": value for id_, its in self.outputs.items() for name, value in its.items()
        }
        environment = {
            name: re.sub(r"\$\{\{ (.*?) \}\}", lambda match: known[match[1]], text)
            for name, text in step.get("env", {}).items()
        }
        assert step["shell"] == "bash"
        assert "${{" not in step["run"], "what someone writes into an input must not become a part of the script"
        outputs, summary = self.place.folder / "outputs", self.place.folder / "summary"
        for file in (outputs, summary):
            file.write_text("", encoding="utf-8")
        done = Place(folder, self.place.environment).shell(
            step["run"],
            **environment,
            RUNNER_TEMP=str(self.place.folder),
            GITHUB_ACTION_PATH=str(self.place.folder / "clone"),
            GITHUB_ACTIONS="true",
            GITHUB_OUTPUT=str(outputs),
            GITHUB_STEP_SUMMARY=str(summary),
        )
        lines = outputs.read_text(encoding="utf-8").splitlines()
        return done, dict(line.split("=", 1) for line in lines), summary.read_text(encoding="utf-8")

    def __call__(self, folder: Path, **inputs: str) -> Ran:
        """Check a folder, with inputs and with what the action itself says where there is none."""
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        assert given.keys() <= ACTION["inputs"].keys()
        check = next(step for step in ACTION["runs"]["steps"] if step.get("id") == "check")
        for file in ("summary.md", "mccheck.sarif"):  # every call of the real action has a folder of its own
            (Path(self.outputs["install"]["folder"]) / file).unlink(missing_ok=True)
        defaults = {name: it["default"] for name, it in ACTION["inputs"].items()}
        done, outputs, summary = self.step(check, folder, defaults | given)
        return Ran(done.returncode, done.stdout + done.stderr, summary, outputs)


@pytest.fixture(scope="module")
def action(place: Place, clone: Path) -> Action:
    """The action after its steps that install mccheck."""
    python, install, _ = ACTION["runs"]["steps"]
    assert re.fullmatch(r"actions/setup-python@[0-9a-f]{40}", python["uses"])
    ready = Action(place, {"python": {"python-path": str(_offline_python(place))}})
    done, outputs, _ = ready.step(install, _hostile_checkout(place), {})
    assert done.returncode == 0, done.stdout + done.stderr
    return Action(place, {**ready.outputs, "install": outputs})


def _offline_python(place: Place) -> Path:
    """Python whose virtual environments have what is installed here: isolated, they see no PYTHONPATH."""
    packages = place.environment["PYTHONPATH"]
    python = place.write(
        "offline-python",
        f"""#!/bin/sh
{sys.executable} "$@" || exit
for folder; do :; done
for site in "$folder"/lib/*/site-packages; do if [ -d "$site" ]; then echo {packages} >"$site/offline.pth"; fi; done
""",
    )
    python.chmod(0o755)
    return python


def _hostile_checkout(place: Place) -> Path:
    """A folder with modules of names that Python may look for while it makes an environment and installs."""
    folder = place.folder / "hostile"
    for name in ("venv", "pip", "ensurepip", "subprocess", "json", "typer", "mccheck"):
        place.write(f"hostile/{name}.py", "open('got-in', 'w').close()\nraise SystemExit(9)\n")
    return folder


def test_the_action_runs_nothing_of_what_it_checks(action: Action, repository: Place) -> None:
    """It was installed from a checkout full of modules; it checks one, too."""
    assert not (action.place.folder / "hostile" / "got-in").exists()
    for name in ("json", "typer", "mccheck"):
        repository.write(f"{name}.py", "open('got-in', 'w').close()\nraise SystemExit(9)\n")
    repository.write("evil-1.dist-info/entry_points.txt", "[mccheck.rules]\nevil = evil:RULES\n")
    repository.write("evil-1.dist-info/METADATA", "Metadata-Version: 2.1\nName: evil\nVersion: 1\n")
    repository.write("evil.py", "open('got-in', 'w').close()\n")
    assert action(repository.folder).code == 1
    assert not (repository.folder / "got-in").exists()


def test_the_action_names_each_dependency_to_its_version() -> None:
    named = {re.sub(r"[-_.]+", "-", name).lower() for name, _ in pins()}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for package in [*project["dependencies"], "hatchling"]:
        assert re.sub(r"[-_.]+", "-", re.split(r"[><=~\[ ]", package)[0]).lower() in named, package


def test_no_name_of_a_file_is_an_option_of_the_hook(repository: Place, clone: Path) -> None:
    """Files of a change are handed to the hook by their names, which whoever proposes the change chooses."""
    (hook,) = as_yaml((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    repository.write("--config=evil.yaml", BLADE)
    repository.write("evil.yaml", "severity: {learner-not-identified: off, identity: off}\n")
    repository.write("--format=json=written.yaml", BLADE)
    repository.write("--fail-on=never.yaml", BLADE)
    names = ["--config=evil.yaml", "--format=json=written.yaml", "--fail-on=never.yaml"]
    done = repository.run(*hook["entry"].split(), *names)
    assert done.returncode == 1, done.stderr
    assert "learner-not-identified" in done.stdout
    assert not (repository.folder / "written.yaml").exists()
    _, own = examples("pre-commit", "yaml")
    (override,) = as_yaml(own)
    done = repository.run(*override["entry"].split(), *names)
    assert done.returncode == 1
    assert "[learner-not-identified]" in done.stdout


def test_the_action_annotates_summarises_and_fails(action: Action, repository: Place) -> None:
    ran = action(repository.folder, sarif="true")
    assert ran.code == 1
    assert "::error file=courses/blade.yaml,line=" in ran.out
    assert "courses/welding.yaml" in ran.summary
    assert ran.summary.startswith("#")
    sarif = json.loads(Path(ran.outputs["sarif-file"]).read_text(encoding="utf-8"))
    assert sarif["runs"][0]["results"]
    assert ACTION["outputs"]["sarif-file"]["value"] == "${{ steps.check.outputs.sarif-file }}"


def test_the_action_passes_where_all_is_well(action: Action, repository: Place) -> None:
    adopt(repository)
    ran = action(repository.folder)
    assert ran.code == 0, ran.out
    assert ran.summary
    assert ran.outputs == {}


def test_the_action_hands_on_its_inputs(action: Action, repository: Place) -> None:
    repository.write("more courses/rotor.yaml", BLADE + CLOSED)
    paths = "courses/blade.yaml\n\nmore courses\n"
    ran = action(repository.folder, paths=paths, fail_on="never", args="--ignore learner-not-identified --no-config")
    assert ran.code == 0, ran.out
    assert "more courses/rotor.yaml" in ran.summary
    assert "courses/welding.yaml" not in ran.summary
    assert "learner-not-identified" not in ran.out
    assert action(repository.folder, paths="more courses", profile="cmf").code == 1
    assert action(repository.folder, paths="more courses", fail_on="warning").code == 1


def test_the_action_fails_where_the_call_is_wrong(action: Action, repository: Place) -> None:
    ran = action(repository.folder, paths="nowhere")
    assert ran.code == 2
    assert "nowhere: there is no such file or folder" in ran.out
    assert ran.summary == ""
    (repository.folder / "empty").mkdir()
    assert action(repository.folder, paths="empty").code == 3
    assert action(repository.folder, paths="").code == 2


def test_nothing_in_an_input_of_the_action_is_run(action: Action, repository: Place) -> None:
    hostile = '$(touch got-in) `touch got-in`; touch got-in "; touch got-in'
    for name in ("paths", "profile", "fail_on", "args", "sarif"):
        action(repository.folder, **{name: hostile})
        assert not (repository.folder / "got-in").exists(), name


def test_the_workflow_of_the_guide_fits_the_action(action: Action, repository: Place) -> None:
    (text,) = examples("GitHub Actions", "yaml")
    checkout, check, upload = as_yaml(text)["jobs"]["check"]["steps"]
    assert checkout["uses"].startswith("actions/checkout@")
    assert check["uses"] == f"example/mccheck@{VERSION}"
    inputs = {name: json.dumps(value) if isinstance(value, bool) else value for name, value in check["with"].items()}
    ran = action(repository.folder, **inputs)
    assert ran.code == 1
    assert upload["with"] == {"sarif_file": "${{ steps.mccheck.outputs.sarif-file }}"}
    assert check["id"] == "mccheck"
    assert ran.outputs.keys() == ACTION["outputs"].keys()
    listed = re.findall(r"^\| `(\S+)` \|", GUIDE.split("### GitHub Actions")[1].split("### ")[0], re.MULTILINE)
    assert listed == list(ACTION["inputs"])


def test_the_job_for_gitlab(repository: Place, clone: Path, tmp_path: Path) -> None:
    assert subprocess.run([sys.executable, "-m", "venv", tmp_path / "image"], check=False).returncode == 0
    path = os.pathsep.join([str(tmp_path / "image" / "bin"), repository.environment["PATH"]])
    variables = {
        name: text.replace("https://git.example/mccheck.git", f"file://{clone}")
        for name, text in JOB["variables"].items()
    }
    install, check = JOB["script"]
    done = repository.shell(install, **variables, PATH=path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert repository.shell("command -v mccheck", PATH=path).stdout.startswith(str(tmp_path / "image"))
    done = repository.shell(check, **variables, PATH=path)
    assert done.returncode == 1
    assert "learner-not-identified" in done.stdout
    assert JOB["artifacts"]["when"] == "always"
    reports = JOB["artifacts"]["reports"]
    quality = json.loads((repository.folder / reports["codequality"]).read_text(encoding="utf-8"))
    assert {entry["location"]["path"] for entry in quality} == {"courses/blade.yaml", "courses/welding.yaml"}
    assert etree.parse(repository.folder / reports["junit"]).getroot().findall(".//failure")
    adopt(repository)
    assert repository.shell(check, **variables, PATH=path).returncode == 0


def test_completion_in_the_shell(place: Place) -> None:
    (install,) = examples("Shell completion", "sh")
    shown = place.shell("mccheck --show-completion; true").stdout
    assert "_mccheck_completion" in shown
    done = place.shell(f"{install}\ntrue")
    assert "bash completion installed" in done.stdout, done.stdout + done.stderr
    installed = Path(place.environment["HOME"]) / ".bash_completions" / "mccheck.sh"
    assert "mccheck.sh" in (Path(place.environment["HOME"]) / ".bashrc").read_text(encoding="utf-8")
    assert shown.strip() == installed.read_text(encoding="utf-8").strip()
    for words, expected in {"mccheck val": "validate", "mccheck schema conf": "config"}.items():
        count = len(words.split()) - 1
        script = f"source {installed}; COMP_WORDS=({words}); COMP_CWORD={count}; _mccheck_completion mccheck; "
        done = place.shell(script + 'echo "${COMPREPLY[@]}"')
        assert done.stdout.split() == [expected], done.stdout + done.stderr


def test_editors(repository: Place) -> None:
    (commands,) = examples("Editors", "sh")
    done = repository.shell(commands)
    assert done.returncode == 0, done.stderr
    assert "descriptor.schema.json" in (repository.folder / "course.yaml").read_text(encoding="utf-8").splitlines()[0]
    assert "descriptor.schema.json" not in repository.run("mccheck", "validate", ".", "-f", "concise").stdout
