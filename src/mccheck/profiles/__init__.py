"""Profiles: named, versioned choices of thresholds, limits and severities by which rules judge."""

from mccheck.profiles.profile import EU_2022, Constraint, Profile

__all__ = ["EU_2022", "Constraint", "Profile"]
