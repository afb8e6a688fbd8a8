"""Options that several commands share: the configuration, the profile and the choice of rules."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mccheck.cli.output import Color, refuse

if TYPE_CHECKING:
    from mccheck.settings.configuration import Configuration
    from mccheck.settings.loading import Request

PathsArgument = Annotated[
    list[str], typer.Argument(help="Files, or folders to search; - for standard input.", metavar="PATH…")
]
ProfileOption = Annotated[
    str | None,
    typer.Option("--profile", help="A built-in profile, or the path to a profile file.", metavar="NAME|FILE"),
]
SelectOption = Annotated[
    list[str] | None, typer.Option("--select", help="Apply only these rules, elements or groups.", metavar="NAME")
]
IgnoreOption = Annotated[
    list[str] | None, typer.Option("--ignore", help="Do not apply these rules, elements or groups.", metavar="NAME")
]
ConfigOption = Annotated[
    Path | None,
    typer.Option(
        "--config",
        help="The configuration file; if left out, the nearest .mccheck.yaml, here or above.",
        metavar="FILE",
    ),
]
NoConfigOption = Annotated[bool, typer.Option("--no-config", help="Do not look for a configuration file.")]
StdinOption = Annotated[
    str | None, typer.Option("--stdin-filename", help="The file name to assume for standard input.", metavar="NAME")
]
ColorOption = Annotated[Color, typer.Option("--color", help="When to use colours; auto respects NO_COLOR.")]
PassOverOption = Annotated[
    bool, typer.Option("--pass-over", help="Skip named files that a search of their folder would skip.")
]
JobsOption = Annotated[
    int, typer.Option("--jobs", "-j", min=0, help="How many processes to use; 0 for one per core.", metavar="N")
]


def requested(
    profile: str | None = None,
    config: Path | None = None,
    select: list[str] | None = None,
    ignore: list[str] | None = None,
    *,
    no_config: bool = False,
) -> "Request":
    """What a call asks for: with the configuration that it names, or that lies in the working folder or above."""
    from mccheck.settings.loading import Request, find_configuration

    found = None if no_config else config or find_configuration(Path.cwd())
    return Request(profile, found, _names(select), _names(ignore))


def configured(request: "Request") -> "Configuration":
    """The configuration that a call asks for. Raises typer.Exit with a message where it is wrong."""
    from mccheck.settings.loading import load_configuration
    from mccheck.settings.plugins import WrongPlugin
    from mccheck.settings.wrong import WrongSettings

    try:
        return load_configuration(request)
    except (WrongSettings, WrongPlugin) as error:
        refuse(str(error))


def _names(given: list[str] | None) -> tuple[str, ...]:
    """Names given one by one or with commas between them."""
    return tuple(name.strip() for one in given or () for name in one.split(",") if name.strip())
