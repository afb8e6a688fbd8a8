"""What is wrong with a setting, in words."""

from difflib import get_close_matches


class WrongSettings(Exception):  # noqa: N818 - says what the file is
    """A file of settings is wrong, or a setting names what is not there; the message holds the place."""


def unknown_name(name: str, known: list[str]) -> str:
    """That nothing has this name, and what has one like it."""
    near = get_close_matches(name, known, n=1)
    hint = f"; did you mean “{near[0]}”?" if near else ""
    return f"there is no rule, element or group named “{name}”{hint}"
