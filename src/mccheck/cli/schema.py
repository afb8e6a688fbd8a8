"""`mccheck schema`: the JSON Schemas of what mccheck reads and writes."""

import json
from importlib import import_module
from typing import Annotated

import typer

from mccheck.cli.output import emit_utf8, refuse

# Each module has a function `json_schema`. A new schema is one line here: the command, its file in `schemas/` and the
# tests follow.
SCHEMAS = {
    "descriptor": "mccheck.descriptor.json_schema",
    "report": "mccheck.writing.report.json",
    "report-line": "mccheck.writing.report.json_lines",
    "comparison": "mccheck.writing.comparison.json",
    "review": "mccheck.writing.review.json",
    "rules": "mccheck.writing.rules.json",
    "config": "mccheck.settings.configuration_file",
    "profile": "mccheck.settings.profiles",
}


def schema(
    name: Annotated[
        str, typer.Argument(help=f"One of {', '.join(SCHEMAS)}.", metavar="NAME", autocompletion=lambda: list(SCHEMAS))
    ] = "descriptor",
) -> None:
    """Print the JSON Schema of a descriptor, for editors.

    Given a name, prints the JSON Schema of something else that mccheck reads or writes.
    """
    if name not in SCHEMAS:
        refuse(f"there is no schema named “{name}”; the schemas are {', '.join(SCHEMAS)}")
    emit_utf8(schema_as_json(name))


def schema_as_json(name: str) -> str:
    """A schema as indented JSON, with a line end. Raises KeyError for a name that is not known."""
    return json.dumps(import_module(SCHEMAS[name]).json_schema(), indent=2, ensure_ascii=False) + "\n"
