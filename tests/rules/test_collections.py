"""The rules about collections as a whole."""

from tests.support import messages, names


def test_a_path_may_recommend_in_a_circle_but_not_require() -> None:
    text = """
kind: pathway
credentials:
  - {id: a, title: A, stackability: {builds_on: [{id: b, optional: yes}]}}
  - {id: b, title: B, stackability: {builds_on: [a]}}
"""
    assert "builds-on-in-a-circle" not in names(text)
    assert "builds-on-in-a-circle" in names(text.replace(", optional: yes", ""))


def test_a_long_circle_is_told_shortly() -> None:
    members = "".join(
        f"  - {{id: m{n}, title: M{n}, stackability: {{builds_on: [m{(n + 1) % 1000}]}}}}\n" for n in range(1000)
    )
    (message,) = messages(f"kind: pathway\ncredentials:\n{members}", "builds-on-in-a-circle")
    assert len(message) < 200
