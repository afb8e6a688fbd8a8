"""What the tests of views share."""

from mccheck.judging.judge import report_on
from mccheck.reading.loading import load_bytes
from mccheck.settings.configuration import Configuration
from mccheck.views.comparison import By, Comparison, compare


def side_by_side(*texts: str, by: By = By.GROUP, sort: str = "", expand: bool = False) -> Comparison:
    """The comparison of some texts."""
    loaded = [one for index, text in enumerate(texts) for one in load_bytes(text.encode(), f"{index}.yaml")]
    return compare(report_on(loaded, Configuration()), by=by, sort=sort, expand=expand)
