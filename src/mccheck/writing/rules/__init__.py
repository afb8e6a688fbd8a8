"""The rules themselves in words: a list of them, what one of them means, and the reference page."""
