"""Takes the screenshot of the comparison of the case studies for the documentation; needs Chromium.

Beside the picture it writes the hash of the page that it shows, by which a test tells when the picture is old.
"""

import hashlib
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.browser import CHROMIUM, browser  # noqa: E402
from tests.support import page_of_cases  # noqa: E402


def main() -> int:
    """Write docs/cases.png and docs/cases.png.sha256."""
    if CHROMIUM is None:
        print("Chromium is not installed")  # noqa: T201
        return 1
    page_text = page_of_cases()
    with tempfile.TemporaryDirectory() as folder, browser() as chromium:
        file = Path(folder) / "cases.html"
        file.write_text(page_text, encoding="utf-8")
        page = chromium.new_page(viewport={"width": 1200, "height": 1620})
        page.goto(file.as_uri())
        page.screenshot(path=ROOT / "docs" / "cases.png")
    digest = hashlib.sha256(page_text.encode()).hexdigest()
    (ROOT / "docs" / "cases.png.sha256").write_text(f"{digest}  the page of `mccheck compare cases -f html`\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
