"""From the paths of a call to a report: shared by the commands that judge."""

import typer

from mccheck.cli import exits
from mccheck.cli.output import complain
from mccheck.profiles import EU_2022
from mccheck.reading.finding import find
from mccheck.reading.loading import load
from mccheck.report.building import build
from mccheck.report.model import Report


def report_on(paths: list[str]) -> tuple[Report, bool]:
    """Judge everything that the paths name. Returns the report, and whether a path was missing.

    Raises typer.Exit where there is nothing to judge.
    """
    found = find(paths)
    for message in found.missing:
        complain(message)
    if found.passed_over:
        complain(found.passed_over)
    if not found.files:
        if not found.missing:
            complain("nothing to check was found")
        raise typer.Exit(exits.USAGE if found.missing else exits.NOTHING)
    return build((one for path in found.files for one in load(path)), EU_2022), bool(found.missing)
