"""Reading a file of settings (a configuration, a profile) into its model, with the place of whatever is wrong in it."""

from dataclasses import dataclass
from typing import Annotated, Any, Generic, Literal, NoReturn, TypeVar

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from mccheck.descriptor.faults import faults_of
from mccheck.reading.document import Document
from mccheck.reading.problems import Unreadable
from mccheck.reading.registry import documents
from mccheck.settings.wrong import WrongSettings, unknown_name
from mccheck.terms import Route

M = TypeVar("M", bound=BaseModel)


Severities = Annotated[
    dict[str, Literal["error", "warning", "note", "off"]] | None,
    Field(description="Severity by rule, element or group; off turns a rule off"),
]


class SettingsPart(BaseModel):
    """A part of a file of settings."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)  # most runs read no such file


@dataclass(frozen=True, slots=True)
class Settings(Generic[M]):
    """The settings of a file, and the document that they were read from."""

    path: str
    document: Document
    model: M

    def refuse(self, route: Route, message: str, *, on_key: bool = False) -> NoReturn:
        """Refuse a setting at its place."""
        place = self.document.place(route, on_key=on_key)
        raise WrongSettings(f"{self.path}:{place.line}:{place.column}: {message}")

    def check_known(self, name: str, known: list[str], route: Route, *, on_key: bool = False) -> None:
        """Refuse a name that is not known, with what is near."""
        if name not in known:
            self.refuse(route, unknown_name(name, known), on_key=on_key)


def read_settings(data: bytes, path: str, model: type[M]) -> Settings[M]:
    """The settings in the bytes of a file. Raises WrongSettings at the first thing that is wrong."""
    try:
        found = list(documents(data, path))
    except Unreadable as error:
        place = error.problem.place
        raise WrongSettings(f"{path}:{place.line}:{place.column}: {error.problem.message}") from None
    if not found:  # an empty file sets nothing
        found = list(documents(b"{}", path))
    if len(found) != 1 or not isinstance(found[0].data, dict):
        raise WrongSettings(f"{path}:1:1: this file must contain keys and their values")
    (document,) = found
    for problem in document.problems:
        raise WrongSettings(f"{path}:{problem.place.line}:{problem.place.column}: {problem.message}")
    try:
        return Settings(path, document, model.model_validate(document.data))
    except ValidationError as error:
        fault = min(
            faults_of(error, model),
            key=lambda one: (document.place(one.route).line, document.place(one.route).column),
        )
        place = document.place(fault.route, on_key=fault.on_key)
        raise WrongSettings(f"{path}:{place.line}:{place.column}: {fault.message}") from None


def settings_schema(model: type[BaseModel], title: str) -> dict[str, Any]:
    """The JSON Schema of a file of settings, for editors: what its model says, without the noise of defaults."""
    schema = model.model_json_schema(by_alias=True)
    return {"$schema": "http://json-schema.org/draft-07/schema#", **_quiet(schema), "title": title}


def _quiet(schema: Any) -> Any:
    """A schema without the titles and empty defaults that pydantic writes; a blank value is allowed everywhere."""
    if isinstance(schema, list):
        return [_quiet(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: {name: _quiet(one) for name, one in value.items()} if key in {"properties", "$defs"} else _quiet(value)
        for key, value in schema.items()
        if key != "title" and not (key == "default" and value is None)
    }
