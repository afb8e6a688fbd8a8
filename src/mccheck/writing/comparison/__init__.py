"""The writers of comparisons: one module for each format, each a pure function of the comparison."""
