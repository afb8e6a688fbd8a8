"""The command line: one module for each command. Heavy imports wait inside the commands."""
