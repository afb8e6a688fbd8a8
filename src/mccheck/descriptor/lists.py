"""Lists that stand where one object is expected."""

from typing import Any

from mccheck.descriptor.refusing import NOT_UNDERSTOOD, refuse


def merged(items: list[Any]) -> dict[str, Any]:
    """The one object that was written with a dash before each of its keys; empty where a list is no such object.

    Refuses a list in which a key stands twice, and reads the first: only the author can tell which of the two holds.
    """
    if not items or not all(isinstance(item, dict) for item in items):
        return {}
    keys = [key for item in items for key in item]
    first = {key: value for item in reversed(items) for key, value in item.items()}
    if twice := next((key for key in keys if keys.count(key) > 1), None):
        message = (
            f"“{twice}” stands here {keys.count(twice)} times, and the first is read; write what holds today, without "
            "dashes, and what was or will be in its “text” or “remark”"
        )
        refuse(message, rule=NOT_UNDERSTOOD, instead=first)
    return first
