"""The site in a real browser: width, colour, axe, keyboard, no scripts, and the lists of reports and bodies."""

from pathlib import Path

import pytest

from tests.site.conftest import Opener
from tests.site.helpers import AXE, LANGUAGES, PAGES, rows, settle, shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_is_wider_than_the_window_nor_begins_at_another_edge(open_page: Opener, language: str) -> None:
    page = open_page(f"{language}/{PAGES[0]}")
    start = page.url.removesuffix(PAGES[0])
    for name in PAGES:
        page.goto(start + name)
        for width in (1440, 1100, 768, 320):
            page.set_viewport_size({"width": width, "height": 900})
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (name, width)
            edges = [page.eval_on_selector(each, "e => e.getBoundingClientRect().left") for each in ("h1", ".brand")]
            assert edges[0] == edges[1], (name, width)


@pytest.mark.parametrize(
    ("language", "scheme", "width", "from_server"),
    [("en", "light", 1280, False), ("fr", "dark", 390, False), ("en", "dark", 390, True), ("fr", "light", 1280, True)],
)
def test_axe_finds_nothing(
    open_page: Opener, served: str, language: str, scheme: str, width: int, from_server: bool
) -> None:
    if not AXE.is_file():
        pytest.skip("no axe-core here; npm install --no-save axe-core")
    base = served if from_server else ""
    page = open_page(f"{language}/{PAGES[0]}", base=base, width=width, color_scheme=scheme)
    start = page.url.removesuffix(PAGES[0])
    options = {"preload": False, "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
    for name in PAGES:
        page.goto(start + name)
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true;")
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found = page.evaluate("options => axe.run(options)", options)
        said = [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in found["violations"]]
        assert said == [], name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_site_works_from_a_server_too(open_page: Opener, served: str, real: Path, language: str) -> None:
    page = open_page(f"{language}/recommendations.html", base=served)
    settle(page)
    assert len(shown(page)) == min(40, len(rows(real, "recommendations")))


def test_the_front_page_leads_to_both_languages(open_page: Opener) -> None:
    page = open_page("index.html")
    page.click("a[hreflang=fr]")
    assert page.evaluate("document.documentElement.lang") == "fr"
    page.click("[data-other]")
    assert page.evaluate("document.documentElement.lang") == "en"


def test_the_keyboard_goes_everywhere(open_page: Opener) -> None:
    page = open_page("en/recommendations.html")
    settle(page)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "q:"
    page.keyboard.type("formation")
    page.wait_for_function("() => location.hash === '#q=formation'")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.tagName") == "SUMMARY"
    page.keyboard.press("Tab")
    reached = [page.evaluate("document.activeElement.textContent")]
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"
        reached.append(page.evaluate("document.activeElement.textContent"))
    assert any("JSON" in text for text in reached)


def test_without_scripts_tables_and_text_still_read(open_page: Opener, real: Path) -> None:
    page = open_page("fr/recommendations.html", java_script_enabled=False)
    assert page.locator(".cards .card").count() == len(rows(real, "recommendations"))
    assert page.is_hidden("[id='q:']")
    report = open_page("fr/report/fntp-2014.html", java_script_enabled=False)
    key = rows(real, "recommendations")[0]["recommendation_id"]
    report.click(f"[id='{key}']")
    assert report.url.endswith(f"#row:{key}")
    assert report.is_hidden("input[data-layer=r]")


def test_organizations_are_found_by_part_of_their_name(open_page: Opener, real: Path) -> None:
    page = open_page("fr/organizations.html")
    page.fill("[id='filter:']", "securite publique")
    seen = shown(page)
    assert seen
    assert len(seen) < len(rows(real, "organizations"))
    assert all(
        page.evaluate("key => wwh.fold(document.getElementById(key).textContent)", key).count("securite publique")
        for key in seen
    )
    page.fill("[id='filter:']", "")
    counts = {row["organization_id"]: row["mention_count"] for row in rows(real, "organizations")}
    sizes = [counts[key] for key in shown(page)]
    assert sizes == sorted(sizes, reverse=True)
    page.click("th.num .by >> nth=0")
    page.click("th.num .by >> nth=0")
    assert [counts[key] for key in shown(page)] == sorted(sizes)
    assert page.get_attribute("th.num >> nth=0", "aria-sort") == "ascending"


def test_reports_can_be_filtered(open_page: Opener) -> None:
    page = open_page("fr/documents.html")
    page.fill("[id='filter:']", "zzz")
    assert shown(page) == []
    assert page.inner_text("[id='shown:']") == "0 rapport affiché"
    assert page.is_visible("[id='none:']")
    page.fill("[id='filter:']", "securite PUBLIQUE")  # the whole row is searched
    assert shown(page) == ["doc:fntp-2014"]
    page.click("td[data-label=Langue]")  # and opens wherever it is clicked
    assert page.url.endswith("report/fntp-2014.html")


def test_bodies_can_be_chosen_by_their_type(open_page: Opener, real: Path) -> None:
    page = open_page("en/organizations.html")
    page.select_option("[id='type:']", "court")
    assert shown(page) == [row["organization_id"] for row in rows(real, "organizations") if row["type"] == "court"]
    hidden = next(row["organization_id"] for row in rows(real, "organizations") if row["type"] != "court")
    page.evaluate("key => { location.hash = key; }", hidden)  # a row that is asked for is never left hidden
    page.wait_for_selector(f"[id='{hidden}']")
    assert len(shown(page)) == len(rows(real, "organizations"))


def test_a_theme_of_the_overview_leads_to_its_rows(open_page: Opener, real: Path) -> None:
    theme = rows(real, "themes")[2]
    page = open_page("fr/index.html")
    page.click(f".chart a[href$='theme={theme['theme_id']}']")
    settle(page)
    assert len(shown(page)) == theme["recommendation_count"]
    page.click("[data-other]")
    settle(page)
    assert len(shown(page)) == theme["recommendation_count"]


def test_a_body_leads_to_the_recommendations_that_name_it(open_page: Opener, real: Path) -> None:
    named = rows(real, "recommendation_organizations")
    key = named[-1]["organization_id"]
    page = open_page("en/organizations.html")
    page.click(f"[id='{key}'] a[href*='#organization=']")
    settle(page)
    assert set(shown(page)) == {row["recommendation_id"] for row in named if row["organization_id"] == key}
