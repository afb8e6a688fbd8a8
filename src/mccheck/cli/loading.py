"""From the paths of a call to a report: shared by the commands that judge."""

import typer

from mccheck.cli import exits
from mccheck.cli.options import Asked, configured
from mccheck.cli.output import complain
from mccheck.reading.finding import find
from mccheck.reading.loading import load
from mccheck.report.building import build
from mccheck.report.model import Report


def report_on(paths: list[str], asked: Asked | None = None) -> tuple[Report, bool]:
    """Judge everything that the paths name. Returns the report, and whether a path was missing.

    Raises typer.Exit where there is nothing to judge, or the configuration is wrong.
    """
    asked = asked or Asked()
    config = configured(asked)
    found = find(paths, exclude=config.exclude, root=config.root)
    for message in found.missing:
        complain(message)
    if found.passed_over:
        complain(found.passed_over)
    if not found.files:
        if not found.missing:
            complain("nothing to check was found")
        raise typer.Exit(exits.USAGE if found.missing else exits.NOTHING)
    loaded = (one for path in found.files for one in load(path, asked.stdin_filename))
    return build(loaded, config.profile, config.rules_for, rules=config.rules), bool(found.missing)
