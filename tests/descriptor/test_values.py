"""Values: what is read, and what is refused because it states nothing."""

import pytest

from tests.support import judged


@pytest.mark.parametrize(
    "facts",
    [
        "title: TBD",
        "title: none",
        "awarded_by: {name: TODO}",
        "learning_outcomes: [none, none, x: 1]",
        "level: not applicable",
        "level: n/a",
        "workload: 50",
        "recognition: not recognised",
        "certificate: {identifies_learner: nein}",
        "quality_assurance: {external: {answer: no, by: the agency}}",
        "learning_outcomes: '• Inspect a blade • Repair a blade'",
        "figures: [{total: 10}]",
        "figures: [{of: pages, total: 10}]",
    ],
)
def test_what_states_nothing_is_refused_and_not_passed(facts: str) -> None:
    assert judged(facts).kind is None
