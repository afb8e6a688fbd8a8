"""`mccheck schema`: the schemas that are published."""

import pytest

from mccheck.cli.schema import SCHEMAS
from tests.conftest import Call
from tests.support import ROOT


@pytest.mark.parametrize("name", SCHEMAS)
def test_schema_prints_what_is_published(call: Call, name: str) -> None:
    run = call("schema", name)
    assert run.code == 0
    assert run.err == ""
    assert run.out == (ROOT / "schemas" / f"{name}.schema.json").read_text(encoding="utf-8")


def test_schema_is_that_of_descriptors_unless_asked_otherwise(call: Call) -> None:
    assert call("schema").out == call("schema", "descriptor").out


def test_a_schema_that_is_not_known(call: Call) -> None:
    run = call("schema", "descripter")
    assert (run.code, run.out) == (2, "")
    assert run.err == f"mccheck: there is no schema named “descripter”; the schemas are {', '.join(SCHEMAS)}\n"
