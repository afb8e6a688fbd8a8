"""The writers of change reviews: one module for each format, each a pure function of the review."""
