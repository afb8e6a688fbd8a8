"""The comparison for people at a terminal: a matrix that is read at a glance, with and without colour."""

from rich.cells import cell_len, set_cell_size

from mccheck.recommendation import CAVEAT
from mccheck.terms import Verdict
from mccheck.views.comparison import By, Cell, Comparison, Row, SideBySide
from mccheck.writing.figures import figure_lines
from mccheck.writing.page import STYLES, Page, Styled, Words
from mccheck.writing.words import SYMBOLS, VERDICT_WORDS, number_of, plain
from mccheck.writing.writer import Layout, Writer

_HEADS = {
    "identity": ("", "Identity"),
    "learning_outcomes": ("Learning", "outcomes"),
    "workload": ("", "Workload"),
    "assessment": ("Assess-", "ment"),
    "quality_assurance": ("Quality", "assurance"),
    "stackability": ("Stack-", "ability"),
    "digital_issuance": ("Digital", "issuance"),
    "information": ("Infor-", "mation"),
}
_WIDEST = 160
_CELL = 10
_LEAST_CELL = 8  # columns in which a verdict can be told in words
_LEAST_LABEL = 12
_NARROW = 4
_SYMBOL = 3
_MOST_GAPS = 10


def _written(whole: SideBySide, layout: Layout) -> str:
    """The matrix, the models to learn from, the commonest gaps and the figures."""
    comparison = whole.comparison
    page = Page(layout, widest=_WIDEST)
    if comparison.by is By.GROUP:
        _matrix_by_group(page, comparison)
    else:
        _matrix_by_element(page, comparison)
    _legend(page)
    _models(page, comparison)
    _gaps(page, comparison)
    _figures(page, comparison)
    page.line(CAVEAT)
    return page.text()


def _matrix_by_group(page: Page, comparison: Comparison) -> None:
    rows = [(shown, shown is not row) for row in comparison.rows for shown in (row, *row.members)]
    labels = [page.signs(("  " if inner else "") + plain(row.label)) for row, inner in rows]
    longest = max(map(cell_len, labels), default=8)
    columns = len(comparison.columns)
    in_words = page.width >= _LEAST_LABEL + _LEAST_CELL * columns
    cell = min(_CELL, max(_LEAST_CELL, (page.width - 16) // columns)) if in_words else _SYMBOL
    room = min(longest + 1, page.width - cell * columns)
    if in_words:
        for line in (0, 1):
            heads = "".join(set_cell_size(_HEADS[column.id][line], cell) for column in comparison.columns)
            page.raw([" " * room, Styled(heads, "bold")])
    else:
        for number, column in enumerate(comparison.columns, 1):
            page.line(f"{number}  {column.name}")
        page.line()
        page.raw(Styled(" " * room + "".join(f"{number:<{cell}}" for number in range(1, columns + 1)), "bold"))
    for (row, inner), label in zip(rows, labels, strict=True):
        weight = "" if inner else "bold"
        line_of_row = [Styled(set_cell_size(_cut(page, label, room - 1), room), weight)]
        for column in comparison.columns:
            shown = row.cells[column.id]
            words = page.signs(_words(shown) if in_words else SYMBOLS[shown.verdict])
            line_of_row.append(Styled(set_cell_size(words, cell), f"{weight} {STYLES[shown.verdict]}"))
        page.raw(line_of_row)
    page.line()


def _cut(page: Page, text: str, room: int) -> str:
    end = page.signs("…")
    return text if cell_len(text) <= room else set_cell_size(text, room - len(end)) + end


def _words(cell: Cell) -> str:
    if cell.counted > 1 and cell.met < cell.counted and cell.verdict in {Verdict.PARTIAL, Verdict.MET}:
        return f"{SYMBOLS[cell.verdict]} {cell.met} of {cell.counted}"
    short = {Verdict.NOT_STATED: "silent", Verdict.NOT_APPLICABLE: "n/a", Verdict.PARTIAL: "part"}
    return f"{SYMBOLS[cell.verdict]} {short.get(cell.verdict, VERDICT_WORDS[cell.verdict]) if cell.verdict else '–'}"


def _matrix_by_element(page: Page, comparison: Comparison) -> None:
    """One line an element: the elements are many and their names long, so cases are the columns, by number."""
    rows: list[Row] = [shown for row in comparison.rows for shown in (row, *row.members)]
    label = max(len(column.name) for column in comparison.columns) + 1
    label = min(label, page.width // 2)
    block = max(1, (page.width - label) // _NARROW)
    for number, row in enumerate(rows, 1):
        page.line(f"{number:>3}  {plain(row.label)}: {plain(row.title)}", 0, 5)
    page.line()
    for start in range(0, len(rows), block):
        shown = rows[start : start + block]
        numbers = "".join(f"{start + index + 1:>{_NARROW}}" for index in range(len(shown)))
        page.raw(Styled(" " * label + numbers, "bold"))
        for column in comparison.columns:
            line: list[Words] = [set_cell_size(_cut(page, column.name, label - 1), label)]
            for row in shown:
                verdict = row.cells[column.id].verdict
                line.append(Styled(f"{SYMBOLS[verdict]:>{_NARROW}}", STYLES[verdict]))
            page.raw(line)
        page.line()


def _legend(page: Page) -> None:
    page.line([Styled(f"{SYMBOLS[verdict]} {VERDICT_WORDS[verdict]}   ", STYLES[verdict]) for verdict in Verdict])
    page.line("“2 of 3”: 2 of the group's 3 elements that apply are met; optional ones that are not stated count too.")
    page.line()


def _models(page: Page, comparison: Comparison) -> None:
    labels = {row.position: plain(row.label) for row in comparison.rows}
    page.line(Styled("Cases to learn from", "bold"))
    room = min(max(len(column.name) for column in comparison.columns), 32, page.width // 2 - 4) + 4
    for column, model in zip(comparison.columns, comparison.models, strict=True):
        names = ", ".join(labels[position] for position in model.positions)
        if len(model.paths) == len(comparison.rows) > 1:
            names = "all of them"
        page.labelled(_cut(page, column.name, room - 4), names or "none yet: nothing is met", 2, room)
    page.line()


def _gaps(page: Page, comparison: Comparison) -> None:
    if not comparison.gaps:
        return
    page.line(Styled("Most common gaps, and how to close them", "bold"))
    total = len(comparison.rows)
    for gap in comparison.gaps[:_MOST_GAPS]:
        page.line([Styled(f"{len(gap.paths)} of {total}", "bold"), "  ", Styled(gap.rule, STYLES[gap.severity])], 2)
        page.line(plain(gap.remedy), 11)
    rest = len(comparison.gaps) - _MOST_GAPS
    if rest > 0:
        page.line(f"and {number_of(rest, 'more gap')}; the formats json and html list them all.", 2)
    page.line()


def _figures(page: Page, comparison: Comparison) -> None:
    collections = [row for row in comparison.rows if row.figures is not None]
    if not collections:
        return
    page.line(Styled("Figures for collections", "bold"))
    for row in collections:
        if row.figures is not None:
            first, *others = figure_lines(row.figures)
            page.line(f"{plain(row.label)}: {first}", 2)
            for line in others:
                page.line(plain(line), 4, 6)
    page.line()


WRITER: Writer[SideBySide, Row] = Writer(head=_written, for_reading=True)
