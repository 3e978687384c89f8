"""The pages for everyone: no jump, few stops before the rows, narrow, low, on paper, in few colours, and quoted elsewhere."""

import json
import re
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from pipeline import store
from pipeline.contract.release import Release
from pipeline.site.write import Site
from tests.site.conftest import Opener
from tests.site.helpers import LANGUAGES, PAGES, rows, settle
from tests.support import CONTRACT

HIGHEST = 8_000  # pixels of a page at 1,280, but for a report's
SHIFT = """() => new Promise(done => {
    let sum = 0;
    new PerformanceObserver(list => { for (const one of list.getEntries()) sum += one.value; })
        .observe({ type: "layout-shift", buffered: true });
    setTimeout(() => done(sum), 300);
})"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_short_enough_to_be_read(open_page: Opener, language: str) -> None:
    page = open_page(f"{language}/{PAGES[0]}")
    start = page.url.removesuffix(PAGES[0])
    for name in PAGES:
        page.goto(start + name)
        if not name.startswith("report/"):
            assert page.evaluate("document.documentElement.scrollHeight") <= HIGHEST, name


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("from_server", [True, False])
def test_nothing_jumps_while_a_page_loads(open_page: Opener, served: str, width: int, from_server: bool) -> None:
    for name in PAGES:
        page = open_page(f"fr/{name}", base=served if from_server else "", width=width)
        assert page.evaluate(SHIFT) < 0.05, name


def stops(page: Any, target: str) -> int:
    """How often Tab is pressed until something within the target has the focus."""
    for n in range(1, 60):
        page.keyboard.press("Tab")
        if page.evaluate("target => Boolean(document.activeElement.closest(target))", target):
            return n
    raise AssertionError(target)


@pytest.mark.parametrize(("name", "target"), [("recommendations.html", ".card"), ("report/fntp-2014.html", "article")])
def test_few_stops_stand_before_the_first_row(open_page: Opener, name: str, target: str) -> None:
    page = open_page(f"en/{name}")
    settle(page)
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert stops(page, target) == 1


def test_a_facet_is_one_stop_and_the_arrows_go_through_it(open_page: Opener) -> None:
    page = open_page("en/recommendations.html")
    settle(page)
    assert stops(page, ".card") <= 32
    kinds = page.eval_on_selector_all("input[name=kind]", "all => all.map(e => e.value)")
    page.focus("input[name=kind] >> nth=0")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.value") == kinds[1]
    page.keyboard.press("Space")
    assert page.is_checked(f"input[name=kind][value={kinds[1]}]")
    assert page.locator("input[name=kind][tabindex='0']").count() == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_cells_keep_their_labels_where_a_page_is_narrow(open_page: Opener, language: str) -> None:
    page = open_page(f"{language}/{PAGES[0]}", width=390)
    start = page.url.removesuffix(PAGES[0])
    for name in PAGES:
        page.goto(start + name)
        page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true;")
        bare = page.eval_on_selector_all(
            "main tbody td:not(.bars)",
            "all => all.filter(e => e.offsetParent && !/[^\\W_]/u.test(getComputedStyle(e, '::before').content.replace('none', '')))"
            ".map(e => e.outerHTML)",
        )
        assert bare == [], name


@pytest.mark.parametrize("name", ["index.html", "quality/fntp-2014.html", "organizations.html", "documents.html"])
def test_paper_has_the_tables_of_a_wide_page(open_page: Opener, name: str) -> None:
    page = open_page(f"fr/{name}", width=718)  # what a letter sheet has between its margins
    page.emulate_media(media="print")
    assert page.eval_on_selector_all(
        "main table", "all => [...new Set(all.map(e => getComputedStyle(e).display))]"
    ) == ["table"]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_at_four_hundred_per_cent_most_of_the_window_stays_free(open_page: Opener, real: Path) -> None:
    key = rows(real, "recommendations")[5]["recommendation_id"]
    page = open_page(f"en/report/fntp-2014.html#{key}", width=320)
    page.set_viewport_size({"width": 320, "height": 225})
    settle(page)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.click("[id='here:'] .close")
    held = page.evaluate(
        "[...document.querySelectorAll('body *')].filter(e => e.offsetParent && "
        "['fixed', 'sticky'].includes(getComputedStyle(e).position)).map(e => e.className)"
    )
    assert held == []


def test_the_page_that_is_open_is_told_where_a_system_sets_the_colours(open_page: Opener, real: Path) -> None:
    page = open_page("en/report/fntp-2014.html", forced_colors="active")
    settle(page)
    for menu in (".head nav", ".tabs"):
        border = "all => [...new Set(all.map(e => getComputedStyle(e).borderBottomStyle))]"
        assert page.eval_on_selector_all(f"{menu} a:not([aria-current])", border) == ["none"]
        assert page.eval_on_selector_all(f"{menu} [aria-current]", border) == ["solid"]
    key = rows(real, "recommendations")[0]["recommendation_id"]
    colour = "key => getComputedStyle(document.querySelector(`.text .r[data-k~=${key}]`)).backgroundColor"
    before = page.evaluate(colour, key)
    page.click(f"[id='row:{key}'] .go")
    assert page.evaluate(colour, key) != before


def test_a_report_opens_on_the_report_and_tells_kinds_apart(open_page: Opener, real: Path) -> None:
    page = open_page("en/report/fntp-2014.html")
    settle(page)
    seen = page.eval_on_selector_all(
        ".text :is(h2, h3)", "all => all.filter(e => e.checkVisibility()).map(e => e.textContent)"
    )
    assert seen[0] == "Présentation"
    foreword = next(row for row in rows(real, "sections") if row["kind"] == "foreword")
    page.click(f".contents a[href='#{foreword['section_id']}']")  # what is folded away opens where it is asked for
    assert page.eval_on_selector(f"[id='{foreword['section_id']}']", "e => e.checkVisibility()")
    kinds = {row["kind"] for row in rows(real, "recommendations")}
    line = "e => ['Style', 'Color', 'Width'].map(side => getComputedStyle(e)[`borderBottom${side}`]).join()"
    lines = {page.eval_on_selector(f".text .r.t-{kind}", line) for kind in kinds}
    assert len(lines) == len(kinds) == 5
    assert {page.eval_on_selector(f".kinds .t-{kind}", line) for kind in kinds} == lines


def test_what_is_folded_in_the_dictionary_opens_where_it_is_asked_for(open_page: Opener) -> None:
    page = open_page("en/dictionary.html#recommendations:kind")
    assert page.eval_on_selector("[id='recommendations:kind']", "e => e.checkVisibility()")
    page.click("[id='recommendations:kind'] a")
    assert page.eval_on_selector("[id='codes:recommendation_kind']", "e => e.checkVisibility()")


def test_a_page_of_another_language_than_its_rows_says_so(open_page: Opener) -> None:
    for name in ("index.html", "recommendations.html", "report/fntp-2014.html"):
        assert "own words (French)" in open_page(f"en/{name}").inner_text("main")
        assert "mots des rapports" not in open_page(f"fr/{name}").inner_text("main")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_says_what_it_is_to_those_who_quote_it(real: Path, language: str) -> None:
    for name in PAGES:
        html = (real / f"site/{language}/{name}").read_text(encoding="utf-8")
        said = dict(re.findall(r'<meta (?:name|property)="([\w:]+)" content="([^"]*)"', html))
        title = re.search("<title>(.*)</title>", html)
        assert title
        assert title[1] == said["og:title"]
        assert said["og:locale"] == f"{language}_CA"
        assert said["description"] == said["og:description"] != ""
        assert "og:url" not in said
    index = (real / f"site/{language}/index.html").read_text(encoding="utf-8")
    (data,) = re.findall(r'<script type="application/ld\+json">(.*)</script>', index)
    dataset = json.loads(data)
    assert dataset["@type"] == "Dataset"
    assert dataset["version"] == CONTRACT.release.version
    assert len(dataset["description"]) > 50
    assert "distribution" not in dataset  # which needs an address


HOME, CONTACT = "https://example.org/heard/", "mailto:rows@example.org"


@pytest.fixture(scope="module")
def reachable(release: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a release that has a home, and somebody to whom a wrong row can be reported."""
    folder = tmp_path_factory.mktemp("reachable")
    shutil.copytree(release, folder, dirs_exist_ok=True)
    shutil.rmtree(folder / "site")
    told = CONTRACT.release.model_copy(update={"homepage": HOME, "report_errors_to": CONTACT})
    site = Site(replace(CONTRACT, release=told), store.Folder(folder))
    site.reports()
    site.close()
    return folder / "site"


def test_with_a_home_pages_and_citations_have_addresses_below_it(open_page: Opener, reachable: Path) -> None:
    page = open_page("fr/report/one.html#rec-one", base=reachable.as_uri())
    settle(page)
    page.click("[id='here:'] button:text('Citer')")
    assert page.input_value("[id='words:']").endswith(f"{HOME}site/fr/report/one.html#rec-one")
    index = (reachable / "en/index.html").read_text(encoding="utf-8")
    (data,) = re.findall(r'<script type="application/ld\+json">(.*)</script>', index)
    assert json.loads(data)["url"] == HOME


def test_a_wrong_row_can_be_reported_where_there_is_somebody(open_page: Opener, reachable: Path) -> None:
    page = open_page("en/report/one.html#rec-one", base=reachable.as_uri())
    settle(page)
    link = page.locator("[id='here:'] a", has_text="Report a wrong row")
    assert (link.get_attribute("href") or "").startswith(f"{CONTACT}?subject=one%20rec-one")
    nobody = open_page("en/report/fntp-2014.html")
    settle(nobody)
    nobody.click(".panel .go >> nth=0")
    nobody.wait_for_selector("[id='here:'] .acts")
    assert "Report a wrong row" not in nobody.inner_text("body")


@pytest.mark.parametrize("address", ["javascript:alert(1)", "http://example.org", "rows@example.org", 'mailto:a"b'])
def test_a_contact_is_an_address_that_a_page_may_lead_to(address: str) -> None:
    values = CONTRACT.release.model_dump() | {"report_errors_to": address}
    with pytest.raises(ValidationError, match="report_errors_to"):
        Release.model_validate(values)
