"""The site in a real browser: search, facets, addresses, both directions, downloads, keyboard, width, colour, axe."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.site.conftest import Opener
from tests.support import ROOT

PAGES = (
    "index.html", "recommendations.html", "report/fntp-2014.html", "agenda/fntp-2014.html", "quality/fntp-2014.html",
    "documents.html", "organizations.html", "quality.html", "dictionary.html", "download.html",
)  # fmt: skip
AXE = ROOT / "node_modules/axe-core/axe.min.js"
LANGUAGES = ("en", "fr")


def rows(release: Path, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((release / f"json/{table}.json").read_text(encoding="utf-8"))
    return found


def shown(page: Any) -> list[str]:
    ids: list[str] = page.eval_on_selector_all(
        ".card, tbody tr", "rows => rows.filter(r => r.offsetParent).map(r => r.id)"
    )
    return ids


def settle(page: Any) -> None:
    page.wait_for_function("() => document.documentElement.dataset.ready")


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


@pytest.mark.parametrize(("language", "scheme", "width"), [("en", "light", 1280), ("fr", "dark", 360)])
def test_axe_finds_nothing(open_page: Opener, language: str, scheme: str, width: int) -> None:
    if not AXE.is_file():
        pytest.skip("no axe-core here; npm install --no-save axe-core")
    page = open_page(f"{language}/{PAGES[0]}", width=width, color_scheme=scheme)
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
    assert len(shown(page)) == min(50, len(rows(real, "recommendations")))


def test_the_front_page_leads_to_both_languages(open_page: Opener) -> None:
    page = open_page("index.html")
    page.click("a[hreflang=fr]")
    assert page.evaluate("document.documentElement.lang") == "fr"
    page.click("[data-other]")
    assert page.evaluate("document.documentElement.lang") == "en"


@pytest.mark.parametrize(("query", "word"), [("EGARD", "égard"), ("l’égard", "l'égard"), ("oeuvre", "œuvre")])
def test_search_ignores_case_accents_ligatures_and_apostrophes(
    open_page: Opener, real: Path, query: str, word: str
) -> None:
    themes = {row["theme_id"]: f"{row['title_en']} {row['title_fr']}" for row in rows(real, "themes")}
    expected = [
        row["recommendation_id"]
        for row in rows(real, "recommendations")
        if word in f"{row['text']} {row['cue'] or ''} {themes.get(row['theme_id'], '')}".lower().replace("’", "'")
    ]
    page = open_page("fr/recommendations.html")
    settle(page)
    page.fill("[id='q:']", query)
    page.wait_for_function("() => location.hash.startsWith('#q=')")
    assert shown(page) == expected
    if expected:
        assert page.eval_on_selector(".card mark", "mark => mark.textContent.toLowerCase()") == word


def test_the_folding_itself(open_page: Opener) -> None:
    page = open_page("fr/recommendations.html")
    fold = "text => wwh.fold(text)"
    assert page.evaluate(fold, "Œuvre d’Égard\u00a0: ÆÇ ß") == "oeuvre d'egard : aec ss"
    assert page.evaluate("t => wwh.hits(t, ['oe'])", "cœur, Œuvre") == [[1, 2], [6, 7]]
    assert page.evaluate("t => wwh.hits(t, ['egard'])", "à l'e\u0301gard") == [[4, 10]]
    assert page.evaluate("t => wwh.hits(t, ['egard'])", "\U0001f600 égard") == [
        [3, 8]
    ]  # an emoji is two characters here
    assert page.evaluate("t => wwh.hits(t, ['final'])", "la \ufb01nalité") == [[3, 7]]
    assert page.evaluate(fold, "a\u2011b \u2013 c\u2014d") == "a-b - c-d"


def test_facets_count_what_each_choice_would_give(open_page: Opener, real: Path) -> None:
    table = rows(real, "recommendations")
    page = open_page("en/recommendations.html")
    settle(page)
    page.check("input[name=kind][value=need]")
    expected = [row["recommendation_id"] for row in table if row["kind"] == "need"]
    assert shown(page) == expected[:50]
    # Another facet counts only what is chosen here; this facet still counts its other choices.
    for facet, column in (("kind", "kind"), ("addressee", "addressee")):
        for value in {row[column] for row in table}:
            wanted = [row for row in table if row[column] == value and (facet == "kind" or row["kind"] == "need")]
            count = page.locator(f"input[name={facet}][value='{value or '-'}'] ~ .count")
            if wanted and count.count():
                assert count.inner_text() == str(len(wanted))
    page.check("input[name=kind][value=recommendation]")
    both = [row["recommendation_id"] for row in table if row["kind"] in ("need", "recommendation")]
    assert shown(page) == both[:50]
    page.click("[id='chosen:'] .all button")
    assert len(shown(page)) == min(50, len(table))
    assert page.evaluate("document.activeElement.id") == "q:"


def test_nothing_found_says_so(open_page: Opener) -> None:
    page = open_page("en/recommendations.html#q=zzzz")
    settle(page)
    assert "those of the reports: French." in page.inner_text("[id='none:']")
    assert page.inner_text("[id='result:']").startswith("0 recommendations of ")


def test_an_address_can_be_shared(open_page: Opener) -> None:
    page = open_page("en/recommendations.html")
    settle(page)
    page.check("input[name=kind][value=option]")
    page.fill("[id='q:']", "a")
    page.select_option("[id='sort:']", "text")
    page.wait_for_function("() => location.hash.includes('sort=text')")
    address, seen = page.url, shown(page)
    other = open_page("en/recommendations.html" + address[address.index("#") :])
    settle(other)
    assert shown(other) == seen
    assert other.input_value("[id='sort:']") == "text"
    other.click("[data-other]")
    settle(other)
    assert other.evaluate("document.documentElement.lang") == "fr"
    assert len(shown(other)) == len(seen)


def test_a_row_has_an_address_of_its_own(open_page: Opener, real: Path) -> None:
    key = rows(real, "recommendations")[-1]["recommendation_id"]
    page = open_page(f"fr/recommendations.html#{key}")
    settle(page)
    assert page.evaluate("key => document.getElementById(key).classList.contains('on')", key)


def download(page: Any, button: str) -> bytes:
    with page.expect_download() as waiting:
        page.click(f"[id='{button}:']")
    return Path(waiting.value.path()).read_bytes()


def test_the_rows_shown_can_be_downloaded_as_they_are_published(open_page: Opener, real: Path) -> None:
    page = open_page("fr/recommendations.html")
    settle(page)
    content = download(page, "csv")
    assert content == (real / "csv/recommendations.csv").read_bytes()
    assert json.loads(download(page, "json")) == rows(real, "recommendations")
    page.check("input[name=kind][value=need]")
    read = list(csv.DictReader(io.StringIO(download(page, "csv").decode("utf-8-sig"))))
    assert {row["kind"] for row in read} == {"need"}


def test_a_downloaded_cell_cannot_run(open_page: Opener) -> None:
    page = open_page("fr/recommendations.html")
    columns = [["a", "string"], ["n", "integer"]]
    made = page.evaluate("([c, r]) => wwh.csv(c, r)", [columns, [["=1+1", -1], ["'=1", None], ['a"b\n,c', 2]]])
    assert made == '\ufeffa,n\n\'=1+1,-1\n\'\'=1,\n"a""b\n,c",2\n'


def test_rows_lead_to_words_and_words_to_rows(open_page: Opener, real: Path) -> None:
    row = rows(real, "recommendations")[3]
    key = row["recommendation_id"]
    page = open_page("fr/report/fntp-2014.html")
    settle(page)
    page.click(f"[id='row:{key}'] .go")
    page.wait_for_selector(".text .r.on")
    words = page.eval_on_selector_all(".text .r.on", "parts => parts.map(p => p.textContent).join('')")
    assert "".join(words.split()) == "".join(row["evidence"].split())
    assert page.eval_on_selector(
        f"[id='{key}']", "e => { const r = e.getBoundingClientRect(); return r.top > 0 && r.top < innerHeight; }"
    )
    assert page.url.endswith(f"#{key}")
    page.keyboard.press("Escape")
    assert page.locator(".on").count() == 0
    page.click(f".text .r[data-k~='{key}'] >> nth=0")
    assert page.is_visible("[id='here:']")
    assert row["text"] in page.inner_text("[id='here:']")


def test_words_where_places_overlap_show_all_their_rows(open_page: Opener) -> None:
    page = open_page("fr/report/fntp-2014.html")
    settle(page)
    both = page.locator(".text .r.o").first
    keys = both.get_attribute("data-k").split()
    both.click()
    assert page.locator("[id='here:'] > ul > li").count() == len(keys) > 1
    widths = page.eval_on_selector_all("[id='here:'] .go span:not(.no)", "all => all.map(e => e.offsetWidth)")
    assert min(widths) > 100  # not pressed into the column of the numbers


def test_cues_are_marked_with_their_rows(open_page: Opener, real: Path) -> None:
    page = open_page("fr/report/fntp-2014.html")
    found = set(page.eval_on_selector_all(".text .c", "parts => parts.flatMap(p => p.dataset.k.split(' '))"))
    with_cue = {row["recommendation_id"] for row in rows(real, "recommendations") if row["cue"]}
    assert with_cue <= found


def test_markers_and_notes_lead_to_each_other(open_page: Opener, real: Path) -> None:
    marker = rows(real, "footnote_references")[0]
    page = open_page("fr/report/fntp-2014.html")
    settle(page)
    page.click(f"[id='{marker['reference_id']}']")
    assert page.url.endswith("#" + marker["footnote_id"])
    page.click(f".back[href='#{marker['reference_id']}']")
    assert page.url.endswith("#" + marker["reference_id"])


@pytest.mark.parametrize("layer", ["r", "o", "f", "a"])
def test_a_layer_can_be_taken_away(open_page: Opener, layer: str) -> None:
    page = open_page("fr/report/fntp-2014.html")
    settle(page)
    assert page.is_visible(f"section[data-layer={layer}]")
    page.uncheck(f"input[data-layer={layer}]")
    assert page.is_hidden(f"section[data-layer={layer}]")
    assert page.eval_on_selector("[id='text:']", "(text, name) => text.classList.contains(name)", f"no-{layer}")


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


def test_a_facet_keeps_the_focus_when_it_is_chosen(open_page: Opener) -> None:
    page = open_page("en/recommendations.html")
    settle(page)
    page.focus("input[name=kind][value=need]")
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.value") == "need"
    assert page.is_checked("input[name=kind][value=need]")


def test_without_scripts_tables_and_text_still_read(open_page: Opener, real: Path) -> None:
    page = open_page("fr/recommendations.html", java_script_enabled=False)
    assert page.locator(".cards .card").count() == len(rows(real, "recommendations"))
    assert page.is_hidden("[id='q:']")
    report = open_page("fr/report/fntp-2014.html", java_script_enabled=False)
    key = rows(real, "recommendations")[0]["recommendation_id"]
    report.click(f"[id='{key}']")
    assert report.url.endswith(f"#row:{key}")
    assert report.is_hidden("input[data-layer=r]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_foreign_words_say_their_language(open_page: Opener, language: str) -> None:
    page = open_page(f"{language}/recommendations.html")
    settle(page)
    assert page.eval_on_selector(".card .said", "e => e.closest('[lang]').lang") == "fr"
    report = open_page(f"{language}/report/fntp-2014.html")
    assert report.eval_on_selector("[id='text:'] p", "e => e.closest('[lang]').lang") == "fr"
    assert report.eval_on_selector("[id='h:rows']", "e => e.closest('[lang]').lang") == language


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [320, 768, 1024, 1280])
def test_no_title_of_the_agenda_is_cut(open_page: Opener, language: str, width: int) -> None:
    page = open_page(f"{language}/agenda/fntp-2014.html", width=width)
    cut = page.eval_on_selector_all(
        ".slot a",
        "all => all.filter(e => e.scrollHeight > e.clientHeight + 1 || e.scrollWidth > e.clientWidth)"
        ".map(e => e.textContent)",
    )
    assert cut == []


def test_themes_have_the_readers_title_where_the_table_has_one(open_page: Opener, real: Path) -> None:
    titles = {row["title"]: row["title_en"] for row in rows(real, "themes")}
    assert all(titles.values())
    for name, listed in (("index.html", "main"), ("recommendations.html", ".theme, .facet")):
        page = open_page(f"en/{name}")
        for more in page.query_selector_all(".facet:first-child .more"):
            more.click()
        said = page.eval_on_selector_all(listed, "all => all.map(e => e.textContent).join()")
        for title, translated in titles.items():
            assert translated in said
            assert title not in said
    assert "en" in page.eval_on_selector_all(".card .theme dd", "all => all.map(e => e.closest('[lang]').lang)")


def test_bodies_can_be_chosen_by_their_type(open_page: Opener, real: Path) -> None:
    page = open_page("en/organizations.html")
    page.select_option("[id='type:']", "court")
    assert shown(page) == [row["organization_id"] for row in rows(real, "organizations") if row["type"] == "court"]
    hidden = next(row["organization_id"] for row in rows(real, "organizations") if row["type"] != "court")
    page.evaluate("key => { location.hash = key; }", hidden)  # a row that is asked for is never left hidden
    page.wait_for_selector(f"[id='{hidden}']")
    assert len(shown(page)) == len(rows(real, "organizations"))


@pytest.mark.parametrize("table", ["themes", "agenda", "sections", "passages", "footnotes"])
def test_the_place_of_an_address_is_marked(open_page: Opener, real: Path, table: str) -> None:
    row = rows(real, table)[1]
    page = open_page(f"fr/report/fntp-2014.html#{next(iter(row.values()))}")
    settle(page)
    marked = """() => [...document.querySelectorAll(".text *")].filter(e => e.matches(".on") ||
        getComputedStyle(e).boxShadow !== "none").map(e => (e.closest("li, p, h2, h3, h4")).textContent)"""
    (said,) = set(page.evaluate(marked))
    evidence = row.get("evidence") or row.get("text") or row["title"]
    assert "".join(evidence.split()) in "".join(said.split())


def test_a_cue_joins_its_action_as_it_is_written(open_page: Opener, real: Path) -> None:
    table = [row for row in rows(real, "recommendations") if (row["cue"] or "").endswith("d'")]
    assert table
    for scripts in (True, False):
        page = open_page("fr/recommendations.html", java_script_enabled=scripts)
        said = page.locator(".card .said").all_text_contents()
        assert any(table[0]["cue"] + table[0]["text"] in one for one in said)
        assert not any("d' " in one for one in said)


def test_words_that_turn_the_direction_leave_their_neighbours_alone(open_page: Opener) -> None:
    page = open_page("en/organizations.html")
    left = """() => {
        const near = document.querySelector("tbody th .acronym");
        near.parentElement.querySelector("span").textContent = "\u202eabc";
        const at = i => { const r = new Range(); r.setStart(near.firstChild, i); r.setEnd(near.firstChild, i + 1);
            return r.getBoundingClientRect().left; };
        return [at(0), at(1)];
    }"""
    first, second = page.evaluate(left)
    assert first < second


def test_closing_what_words_show_leaves_the_keyboard_where_it_was(open_page: Opener) -> None:
    page = open_page("fr/report/fntp-2014.html")
    settle(page)
    sign = page.locator(".text a.n").nth(2)
    sign.press("Enter")
    page.locator("[id='here:'] .close").press("Enter")
    assert page.is_hidden("[id='here:']")
    assert page.evaluate("document.activeElement.id") == sign.get_attribute("id")


@pytest.mark.parametrize(("name", "link"), [("organizations", ".where a"), ("recommendations", ".place")])
def test_links_to_places_say_which_one(open_page: Opener, name: str, link: str) -> None:
    page = open_page(f"fr/{name}.html")
    said = page.eval_on_selector_all(
        link, "all => all.map(a => a.closest('tr, .card').firstElementChild.textContent + a.textContent)"
    )
    assert len(said) == len(set(said)) > 40


def test_results_come_before_the_filters_where_a_page_is_narrow(open_page: Opener) -> None:
    page = open_page("fr/recommendations.html", width=320)
    settle(page)
    assert page.is_hidden("input[name=kind][value=need]")
    page.click("[id='facets:'] > summary")
    page.click("summary:text('Nature')")  # each group opens for itself
    page.check("input[name=kind][value=need]")
    assert page.inner_text("[id='chosen:'] button >> nth=0").startswith("Nature\u00a0: ")
    n = len(shown(page))
    assert page.inner_text("[id='done:']") == f"Voir {n} résultats"
    page.click("[id='done:']")
    assert page.is_hidden("input[name=kind][value=need]")


def test_the_agenda_is_to_scale(open_page: Opener, real: Path) -> None:
    page = open_page("fr/agenda/fntp-2014.html")
    minute = page.eval_on_selector(".axis", "e => e.getBoundingClientRect().height") / (9 * 60)
    heights = {
        row["agenda_id"]: page.eval_on_selector(
            f"[id='slot:{row['agenda_id']}']", "e => e.getBoundingClientRect().height"
        )
        for row in rows(real, "agenda")
        if row["duration_minutes"]
    }
    for row in rows(real, "agenda"):
        if row["duration_minutes"]:
            assert abs(heights[row["agenda_id"]] - minute * row["duration_minutes"]) < 1
    assert page.locator(".gap").count() == sum(row["kind"] == "agenda_gap" for row in rows(real, "anomalies"))


def test_a_theme_of_the_overview_leads_to_its_rows(open_page: Opener, real: Path) -> None:
    theme = rows(real, "themes")[2]
    page = open_page("fr/index.html")
    page.click(f".chart a[href$='theme={theme['theme_id']}']")
    settle(page)
    assert len(shown(page)) == theme["recommendation_count"]
    page.click("[data-other]")
    settle(page)
    assert len(shown(page)) == theme["recommendation_count"]


def test_print_shows_the_text_and_its_rows(open_page: Opener) -> None:
    page = open_page("fr/report/fntp-2014.html")
    page.emulate_media(media="print")
    assert page.is_hidden(".head")
    assert page.is_visible("[id='panel:']")
    assert page.eval_on_selector("[id='panel:']", "e => e.scrollHeight <= e.clientHeight + 1")


@pytest.mark.parametrize(
    ("query", "column", "value"),
    [('"forced labour"', "theme_id", "Travail forcé"), ("Besoin", "kind", "need"), ("federal", "addressee", "federal")],
)
def test_search_finds_labels_in_both_languages(
    open_page: Opener, real: Path, query: str, column: str, value: str
) -> None:
    titles = {row["theme_id"]: row["title"] for row in rows(real, "themes")}
    table = {row["recommendation_id"]: titles.get(row[column], row[column]) for row in rows(real, "recommendations")}
    wanted = {key for key, said in table.items() if (said or "").startswith(value)}
    page = open_page("en/recommendations.html")
    settle(page)
    page.fill("[id='q:']", query)
    page.wait_for_function("() => location.hash.startsWith('#q=')")
    assert wanted
    assert wanted <= set(shown(page)) < set(table)


def test_a_row_unfolds_to_its_paragraph_and_can_be_cited(open_page: Opener, real: Path) -> None:
    row = next(row for row in rows(real, "recommendations") if row["cue"])
    (passage,) = [one for one in rows(real, "passages") if one["passage_id"] == row["passage_id"]]
    page = open_page("fr/recommendations.html#" + row["recommendation_id"])
    settle(page)
    card = page.locator(f"[id='{row['recommendation_id']}']")
    card.locator(".open").click()
    text = (real / "text/fntp-2014.txt").read_text(encoding="utf-8")
    assert card.locator(".context").text_content() == text[passage["source_start"] : passage["source_end"]]
    assert card.locator(".context .r").text_content() == row["evidence"]
    card.locator(".cite").click()
    cited = page.input_value("[id='words:']")
    words = " ".join(row["evidence"].split())
    assert f"«\u00a0{words}\u00a0»" in cited
    assert f"ligne\u00a0{row['source_line']}" in cited
    assert cited.endswith(f"fr/report/fntp-2014.html#{row['recommendation_id']}")
    page.keyboard.press("Escape")
    card.locator(".about").click()  # a row opens, and closes, wherever it is clicked
    assert page.locator(".context").count() == 0


def test_from_row_to_row_of_those_chosen_and_back(open_page: Opener, real: Path) -> None:
    needs = [row["recommendation_id"] for row in rows(real, "recommendations") if row["kind"] == "need"]
    page = open_page("en/recommendations.html#kind=need")
    settle(page)
    page.keyboard.press("j")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('.card').id") == needs[1]
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/report/fntp-2014.html#{needs[1]}")
    settle(page)
    assert f"2 of {len(needs)}" in page.inner_text("[id='here:']")
    page.click("[id='here:'] [aria-label=Next]")
    page.wait_for_url(f"**#{needs[2]}")
    page.keyboard.press("k")
    page.wait_for_url(f"**#{needs[1]}")
    page.click(f"text=Back to my {len(needs)} results")
    page.wait_for_url("**/recommendations.html#kind=need")


def test_a_body_leads_to_the_recommendations_that_name_it(open_page: Opener, real: Path) -> None:
    named = rows(real, "recommendation_organizations")
    key = named[-1]["organization_id"]
    page = open_page("en/organizations.html")
    page.click(f"[id='{key}'] a[href*='#organization=']")
    settle(page)
    assert set(shown(page)) == {row["recommendation_id"] for row in named if row["organization_id"] == key}


def test_words_are_copied_without_what_is_ours(open_page: Opener, real: Path) -> None:
    page = open_page("fr/report/fntp-2014.html")
    settle(page)
    key = rows(real, "recommendations")[0]["passage_id"]
    copied = page.evaluate(
        "key => { getSelection().selectAllChildren(document.getElementById(key)); return getSelection().toString(); }",
        key,
    )
    (passage,) = [one for one in rows(real, "passages") if one["passage_id"] == key]
    text = (real / "text/fntp-2014.txt").read_text(encoding="utf-8")
    assert "".join(copied.split()) == "".join(text[passage["source_start"] : passage["source_end"]].split())


def test_the_rows_of_a_report_are_near_where_the_page_is_narrow(open_page: Opener) -> None:
    page = open_page("en/report/fntp-2014.html", width=768)
    settle(page)
    assert page.eval_on_selector("input[data-layer=r]", "e => e.getBoundingClientRect().top") < 900
    assert page.eval_on_selector("a.jump", "e => e.getBoundingClientRect().bottom <= innerHeight")
    page.click("a.jump")
    assert page.eval_on_selector("[id='panel:']", "e => e.getBoundingClientRect().top") < 900


def test_a_filtered_list_prints_with_its_choice_count_source_and_version(open_page: Opener) -> None:
    page = open_page("en/recommendations.html#kind=need")
    settle(page)
    page.emulate_media(media="print")
    said = page.inner_text("body")
    for words in ("Kind: Need", " recommendations of ", "www.securitepublique.gc.ca", "Version 20"):
        assert words in said
    assert "Search the recommendations" not in said


def test_the_text_stays_wide_enough_to_read(open_page: Opener) -> None:
    page = open_page("en/recommendations.html")
    settle(page)
    for width in (360, 768, 1024, 1100, 1279, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.eval_on_selector(".said", "e => e.offsetWidth") > 300, width


def test_a_facet_of_many_choices_is_searched(open_page: Opener) -> None:
    page = open_page("en/recommendations.html")
    settle(page)
    left = page.evaluate("""() => {
        const options = Array.from({ length: 20 }, (_, i) => ({ value: `v${i}`, label: `Émile ${i}` }));
        const { strings } = JSON.parse(document.getElementById("settings:").textContent);
        const facet = wwh.facet({ name: "x", title: "x", options, strings, number: String, changed() {} });
        facet.show(new Map(options.map(({ value }) => [value, 1])), new Set(["v3"]));
        const search = facet.box.querySelector("input[type=search]");
        search.value = "emile 12";
        search.dispatchEvent(new Event("input"));
        return [search.hidden, [...facet.box.querySelectorAll("li input")].map(input => input.value)];
    }""")
    assert left == [False, ["v3", "v12"]]  # what is chosen stays in sight


def test_a_piece_of_the_map_leads_to_its_words(open_page: Opener) -> None:
    page = open_page("en/report/fntp-2014.html")
    settle(page)
    piece = page.locator(".ribbon.down a").nth(5)
    key = (piece.get_attribute("href") or "").removeprefix("#")
    piece.click()
    assert page.url.endswith(f"#{key}")
    assert page.eval_on_selector(
        f"[id='{key}']", "e => { const { top } = e.getBoundingClientRect(); return top >= 0 && top < innerHeight; }"
    )
