"""Writes what is generated: rule and key references, JSON Schemas, the comparison of the cases, the text of `--help`.

Run it after a change of rules or models; with `--check` it only says what is out of date, and fails.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path

from mccheck.cli.app import command_line
from mccheck.cli.running import NAME, help_file
from mccheck.cli.schema import SCHEMAS, schema_as_json
from mccheck.descriptor.credential import Credential, Descriptor
from mccheck.descriptor.keys import Key, own_keys_of
from mccheck.descriptor.part import Statement
from mccheck.judging.judge import report_on
from mccheck.judging.rule_table import rule_table
from mccheck.reading.loading import load
from mccheck.reading.searching import find
from mccheck.settings.configuration import Configuration
from mccheck.views.comparison import SideBySide, compare
from mccheck.writing.registry import COMPARISON, writer_of
from mccheck.writing.rules.markdown import reference
from mccheck.writing.writer import Layout

ROOT = Path(__file__).resolve().parent.parent


def key_reference() -> str:
    """The page of all keys of a descriptor, from the models."""
    lines = [
        "# The keys of a descriptor",
        "",
        "Generated from the models by `python tools/generate.py`. Every key may be left out.",
        "",
        "Any object may also have `source` (where its facts were found) and `remark`, and keys of your own that begin",
        "with `x-`. An object marked ◇ is a statement: you may write `yes`, `no` or `none`, a sentence, or the keys",
        "below it. With the keys, `answer: no` says that there is none, `text` states the fact in words, `limits` says",
        "in what it falls short, and `also` what the source says of it elsewhere.",
        "",
        "The second column names the element of the Recommendation that a fact serves. Where it is blank, the fact",
        "serves the same element as the fact above it (at the top level: none); + marks an additional element.",
        "",
        "```text",
        *_keys(own_keys_of(Descriptor)),
        "```",
    ]
    return "\n".join(lines) + "\n"


def _keys(keys: Iterable[Key], above: Key | None = None) -> Iterator[str]:
    for key in keys:
        depth = key.path.count(".")
        mark = " ◇" if key.part is not None and issubclass(key.part, Statement) else ""
        label = f"{'  ' * depth}{key.name}{mark}"
        yield f"{label:<30}{_served(key, above):<22}{key.field.description or ''}"
        if key.part is not None and key.part is not Credential:
            yield from _keys(own_keys_of(key.part, key), key)


def _served(key: Key, above: Key | None) -> str:
    """The elements that a key serves, without those of the key above it."""
    inherited = above.elements if above is not None else ()
    own = ", ".join(element for element in key.elements if element not in inherited)
    return f"+ {own}" if own and set(inherited) & set(key.elements) else own


def comparison_of_cases() -> str:
    """What `mccheck compare cases` prints in the root of the project."""
    os.chdir(ROOT)
    loaded = (one for file in find(["cases"]).files for one in load(file))
    report = report_on(loaded, Configuration())
    comparison = compare(report)
    return "".join(writer_of(COMPARISON, "text").write(SideBySide(comparison, report), comparison.rows, Layout()))


def text_of_help() -> str:
    """What `mccheck --help` prints on a terminal of the usual width."""
    os.environ["COLUMNS"] = "80"
    with redirect_stdout(StringIO()) as out:
        command_line()(["--help"], prog_name=NAME, standalone_mode=False)
    return out.getvalue()


def generated() -> dict[Path, str]:
    """Every generated file, with what it should hold."""
    return {
        ROOT / "docs" / "keys.md": key_reference(),
        ROOT / "docs" / "rules.md": reference(rule_table(Configuration())),
        ROOT / "docs" / "cases.txt": comparison_of_cases(),
        Path(help_file()): text_of_help(),
        **{ROOT / "schemas" / f"{name}.schema.json": schema_as_json(name) for name in SCHEMAS},
    }


def main() -> int:
    """Write, or with `--check` compare. Returns 1 when something is out of date."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="only say what is out of date")
    check = parser.parse_args().check
    stale = [
        path for path, text in generated().items() if not path.exists() or path.read_text(encoding="utf-8") != text
    ]
    for path in stale:
        print(f"{'out of date' if check else 'written'}: {path.relative_to(ROOT)}")  # noqa: T201
        if not check:
            path.write_text(generated()[path], encoding="utf-8")
    return 1 if check and stale else 0


if __name__ == "__main__":
    sys.exit(main())
