"""Exit codes: part of the contract with scripts and CI."""

OK = 0  # no findings at or above --fail-on
FINDINGS = 1  # findings at or above --fail-on
USAGE = 2  # wrong usage or settings, or a path that does not exist
NOTHING = 3  # nothing to check
BUG = 70  # a bug in mccheck
INTERRUPTED = 130  # stopped by the user

HELP = """Exit codes: 0 no findings at or above --fail-on; 1 findings at or above it (a file that cannot be read
is a finding); 2 wrong usage, or a path that does not exist; 3 nothing to check; 70 a bug in mccheck;
130 interrupted."""
