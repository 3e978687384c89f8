"""Topics over which a page prints no ranked heading: lines in capitals or in bold, counted items, a summary alone."""

from tests.reading.helpers import DIT, DONE, SAID, document, kinds, outline


def test_lines_in_capitals_head_parts_of_a_page_that_ranks_few_headings() -> None:
    parts = "".join(f"<p>{title}</p><p>{SAID}</p>" for title in ("THE OLD PIERS", "THE NEW LAMPS", "ROPES AND TAR"))
    page = f"<main><h1>R</h1><h2>A sheet</h2>{parts}<h2>Sources</h2><p>{DONE}</p><h2>Words</h2><p>{DONE}</p></main>"
    assert kinds(page, "en", "html")[:4] == [
        ("discussions", "A sheet"),
        ("theme", "THE OLD PIERS"),
        ("theme", "THE NEW LAMPS"),
        ("theme", "ROPES AND TAR"),
    ]


def test_lines_in_bold_are_topics_where_nothing_beside_their_section_asks() -> None:
    parts = "".join(f"<p><b>{title}</b></p><p>{SAID}</p>" for title in ("Piers", "Lamps", "Ropes"))
    for beside, kind in ((DONE, "theme"), (SAID, "other")):
        page = "".join(f"<h2>{title}</h2><p>{beside}</p>" for title in ("Tar", "Nets", "Fees"))
        found = kinds(f"<main><h1>R</h1><h2>The quay</h2>{parts}{page}</main>", "en", "html")
        assert [one for one, title in found if title in ("Piers", "Lamps", "Ropes")] == [kind] * 3


def test_a_summary_of_which_no_more_is_printed_is_a_theme() -> None:
    summary = f"<main><h1>R</h1><p>{DONE}</p><h2>Key highlights</h2><ul><li>{SAID}</li><li>{DONE * 2}</li></ul>"
    assert kinds(f"{summary}</main>", "en", "html") == [("theme", "Key highlights")]
    more = f"{summary}<h2>Piers</h2><p>{SAID * 2}</p></main>"
    assert kinds(more, "en", "html") == [("summary", "Key highlights"), ("theme", "Piers")]


def test_counted_items_head_the_lists_below_them_where_these_are_most_of_a_page() -> None:
    items = "".join(f"<li>{title}<ul><li>{DIT}</li><li>{DIT}</li></ul></li>" for title in ("Quais", "Ruches", "Lampes"))
    page = f"<main><h1>Un rapport</h1><p><b>Ce qui a été dit</b></p><ol>{items}</ol></main>"
    assert outline(document(page, "fr", "html"))[:2] == [
        (1, "discussions", "Ce qui a été dit"),
        (2, "theme", "Quais"),
    ]


def test_a_label_that_comes_back_makes_no_next_steps_of_each_topic() -> None:
    parts = "".join(f"\n1.{n} {title}\n\n{SAID}\n\nAction Items:\n\n- Mend it.\n" for n, title in enumerate("ABC", 1))
    text = f"The quay\n\n1. What we heard\n{parts}\n2. Thanks\n\n{DONE}\n"
    assert "next_steps" not in [kind for kind, _ in kinds(text)]
    assert [kind for kind, _ in kinds(text)].count("theme") == 3


def test_whoever_spoke_to_a_topic_and_who_answered_make_it_no_panel_nor_next_steps() -> None:
    page = "".join(
        f"<h2>{title}</h2><p>{SAID}</p>" for title in ("Lamps (Ada Roe, of the Harbour Panel)", "Ropes", "Response")
    )
    assert [kind for kind, _ in kinds(f"<main><h1>R</h1>{page}</main>", "en", "html")] == ["theme", "theme", "panels"]
