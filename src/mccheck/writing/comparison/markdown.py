"""The comparison in Markdown, for a report, an issue or a job summary."""

from mccheck.recommendation import CAVEAT
from mccheck.views.comparison import Cell, Comparison, Row, SideBySide
from mccheck.writing.figures import figure_lines
from mccheck.writing.words import SYMBOLS, VERDICT_WORDS, escaped, number_of
from mccheck.writing.writer import Layout, Writer


def _written(whole: SideBySide, _: Layout) -> str:
    """The matrix, the models, the commonest gaps and the figures."""
    comparison = whole.comparison
    names = [column.name for column in comparison.columns]
    lines = [
        "# Cases side by side",
        "",
        f"| case | {' | '.join(names)} |",
        f"|---|{'---|' * len(names)}",
    ]
    for row in comparison.rows:
        lines.append(_row(comparison, row, "**{}**<br>{}"))
        lines += [_row(comparison, member, "· {}<br>{}") for member in row.members]
    models = [_names(comparison, model.positions) for model in comparison.models]
    lines += [f"| *case to learn from* | {' | '.join(models)} |", ""]
    lines += ["## Most common gaps", "", "| gap | cases | remedy |", "|---|---|---|"]
    total = len(comparison.rows)
    for gap in comparison.gaps:
        cases = f"{len(gap.paths)} of {total}: {_names(comparison, gap.positions)}"
        lines.append(f"| `{gap.rule}` ({gap.severity}) | {cases} | {gap.remedy} |")
    collections = [row for row in comparison.rows if row.figures is not None]
    if collections:
        lines += ["", "## Figures", ""]
        for row in collections:
            if row.figures is not None:
                lines += [
                    f"**{escaped(row.title)}**",
                    "",
                    *(f"- {escaped(line)}" for line in figure_lines(row.figures)),
                    "",
                ]
    lines += ["", f"*{CAVEAT}*", "", f"mccheck {comparison.mccheck}, profile {escaped(comparison.profile)}."]
    return "\n".join(lines) + "\n"


def _row(comparison: Comparison, row: Row, head: str) -> str:
    cells = [_cell(row.cells[column.id]) for column in comparison.columns]
    return f"| {head.format(escaped(row.label), escaped(row.title))} | {' | '.join(cells)} |"


def _cell(cell: Cell) -> str:
    is_shared = cell.counted > 1 and cell.met < cell.counted and cell.verdict in {"partial", "met"}
    share = f" ({cell.met} of {cell.counted})" if is_shared else ""
    return f"{SYMBOLS[cell.verdict]} {VERDICT_WORDS[cell.verdict]}{share}"


def _names(comparison: Comparison, positions: tuple[int, ...]) -> str:
    labels = {row.position: row.label for row in comparison.rows}
    if len(positions) > 1 and len(positions) == len(comparison.rows):
        return f"all {number_of(len(positions), 'case')}"
    return ", ".join(escaped(labels[position]) for position in positions) or "none yet"


WRITER: Writer[SideBySide, Row] = Writer(head=_written)
