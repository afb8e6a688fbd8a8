"""Profiles: named, versioned choices of thresholds by which rules judge."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Profile:
    """A profile: its name, and the thresholds that rules ask for.

    `hours_per_credit` is the span of the ECTS Users' Guide. `small_volume_ects` and `small_volume_hours` bound
    what is still called a small volume; the act sets no number, so what lies above is only noted.
    `near_copy` is the share of words (0 to 1) from which two lists of outcomes count as near-copies.
    """

    name: str
    hours_per_credit: tuple[float, float]
    small_volume_ects: float
    small_volume_hours: float
    most_years_between_reviews: float
    near_copy: float


# 15 ECTS is what the MICROBOL project calls typical; 450 hours are 15 credits of 30 hours.
EU_2022 = Profile(
    name="eu-2022",
    hours_per_credit=(25, 30),
    small_volume_ects=15,
    small_volume_hours=450,
    most_years_between_reviews=5,
    near_copy=0.8,
)
