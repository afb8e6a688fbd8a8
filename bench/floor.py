"""What every reader of YAML has to do: `compose` nodes with ruamel.yaml's C parser, or only ask for its `events`.

`python -m bench.floor compose FOLDER`
"""

import sys
from pathlib import Path

from _ruamel_yaml import CParser, StreamEndEvent
from ruamel.yaml import YAML


def compose(text: str) -> None:
    """Compose the nodes of a text, as ruamel.yaml does it by itself."""
    yaml = YAML(typ="safe")
    assert yaml.Parser is CParser
    for _ in yaml.compose_all(text):
        pass


def events(text: str) -> None:
    """Ask the C parser for every event, and make nothing of it."""
    next_event = CParser(text).get_event
    while next_event().__class__ is not StreamEndEvent:
        pass


def main() -> None:
    """Read every file of a folder."""
    kind, folder = sys.argv[1:]
    read = {"compose": compose, "events": events}[kind]
    for path in sorted(Path(folder).rglob("*.yaml")):
        read(path.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main()
