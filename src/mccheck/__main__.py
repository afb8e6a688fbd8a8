"""Entry point: `mccheck` and `python -m mccheck`."""

import os
import sys

from mccheck.cli.running import run


def main() -> None:
    """Run the command line and leave with its exit code."""
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        sys.exit(code)
    # Everything is written. To take down what is in memory piece by piece would be a fifth of a short run.
    os._exit(code)


if __name__ == "__main__":
    main()
