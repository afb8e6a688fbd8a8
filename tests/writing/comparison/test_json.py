"""The comparison as JSON."""

import json
from pathlib import Path

import jsonschema

from tests.conftest import Call
from tests.support import PATHWAY, SKETCH


def test_json_is_valid_against_the_published_schema(call: Call, in_project: Path) -> None:
    schema = json.loads((in_project / "schemas" / "comparison.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    run = call("compare", "-f", "json", "--expand", SKETCH, PATHWAY, "tests/descriptors/broken.yaml")
    jsonschema.Draft202012Validator(schema).validate(json.loads(run.out))
