"""Tests of the value lists."""
