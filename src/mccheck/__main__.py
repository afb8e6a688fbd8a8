"""Entry point: `mccheck` and `python -m mccheck`."""

import os
import sys

from mccheck.cli.running import run


def _leave_out_working_folder() -> None:
    """`python -m mccheck` puts the working folder before all others: whatever is checked must not be imported from."""
    here = os.getcwd()  # noqa: PTH109 - pathlib is not imported yet
    if __name__ == "__main__" and sys.path[:1] in ([""], [here]) and not __file__.startswith(here + os.sep):
        del sys.path[0]


def main() -> None:
    """Run the command line and leave with its exit code."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # the caller closed it: nothing comes from there, and nothing is kept there
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115
    _leave_out_working_folder()
    code = run(sys.argv[1:])
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        sys.exit(code)
    # Everything is written. To take down what is in memory piece by piece would be a fifth of a short run.
    os._exit(code)


if __name__ == "__main__":
    main()
