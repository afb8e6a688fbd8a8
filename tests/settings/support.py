"""What the tests of settings share."""

from pathlib import Path
from typing import Any

import pytest

from mccheck.judging.judge import report_on
from mccheck.reading.loading import load_bytes
from mccheck.settings.loading import Request, load_configuration
from mccheck.settings.wrong import WrongSettings


def found_under(tmp_path: Path, config: str, descriptor: str, name: str = "a.yaml", **asked: Any) -> dict[str, str]:
    """Rule and severity of what is found in a descriptor under a configuration."""
    path = tmp_path / ".mccheck.yaml"
    path.write_text(config, encoding="utf-8")
    settings = load_configuration(Request(config=path, **asked))
    loaded = load_bytes(f"mccheck: 1\n{descriptor}".encode(), str(tmp_path / name))
    (found,) = report_on(loaded, settings).descriptors
    return {finding.rule: finding.severity.value for finding in found.findings}


def wrong(tmp_path: Path, config: str) -> str:
    """What is said of a configuration that is wrong."""
    path = tmp_path / ".mccheck.yaml"
    path.write_text(config, encoding="utf-8")
    with pytest.raises(WrongSettings) as error:
        load_configuration(Request(config=path))
    return str(error.value).removeprefix(f"{tmp_path}/")


OWN = """\
mccheck_profile: 1
name: region-2026
extends: nl-2022
title: Scheme of the region
severity: {grade: error}
constraints:
  - name: price-not-stated
    element: further_information
    message: the price is not stated
    severity: error
    remedy: State what it costs.
    pointer: Decree 12/2026, article 3
    schema: {required: [information], properties: {information: {required: [price]}}}
  - name: language-not-taught
    element: transparency
    message: it is not offered in a language of the region
    schema:
      properties: {language: {contains: {enum: [ca, es]}}}
"""
