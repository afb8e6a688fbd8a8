"""Exit codes: part of the contract with scripts and CI."""

OK = 0  # nothing at or above --fail-on
FINDINGS = 1  # findings at or above --fail-on
USAGE = 2  # the call is wrong: usage, config, a path that does not exist
NOTHING = 3  # nothing to check was found
BUG = 70  # a bug in mccheck
INTERRUPTED = 130  # stopped by the user

HELP = """Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it (a file that cannot be read
is a finding); 2 the call is wrong, or a path does not exist; 3 nothing to check was found; 70 a bug in mccheck;
130 stopped."""
