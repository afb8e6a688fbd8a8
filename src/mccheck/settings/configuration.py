"""The configuration of a repository, `.mccheck.yaml`: profile, rules and severities, for all paths or for some."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from mccheck.reading.searching import nearest
from mccheck.rules import Rule
from mccheck.rules.profile import EU_2022, Profile
from mccheck.settings.choosing import Choice, choose, selectors
from mccheck.settings.constraints import constraint_rules
from mccheck.settings.plugins import all_rules
from mccheck.settings.wrong import WrongSettings, unknown_name

if TYPE_CHECKING:
    from pathspec import PathSpec

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


@dataclass(frozen=True)
class Configuration:
    """Everything that decides which rules are asked of which file, and how they judge; by default eu-2022 and all."""

    profile: Profile = EU_2022
    root: Path = Path()
    exclude: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    by_path: tuple[tuple[str, Choice], ...] = ()
    asked_for: tuple[Choice, ...] = ()

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules that there are: mccheck's, those of other packages, and the profile's own."""
        return (*all_rules(), *constraint_rules(self.profile))

    @cached_property
    def for_all(self) -> tuple[Rule, ...]:
        """The rules that are asked of every file, but for what holds for some paths only."""
        return choose(self._configured, self.asked_for)

    @cached_property
    def _configured(self) -> tuple[Rule, ...]:
        return choose(self.rules, (Choice(severity=self.profile.severity), *self.choices))

    @cached_property
    def _patterns(self) -> "tuple[PathSpec[Any], ...]":
        if not self.by_path:
            return ()
        from pathspec import PathSpec  # noqa: PLC0415 - few configurations speak of single paths

        return tuple(PathSpec.from_lines("gitignore", [pattern]) for pattern, _ in self.by_path)

    @cached_property
    def _chosen(self) -> dict[tuple[int, ...], tuple[Rule, ...]]:
        """The rules by the patterns that a path matches: a run has many paths and few such combinations."""
        return {}

    def rules_for(self, path: str) -> tuple[Rule, ...]:
        """The rules that are asked of the file at `path`; what the call itself asks for comes last."""
        relative = self._relative(path) if self.by_path else ""
        here = tuple(index for index, pattern in enumerate(self._patterns) if pattern.match_file(relative))
        if here not in self._chosen:
            choices = (*(self.by_path[index][1] for index in here), *self.asked_for)
            self._chosen[here] = choose(self._configured, choices)
        return self._chosen[here]

    def _relative(self, path: str) -> str:
        try:
            return Path(path).resolve().relative_to(self.root.resolve()).as_posix()
        except ValueError:
            return path


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
        raise WrongSettings(f"the profile {configuration.profile.name}: the name of a constraint is taken: {twice}")
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
