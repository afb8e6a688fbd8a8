"""The elements of the Recommendation, as the text itself has them."""

from mccheck.recommendation import ELEMENTS
from tests.support import SHARED, needs_shared


@needs_shared
def test_the_elements_are_those_of_the_shared_companion() -> None:
    from ruamel.yaml import YAML

    data = YAML(typ="safe", pure=True).load(SHARED / "recommendation" / "annexes.yaml")
    theirs = [(row["id"], row["n"], row["status"]) for row in (*data["annex1"], *data["annex2"])]
    status = {"verified": "VERIFIED", "proposal": "PROPOSAL", "partial": "PARTIAL", "memory": "MEMORY"}
    ours = [(element.id, element.number, element.wording.name) for element in ELEMENTS]
    assert ours == [(name, number, status[mark]) for name, number, mark in theirs]
    for element, row in zip(ELEMENTS, (*data["annex1"], *data["annex2"]), strict=True):
        assert row.get("requirement", "principle").split()[0] == str(element.modality).split(",")[0].split()[0]
