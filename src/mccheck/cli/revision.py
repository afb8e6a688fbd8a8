"""The files of a git revision, laid out in a folder so that they are searched and read like any others."""

import os
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from glob import has_magic
from pathlib import Path, PurePosixPath

from mccheck.reading.searching import SUFFIXES


class NoRevision(Exception):  # noqa: N818 - says what is not there
    """There is no such revision here; the message says why."""


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A revision in a folder: the root of the working tree, and for each path where its content lies, if anywhere."""

    root: Path
    folder: Path
    places: tuple[Path, ...]


def lay_out(revision: str, paths: Sequence[str], folder: Path) -> LaidOut:
    """Write what `paths` held in a revision into a folder. Raises NoRevision."""
    root = _root()
    commit = _commit(revision)
    inside = [_inside(path, root) for path in paths]
    folder = folder.resolve()
    (folder / ".git").mkdir()  # the root of a repository, up to which .gitignore files are looked for
    for name, content in _blobs(commit, inside, root):
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    return LaidOut(root, folder, tuple(folder / path for path in inside))


def _root() -> Path:
    try:
        done = _git("rev-parse", "--show-toplevel")
    except FileNotFoundError:
        raise NoRevision("git is not installed, so there are no revisions") from None
    if done.returncode:
        raise NoRevision("this folder is in no git repository")
    return Path(os.fsdecode(done.stdout.removesuffix(b"\n")))


def _commit(revision: str) -> str:
    done = _git("rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    if done.returncode or not revision:
        shallow = _git("rev-parse", "--is-shallow-repository").stdout.strip() == b"true"
        hint = "; it was cloned without its history, so fetch that first" if shallow else ""
        raise NoRevision(f"there is no revision “{revision}” in this repository{hint}")
    return done.stdout.decode().strip()


def _inside(path: str, root: Path) -> PurePosixPath:
    whole = Path(os.path.realpath(path))
    if not whole.is_relative_to(root):
        raise NoRevision(f"{path} lies outside the repository {root}")
    return PurePosixPath(whole.relative_to(root).as_posix())


def _blobs(commit: str, paths: Sequence[PurePosixPath], root: Path) -> Iterator[tuple[str, bytes]]:
    """The files of a commit that may be descriptors below some paths, with their content, and all .gitignore files.

    Links and submodules are left out.
    """
    listed = _git("ls-tree", "-r", "-z", "--full-tree", commit, cwd=root)
    if listed.returncode:
        raise NoRevision(f"git cannot list the revision: {listed.stderr.decode(errors='replace').strip()}")
    found: list[tuple[str, str]] = []
    for line in listed.stdout.split(b"\0"):
        head, _, raw = line.partition(b"\t")
        mode, kind, sha = head.decode().split() if head else ("", "", "")
        name = os.fsdecode(raw)
        if kind == "blob" and mode.startswith("100") and _is_wanted(PurePosixPath(name), paths):
            found.append((name, sha))
    contents = _git("cat-file", "--batch", cwd=root, stdin="".join(f"{sha}\n" for _, sha in found).encode())
    data, position = contents.stdout, 0
    for name, _ in found:
        end = data.index(b"\n", position)
        size = data[position:end].rsplit(b" ", 1)[1]
        if not size.isdigit():
            raise NoRevision(f"the content of {name} at that revision was not fetched into this repository")
        last = end + 1 + int(size)
        yield name, data[end + 1 : last]
        position = last + 1


def _is_wanted(name: PurePosixPath, paths: Sequence[PurePosixPath]) -> bool:
    if name.name == ".gitignore" or name in paths:
        return True
    below = any(has_magic(str(path)) or name.is_relative_to(path) for path in paths)
    return below and name.suffix.lower() in SUFFIXES


def _git(*arguments: str, cwd: Path | None = None, stdin: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    offline = os.environ | {"GIT_NO_LAZY_FETCH": "1"}  # mccheck uses no network
    return subprocess.run(["git", *arguments], cwd=cwd, input=stdin, capture_output=True, check=False, env=offline)
