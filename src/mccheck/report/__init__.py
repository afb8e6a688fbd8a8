"""The report, and its writers: one module for each format, each a pure function of the report."""
