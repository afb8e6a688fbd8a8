"""Which files to check: those that were named, and in folders those that may be descriptors."""

import os
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, partial
from glob import glob, has_magic
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mccheck.reading.loading import STANDARD_INPUT, File

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SUFFIXES = (".yaml", ".yml", ".json", ".jsonl")
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
    excluded = _ignored(root.resolve(), exclude) if exclude else None

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
    noun = "file was" if len(paths) == 1 else "files were"
    rest = f" and {len(paths) - _MOST_NAMED} more" if len(paths) > _MOST_NAMED else ""
    return f"{len(paths)} {noun} passed over, without “mccheck:”: {', '.join(paths[:_MOST_NAMED])}{rest}"


def _matching(pattern: str) -> list[str]:
    """What a pattern matches. Path.glob would refuse an absolute pattern, and not keep the way it is written."""
    return glob(pattern, recursive=True)  # noqa: PTH207


class Ignored(NamedTuple):
    """Patterns as in .gitignore, and the folder to which they are relative."""

    folder: Path
    patterns: "GitIgnoreSpec"

    def verdict(self, path: Path) -> bool | None:
        """Whether a path is ignored; None where no pattern speaks of it."""
        try:
            relative = path.relative_to(self.folder).as_posix()
        except ValueError:
            return None
        return self.patterns.check_file(relative + "/" if path.is_dir() else relative).include


def _in_folder(folder: Path, excluded: Ignored | None) -> Iterator[Path]:
    """Files below a folder that may be descriptors, in the order of their names; hidden and ignored ones left out."""
    resolved = folder.resolve()
    above = [_gitignore(parent) for parent in _up_to_repository(resolved)]
    rules = [one for one in (excluded, *above) if one is not None]
    yield from _walk(folder, resolved, rules)


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
                or _is_ignored(path.resolve(), rules(path.resolve().parent))
            ):
                continue
        yield name


def _rules(excluded: Ignored | None, folder: Path) -> list[Ignored]:
    """What may say that a file in a folder is ignored, the nearest .gitignore last."""
    rules = (excluded, *(_gitignore(parent) for parent in (*_up_to_repository(folder), folder)))
    return [rule for rule in rules if rule is not None]


def _walk(folder: Path, resolved: Path, rules: list[Ignored]) -> Iterator[Path]:
    """As `_in_folder`, below a folder whose place in the file system is `resolved`."""
    own = _gitignore(resolved)
    rules = [*rules, own] if own is not None else rules
    names, folders = _inside(folder)
    for name in sorted(names):
        path = folder / name
        if rules and _is_ignored(_resolved(path, resolved / name), rules):
            continue
        if name in folders:
            yield from _walk(path, resolved / name, rules)
        else:
            yield path


def _inside(folder: Path) -> tuple[list[str], set[str]]:
    """The names in a folder that a search looks at, and which of them are folders. No file is asked what it is."""
    names: list[str] = []  # they take a tenth of the room of paths
    folders: set[str] = set()
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.add(entry.name)
            elif not (entry.name.lower().endswith(SUFFIXES) and _is_file(entry)):
                continue
            names.append(entry.name)
    return names, folders


def _is_file(entry: os.DirEntry[str]) -> bool:
    # Only Path takes a link that leads nowhere, or to itself, for what it is: no file.
    return Path(entry).is_file() if entry.is_symlink() else entry.is_file()


def _resolved(path: Path, by_name: Path) -> Path:
    """Where a path leads: to what has its name in the folder, but for links."""
    return path.resolve() if path.is_symlink() else by_name


def _is_ignored(path: Path, rules: list[Ignored]) -> bool:
    """The nearest .gitignore that speaks of a path decides."""
    told = (rule.verdict(path) for rule in reversed(rules))
    return next((verdict for verdict in told if verdict is not None), False)


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


def _gitignore(folder: Path) -> Ignored | None:
    try:
        lines = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    return _ignored(folder, lines)


def _ignored(folder: Path, lines: Sequence[str]) -> Ignored:
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - a file that is named needs no patterns

    return Ignored(folder, GitIgnoreSpec.from_lines(lines))
