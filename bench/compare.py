"""Times mccheck side by side with check-jsonschema and with bare composing, and prints the results as Markdown.

Each peer is installed from the ordinary package index into an environment of its own. Commands that are compared run in
turn, A B C A B C …; what is told is the median of each, and the ratio of the medians. Growth, where one command runs
for minutes, tells means.
"""

import argparse
import os
import platform
import signal
import subprocess
import sys
import sysconfig
import tempfile
import venv
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import fmean, median
from time import perf_counter, sleep
from typing import TypeVar

from bench.generate import SHAPES, write
from bench.piles import PILES, write_pile

ROOT = Path(__file__).resolve().parent.parent
SCHEMA = ROOT / "schemas" / "descriptor.schema.json"
PEERS = {
    "check-jsonschema": ["check-jsonschema"],
    "check-jsonschema with ruamel.yaml.clib": ["check-jsonschema", "ruamel.yaml.clib"],
}
PARTS = ("start", "one", "many", "jobs", "piles", "growth")
SMALL, MANY, JOBS = 1, 500, 5000
STEPS = (1_000, 10_000)
LARGE = 100_000
STREAMED = ("concise", "json-lines", "csv")
TURNS = 6  # of growth, at least
SLICE = 45.0  # seconds after which the largest step of growth is halted for a turn of the others
LINEAR = 10.5  # for ten times as much
SORTED = 12.5  # for ten times as much that has to be put in order: n log n, from 10,000 to 100,000

Command = Sequence[str]
_Name = TypeVar("_Name", str, int)


@dataclass(frozen=True, slots=True)
class Run:
    """One run of a command as a whole process: seconds by the clock, and the peak of its memory in MiB."""

    seconds: float
    peak: float


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a table: what was compared, the two figures, their ratio, and what the ratio may be at most."""

    what: str
    ours: str
    theirs: str
    ratio: float
    most: float | None

    def __str__(self) -> str:
        verdict = "" if self.most is None else f"{self.most:g}"
        reached = "" if self.most is None else "reached" if self.ratio <= self.most else "**missed**"
        return f"| {self.what} | {self.ours} | {self.theirs} | {self.ratio:.3g} | {verdict} | {reached} |"


def run(command: Command, meanwhile: Callable[[], None] | None = None) -> Run:
    """Run a command once, halted now and then for what is done `meanwhile`, which does not count.

    Raises RuntimeError where it ends with anything but 0 or 1 (which says: findings).
    """
    # The run that does not count leaves compiled modules behind, as any installation has them.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before = perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment) as process:
        seconds = 0.0
        while meanwhile is not None and not _ended_within(process.pid, SLICE):
            os.kill(process.pid, signal.SIGSTOP)
            os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
            seconds += perf_counter() - before
            meanwhile()
            os.kill(process.pid, signal.SIGCONT)
            before = perf_counter()
        _, status, usage = os.wait4(process.pid, 0)
        seconds += perf_counter() - before
        ended = process.returncode = os.waitstatus_to_exitcode(status)
    if ended not in {0, 1}:
        raise RuntimeError(f"{' '.join(command)[:300]} ended with {ended}")
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_maxrss * unit / 2**20)


def _ended_within(process: int, seconds: float) -> bool:
    """Wait for the end of a process, for so many seconds at most."""
    until = perf_counter() + seconds
    while perf_counter() < until:
        if os.waitid(os.P_PID, process, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return True
        sleep(0.02)
    return False


def side_by_side(commands: Mapping[_Name, Command], repetitions: int) -> dict[_Name, Run]:
    """The medians of several commands that run in turn, after one run each that does not count."""
    runs: dict[_Name, list[Run]] = {name: [] for name in commands}
    for turn in range(repetitions + 1):
        for name, command in commands.items():
            measured = run(command)
            if turn:
                runs[name].append(measured)
    return {name: _median(measured) for name, measured in runs.items()}


def _median(runs: Sequence[Run]) -> Run:
    return Run(median(one.seconds for one in runs), median(one.peak for one in runs))


def _mean(runs: Sequence[Run]) -> Run:
    return Run(fmean(one.seconds for one in runs), fmean(one.peak for one in runs))


def forget(path: Path) -> None:
    """Have the system forget the content of a file, or of the files below a folder, where it can: it is on the disk."""
    if not hasattr(os, "posix_fadvise"):
        return
    # Not by rglob, which remembers every path: a process counts as its own the memory of the one that began it.
    inside = (Path(folder, name) for folder, _, names in os.walk(path) for name in names)
    for file in inside if path.is_dir() else [path]:
        with file.open("rb") as opened:
            os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def installed(folder: Path) -> dict[str, str]:
    """The program of each peer, installed where it is not there yet, by its name."""
    programs = {}
    for name, packages in PEERS.items():
        home = folder / name.replace(" ", "-")
        program = home / "bin" / "check-jsonschema"
        if not program.exists():
            venv.create(home, with_pip=True)
            subprocess.run(
                [home / "bin" / "python", "-m", "pip", "install", "--quiet", *packages],
                check=True,
                stderr=subprocess.DEVNULL,
            )
        programs[name] = str(program)
    return programs


class Comparison:
    """All measurements: the programs, the folder of descriptors, and how often each is repeated."""

    def __init__(
        self, folder: Path, repetitions: int, shapes: Sequence[str], forms: Sequence[str], *, large: bool
    ) -> None:
        self.folder = folder
        self.repetitions = repetitions
        self.shapes = shapes
        self.forms = forms
        self.large = large
        self.mccheck = str(Path(sysconfig.get_path("scripts")) / "mccheck")
        self.peers = installed(folder / "environments")

    def grown(self, count: int, shape: str = "files") -> str:
        """The path of so many descriptors; they are grown where they are not there yet."""
        target = self.folder / f"{count}" if shape == "files" else self.folder / f"{count}.{shape}"
        if not target.exists():
            write(shape, count, target)
        return str(target)

    def validate(self, path: str, form: str = "json", *more: str) -> Command:
        """The call of mccheck that judges a path, without the configuration of whoever runs this."""
        return [self.mccheck, "validate", "--no-config", "--no-baseline", "-f", form, *more, path]

    def peer(self, name: str, path: str) -> Command:
        """The call of a peer that validates the same files against the schema of descriptors."""
        files = sorted(map(str, Path(path).rglob("*.yaml")))
        return [self.peers[name], "--schemafile", str(SCHEMA), *files]

    def floor(self, kind: str, path: str) -> Command:
        """The call of what every reader of YAML has to do at least."""
        return [sys.executable, "-m", "bench.floor", kind, path]

    def start(self) -> Iterator[Row]:
        """How long it takes until anything happens."""
        medians = side_by_side(
            {
                "python -c pass": [sys.executable, "-c", "pass"],
                "mccheck --version": [self.mccheck, "--version"],
                "mccheck --help": [self.mccheck, "--help"],
                "import typer": [sys.executable, "-c", "import typer"],
            },
            self.repetitions * 3,
        )
        bare = medians.pop("python -c pass")
        for name, one in medians.items():
            most = 4.0 if name.startswith("mccheck") else None
            yield _row(f"`{name}` to `python -c pass`", one, bare, most)

    def one(self) -> Iterator[Row]:
        """One descriptor: mccheck to the peers, with the report for people and with that for programs."""
        path = self.grown(SMALL)
        commands = {f"`{form}`": self.validate(path, form) for form in ("text", "json")}
        medians = side_by_side(commands | {name: self.peer(name, path) for name in self.peers}, self.repetitions * 4)
        for form in commands:
            for name in self.peers:
                most = 0.8 if name == "check-jsonschema" else None
                yield _row(f"one descriptor, {form}, to {name}", medians[form], medians[name], most)

    def many(self) -> Iterator[Row]:
        """Many descriptors: mccheck to the peers, and to bare composing, beyond start-up."""
        path, single = self.grown(MANY), self.grown(SMALL)
        commands = {
            "mccheck": self.validate(path),
            "mccheck, one": self.validate(single),
            **{name: self.peer(name, path) for name in self.peers},
            **{kind: self.floor(kind, path) for kind in ("compose", "events")},
            **{f"{kind}, one": self.floor(kind, single) for kind in ("compose", "events")},
        }
        medians = side_by_side(commands, self.repetitions)
        for name, most in zip(self.peers, (0.25, 0.8), strict=True):
            yield _row(f"{MANY} descriptors, to {name}", medians["mccheck"], medians[name], most)
        ours = _beyond(medians, "mccheck")
        what = f"{MANY} descriptors beyond start-up, to"
        yield _row(f"{what} composing with the C parser", ours, _beyond(medians, "compose"), 2.0)
        yield _row(f"{what} the events of the C parser alone", ours, _beyond(medians, "events"), None)

    def jobs(self) -> Iterator[Row]:
        """Many more descriptors on two cores, to one process."""
        path = self.grown(JOBS)
        for form in ("json", "json-lines"):
            commands = {jobs: self.validate(path, form, "--jobs", jobs) for jobs in ("1", "2")}
            medians = side_by_side(commands, self.repetitions)
            yield _row(f"{JOBS} descriptors, `{form}`, `--jobs 2` to `--jobs 1`", medians["2"], medians["1"], 0.6)

    def growth(self) -> Iterator[Row]:
        """Ten times as many descriptors, in time and in memory: each shape of input, each format that is streamed."""
        for shape in self.shapes:
            for form in self.forms:
                taken = self.steps(shape, form)
                for less, more in pairwise(taken):
                    what = f"{shape}, `{form}`: {more:,} to {less:,}"
                    yield _row(f"{what}, time", taken[more], taken[less], LINEAR)
                first, last = taken[min(taken)], taken[max(taken)]
                yield Row(
                    f"{shape}, `{form}`: {max(taken):,} to {min(taken):,}, peak memory",
                    f"{last.peak:.0f} MiB",
                    f"{first.peak:.0f} MiB",
                    last.peak / first.peak,
                    1.2,
                )

    def steps(self, shape: str, form: str) -> dict[int, Run]:
        """What each step takes. The largest runs once, and is halted now and then for the others to run.

        So all of them meet the same ups and downs of the machine. A run of minutes is itself a mean over them, so it is
        the mean of the shorter ones that it is compared with. Every run reads from the disk: of ten thousand files all
        would still be in memory from the run before, of a hundred thousand hardly one.
        """
        grown = {count: self.grown(count, shape) for count in (*STEPS, *([LARGE] if self.large else []))}
        commands = {count: self.streamed(path, form) for count, path in grown.items()}
        runs: dict[int, list[Run]] = {count: [] for count in grown}

        def turn() -> None:
            for count in STEPS:
                forget(Path(grown[count]))
                runs[count].append(run(commands[count]))

        run(commands[STEPS[0]])
        if self.large:
            forget(Path(grown[LARGE]))
            runs[LARGE].append(run(commands[LARGE], meanwhile=turn))
        while len(runs[STEPS[0]]) < TURNS:
            turn()
        return {count: _mean(measured) for count, measured in runs.items()}

    def streamed(self, path: str, form: str) -> Command:
        """The call of mccheck that writes a format that is streamed: csv is one of `mccheck compare`."""
        if form == "csv":
            return [self.mccheck, "compare", "--no-config", "-f", form, path]
        return self.validate(path, form)

    def piles(self) -> Iterator[Row]:
        """Ten times as much in one descriptor: members, findings, the length of one outcome."""
        for kind, (less, more) in PILES.items():
            for form in ("text", "json"):
                commands = {count: self.validate(self.piled(kind, count), form) for count in (less, more)}
                medians = side_by_side(commands, 2)
                yield _row(f"{more:,} {kind} to {less:,}, `{form}`", medians[more], medians[less], SORTED)

    def piled(self, kind: str, count: int) -> str:
        """The path of one descriptor with so many of something; it is written where it is not there yet."""
        target = self.folder / f"{kind.replace(' ', '-')}-{count}.yaml"
        if not target.exists():
            write_pile(kind, count, target)
        return str(target)


def _beyond(medians: Mapping[str, Run], name: str) -> Run:
    """What many take beyond what one takes."""
    whole = medians[name]
    return Run(whole.seconds - medians[f"{name}, one"].seconds, whole.peak)


def _row(what: str, ours: Run, theirs: Run, most: float | None) -> Row:
    return Row(what, _time(ours), _time(theirs), ours.seconds / theirs.seconds, most)


def _time(one: Run) -> str:
    return f"{one.seconds:.2f} s" if one.seconds >= 1 else f"{one.seconds * 1000:.0f} ms"


def _versions(comparison: Comparison) -> str:
    """The machine and the versions, without a name or a path."""
    told = [f"{os.cpu_count()} cores", f"{platform.python_implementation()} {platform.python_version()}"]
    own = subprocess.run([comparison.mccheck, "--version"], check=True, capture_output=True, text=True).stdout
    peer = next(iter(comparison.peers.values()))
    other = subprocess.run([peer, "--version"], check=True, capture_output=True, text=True).stdout
    return " · ".join([*told, own.strip(), other.strip().replace(", version", "")])


def main() -> None:
    """Measure what the call asks for, and print each table when it is ready."""
    parser = argparse.ArgumentParser(prog="python -m bench.compare", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"what to measure: {', '.join(PARTS)}; all by default")
    parser.add_argument("--repetitions", type=int, default=5, help="counted runs of each short command")
    parser.add_argument("--large", action="store_true", help=f"growth up to {LARGE:,} descriptors; takes very long")
    parser.add_argument("--shape", choices=SHAPES, help="growth of this shape of input only")
    parser.add_argument("--form", choices=STREAMED, help="growth with this format of the report only")
    parser.add_argument("--folder", type=Path, help="where environments and descriptors are kept from run to run")
    call = parser.parse_args()
    if unknown := set(call.parts) - set(PARTS):
        parser.error(f"there is no part {', '.join(sorted(unknown))}")
    os.chdir(ROOT)
    with tempfile.TemporaryDirectory() as passing:
        folder = (call.folder or Path(passing)).resolve()
        shapes = (call.shape,) if call.shape else SHAPES
        forms = (call.form,) if call.form else STREAMED
        comparison = Comparison(folder, call.repetitions, shapes, forms, large=call.large)
        print(f"{_versions(comparison)}\n")
        print("| what | mccheck, or the first | to | ratio | at most | |\n|---|---|---|---|---|---|")
        for part in call.parts or PARTS:
            measure: Callable[[], Iterator[Row]] = getattr(comparison, part)
            for row in measure():
                print(row, flush=True)


if __name__ == "__main__":
    main()
