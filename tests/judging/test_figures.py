"""Figures over the members of a collection."""

from tests.views.support import side_by_side


def test_figures_over_a_collection() -> None:
    members = "".join(
        f"  - {{id: m{hours}, workload: {{hours: {hours}}}, level: {{eqf: {level}}}, participation: {form}}}\n"
        for hours, level, form in ((8, 4, "onsite"), (16, 4, "online"), (40, 5, "onsite"), (100, 5, "onsite"))
    )
    (row,) = side_by_side(f"mccheck: 1\nkind: catalogue\ntitle: A\ncredentials:\n{members}").rows
    figures = row.figures
    assert figures is not None
    assert figures.count == 4
    assert figures.hours is not None
    assert (figures.hours.minimum, figures.hours.maximum, figures.hours.mean, figures.hours.median) == (8, 100, 41, 28)
    assert figures.hours.quartiles == (14, 55)
    assert [(share.value, share.percent) for share in figures.by_level] == [("EQF 4", 50), ("EQF 5", 50)]
    assert [(share.value, share.percent) for share in figures.by_form] == [("online", 25), ("onsite", 75)]
