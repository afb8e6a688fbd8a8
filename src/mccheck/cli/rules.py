"""`mccheck rules`: the list of all rules."""

from typing import Annotated

import typer

from mccheck.cli.formats import chosen, help_of, put_out
from mccheck.cli.options import ColorOption, ConfigOption, NoConfigOption, ProfileOption, configured, requested
from mccheck.cli.output import Color
from mccheck.writing.registry import RULES


def rules(
    formats: Annotated[
        list[str] | None,
        typer.Option("--format", "-f", help=help_of(RULES), metavar="NAME[=FILE]"),
    ] = None,
    profile: ProfileOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """List all rules by group, with severity and question.

    Includes the rules of plug-ins and of the profile. Severities are those that the configuration sets.
    """
    from mccheck.judging.rule_table import rule_table

    known = rule_table(configured(requested(profile, config, no_config=no_config)))
    for target in chosen(formats, RULES):
        put_out(known, known, target, color)
