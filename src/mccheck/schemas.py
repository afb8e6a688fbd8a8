"""The JSON Schemas that mccheck publishes, by name. `mccheck schema` prints them; `schemas/` holds a copy of each."""

import json
from importlib import import_module

# Each module has a function `json_schema`. A new schema is one line here: the command, its file in `schemas/` and the
# tests follow.
SCHEMAS = {
    "descriptor": "mccheck.descriptor.json_schema",
    "report": "mccheck.writing.report.json",
    "report-line": "mccheck.writing.report.json_lines",
    "comparison": "mccheck.writing.comparison.json",
    "review": "mccheck.writing.review.json",
    "config": "mccheck.settings.configuration",
    "profile": "mccheck.settings.profiles",
}


def schema_as_json(name: str) -> str:
    """A schema as indented JSON, with a line end. Raises KeyError for a name that is not known."""
    return json.dumps(import_module(SCHEMAS[name]).json_schema(), indent=2, ensure_ascii=False) + "\n"
