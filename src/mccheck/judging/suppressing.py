"""Comments that suppress findings: `# mccheck: ignore[rule-name] reason`, on the line of the finding or above it.

A comment that cannot do its work is told, never passed over: a misspelt name, a missing reason, a date gone by, or
nothing left to suppress.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from difflib import get_close_matches
from typing import NamedTuple, Protocol

from mccheck.reading.comments import Comment
from mccheck.reading.document import Document
from mccheck.reading.problems import FORMAT_RULES, RULES_OF_CONTENT, Problem
from mccheck.recommendation import ELEMENTS, GROUPS, group_of
from mccheck.rules import RULES, Rule
from mccheck.terms import Place

# One instruction, up to the next one in the same comment.
_INSTRUCTION = re.compile(r"#\s*mccheck\s*:\s*ignore(?P<kind>[\w-]*)(?P<rest>.*?)(?=#\s*mccheck\s*:|$)")
_BRACKET = re.compile(r"\s*\[(?P<names>[^\]]*)\]")
_UNTIL = re.compile(r"(?:^|(?<=\s))until\s*=\s*(?P<day>\S*)")
_FORM = "write “# mccheck: ignore[rule-name] the reason”"
_OF_CONTENT = frozenset(rule.name for rule in RULES_OF_CONTENT)
_FORMAT_NAMES = frozenset(rule.name for rule in FORMAT_RULES) - _OF_CONTENT
_THEMES = frozenset(theme.id for theme in (*ELEMENTS, *GROUPS))


class Suppressible(Protocol):
    """What is to be known of a finding: its rule and element, and the line on which it begins."""

    @property
    def rule(self) -> str:
        """The name of its rule."""

    @property
    def element(self) -> str | None:
        """The id of its element."""

    @property
    def line(self) -> int:
        """Its first line, from 1."""


class Suppressed(NamedTuple):
    """What the comments of a document do: the reason by the index of the finding, and what is wrong with them."""

    reasons: dict[int, str]
    problems: tuple[Problem, ...]


class _Name(NamedTuple):
    """A name in the brackets of an instruction, and its column."""

    text: str
    column: int


class _Instruction(NamedTuple):
    """One instruction: its names, its reason, the line that it speaks of (None for all), and where it stands."""

    names: tuple[_Name, ...]
    reason: str
    target: int | None
    line: int
    excerpt: str


def suppress(
    document: Document,
    findings: Sequence[Suppressible],
    today: date,
    *,
    rules: Iterable[Rule] = RULES,
    asked: Iterable[Rule] | None = None,
) -> Suppressed:
    """Which findings of a document its comments suppress, and why.

    `rules` are all that there are; `asked` are those that were put to the descriptor, where some were left out: a
    comment about a rule that was not asked is not called unused.
    """
    if not document.comments:
        return Suppressed({}, ())
    reasons: dict[int, str] = {}
    problems: list[Problem] = []
    found_by = _Findings(findings)
    in_play = _selectors(rules if asked is None else asked) | _OF_CONTENT
    known = _selectors(rules) | in_play | _THEMES
    for comment in document.comments:
        for found in _INSTRUCTION.finditer(comment.text):
            read = _read(document, comment, found, today)
            if isinstance(read, Problem):
                problems.append(read)
            elif read is not None:
                for index in (index for name in read.names for index in found_by.meant(name.text, read)):
                    reasons.setdefault(index, read.reason)
                problems += _useless(read, found_by, known, in_play)
    return Suppressed(reasons, tuple(problems))


def _selectors(rules: Iterable[Rule]) -> set[str]:
    """The names under which a finding of some rules can be suppressed: their own, their elements and groups."""
    return {name for rule in rules for name in (rule.name, rule.element, group_of(rule.element).id)}


def _read(document: Document, comment: Comment, found: re.Match[str], today: date) -> _Instruction | Problem | None:
    """An instruction, or what is wrong with it; None for words that only look like one."""
    kind, rest = found["kind"], found["rest"]
    excerpt = document.line(comment.line)
    bracket = _BRACKET.match(rest)
    if bracket is None and kind not in {"", "-file"}:
        return None
    names = () if bracket is None else tuple(_names(bracket, comment.column + found.start("rest")))
    text = "" if bracket is None else rest[bracket.end() :]
    wrong = _wrong(kind, names, text, today)
    if wrong is not None:
        start = comment.column + found.start()
        place = Place(comment.line, start, comment.line, start + len(found[0].rstrip()))
        return Problem(*wrong, place, excerpt)
    return _Instruction(names, _reason(text), None if kind else _target(document, comment), comment.line, excerpt)


def _wrong(kind: str, names: tuple[_Name, ...], text: str, today: date) -> tuple[str, str] | None:
    """The rule that a whole instruction breaks, and the message; None where it may do its work."""
    if kind not in {"", "-file"}:
        return "suppression-unknown", f"“ignore{kind}” is not recognised; write “ignore” or “ignore-file”"
    if not names:
        return "suppression-unknown", f"the comment does not say what to ignore; {_FORM}"
    if not any(letter.isalnum() for letter in _reason(text)):
        shown = ", ".join(name.text for name in names)
        return "suppression-without-reason", f"the comment does not say why “{shown}” is ignored"
    if until := _UNTIL.search(text):
        day = _day(until["day"])
        if day is None:
            return "suppression-expired", f"“{until[0]}” is not a date; write “until=2027-01-31”"
        if day < today:
            return "suppression-expired", f"the gap ignored here was to be closed by {day.isoformat()}"
    return None


def _reason(text: str) -> str:
    """The words after the bracket, without the date and a mark that sets them off."""
    return _UNTIL.sub("", text).strip().lstrip(":–—-").strip()


def _names(bracket: re.Match[str], offset: int) -> Iterator[_Name]:
    for part in re.finditer(r"[^,]+", bracket["names"]):
        if text := part[0].strip():
            yield _Name(text, offset + bracket.start("names") + part.start() + part[0].index(text))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:
        return None


def _target(document: Document, comment: Comment) -> int:
    """The line that a comment speaks of: its own, or the first line below where it stands alone, with others or not."""
    line = comment.line
    if comment.alone:
        line += 1
        while document.line(line).lstrip().startswith("#"):
            line += 1
    return line


class _Findings:
    """Findings by the line on which they begin and the names under which they can be suppressed."""

    def __init__(self, findings: Sequence[Suppressible]) -> None:
        self.by_name: dict[str, list[int]] = {}
        self.by_place: dict[tuple[str, int], list[int]] = {}
        for index, finding in enumerate(findings):
            for name in _names_of(finding):
                self.by_name.setdefault(name, []).append(index)
                self.by_place.setdefault((name, finding.line), []).append(index)

    def meant(self, name: str, instruction: _Instruction) -> list[int]:
        """The findings that an instruction speaks of under one of its names, by their index."""
        if instruction.target is None:
            return self.by_name.get(name, [])
        return self.by_place.get((name, instruction.target), [])


def _useless(instruction: _Instruction, findings: _Findings, known: set[str], in_play: set[str]) -> Iterator[Problem]:
    """What is wrong with single names: nobody knows them, or they have nothing to suppress."""
    for name in instruction.names:
        place = Place(instruction.line, name.column, instruction.line, name.column + len(name.text))
        if name.text not in known:
            yield Problem("suppression-unknown", _unknown(name.text, known), place, instruction.excerpt)
        elif name.text in in_play and not findings.meant(name.text, instruction):
            elsewhere = name.text in findings.by_name
            hint = "; the finding is on another line, so move the comment there" if elsewhere else ""
            message = f"“{name.text}” matches no finding here{hint}"
            yield Problem("suppression-unused", message, place, instruction.excerpt)


def _names_of(finding: Suppressible) -> set[str]:
    if finding.element is None:
        return {finding.rule} & _OF_CONTENT
    return {finding.rule, finding.element, group_of(finding.element).id}


def _unknown(name: str, known: set[str]) -> str:
    if name in _FORMAT_NAMES:
        return f"“{name}” is a rule about the format, which cannot be ignored in the file"
    spelled = name.casefold().replace(" ", "-")
    near = get_close_matches(spelled, sorted(known), n=2, cutoff=0.6) or get_close_matches(
        spelled.replace("-", "_"), sorted(_THEMES), n=1, cutoff=0.6
    )
    hint = f"; did you mean {' or '.join(f'“{each}”' for each in near)}?" if near else ""
    return f"there is no rule, element or group named “{name}”{hint}"
