"""Holds the routes that rules name to the models of the descriptor: for the tests of whoever writes rules.

A rule names its routes in branches that few descriptors reach, so they are looked for in the source of its module.
"""

import ast
from collections.abc import Iterator
from difflib import get_close_matches
from functools import cache
from inspect import getsource
from types import ModuleType

from mccheck.descriptor import Descriptor
from mccheck.descriptor.keys import all_keys_of
from mccheck.rules.routes import FactRoute, route
from mccheck.rules.rule import Objection


def wrong_routes(module: ModuleType) -> list[str]:
    """What is wrong with the routes of a module of rules, each with its line; an empty list where all is well.

    Every call of `route` names its path in one text, which leads to a key of the descriptor and has as many holes as
    there are numbers. No tuple of keys stands in for a route.
    """
    calls = (node for node in ast.walk(ast.parse(getsource(module))) if isinstance(node, ast.Call))
    found = sorted((call.lineno, fault) for call in calls for fault in _faults(call))
    return [f"{module.__name__}, line {line}: {fault}" for line, fault in found]


@cache
def known_paths() -> frozenset[str]:
    """The paths of all keys of a descriptor, and those of the items of its lists."""
    return frozenset(path for key in all_keys_of(Descriptor) for path in (key.path, key.item_path))


def _faults(call: ast.Call) -> Iterator[str]:
    called = ast.unparse(call.func).rpartition(".")[2]
    if called == route.__name__:
        yield from _faults_of_route(call)
    elif called in {Objection.__name__, FactRoute.__name__}:
        for argument in (*call.args, *(keyword.value for keyword in call.keywords)):
            if isinstance(argument, ast.Tuple) and any(isinstance(step, ast.Constant) for step in argument.elts):
                yield f"{ast.unparse(argument)} is a tuple of keys: write route(“…”)"


def _faults_of_route(call: ast.Call) -> Iterator[str]:
    path = call.args[0].value if call.args and isinstance(call.args[0], ast.Constant) else None
    if not isinstance(path, str) or call.keywords or any(isinstance(item, ast.Starred) for item in call.args):
        yield f"{ast.unparse(call)} cannot be checked: write its path in one text, and each number of an item"
    elif path not in known_paths():
        near = get_close_matches(path, known_paths(), n=1)
        hint = f"; did you mean “{near[0]}”?" if near else ""
        yield f"there is no “{path}” in a descriptor{hint}"
    elif path.count("[]") != len(call.args) - 1:
        yield f"“{path}” has {path.count('[]')} holes for {len(call.args) - 1} numbers"
