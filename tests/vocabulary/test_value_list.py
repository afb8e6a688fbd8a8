"""Lists of values: each is found by any of its names."""

import pytest

from tests.support import judged


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("assessment: {methods: [{type: ", "http://data.europa.eu/snb/assessment/6a4db9f11d}]}"),
        ("assessment: {methods: [{type: ", "https://data.europa.eu/snb/assessment/6a4db9f11d}]}"),
        ("participation: ", "http://data.europa.eu/snb/learning-assessment/920fbb3cbe"),
        ("isced_f: ", "http://data.europa.eu/snb/isced-f/0716"),
        ("language: ", "http://publications.europa.eu/resource/authority/language/FIN"),
        ("learning_outcomes: [{text: Do it, kind: ", "http://data.europa.eu/snb/skill-type/skill}]"),
    ],
)
def test_values_of_eu_lists_by_their_uri(key: str, value: str) -> None:
    assert judged(key + value).kind == "credential"
