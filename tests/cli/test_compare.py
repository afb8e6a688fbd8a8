"""`mccheck compare`: what it is called with, and how it ends."""

from pathlib import Path

import pytest

from tests.conftest import Call
from tests.support import TWO


@pytest.mark.parametrize("columns", [(), ("--by", "element", "--all"), ("--expand",)])
def test_a_table_is_streamed_as_written_whole(call: Call, in_project: Path, columns: tuple[str, ...]) -> None:
    streamed = call("compare", "cases", "-f", "csv", *columns)
    whole = call("compare", "cases", "-f", "csv", "--sort", "path", *columns)
    assert streamed.out == whole.out
    assert streamed.out.count("\n") > len(list(Path("cases").glob("*.yaml")))


def test_a_streamed_table_fails_where_a_file_cannot_be_judged(call: Call, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(TWO, encoding="utf-8")
    assert call("compare", tmp_path, "-f", "csv").code == 0
    (tmp_path / "b.yaml").write_text("mccheck: [", encoding="utf-8")
    assert call("compare", tmp_path, "-f", "csv").code == 1
