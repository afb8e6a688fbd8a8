"""How a call runs, and how it ends: with an exit code that says what happened, and never with a traceback."""

import os
import sys
from io import TextIOWrapper

from mccheck import __version__
from mccheck.cli import exits
from mccheck.collecting import collect_rarely

TYPE_CHECKING = False  # that of typing, whose import `--version` would pay for
if TYPE_CHECKING:
    from typing import TextIO

NAME = "mccheck"
_HELP_WIDTH = 80  # the width at which typer sets help texts on a terminal that has room for it


def run(arguments: list[str]) -> int:
    """Run one call. Returns the exit code; never shows a traceback, unless MCCHECK_DEBUG is set."""
    collect_rarely()
    try:
        return _call(arguments)
    except SystemExit as done:
        return done.code if isinstance(done.code, int) else exits.BUG
    except KeyboardInterrupt:
        return exits.INTERRUPTED
    except BrokenPipeError:
        # The reader went away (`mccheck … | head`): nothing more can be told, and nobody is to blame.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return exits.OK
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        print(f"mccheck: the output could not be written: {reason}", file=sys.stderr)  # noqa: T201
        return exits.USAGE
    except Exception as error:  # noqa: BLE001 - whatever it is, the user is told
        return _explained(error)


def _explained(error: Exception) -> int:
    """Say what ended a call that nobody expected to end. Returns the exit code."""
    from mccheck.reading.problems import MissingParser

    if isinstance(error, MissingParser):
        print(f"mccheck: {error}", file=sys.stderr)  # noqa: T201
        return exits.USAGE
    if os.environ.get("MCCHECK_DEBUG"):
        raise error
    print(  # noqa: T201
        f"mccheck: this is a bug in mccheck, not in your file: {type(error).__name__}: {error}\n"
        "Please report it with the file that you checked; MCCHECK_DEBUG=1 shows where it happened.",
        file=sys.stderr,
    )
    return exits.BUG


def _call(arguments: list[str]) -> int:
    if (answer := _ready(arguments)) is not None:
        sys.stdout.write(answer)
        sys.stdout.flush()
        return exits.OK
    from signal import SIGTERM, default_int_handler, signal

    signal(SIGTERM, default_int_handler)  # a CI system that cancels a job stops it as Ctrl-C does
    # What other packages would hang into pydantic is of no use here, and it takes long to look for them.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    _fit_to_their_encodings(sys.stdout, sys.stderr)
    from mccheck.cli.app import command_line

    result = command_line(arguments)(arguments, prog_name=NAME)
    return result if isinstance(result, int) else exits.OK


def _fit_to_their_encodings(*streams: "TextIO") -> None:
    """Put what a stream cannot encode into other signs, in help texts and messages too: no character ends a run."""
    from mccheck.writing.words import OTHER_SIGNS

    for stream in streams:
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors=OTHER_SIGNS)


def help_file() -> str:
    """The path of the generated text that `mccheck --help` prints."""
    return os.path.join(os.path.dirname(__file__), "help.txt")  # noqa: PTH118, PTH120 - pathlib is not imported yet


def _ready(arguments: list[str]) -> str | None:
    """The answer to `--version` and `--help`, which waits for no import; None for every other call.

    The import of typer alone takes several times as long as Python needs to start.
    """
    if arguments == ["--version"]:
        return f"{NAME} {__version__}\n"
    if arguments in (["--help"], ["-h"]) and _columns() >= _HELP_WIDTH:
        with open(help_file(), encoding="utf-8") as file:  # noqa: PTH123
            return file.read()
    return None


def _columns() -> int:
    """The width for which typer would set a help text, found as shutil.get_terminal_size finds it."""
    columns = os.environ.get("COLUMNS", "")
    if columns.isdecimal() and int(columns):
        return int(columns)
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns if sys.__stdout__ else _HELP_WIDTH
    except (OSError, ValueError):
        return _HELP_WIDTH
