"""Fixtures for the tests of all formats of the report."""

import pytest

from mccheck.report.model import Report
from tests.writing.report.support import REPORTS


@pytest.fixture(params=REPORTS)
def report(request: pytest.FixtureRequest) -> Report:
    """Each of the reports to which a format must be equal."""
    return REPORTS[request.param]()
