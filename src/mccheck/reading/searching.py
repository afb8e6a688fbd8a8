"""Which files to check: those that were named, and in folders those that may be descriptors."""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, partial
from glob import glob, has_magic
from itertools import groupby, islice
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, NamedTuple, Protocol

from mccheck.reading.loading import STANDARD_INPUT, File
from mccheck.reading.registry import READERS

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SUFFIXES = tuple(suffix for reader in READERS for suffix in reader.suffixes)
_MOST_NAMED = 5
_PACK = 1000


class Files(Collection[File]):
    """Files in their order, packed: a hundred thousand of them take no room to speak of."""

    def __init__(self, files: Iterable[File]) -> None:
        self._packs: list[tuple[str, bool, bytes]] = []
        self._count = 0
        for (folder, searched), inside in groupby(files, key=_folder_of):
            while pack := [os.fsencode(file.path.removeprefix(folder)) for file in islice(inside, _PACK)]:
                self._packs.append((folder, searched, b"\0".join(pack)))
                self._count += len(pack)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[File]:
        return (
            File(folder + os.fsdecode(name), searched)
            for folder, searched, pack in self._packs
            for name in pack.split(b"\0")
        )

    def __contains__(self, file: object) -> bool:
        return any(file == one for one in self)


def _folder_of(file: File) -> tuple[str, bool]:
    return file.path[: file.path.rfind(os.sep) + 1], file.searched


class Found(NamedTuple):
    """The files to check, in order and each once; messages about paths that are not there."""

    files: Files
    missing: tuple[str, ...]


def find(paths: Sequence[str], *, exclude: Sequence[str] = (), root: Path = Path(), pass_over: bool = False) -> Found:
    """The files that `paths` name: files as they are, what a search of folders comes upon, patterns, `-` as it is.

    In folders, what `.gitignore` files or the patterns of `exclude` (relative to `root`) name is left out. No file is
    opened: what was searched for is looked at when it is read. With `pass_over`, a file that is named is treated as a
    search of its folder would treat it.
    """
    missing: list[str] = []
    excluded = ignored(root.resolve(), exclude) if exclude else None

    def named(path: str) -> Iterator[File]:
        if path == STANDARD_INPUT:
            yield File(path)
        elif Path(path).is_file():
            yield File(path, searched=pass_over)
        elif Path(path).is_dir():
            yield from (File(str(inside), searched=True) for inside in _in_folder(Path(path), excluded))
        elif Path(path).exists():
            yield File(path)
        elif matches := sorted(match for match in _matching(path) if Path(match).is_file()):
            yield from map(File, dict.fromkeys(matches))
        else:
            what = "nothing matches" if has_magic(path) else "there is no such file or folder"
            missing.append(f"{path}: {what}")

    found = (file for path in (_not_left_out(paths, excluded) if pass_over else paths) for file in named(path))
    # One path names no file twice; only several have to be remembered.
    return Found(Files(found if len(paths) == 1 else _once(found)), tuple(missing))


def _once(files: Iterable[File]) -> Iterator[File]:
    """Each file once; one that was named by itself has not been searched for, whatever else leads to it."""
    searched: dict[str, bool] = {}
    for file in files:
        searched[file.path] = searched.get(file.path, True) and file.searched
    return (File(path, by_search) for path, by_search in searched.items())


def told_passed_over(paths: Sequence[str]) -> str:
    """In words: that these files, which a search came upon, are no descriptors."""
    noun = "file" if len(paths) == 1 else "files"
    rest = f" and {len(paths) - _MOST_NAMED} more" if len(paths) > _MOST_NAMED else ""
    return f"skipped {len(paths)} {noun} without a “mccheck:” key: {', '.join(paths[:_MOST_NAMED])}{rest}"


def _matching(pattern: str) -> list[str]:
    """What a pattern matches. Path.glob would refuse an absolute pattern, and not keep the way it is written."""
    return glob(pattern, recursive=True)  # noqa: PTH207


class Inside(NamedTuple):
    """What a search looks at in a folder: the names, and which of them are folders, or links to files."""

    names: Collection[str]
    folders: Collection[str]
    links: Collection[str] = ()


class Tree(Protocol):
    """What can be searched, on the disk or not: of files a search sees the names, and what .gitignore files say."""

    def inside(self, folder: PurePath) -> Inside:
        """What a search looks at in a folder: the names of which `is_looked_at` says so."""

    def gitignore(self, folder: PurePath) -> Sequence[str] | None:
        """The lines of the .gitignore file in a folder; None where there is none."""

    def target(self, link: PurePath) -> PurePath:
        """The file to which a link leads."""


class Ignored(NamedTuple):
    """Patterns as in .gitignore, and the folder to which they are relative."""

    folder: PurePath
    patterns: "GitIgnoreSpec"

    def verdict(self, path: PurePath, *, folder: bool) -> bool | None:
        """Whether a path, which may be that of a folder, is ignored; None where no pattern speaks of it."""
        try:
            relative = path.relative_to(self.folder).as_posix()
        except ValueError:
            return None
        return self.patterns.check_file(relative + "/" if folder else relative).include


def ignored(folder: PurePath, lines: Sequence[str]) -> Ignored:
    """The patterns of these lines, relative to a folder."""
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - a file that is named needs no patterns

    return Ignored(folder, GitIgnoreSpec.from_lines(lines))


def ignored_above(tree: Tree, folders: Iterable[PurePath], excluded: Ignored | None) -> list[Ignored]:
    """What may say that something is ignored: `excluded`, then the .gitignore files of folders, the nearest last."""
    return [rules for rules in (excluded, *(_gitignore(tree, folder) for folder in folders)) if rules is not None]


def search(tree: Tree, folder: PurePath, resolved: PurePath, rules: list[Ignored]) -> Iterator[PurePath]:
    """Files below a folder that may be descriptors, in the order of their names; hidden and ignored ones left out.

    `resolved` is the place of the folder once links are followed, `rules` is what the folders above it ignore. What
    comes begins with `folder`.
    """
    levels = [_entered(tree, folder, resolved, rules)]
    while levels:  # and not a call for each level: folders may lie deeper than calls can
        here, place, inside, names, told = levels[-1]
        for name in names:
            path, is_folder = here / name, name in inside.folders
            if told:
                leads_to = tree.target(path) if name in inside.links else place / name
                if _is_ignored(leads_to, told, folder=is_folder):
                    continue
            if is_folder:
                levels.append(_entered(tree, path, place / name, told))
                break
            yield path
        else:
            levels.pop()


class _Level(NamedTuple):
    """A folder in which a search is under way, and the names that are still to come."""

    folder: PurePath
    resolved: PurePath
    inside: Inside
    names: Iterator[str]
    rules: list[Ignored]


def _entered(tree: Tree, folder: PurePath, resolved: PurePath, rules: list[Ignored]) -> _Level:
    own = _gitignore(tree, resolved)
    inside = tree.inside(folder)
    return _Level(folder, resolved, inside, iter(sorted(inside.names)), [*rules, own] if own is not None else rules)


def _gitignore(tree: Tree, folder: PurePath) -> Ignored | None:
    lines = tree.gitignore(folder)
    return ignored(folder, lines) if lines is not None else None


def _is_ignored(path: PurePath, rules: list[Ignored], *, folder: bool) -> bool:
    """The nearest .gitignore that speaks of a path decides."""
    told = (rule.verdict(path, folder=folder) for rule in reversed(rules))
    return next((verdict for verdict in told if verdict is not None), False)


def is_looked_at(name: str, *, folder: bool) -> bool:
    """Whether a search looks at what has this name: what is hidden is left out, and files that are no descriptors."""
    return not name.startswith(".") and (folder or name.lower().endswith(SUFFIXES))


class _Disk:
    """The files of this machine: the folders are read, and no file in them is asked what it is."""

    def inside(self, folder: PurePath) -> Inside:
        names: list[str] = []  # they take a tenth of the room of paths
        folders: set[str] = set()
        links: set[str] = set()
        with os.scandir(folder) as entries:
            for entry in entries:
                is_folder = entry.is_dir(follow_symlinks=False)
                if not is_looked_at(entry.name, folder=is_folder):
                    continue
                if is_folder:
                    folders.add(entry.name)
                elif entry.is_symlink():
                    # Only Path takes a link that leads nowhere, or to itself, for what it is: no file.
                    if not Path(entry).is_file():
                        continue
                    links.add(entry.name)
                elif not entry.is_file():
                    continue
                names.append(entry.name)
        return Inside(names, folders, links)

    def gitignore(self, folder: PurePath) -> Sequence[str] | None:
        try:
            return Path(folder, ".gitignore").read_text(encoding="utf-8", errors="replace").splitlines()
        except OSError:
            return None

    def target(self, link: PurePath) -> PurePath:
        return Path(link).resolve()


_DISK = _Disk()


def _in_folder(folder: Path, excluded: Ignored | None) -> Iterator[PurePath]:
    """As `search`, on the disk, where .gitignore files count up to the root of the repository."""
    resolved = folder.resolve()
    return search(_DISK, folder, resolved, ignored_above(_DISK, _up_to_repository(resolved), excluded))


def _not_left_out(paths: Sequence[str], excluded: Ignored | None) -> Iterator[str]:
    """Paths without the files that a search of the working folder leaves out: hidden, ignored, of another kind."""
    here = Path.cwd()
    rules = cache(partial(_rules, excluded))
    for name in paths:
        path = Path(name)
        if name != STANDARD_INPUT and path.is_file():
            below = path.relative_to(here) if path.is_relative_to(here) else path
            hidden = any(part.startswith(".") and part != ".." for part in below.parts)
            if (
                hidden
                or path.suffix.lower() not in SUFFIXES
                or _is_ignored(path.resolve(), rules(path.resolve().parent), folder=False)
            ):
                continue
        yield name


def _rules(excluded: Ignored | None, folder: Path) -> list[Ignored]:
    """What may say that a file in a folder is ignored, the nearest .gitignore last."""
    return ignored_above(_DISK, (*_up_to_repository(folder), folder), excluded)


def _up_to_repository(folder: Path) -> list[Path]:
    """The folders above one, from the root of its repository down; none where it is in no repository."""
    above = list(folder.parents)
    if (folder / ".git").exists():
        return []
    roots = [index for index, parent in enumerate(above) if (parent / ".git").exists()]
    return above[: roots[0] + 1][::-1] if roots else []


def nearest(name: str, start: Path) -> Path | None:
    """The file of a name in the folder `start` or the nearest one above it, not above the root of the repository."""
    for folder in (start, *start.parents):
        if (folder / name).is_file():
            return folder / name
        if (folder / ".git").exists():
            return None
    return None
