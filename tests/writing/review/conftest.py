"""Fixtures for the tests of all formats of the review."""

from pathlib import Path

import pytest

from tests.support import COMPLETE, PARTICIPATION


@pytest.fixture
def with_a_collection(folders: Path) -> Path:
    """The two folders, in which a collection has changed too."""
    head = COMPLETE.replace("id: blade-repair\n", "id: blades\nkind: framework\n").replace(PARTICIPATION, "")
    for side, member in (("old", "{id: b, title: B}"), ("new", "{id: c, title: C, participation: onsite}")):
        members = f"credentials:\n  - {{id: a, title: A, participation: onsite}}\n  - {member}\n"
        (folders / side / "pathway.yaml").write_text(head + members, encoding="utf-8")
    return folders
