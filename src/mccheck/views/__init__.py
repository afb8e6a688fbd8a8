"""Views: other looks at reports: side by side, before and after, against a baseline."""
