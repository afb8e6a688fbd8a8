"""Judging: asks the rules of each descriptor, places what they find, and sets aside what comments suppress."""
