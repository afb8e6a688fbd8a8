"""How rarely Python looks for circles of objects that nobody needs any more."""

import gc


def collect_rarely() -> None:
    """Trees of small objects without circles are built and dropped: looking for circles in them took half the time."""
    gc.set_threshold(100_000, 50, 1000)
