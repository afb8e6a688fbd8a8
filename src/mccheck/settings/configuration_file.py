"""Reading a configuration, `.mccheck.yaml`, with the place of whatever is wrong in it."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, WithJsonSchema

from mccheck.descriptor.values import as_list
from mccheck.rules.profile import EU_2022
from mccheck.settings.choosing import Choice, selectors
from mccheck.settings.configuration import Configuration
from mccheck.settings.file import SettingsPart, Severities, read_settings, settings_schema
from mccheck.settings.profiles import Thresholds, load_profile, with_thresholds
from mccheck.settings.wrong import WrongSettings
from mccheck.terms import Route

Names = Annotated[
    tuple[str, ...] | None,
    BeforeValidator(as_list),
    WithJsonSchema({"type": ["string", "array"], "items": {"type": "string"}}),
]


class PathRules(SettingsPart):
    """Settings for some paths only, on top of those for all."""

    select: Names = Field(None, description="Apply only these rules, elements or groups")
    ignore: Names = Field(None, description="Do not apply these rules, elements or groups")
    severity: Severities = None


class ConfigFile(PathRules):
    """The configuration as a file."""

    profile: str | None = Field(None, description="A built-in profile, or the path to a profile file")
    thresholds: Thresholds | None = Field(None, description="Numbers that rules judge by")
    exclude: Names = Field(None, description="Paths to skip, as in .gitignore")
    paths: dict[str, PathRules] | None = Field(
        None, description="Settings for some paths only, by pattern as in .gitignore"
    )


def read_configuration(path: Path, profile: str | None) -> Configuration:
    """The configuration in a file, with another profile where one is named. Raises WrongSettings."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise WrongSettings(f"{path}: the configuration cannot be read: {(error.strerror or '').lower()}") from None
    settings = read_settings(data, _shown(path), ConfigFile)
    file = settings.model
    chosen = load_profile(profile, Path()) if profile else load_profile(file.profile or EU_2022.name, path.parent)
    config = Configuration(
        profile=with_thresholds(chosen, file.thresholds),
        root=path.parent,
        exclude=file.exclude or (),
        choices=(_choice(file),),
        by_path=tuple((pattern, _choice(rules)) for pattern, rules in (file.paths or {}).items()),
    )
    known = selectors(config.rules)
    for route, name in _names(file):
        settings.check_known(name, known, route, on_key=route[-1] == name)
    return config


def _choice(rules: PathRules) -> Choice:
    return Choice(rules.select, rules.ignore or (), rules.severity or {})


def _names(file: ConfigFile) -> Iterator[tuple[Route, str]]:
    """Every name of a rule, element or group in a configuration, with the route to it."""
    parts: list[tuple[Route, PathRules]] = [((), file)]
    parts += [(("paths", pattern), rules) for pattern, rules in (file.paths or {}).items()]
    for route, rules in parts:
        for key, names in (("select", rules.select), ("ignore", rules.ignore)):
            yield from (((*route, key, index), name) for index, name in enumerate(names or ()))
        yield from (((*route, "severity", name), name) for name in rules.severity or {})


def _shown(path: Path) -> str:
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(path)


def json_schema() -> dict[str, Any]:
    """The JSON Schema of the configuration."""
    return settings_schema(ConfigFile, "mccheck configuration")
