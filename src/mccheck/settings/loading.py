"""From what a call asks for to the configuration that holds for it."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from mccheck.reading.searching import nearest
from mccheck.settings.choosing import Choice, selectors
from mccheck.settings.configuration import Configuration
from mccheck.settings.wrong import WrongSettings, unknown_name

FILE_NAME = ".mccheck.yaml"


class Request(NamedTuple):
    """What a call asks for, in plain values that can be sent to another process.

    `profile` is a name or the path of a file, `config` the path of a configuration, or None for none; `select` and
    `ignore` name rules, elements or groups.
    """

    profile: str | None = None
    config: Path | None = None
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()


def find_configuration(start: Path) -> Path | None:
    """The configuration in `start` or the nearest folder above it, not above the root of the repository."""
    return nearest(FILE_NAME, start)


def load_configuration(request: Request) -> Configuration:
    """The configuration that a call asks for: that of a file, or the default, with its own choice of rules on top.

    Raises WrongSettings, with a place where there is one, and WrongPlugin.
    """
    choice = (Choice(request.select or None, request.ignore),) if request.select or request.ignore else ()
    configuration = replace(_configured(request), asked_for=choice)
    if twice := _twice(rule.name for rule in configuration.rules):
        raise WrongSettings(
            f"the profile {configuration.profile.name}: the name of a constraint is already taken: {twice}"
        )
    known = selectors(configuration.rules)
    for option, names in (("--select", request.select), ("--ignore", request.ignore)):
        for name in names:
            if name not in known:
                raise WrongSettings(f"{option}: {unknown_name(name, known)}")
    return configuration


def _configured(request: Request) -> Configuration:
    """What holds for a call before its own choice of rules. Most calls read no file, and wait for no models of one."""
    if request.config is not None:
        from mccheck.settings.configuration_file import read_configuration  # noqa: PLC0415

        return read_configuration(request.config, request.profile)
    if request.profile is None:
        return Configuration()
    from mccheck.settings.profiles import load_profile  # noqa: PLC0415

    return Configuration(profile=load_profile(request.profile, Path()))


def _twice(names: Iterable[str]) -> str | None:
    """The first name that comes a second time."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return None
