"""Writing: reports and their views in every format."""
