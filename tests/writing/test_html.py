"""The HTML page in a real browser: what it shows, where its links lead, who can use it."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.browser import CHROMIUM, browser
from tests.conftest import Call
from tests.support import BROKEN, PATHWAY, ROOT, SKETCH, page_of_cases

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium (Debian: apt-get install chromium)"),
]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser() as running:
        yield running


@pytest.fixture(scope="module")
def cases_html(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("page") / "cases.html"
    path.write_text(page_of_cases(), encoding="utf-8")
    return path


@pytest.fixture
def page(chromium: Browser, cases_html: Path) -> Iterator[Page]:
    opened = chromium.new_page(viewport={"width": 1280, "height": 900})
    opened.goto(cases_html.as_uri())
    yield opened
    opened.close()


def test_it_is_one_file_that_asks_for_nothing_else(chromium: Browser, cases_html: Path) -> None:
    opened = chromium.new_page()
    asked: list[str] = []
    problems: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("console", lambda message: problems.append(message.text))
    opened.goto(cases_html.as_uri())
    assert asked == [cases_html.as_uri()]
    assert problems == []
    opened.close()


def test_the_matrix_has_a_row_a_case_and_a_column_a_group(page: Page) -> None:
    assert page.locator(".matrix tbody tr").count() == 11
    assert page.locator(".matrix thead th").count() == 7
    assert page.locator(".matrix td a").count() == 66


def test_a_click_on_a_cell_leads_to_its_findings(page: Page) -> None:
    cell = page.locator(".matrix tbody tr").nth(0).locator("td a").nth(3)
    assert "Quality assurance" in (cell.get_attribute("aria-label") or "")
    cell.click()
    assert page.url.endswith("#case-1-quality_assurance")
    section = page.locator("#case-1-quality_assurance")
    assert section.evaluate("e => { const r = e.getBoundingClientRect(); return r.top < innerHeight && r.bottom > 0 }")
    assert "trainer-pedagogy-not-required" in section.inner_text()


def test_every_link_of_the_page_leads_somewhere(page: Page) -> None:
    lost = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].map(a => a.getAttribute('href'))"
        ".filter(h => !document.getElementById(h.slice(1)))"
    )
    assert lost == []
    assert page.locator("a:not([href^='#'])").count() == 0


def test_ids_are_unique_and_headings_in_order(page: Page) -> None:
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map(e => e.id)")
    assert len(ids) == len(set(ids))
    levels = page.evaluate("[...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])")
    assert levels[0] == 1
    assert levels.count(1) == 1


def test_it_is_usable_by_keyboard(page: Page) -> None:
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"
    for _ in range(4):  # the scrolling region, the case, its first cell
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.closest('td') !== null"):
            break
    assert page.evaluate("document.activeElement.closest('td') !== null")
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline == "solid"
    page.keyboard.press("Enter")
    assert "#case-1-learning_outcomes" in page.url


def test_a_screen_reader_hears_case_column_and_verdict(page: Page) -> None:
    for index in range(66):
        label = page.locator(".matrix td a").nth(index).get_attribute("aria-label") or ""
        assert any(word in label for word in ("met", "in part", "gap", "not stated", "does not apply"))
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator(".matrix th[scope=col]").count() == 7
    assert page.locator(".matrix th[scope=row]").count() == 11
    assert page.locator(".matrix caption").count() == 1
    assert page.locator("main").count() == page.locator("header.top").count() == page.locator("footer").count() == 1
    snapshot = page.locator(".matrix").aria_snapshot()
    assert "rowheader" in snapshot
    assert "columnheader" in snapshot


CONTRAST = """
() => {
  const parse = c => c.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => {
    const f = v => { v /= 255; return v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4 };
    return .2126 * f(r) + .7152 * f(g) + .0722 * f(b) };
  const ground = e => { for (; e; e = e.parentElement) { const c = parse(getComputedStyle(e).backgroundColor);
    if (c.length < 4 || c[3] > 0) return c } return [255, 255, 255] };
  const weak = new Set();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let n; n = walker.nextNode();) {
    if (!n.textContent.trim()) continue;
    const e = n.parentElement, a = light(parse(getComputedStyle(e).color)), b = light(ground(e));
    const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    if (ratio < 4.5) weak.add(e.className + ' ' + e.tagName + ' ' + ratio.toFixed(2));
  }
  return [...weak];
}
"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_contrast_enough_in_light_and_dark(chromium: Browser, cases_html: Path, scheme: str) -> None:
    opened = chromium.new_page(color_scheme="light" if scheme == "light" else "dark")
    opened.goto(cases_html.as_uri())
    paper = opened.evaluate("getComputedStyle(document.body).backgroundColor")
    assert (paper == "rgb(255, 255, 255)") == (scheme == "light")
    assert opened.evaluate(CONTRAST) == []
    opened.close()


@pytest.mark.parametrize("width", [360, 768, 1280, 1920])
def test_nothing_runs_over_the_edge(chromium: Browser, cases_html: Path, width: int) -> None:
    opened = chromium.new_page(viewport={"width": width, "height": 800})
    opened.goto(cases_html.as_uri())
    assert opened.evaluate("document.documentElement.scrollWidth") <= width
    opened.close()


def test_it_prints(page: Page, tmp_path: Path) -> None:
    page.emulate_media(media="print")
    assert page.evaluate("document.querySelector('.matrix').scrollWidth") <= 1280
    file = tmp_path / "page.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    assert file.read_bytes().startswith(b"%PDF")
    assert file.stat().st_size > 50_000


def test_by_element_with_members(chromium: Browser, call: Call, in_project: Path, tmp_path: Path) -> None:
    file = tmp_path / "elements.html"
    out = call("compare", "--by", "element", "--all", "--expand", "-f", "html", SKETCH, PATHWAY, BROKEN).out
    file.write_text(out, encoding="utf-8")
    opened = chromium.new_page(viewport={"width": 1280, "height": 900})
    opened.goto(file.as_uri())
    assert opened.locator(".matrix tbody tr").count() == 6
    assert opened.locator(".matrix thead th").count() == 27
    opened.locator(".matrix tbody tr").nth(0).locator("td a").nth(7).click()
    assert opened.url.endswith("#case-1-level-element")
    assert opened.evaluate("document.documentElement.scrollWidth") <= 1280
    assert "It cannot be judged until this is fixed" in opened.inner_text("#case-3")
    opened.close()


def test_a_gap_report_of_one_credential(chromium: Browser, call: Call, in_project: Path, tmp_path: Path) -> None:
    file = tmp_path / "report.html"
    run = call("validate", "-f", "html", SKETCH)
    assert run.code == 1
    file.write_text(run.out, encoding="utf-8")
    opened = chromium.new_page()
    opened.goto(file.as_uri())
    assert opened.title() == "Gap report: Blade repair for wind turbine technicians"
    assert opened.locator(".finding").count() == 12
    assert opened.locator(".group").count() == 8
    assert opened.locator(".matrix").count() == 0
    opened.close()


def test_author_text_is_shown_and_not_run(chromium: Browser, call: Call, tmp_path: Path) -> None:
    descriptor, file = tmp_path / "a.yaml", tmp_path / "a.html"
    descriptor.write_text(
        "mccheck: 1\ntitle: '<img src=x onerror=\"document.title=1\"> </title><script>document.title=2</script>'\n"
        "remark: '</style><b>x</b>'\nlearning_outcomes: ['Know <b>this</b> \\u202e {{ 7 * 7 }}']\n",
        encoding="utf-8",
    )
    file.write_text(call("validate", "-f", "html", descriptor).out, encoding="utf-8")
    opened = chromium.new_page()
    opened.goto(file.as_uri())
    assert opened.locator("img, script, b").count() == 0
    assert "<script>document.title=2</script>" in opened.inner_text("h2 >> nth=0")
    assert "{{ 7 * 7 }}" in opened.inner_text("main")
    opened.close()


def test_the_screenshot_in_the_documentation_is_current() -> None:
    digest = hashlib.sha256(page_of_cases().encode()).hexdigest()
    recorded = (ROOT / "docs" / "cases.png.sha256").read_text(encoding="utf-8").split()[0]
    assert digest == recorded, "run: python tools/screenshot.py, and look at docs/cases.png"
