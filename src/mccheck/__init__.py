"""mccheck: how a micro-credential stands against the Council Recommendation of 16 June 2022."""

__version__ = "0.1.0"
