"""The samples in mccheck's own remedies and guides, which somebody may leave as they are."""

# Only what can hardly be true of another credential.
SAMPLES = frozenset(
    {
        "Fjord Technical College",
        "NO 912 345 678",
        "FTC-2031",
        "Blade repair for wind turbine technicians",
        "Inspect a blade and grade its damage",
        "Explain how resins cure",
        "A survey of 40 service firms in 2024",
        "Three service firms reviewed the outcomes",
        "Technicians in wind farms with two years of practice",
        "Grading a damaged blade in the workshop",
    }
)
SAMPLE_SITE = "https://fjord.example"


def is_sample(text: str) -> bool:
    """Whether a text is one of mccheck's own samples."""
    return text in SAMPLES or text.startswith(SAMPLE_SITE)
