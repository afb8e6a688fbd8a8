"""The command `mccheck`: its commands, and how it ends."""

import gc
import os
import sys
from typing import Annotated

import typer

from mccheck import __version__
from mccheck.cli import exits
from mccheck.cli.baseline import baseline
from mccheck.cli.compare import compare
from mccheck.cli.diff import diff
from mccheck.cli.explain import explain
from mccheck.cli.fix import fix
from mccheck.cli.init import init
from mccheck.cli.output import complain
from mccheck.cli.rules import rules
from mccheck.cli.schema import schema
from mccheck.cli.validate import validate

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


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"mccheck {__version__}")
        raise typer.Exit


@app.callback()
def _common(
    _: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version.")] = False,
) -> None:
    """Checks descriptions of micro-credentials against the Council Recommendation of 16 June 2022."""


app.command(epilog=exits.HELP)(validate)
app.add_typer(baseline)
app.command()(compare)
app.command()(diff)
app.command()(explain)
app.command()(rules)
app.command()(init)
app.command()(fix)
app.command()(schema)


def run(arguments: list[str]) -> int:
    """Run one call. Returns the exit code; never shows a traceback, unless MCCHECK_DEBUG is set."""
    # Trees of small objects without cycles are built and dropped: looking for cycles in them took half of the time.
    gc.set_threshold(100_000, 50, 1000)
    try:
        result = app(arguments, standalone_mode=True)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else exits.BUG
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    except BrokenPipeError:
        # The reader went away (`mccheck … | head`): nothing more can be told, and nobody is to blame.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exits.OK
    except OSError as error:
        complain(f"the output could not be written: {(error.strerror or str(error)).lower()}")
        return exits.USAGE
    except Exception as error:
        if os.environ.get("MCCHECK_DEBUG"):
            raise
        print(  # noqa: T201
            f"mccheck: this is a bug in mccheck, not in your file: {type(error).__name__}: {error}\n"
            "Please report it with the file that you checked; MCCHECK_DEBUG=1 shows where it happened.",
            file=sys.stderr,
        )
        return exits.BUG
    return result if isinstance(result, int) else exits.OK
