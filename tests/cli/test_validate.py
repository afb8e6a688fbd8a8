"""`mccheck validate`: what it is called with, and how it ends."""

from tests.conftest import Call


def test_standard_input_has_a_name(call: Call) -> None:
    run = call("validate", "-f", "concise", "--stdin-filename", "x/y.yaml", "-", stdin=b"mccheck: 1\nx: 1\n")
    assert run.out.startswith("x/y.yaml:2:1: error: ")
