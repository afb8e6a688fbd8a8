"""Inheritance: what members have from their collection, and what they do not."""

from tests.support import names


def test_an_own_figure_inherits_no_other_that_hangs_together_with_it() -> None:
    text = """
kind: catalogue
workload: {hours: {theory: 10, practice: 14}, ects: 4}
validity: {years: 5, renewal: A course}
level: {eqf: 6, national: {framework: NFQ, level: 8}}
credentials:
  - {id: a, title: A, workload: {hours: 50}, validity: {unlimited: yes}, level: {eqf: 7}}
"""
    together = """
workload: {hours: {total: 50, theory: 10, practice: 14}, ects: 4}
validity: {years: 5, renewal: A course, unlimited: yes}
level: {eqf: 7, national: {framework: NFQ, level: 8}}
"""
    unwanted = {
        "hours-do-not-add-up",
        "hours-disagree-with-credits",
        "level-disagrees-with-national-level",
        "validity-disagrees-with-renewal",
    }
    assert names(together) >= unwanted
    assert not names(text) & unwanted
