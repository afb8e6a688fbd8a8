"""`mccheck explain`: what a rule, an element or a group means."""

from typing import Annotated

import typer

from mccheck.cli.options import ColorOption, ConfigOption, NoConfigOption, ProfileOption, configured, requested
from mccheck.cli.output import Color, emit, layout, refuse


def explain(
    name: Annotated[
        str, typer.Argument(help="The name of a rule, an element or a group.", metavar="RULE|ELEMENT|GROUP")
    ],
    profile: ProfileOption = None,
    config: ConfigOption = None,
    no_config: NoConfigOption = False,
    color: ColorOption = Color.AUTO,
) -> None:
    """Explain a rule, an element or a group.

    Includes the rules of plug-ins and of the profile. Severities are those that the configuration sets.
    """
    from mccheck.judging.rule_table import rule_table
    from mccheck.writing.rules.explanation import explanation, near_names

    rules = rule_table(configured(requested(profile, config, no_config=no_config)))
    text = explanation(name, rules, layout(color))
    if text is None:
        near = near_names(name, rules)
        hint = f"; did you mean {' or '.join(near)}?" if near else "; “mccheck rules” lists all rules"
        refuse(f"there is no rule, element or group named “{name}”{hint}")
    emit(text)
