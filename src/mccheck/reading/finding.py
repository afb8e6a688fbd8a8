"""Which files to check: those that were named, and in folders those that look like descriptors."""

import os
import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache, partial
from glob import glob, has_magic
from itertools import groupby, islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from mccheck.reading.loading import STANDARD_INPUT

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

SUFFIXES = (".yaml", ".yml", ".json", ".jsonl")
_HEAD = 65536  # bytes in which a descriptor says what it is
# The key, and what it looks like misspelt: a descriptor must not drop out of a run for a slip in its first line.
_MARK = re.compile(rb"""(^|[\s{,])["']?mc+h?eck["']?\s*:""", re.MULTILINE | re.IGNORECASE)
# A report of ours has the key too, and so has the schema. Written into the folder that is checked, they must not be
# judged in the next run.
_OURS = re.compile(rb"""\A\s*\{\s*"((schema_version|path)"\s*:|\$schema"\s*:\s*"https?://json-schema\.org/)""")
_MARKS = b"\xef\xbb\xbf\xff\xfe"  # byte order marks
_MOST_NAMED = 5
_PACK = 1000


class Files(Collection[str]):
    """Paths in their order, packed: a hundred thousand of them take no room to speak of."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._packs: list[tuple[str, bytes]] = []
        self._count = 0
        for folder, inside in groupby(paths, key=lambda path: path[: path.rfind(os.sep) + 1]):
            while pack := [os.fsencode(path.removeprefix(folder)) for path in islice(inside, _PACK)]:
                self._packs.append((folder, b"\0".join(pack)))
                self._count += len(pack)

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[str]:
        return (folder + os.fsdecode(name) for folder, pack in self._packs for name in pack.split(b"\0"))

    def __contains__(self, path: object) -> bool:
        return any(path == one for one in self)


class Found(NamedTuple):
    """The files to check, in order and each once; messages about paths that are not there; what was passed over."""

    files: Files
    missing: tuple[str, ...]
    passed_over: str


def find(paths: Sequence[str], *, exclude: Sequence[str] = (), root: Path = Path(), pass_over: bool = False) -> Found:
    """The files that `paths` name: files as they are, folders searched for descriptors, patterns, `-` as it is.

    In folders, what `.gitignore` files or the patterns of `exclude` (relative to `root`) name is left out. With
    `pass_over`, a file that is named is left out where a search of its folder would leave it out.
    """
    missing: list[str] = []
    passed_over: list[str] = []
    excluded = _ignored(root.resolve(), exclude) if exclude else None

    def named(path: str) -> Iterator[str]:
        if path == STANDARD_INPUT or Path(path).is_file():
            if not pass_over or path == STANDARD_INPUT or looks_like_descriptor(Path(path)):
                yield path
            else:
                passed_over.append(path)
        elif Path(path).is_dir():
            for inside in _in_folder(Path(path), excluded):
                if looks_like_descriptor(inside):
                    yield str(inside)
                else:
                    passed_over.append(str(inside))
        elif Path(path).exists():
            yield path
        elif matches := sorted(match for match in _matching(path) if Path(match).is_file()):
            yield from dict.fromkeys(matches)
        else:
            what = "nothing matches" if has_magic(path) else "there is no such file or folder"
            missing.append(f"{path}: {what}")

    found = (file for path in (_not_left_out(paths, excluded) if pass_over else paths) for file in named(path))
    # One path names no file twice; only several have to be remembered.
    files = Files(found if len(paths) == 1 else dict.fromkeys(found))
    return Found(files, tuple(missing), _passed_over(passed_over))


def _passed_over(paths: list[str]) -> str:
    if not paths:
        return ""
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
    for name in sorted(os.listdir(folder)):  # noqa: PTH208 - names take a tenth of the room of paths
        path = folder / name
        if name.startswith(".") or (rules and _is_ignored(_resolved(path, resolved / name), rules)):
            continue
        if name.lower().endswith(SUFFIXES) and path.is_file():
            yield path
        elif path.is_dir() and not path.is_symlink():
            yield from _walk(path, resolved / name, rules)


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


def _gitignore(folder: Path) -> Ignored | None:
    try:
        lines = (folder / ".gitignore").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    return _ignored(folder, lines)


def _ignored(folder: Path, lines: Sequence[str]) -> Ignored:
    from pathspec import GitIgnoreSpec  # noqa: PLC0415 - a file that is named needs no patterns

    return Ignored(folder, GitIgnoreSpec.from_lines(lines))


def looks_like_descriptor(path: Path) -> bool:
    """Whether the head of a file has the key `mccheck`. A file that cannot be opened is left to the reader."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD).replace(b"\0", b"").lstrip(_MARKS)
    except OSError:
        return True
    return _MARK.search(head) is not None and _OURS.match(head) is None
