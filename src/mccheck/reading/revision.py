"""The files of a git revision: searched by their names, and read straight out of git.

A tree of git may hold any name: `..`, or one with slashes in it. So what git says is never laid out on the disk, and no
name out of git is a path that is opened.
"""

import fnmatch
import os
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from glob import has_magic
from io import BufferedReader, RawIOBase
from itertools import chain
from pathlib import Path, PurePath, PurePosixPath
from subprocess import DEVNULL, PIPE, CompletedProcess, Popen, run
from typing import IO, TYPE_CHECKING, NamedTuple

from mccheck.reading.loading import Failed, File, Loaded, load_open
from mccheck.reading.recognising import HEAD
from mccheck.reading.searching import Files, Found, Inside, ignored, ignored_above, is_looked_at, search

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_GITIGNORE = ".gitignore"
_NO_NAMES = {"", ".", "..", ".git"}  # of files in a working tree

# mccheck uses no network, and the repository may be a stranger's: no setting of it must start a program. A git that is
# too old for GIT_NO_LAZY_FETCH would start one to fetch what is missing, but for the protocols.
_GIT = ("git", "-c", "core.fsmonitor=false")
_ENVIRONMENT = {"GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "", "GIT_OPTIONAL_LOCKS": "0"}


class NoRevision(Exception):  # noqa: N818 - says what is not there
    """There is no such revision here, or not all of it; the message says why."""


class Folder(NamedTuple):
    """The names in a folder of a revision."""

    files: list[str]
    folders: list[str]


@dataclass(frozen=True, slots=True)
class Revision:
    """The names of the files of a commit: a tree that is searched as if it stood in the place of the working tree.

    `root` is that place. Paths are relative to it, with `/`; its own is empty. `objects` says by the path of a file
    where git has its content, `gitignores` by the path of a folder what its .gitignore says.
    """

    root: PurePosixPath
    objects: Mapping[str, str]
    folders: Mapping[str, Folder]
    gitignores: Mapping[str, Sequence[str]]

    def inside(self, folder: PurePath) -> Inside:
        """What a search looks at in a folder."""
        files, folders = self.folders[self.path_of(folder)]
        looked_at = {name for name in folders if is_looked_at(name, folder=True)}
        return Inside(looked_at.union(name for name in files if is_looked_at(name, folder=False)), looked_at)

    def gitignore(self, folder: PurePath) -> Sequence[str] | None:
        """The lines of the .gitignore file in a folder; None where there is none."""
        return self.gitignores.get(self.path_of(folder))

    def target(self, link: PurePath) -> PurePath:
        """The link itself: those of a revision are left out, so there is none."""
        return link

    def path_of(self, place: PurePath) -> str:
        """The path of what has its place in the working tree, or had it there."""
        path = place.relative_to(self.root).as_posix()
        return "" if path == "." else path


def open_revision(revision: str) -> Revision:
    """What a revision holds, in the repository of the current folder. Raises NoRevision."""
    root = _root()
    objects = _listed(_commit(revision), root)
    paths = [path for path in objects if _split(path)[1] == _GITIGNORE]
    with closing(_contents([(path, objects[path]) for path in paths], root)) as contents:
        gitignores = {
            _split(path)[0]: lines.read().decode(errors="replace").splitlines()
            for path, lines in zip(paths, contents, strict=True)
        }
    return Revision(PurePosixPath(root.as_posix()), objects, _folders(objects), gitignores)


def find_in(revision: Revision, path: str, *, exclude: Sequence[str] = (), root: Path = Path()) -> Found:
    """The files of a revision that a path of the working tree names, as `find` does it with the files on the disk.

    They come with their paths in the revision. Raises NoRevision for a path outside the repository.
    """
    within = _within(path, revision.root)
    if within in revision.objects:
        return Found(Files([File(within)]), ())
    if within in revision.folders:
        place = revision.root / within
        above = [folder for folder in reversed(place.parents) if folder.is_relative_to(revision.root)]
        excluded = ignored(PurePosixPath(root.resolve().as_posix()), exclude) if exclude else None
        found = search(revision, place, place, ignored_above(revision, above, excluded))
        return Found(Files(File(revision.path_of(file), searched=True) for file in found), ())
    matches = _matching(revision, f"{within}/" if path.endswith("/") else within)
    return Found(Files(map(File, matches)), () if matches else (f"{path}: there was no such file or folder",))


def load_from(revision: Revision, files: Mapping[str, File]) -> Iterator[Loaded | Failed]:
    """Every descriptor of files of a revision, under the paths that reports show, as `load` gives those of the disk.

    One document is in memory at a time, or one line of JSON Lines. Raises NoRevision where git lacks the content.
    """
    asked_for = [(file.path, revision.objects[file.path]) for file in files.values()]
    with closing(_contents(asked_for, Path(revision.root))) as contents:
        for (path, file), lines in zip(files.items(), contents, strict=True):
            yield from load_open(lines, path, searched=file.searched)


def _root() -> Path:
    try:
        done = _git("rev-parse", "--show-toplevel")
    except FileNotFoundError:
        raise NoRevision("git is not installed, so there are no revisions") from None
    if done.returncode:
        raise NoRevision("this folder is not in a git repository")
    return Path(os.fsdecode(done.stdout.removesuffix(b"\n")))


def _commit(revision: str) -> str:
    done = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if done.returncode or not revision:
        shallow = _git("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
        hint = "; it was cloned without its history, so fetch the history first" if shallow else ""
        raise NoRevision(f"there is no revision “{revision}” in this repository{hint}")
    return done.stdout.decode().strip()


def _within(path: str, root: PurePosixPath) -> str:
    """The path in a revision of what `path` names in the working tree."""
    whole = Path(os.path.realpath(path))
    if not whole.is_relative_to(root):
        raise NoRevision(f"{path} is outside the repository {root}")
    within = whole.relative_to(root).as_posix()
    return "" if within == "." else within


def _listed(commit: str, root: Path) -> dict[str, str]:
    """The object of every file of a commit, by its path. Links and submodules are left out."""
    listed = _git("ls-tree", "-r", "-z", "--full-tree", commit, cwd=root)
    if listed.returncode:
        raise NoRevision(f"git cannot list the revision: {listed.stderr.decode(errors='replace').strip()}")
    objects: dict[str, str] = {}
    for line in listed.stdout.split(b"\0"):
        head, _, raw = line.partition(b"\t")
        mode, kind, name = head.decode().split() if head else ("", "", "")
        path = os.fsdecode(raw)
        if kind == "blob" and mode.startswith("100") and _is_possible(path):
            objects[path] = name
    return objects


def _is_possible(path: str) -> bool:
    """Whether a path out of git can be that of a file in a working tree. A tree can be made that holds others."""
    return _NO_NAMES.isdisjoint(path.lower().split("/"))


def _folders(paths: Iterable[str]) -> dict[str, Folder]:
    """The folders of the files with these paths, and the ones above; always that of the root."""
    folders = {"": Folder([], [])}
    for path in paths:
        folder, name = _split(path)
        inside = Folder([name], [])
        while folder not in folders:
            folders[folder] = inside
            folder, name = _split(folder)
            inside = Folder([], [name])
        folders[folder].files.extend(inside.files)
        folders[folder].folders.extend(inside.folders)
    return folders


def _split(path: str) -> tuple[str, str]:
    folder, _, name = path.rpartition("/")
    return folder, name


def _joined(folder: str, name: str) -> str:
    return f"{folder}/{name}" if folder else name


def _matching(revision: Revision, pattern: str) -> list[str]:
    """The files of a revision that a pattern matches, as `glob` would find them on the disk."""
    parts = pattern.split("/")
    if parts[-1] == "**":
        parts.append("*")  # of what lies below, only files matter
    reached = {""}
    for part in parts:
        reached = {path for folder in reached for path in _step(revision, folder, part)}
    return sorted(reached & revision.objects.keys())


def _step(revision: Revision, folder: str, part: str) -> Iterator[str]:
    """Where one part of a pattern leads from a folder; what is no folder leads nowhere."""
    if folder not in revision.folders:
        return
    if part == "**":
        yield from _with_folders_below(revision, folder)
    elif has_magic(part):
        names = fnmatch.filter(chain(*revision.folders[folder]), part)
        yield from (_joined(folder, name) for name in names if part.startswith(".") or not name.startswith("."))
    else:
        yield _joined(folder, part)


def _with_folders_below(revision: Revision, folder: str) -> Iterator[str]:
    """A folder and all below it that are not hidden."""
    to_come = [folder]
    while to_come:
        here = to_come.pop()
        yield here
        to_come += [_joined(here, name) for name in revision.folders[here].folders if not name.startswith(".")]


class _Content(RawIOBase):
    """The content of an object that git writes to a pipe: the next `size` bytes, as a file of its own."""

    def __init__(self, pipe: IO[bytes], size: int) -> None:
        self._pipe = pipe
        self.left = size

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        data = self._pipe.read(min(self.left, len(memoryview(buffer))))
        memoryview(buffer)[: len(data)] = data
        self.left -= len(data)
        return len(data)


def _contents(objects: Iterable[tuple[str, str]], root: Path) -> "Generator[BufferedReader[_Content], None, None]":
    """What objects hold, each asked for with the path of its file; to be read before the next one is asked for."""
    with Popen(
        [*_GIT, "cat-file", "--batch"],
        cwd=root,
        env=os.environ | _ENVIRONMENT,
        stdin=PIPE,
        stdout=PIPE,
        stderr=DEVNULL,  # of an object that git cannot read, mccheck says so itself
    ) as git:
        questions, answers = git.stdin, git.stdout
        assert questions is not None and answers is not None  # noqa: PT018 - both are pipes
        for path, name in objects:
            # One question at a time: git and mccheck never wait for each other. A git that has ended gives no answer.
            with suppress(BrokenPipeError):
                os.write(questions.fileno(), f"{name}\n".encode())
            size = answers.readline().rstrip(b"\n").rpartition(b" ")[2]
            if not size.isdigit():
                raise NoRevision(f"the content of {path} at that revision was not fetched into this repository")
            content = _Content(answers, int(size))
            lines = BufferedReader(content, HEAD)
            yield lines
            while lines.read(HEAD):
                pass
            if content.left:
                raise NoRevision(f"git cannot read the content of {path} at that revision")
            answers.read(1)  # the end of the line


def _git(*arguments: str, cwd: Path | None = None) -> "CompletedProcess[bytes]":
    return run([*_GIT, *arguments], cwd=cwd, env=os.environ | _ENVIRONMENT, capture_output=True, check=False)
