"""The rules about figures: claims about a whole are held against its members."""

from tests.support import messages


def test_a_pathway_says_how_long_it_takes_as_a_whole() -> None:
    text = """
kind: pathway
workload: {hours: 100}
credentials: [{id: a, title: A, workload: {hours: 20}}, {id: b, title: B, workload: {hours: 30}}]
"""
    assert messages(text, "total-disagrees-with-members") == [
        "the pathway is said to take 100 hours; its members add up to 50"
    ]
