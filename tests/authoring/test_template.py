"""The template of `mccheck init`: it is sound in form, and says nothing that its author did not say."""

from typing import get_args

import pytest

from mccheck.authoring.template import template
from mccheck.descriptor.credential import Credential, Descriptor
from tests.descriptor.test_json_schema import objections
from tests.support import judged

KINDS: tuple[str, ...] = get_args(Descriptor.model_fields["kind"].annotation)
EMPTY = {
    "credential": "kind: credential",
    "pathway": "kind: pathway\ncredentials:\n- title:",
    "catalogue": "kind: catalogue\ncredentials:\n- title:",
    "framework": "kind: framework",
}


def test_every_kind_is_tried() -> None:
    assert set(EMPTY) == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_is_sound_and_all_silence(kind: str) -> None:
    blank = judged(template(kind))
    assert blank.kind == kind
    assert blank.elements == judged(EMPTY[kind]).elements
    assert {finding.rule for finding in blank.findings} == {finding.rule for finding in judged(EMPTY[kind]).findings}
    assert objections(template(kind)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_template_has_every_key_with_its_description(kind: str) -> None:
    text = template(kind)
    for name, field in Credential.model_fields.items():
        assert f"\n{name}:" in text
        assert field.description
        assert field.description in text
    assert ("\nfigures:" in text) == ("\ncredentials:" in text) == (kind != "credential")
    for line in text.splitlines():
        assert len(line) <= 120
        assert line == line.rstrip()


@pytest.mark.parametrize("kind", KINDS)
def test_what_is_commented_out_is_sound_too(kind: str) -> None:
    """Where an author takes out the # of a list, its keys are there to be filled in."""
    lines = [line.replace("# - ", "- ").replace("  #   ", "    ") for line in template(kind).splitlines()]
    assert judged("\n".join(lines)).kind == kind
