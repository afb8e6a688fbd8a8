"""Which files to check: those that were named, and in folders those that look like descriptors."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from mccheck.reading.loading import STANDARD_INPUT

SUFFIXES = (".yaml", ".yml", ".json")
_HEAD = 65536  # bytes in which a descriptor says what it is
# The key, and what it looks like misspelt: a descriptor must not drop out of a run for a slip in its first line.
_MARK = re.compile(rb"""(^|[\s{,])["']?mc+h?eck["']?\s*:""", re.MULTILINE | re.IGNORECASE)
# A report of ours has the key too. Written into the folder that is checked, it must not be judged in the next run.
_REPORT = re.compile(rb"""\A\s*\{\s*"schema_version"\s*:""")
_MOST_NAMED = 5


@dataclass(frozen=True, slots=True)
class Found:
    """The files to check, in order and each once; messages about paths that are not there; what was passed over."""

    files: tuple[str, ...]
    missing: tuple[str, ...]
    passed_over: str


def find(paths: Sequence[str]) -> Found:
    """The files that `paths` name: files as they are, folders searched for descriptors, `-` as it is."""
    files: dict[str, None] = {}
    missing: list[str] = []
    passed_over: list[str] = []
    for path in paths:
        if path == STANDARD_INPUT:
            files[path] = None
        elif Path(path).is_dir():
            for inside in _in_folder(Path(path)):
                if looks_like_descriptor(inside):
                    files[str(inside)] = None
                else:
                    passed_over.append(str(inside))
        elif Path(path).exists():
            files[path] = None
        else:
            missing.append(f"{path}: there is no such file or folder")
    return Found(tuple(files), tuple(missing), _passed_over(passed_over))


def _passed_over(paths: list[str]) -> str:
    if not paths:
        return ""
    noun = "file was" if len(paths) == 1 else "files were"
    rest = f" and {len(paths) - _MOST_NAMED} more" if len(paths) > _MOST_NAMED else ""
    return f"{len(paths)} {noun} passed over, without “mccheck:”: {', '.join(paths[:_MOST_NAMED])}{rest}"


def _in_folder(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
        if path.suffix.lower() in SUFFIXES and not hidden and path.is_file():
            yield path


def looks_like_descriptor(path: Path) -> bool:
    """Whether the head of a file has the key `mccheck`. A file that cannot be opened is left to the reader."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD).replace(b"\0", b"")
    except OSError:
        return True
    return _MARK.search(head) is not None and _REPORT.match(head) is None
