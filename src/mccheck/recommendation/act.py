"""The act itself: its name, its number, and the caution that goes with any use of its elements."""

CELEX = "32022H0627(02)"
ACT = "Council Recommendation of 16 June 2022 (2022/C 243/02)"

# The substance of a sentence of the act, in our own words; its place in the act is not certain.
CAVEAT = (
    "Describing a micro-credential by the standard elements neither validates nor recognises it; "
    "it helps others to decide on both."
)
