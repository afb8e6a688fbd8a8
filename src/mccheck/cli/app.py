"""The command `mccheck`, put together from its commands."""

from collections.abc import Sequence
from importlib import import_module
from typing import Annotated

import typer

from mccheck import __version__
from mccheck.cli import exits
from mccheck.cli.command import Command

# In the order of the help text. Each is a function of its name, or a group of commands, in a module of its name.
COMMANDS = ("validate", "compare", "diff", "explain", "rules", "init", "fix", "schema", "baseline")


def command_line(arguments: Sequence[str] = ()) -> typer.Typer:
    """The command with all its commands; with only the one that the arguments call, where they call one."""
    app = typer.Typer(
        name="mccheck",
        help="Checks descriptions of micro-credentials against the Council Recommendation of 16 June 2022.",
        epilog=exits.HELP,
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        add_completion=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_common)
    for name in COMMANDS:
        if name in arguments[:1] or not set(COMMANDS).intersection(arguments[:1]):
            command = getattr(import_module(f"mccheck.cli.{name}"), name)
            if isinstance(command, typer.Typer):
                app.add_typer(command)
            else:
                app.command(cls=Command, epilog=exits.HELP if name == "validate" else None)(command)
    return app


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"mccheck {__version__}")
        raise typer.Exit


def _common(
    _: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")] = False,
) -> None:
    """Checks descriptions of micro-credentials against the Council Recommendation of 16 June 2022."""
