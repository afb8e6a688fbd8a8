"""Many reports side by side: one row per case, one column per group or element. A pure function of the report."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import PurePath
from typing import NamedTuple, TypeAlias

from mccheck.recommendation import ELEMENTS, GROUPS, element, group
from mccheck.report.figures import Figures
from mccheck.report.model import SCHEMA_VERSION, OpenQuestion, Report, ReportedDescriptor, ReportedFinding
from mccheck.report.verdicts import verdicts_that_count
from mccheck.terms import Severity, Status, Verdict

# The six groups that the comparison is about; the others are shown on request.
MAIN_GROUPS = (
    "learning_outcomes",
    "workload",
    "assessment",
    "quality_assurance",
    "stackability",
    "digital_issuance",
)

Verdicts: TypeAlias = dict[str, Verdict] | dict[str, Verdict | None]


class By(StrEnum):
    """What the columns are."""

    GROUP = "group"
    ELEMENT = "element"


@dataclass(frozen=True, slots=True)
class Column:
    """A column: the id of its group or element, its name, and the elements that it sums up."""

    id: str
    name: str
    elements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """How a case stands in a column: the verdict, how many of the elements that apply are met, and the findings.

    `counted` are the elements that apply, `silent` those among them that are optional and not stated. `errors` and
    `warnings` count the findings in the column, `open` the open questions. The verdict is null for a case that was not
    judged.
    """

    verdict: Verdict | None
    met: int
    counted: int
    silent: int
    errors: int
    warnings: int
    open: int


@dataclass(frozen=True, slots=True)
class Row:
    """A case, or with `--expand` one of its members: all verdicts, and the cells of the columns.

    `position` is the number of the descriptor in the report, from 1; it tells apart those of the same file or id.
    """

    position: int
    path: str
    label: str
    id: str
    title: str
    kind: str | None
    groups: dict[str, Verdict | None]
    elements: dict[str, Verdict | None]
    cells: dict[str, Cell]
    error: int
    warning: int
    note: int
    figures: Figures | None
    members: tuple["Row", ...]


@dataclass(frozen=True, slots=True)
class CommonGap:
    """A gap that several cases share, and how to close it."""

    rule: str
    severity: Severity
    element: str
    question: str
    remedy: str
    positions: tuple[int, ...]
    paths: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Model:
    """The cases to learn from in a column: those that stand best, which may be several; none where nothing is met."""

    column: str
    positions: tuple[int, ...]
    paths: tuple[str, ...]
    verdict: Verdict | None
    met: int
    counted: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """Cases side by side. `gaps` are the errors and warnings by the number of cases that have them."""

    schema_version: int
    mccheck: str
    profile: str
    by: By
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    models: tuple[Model, ...]
    gaps: tuple[CommonGap, ...]


class SideBySide(NamedTuple):
    """A comparison, and the report that it was made from: some formats show both."""

    comparison: Comparison
    report: Report


def columns_for(by: By, *, every_group: bool) -> tuple[Column, ...]:
    """The columns: the six main groups or all eight, or the elements of these."""
    shown = [each for each in GROUPS if every_group or each.id in MAIN_GROUPS]
    if by is By.GROUP:
        return tuple(Column(each.id, each.name, each.elements) for each in shown)
    return tuple(Column(name, element(name).name, (name,)) for each in shown for name in each.elements)


def compare(
    report: Report,
    *,
    by: By = By.GROUP,
    every_group: bool = False,
    expand: bool = False,
    sort: str = "",
    reverse: bool = False,
) -> Comparison:
    """Lay the descriptors of a report side by side.

    `sort` is empty for the order of the report, `path`, `title`, `met` (most elements met first), or the id of a group
    or element (best first). Raises KeyError for any other word.
    """
    columns = columns_for(by, every_group=every_group)
    files = Counter(descriptor.path for descriptor in report.descriptors)
    rows = [
        row_of(position, descriptor, columns, expand=expand, alone=files[descriptor.path] == 1)
        for position, descriptor in enumerate(report.descriptors, 1)
    ]
    if sort:
        rows.sort(key=sort_key(sort))
    if reverse:
        rows.reverse()
    return Comparison(
        SCHEMA_VERSION,
        report.mccheck,
        report.profile,
        by,
        columns,
        tuple(rows),
        tuple(_model(column, rows) for column in columns),
        _gaps(report),
    )


def framed(report: Report, by: By, columns: tuple[Column, ...]) -> SideBySide:
    """A comparison without its rows: what is known of it before the first case is judged."""
    comparison = Comparison(SCHEMA_VERSION, report.mccheck, report.profile, by, columns, (), (), ())
    return SideBySide(comparison, report)


def row_of(
    position: int,
    descriptor: ReportedDescriptor,
    columns: tuple[Column, ...],
    *,
    expand: bool = False,
    alone: bool = True,
) -> Row:
    """The row of the descriptor that stands at a position of the report, from 1; with its members if `expand`.

    It goes by the name of its file where it stands `alone` in it, otherwise by a name of its own.
    """
    stem = PurePath(descriptor.path).stem
    row = Row(
        position=position,
        path=descriptor.path,
        label=stem if alone else descriptor.id or descriptor.title or f"{stem} ({position})",
        id=descriptor.id or "",
        title=descriptor.title or descriptor.id or stem,
        kind=descriptor.kind,
        groups=dict(descriptor.groups),
        elements=dict(descriptor.elements),
        cells=_cells(descriptor.elements, descriptor.groups, descriptor.findings, descriptor.open_questions, columns),
        error=_count(descriptor.findings, Severity.ERROR),
        warning=_count(descriptor.findings, Severity.WARNING),
        note=_count(descriptor.findings, Severity.NOTE),
        figures=descriptor.figures,
        members=(),
    )
    if not expand or descriptor.figures is None:
        return row
    members = []
    for credential in descriptor.credentials:
        own = tuple(finding for finding in descriptor.findings if credential.id in finding.credentials)
        silent = tuple(question for question in descriptor.open_questions if credential.id in question.credentials)
        members.append(
            replace(
                row,
                label=credential.id,
                id=credential.id,
                title=credential.title,
                kind="credential",
                groups=dict(credential.groups),
                elements=dict(credential.elements),
                cells=_cells(credential.elements, credential.groups, own, silent, columns),
                error=_count(own, Severity.ERROR),
                warning=_count(own, Severity.WARNING),
                note=_count(own, Severity.NOTE),
                figures=None,
            )
        )
    return replace(row, members=tuple(members))


def _count(findings: tuple[ReportedFinding, ...], severity: Severity) -> int:
    """How many findings that count have a severity; known and suppressed ones do not."""
    return sum(finding.severity is severity and finding.status is Status.NEW for finding in findings)


def _cells(
    elements: Verdicts,
    groups: Verdicts,
    findings: tuple[ReportedFinding, ...],
    open_questions: tuple[OpenQuestion, ...],
    columns: tuple[Column, ...],
) -> dict[str, Cell]:
    cells = {}
    for column in columns:
        verdicts = _that_apply(column, elements)
        own = tuple(finding for finding in findings if finding.element in column.elements)
        cells[column.id] = Cell(
            groups[column.id] if column.id in groups and len(column.elements) != 1 else elements[column.elements[0]],
            verdicts.count(Verdict.MET),
            len(verdicts),
            len(verdicts) - len(verdicts_that_count(column.elements, elements)),
            _count(own, Severity.ERROR),
            _count(own, Severity.WARNING),
            sum(question.element in column.elements for question in open_questions),
        )
    return cells


def _that_apply(column: Column, elements: Verdicts) -> list[Verdict]:
    """The verdicts of the elements of a column that apply; silence about an optional one is among them."""
    verdicts = (elements[name] for name in column.elements)
    return [verdict for verdict in verdicts if verdict is not None and verdict is not Verdict.NOT_APPLICABLE]


_RANK = {Verdict.MET: 0, Verdict.PARTIAL: 1, Verdict.GAP: 2, Verdict.NOT_STATED: 3, Verdict.NOT_APPLICABLE: 4, None: 5}


def _standing(cell: Cell) -> tuple[int, float, int, int, int]:
    """The better a cell, the smaller: verdict, share of elements met, errors, warnings, open questions."""
    share = cell.met / cell.counted if cell.counted else 0
    return _RANK[cell.verdict], -share, cell.errors, cell.warnings, cell.open


def sort_key(sort: str) -> Callable[[Row], tuple[object, ...]]:
    """The key by which rows are sorted, for the words of `compare`. Raises KeyError for any other."""
    if sort == "path":
        return lambda row: (row.path,)
    if sort == "title":
        return lambda row: (row.title.casefold(), row.path)
    if sort == "met":
        return lambda row: (-list(row.elements.values()).count(Verdict.MET), row.error, row.warning, row.path)
    names = group(sort).elements if sort in {each.id for each in GROUPS} else (element(sort).id,)
    column = Column(sort, sort, names)

    def key(row: Row) -> tuple[object, ...]:
        verdict = row.groups[sort] if len(names) > 1 else row.elements[names[0]]
        verdicts = _that_apply(column, row.elements)
        return (_RANK[verdict], -verdicts.count(Verdict.MET), row.path)

    return key


def _model(column: Column, rows: list[Row]) -> Model:
    candidates = [row for row in rows if row.cells[column.id].met]
    if not candidates:
        return Model(column.id, (), (), None, 0, 0)
    best = min(_standing(row.cells[column.id]) for row in candidates)
    models = [row for row in candidates if _standing(row.cells[column.id]) == best]
    cell = models[0].cells[column.id]
    return Model(
        column.id,
        tuple(row.position for row in models),
        tuple(row.path for row in models),
        cell.verdict,
        cell.met,
        cell.counted,
    )


def _gaps(report: Report) -> tuple[CommonGap, ...]:
    cases: dict[str, dict[int, str]] = {}
    severities: dict[str, Severity] = {}
    rules = report.rules_by_name()
    for position, descriptor in enumerate(report.descriptors, 1):
        for finding in descriptor.findings:
            if finding.status is not Status.NEW or finding.severity is Severity.NOTE:
                continue
            if rules[finding.rule].element is None:  # how a fact is written is no gap of the case
                continue
            cases.setdefault(finding.rule, {})[position] = descriptor.path
            if finding.severity is Severity.ERROR or finding.rule not in severities:
                severities[finding.rule] = finding.severity
    order = [each.id for each in ELEMENTS]
    gaps = [
        CommonGap(
            name,
            severities[name],
            rules[name].element or "",
            rules[name].question,
            rules[name].remedy,
            tuple(found),
            tuple(found.values()),
        )
        for name, found in cases.items()
    ]
    gaps.sort(key=lambda gap: (-len(gap.paths), gap.severity is not Severity.ERROR, order.index(gap.element), gap.rule))
    return tuple(gaps)
