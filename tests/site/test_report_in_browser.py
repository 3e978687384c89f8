"""A report's pages in a real browser: words lead to rows and rows to words, the agenda, print, narrow windows."""

from pathlib import Path

import pytest

from tests.site.conftest import Opener
from tests.site.helpers import LANGUAGES, rows, settle


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
    page.click(".before > summary")  # the first marker stands in the foreword
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_foreign_words_say_their_language(open_page: Opener, language: str) -> None:
    page = open_page(f"{language}/recommendations.html")
    settle(page)
    assert page.eval_on_selector(".card .said", "e => e.closest('[lang]').lang") == "fr"
    report = open_page(f"{language}/report/fntp-2014.html")
    assert report.eval_on_selector("[id='text:'] p", "e => e.closest('[lang]').lang") == "fr"
    assert report.eval_on_selector("[id='h:rows']", "e => e.closest('[lang]').lang") == language


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
    assert len(said) == len(set(said)) >= 40


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


def test_print_shows_the_text_and_its_rows(open_page: Opener) -> None:
    page = open_page("fr/report/fntp-2014.html")
    page.emulate_media(media="print")
    assert page.is_hidden(".head")
    assert page.is_visible("[id='panel:']")
    assert page.eval_on_selector("[id='panel:']", "e => e.scrollHeight <= e.clientHeight + 1")


def test_from_row_to_row_of_those_chosen_and_back(open_page: Opener, real: Path) -> None:
    needs = [row["recommendation_id"] for row in rows(real, "recommendations") if row["kind"] == "need"]
    page = open_page("en/recommendations.html#kind=need")
    settle(page)
    page.keyboard.press("j")  # a letter does nothing where the list has not the focus
    assert page.evaluate("document.activeElement === document.body")
    page.focus(".card .place >> nth=0")
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.closest('.card').id") == needs[1]
    page.keyboard.press("Enter")
    page.wait_for_url(f"**/report/fntp-2014.html#{needs[1]}")
    settle(page)
    assert f"2 of {len(needs)}" in page.inner_text("[id='here:']")
    page.click("[id='here:'] [aria-label=Next]")
    page.wait_for_url(f"**#{needs[2]}")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("k")
    assert page.url.endswith(f"#{needs[2]}")
    page.focus("[id='here:'] a.go")
    page.keyboard.press("k")
    page.wait_for_url(f"**#{needs[1]}")
    along = "document.activeElement.closest('.here') && document.querySelector('.here a.go').hash"
    page.wait_for_function(f"() => ({along}) === '#{needs[1]}'")  # the focus goes along with the row
    page.keyboard.press("j")
    page.wait_for_url(f"**#{needs[2]}")
    page.wait_for_function(f"() => ({along}) === '#{needs[2]}'")
    page.keyboard.press("k")
    page.wait_for_url(f"**#{needs[1]}")
    page.click(f"text=Back to my {len(needs)} results")
    page.wait_for_url(f"**/recommendations.html#kind=need&row={needs[1]}")
    settle(page)
    seen = "e => { const r = e.getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"
    assert page.eval_on_selector(f"[id='{needs[1]}']", seen)
    assert page.evaluate("document.activeElement.closest('.card').id") == needs[1]


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


def test_the_text_stays_wide_enough_to_read(open_page: Opener) -> None:
    page = open_page("en/recommendations.html")
    settle(page)
    for width in (360, 768, 1024, 1100, 1279, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.eval_on_selector(".said", "e => e.offsetWidth") > 300, width


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
