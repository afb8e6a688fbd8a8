"""Options that several commands share: the configuration, the profile and the choice of rules."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NamedTuple

import typer

from mccheck.cli.output import Color, refuse

if TYPE_CHECKING:
    from mccheck.settings.configuration import Config

ProfileOption = Annotated[
    str | None, typer.Option("--profile", help="A profile that comes with mccheck, or the path of one's own.")
]
SelectOption = Annotated[
    list[str] | None, typer.Option("--select", help="Ask only these rules, elements or groups.", metavar="NAME")
]
IgnoreOption = Annotated[
    list[str] | None, typer.Option("--ignore", help="Do not ask these rules, elements or groups.", metavar="NAME")
]
ConfigOption = Annotated[
    Path | None, typer.Option("--config", help="The configuration; found upwards when left out.", metavar="FILE")
]
NoConfigOption = Annotated[bool, typer.Option("--no-config", help="Look for no configuration.")]
StdinOption = Annotated[
    str | None, typer.Option("--stdin-filename", help="The name of what comes on standard input.", metavar="NAME")
]
ColorOption = Annotated[Color, typer.Option("--color", help="When to use colours; NO_COLOR turns them off by itself.")]
PassOverOption = Annotated[
    bool, typer.Option("--pass-over", help="Pass over named files that a search of their folder would leave out.")
]
JobsOption = Annotated[
    int, typer.Option("--jobs", "-j", min=0, help="Judge in that many processes; 0 for all cores.", metavar="N")
]


class Asked(NamedTuple):
    """What a call asks for beyond its paths."""

    profile: str | None = None
    select: list[str] | None = None
    ignore: list[str] | None = None
    config: Path | None = None
    no_config: bool = False
    stdin_filename: str | None = None
    pass_over: bool = False


def configured(asked: Asked) -> "Config":
    """The configuration that holds for a call. Raises typer.Exit with a message where it is wrong."""
    from mccheck.settings.configuration import find_config, load_config
    from mccheck.settings.file import WrongSettings
    from mccheck.settings.plugins import WrongPlugin

    path = None if asked.no_config else asked.config or find_config(Path.cwd())
    try:
        return load_config(path, profile=asked.profile, select=_names(asked.select), ignore=_names(asked.ignore))
    except (WrongSettings, WrongPlugin) as error:
        refuse(str(error))


def _names(given: list[str] | None) -> tuple[str, ...]:
    """Names given one by one or with commas between them."""
    return tuple(name.strip() for one in given or () for name in one.split(",") if name.strip())
