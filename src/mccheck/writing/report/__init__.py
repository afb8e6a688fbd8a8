"""The writers of reports: one module for each format."""
