"""Benchmarks that anyone can run with public tools: see README.md."""
