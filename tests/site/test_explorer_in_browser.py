"""The recommendations in a real browser: search, facets, addresses to share, downloads, rows that unfold."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from tests.site.conftest import Opener
from tests.site.helpers import rows, settle, shown


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
    assert shown(page) == expected[:40]
    # Another facet counts only what is chosen here; this facet still counts its other choices.
    for facet, column in (("kind", "kind"), ("addressee", "addressee")):
        for value in {row[column] for row in table}:
            wanted = [row for row in table if row[column] == value and (facet == "kind" or row["kind"] == "need")]
            count = page.locator(f"input[name={facet}][value='{value or '-'}'] ~ .count")
            if wanted and count.count():
                assert count.inner_text() == str(len(wanted))
    page.check("input[name=kind][value=recommendation]")
    both = [row["recommendation_id"] for row in table if row["kind"] in ("need", "recommendation")]
    assert shown(page) == both[:40]
    page.click("[id='chosen:'] .all button")
    assert len(shown(page)) == min(40, len(table))
    assert page.evaluate("document.activeElement.id") == "q:"


def test_nothing_found_says_so(open_page: Opener) -> None:
    page = open_page("en/recommendations.html#q=zzzz")
    settle(page)
    assert "Search in the language of the reports: French." in page.inner_text("[id='none:']")
    assert page.inner_text("[id='result:']").startswith("0 recommendations of ")


def test_an_address_can_be_shared(open_page: Opener) -> None:
    page = open_page("en/recommendations.html")
    settle(page)
    page.check("input[name=kind][value=option]")
    page.fill("[id='q:']", "a")
    page.select_option("[id='sort:']", "text")
    page.wait_for_function("() => location.hash.includes('q=a') && location.hash.includes('sort=text')")
    page.wait_for_selector(".card")  # what is typed is looked for a little later, and the rows are drawn after that
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


def test_a_facet_keeps_the_focus_when_it_is_chosen(open_page: Opener) -> None:
    page = open_page("en/recommendations.html")
    settle(page)
    page.focus("input[name=kind][value=need]")
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.value") == "need"
    assert page.is_checked("input[name=kind][value=need]")


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


def test_a_cue_joins_its_action_as_it_is_written(open_page: Opener, real: Path) -> None:
    table = [row for row in rows(real, "recommendations") if (row["cue"] or "").endswith("d'")]
    assert table
    for scripts in (True, False):
        page = open_page("fr/recommendations.html", java_script_enabled=scripts)
        said = page.locator(".card .said").all_text_contents()
        assert any(table[0]["cue"] + table[0]["text"] in one for one in said)
        assert not any("d' " in one for one in said)


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
    # The folder that a page was opened from is no address for others: the report and the row are.
    assert cited.endswith(f", fntp-2014#{row['recommendation_id']}")
    assert "file:" not in cited
    page.keyboard.press("Escape")
    card.locator(".about").click()  # a row opens, and closes, wherever it is clicked
    assert page.locator(".context").count() == 0


def test_a_filtered_list_prints_with_its_choice_count_source_and_version(open_page: Opener) -> None:
    page = open_page("en/recommendations.html#kind=need")
    settle(page)
    page.emulate_media(media="print")
    said = page.inner_text("body")
    for words in ("Kind: Need", " recommendations of ", "www.securitepublique.gc.ca", "Version 20"):
        assert words in said
    assert "Search the recommendations" not in said


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
