"""Every route in a rule leads to a key; one that does not is found."""

from importlib import import_module
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from pkgutil import iter_modules

import pytest

import mccheck.rules
from mccheck.rules.route_check import wrong_routes


@pytest.mark.parametrize("module", [module.name for module in iter_modules(mccheck.rules.__path__)])
def test_every_route_leads_to_a_key(module: str) -> None:
    assert wrong_routes(import_module(f"mccheck.rules.{module}")) == []


WRONG_ROUTES = {
    'route("assessment.methds")': "there is no “assessment.methds” in a descriptor; did you mean “assessment.methods”?",
    'route("assessment[].grade", 0)': "there is no “assessment[].grade” in a descriptor",
    'route("workload.hours[]", 0)': "there is no “workload.hours[]” in a descriptor",
    'route("assessment.methods[].of[]", 0)': "“assessment.methods[].of[]” has 2 holes for 1 numbers",
    'route("title", 0)': "“title” has 0 holes for 1 numbers",
    'route(f"workload.{kind}")': "cannot be checked: write its path in one text, and each number of an item",
    'route("awarded_by[]", *items)': "cannot be checked: write its path in one text, and each number of an item",
    'Objection("It is so", ("title",))': "('title',) is a tuple of keys: write route(“…”)",
    'Objection("It is so", route=(*above, "title"))': "(*above, 'title') is a tuple of keys: write route(“…”)",
    'rules.FactRoute(("title",))': "('title',) is a tuple of keys: write route(“…”)",
}


@pytest.mark.parametrize(("written", "fault"), WRONG_ROUTES.items(), ids=WRONG_ROUTES)
def test_a_wrong_route_is_found(written: str, fault: str, tmp_path: Path) -> None:
    """Also in a branch that nothing reaches, in the module of whoever writes rules."""
    path = tmp_path / "wind_rules.py"
    path.write_text(f"def check(kind, items, above):\n    if False:\n        yield {written}\n", encoding="utf-8")
    spec = spec_from_file_location(path.stem, path)
    assert spec is not None
    (found,) = wrong_routes(module_from_spec(spec))
    assert found.startswith("wind_rules, line 3: ")
    assert fault in found
