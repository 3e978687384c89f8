"""Which sections are topics where chapters, parts and times of day could be taken for them, or they for those."""

import pytest

from tests.reading.helpers import DIT, DONE, SAID, document, kinds, outline


def _page(*sections: tuple[int, str, str]) -> str:
    """A page of sections: rank, title, text."""
    return f"<main><h1>R</h1>{''.join(f'<h{n}>{title}</h{n}><p>{text}</p>' for n, title, text in sections)}</main>"


def test_one_of_several_that_are_counted_is_a_topic_however_much_it_holds() -> None:
    page = _page(
        (2, "Case 1: stands", ""), (3, "To keep", SAID * 4), (3, "To change", SAID * 4),
        (2, "Case 2: fees", ""), (3, "To keep", SAID), (3, "To change", SAID),
    )  # fmt: skip
    assert [title for kind, title in kinds(page, "en", "html") if kind == "theme"] == ["Case 1: stands", "Case 2: fees"]


def test_what_is_counted_and_holds_less_does_not_stand_before_what_holds_more() -> None:
    page = _page(
        (2, "Topic 1: stands", SAID * 4), (2, "Topic 2: fees", SAID * 4),
        *((2, f"Challenge {nth}", SAID) for nth in (1, 2, 3)),
    )  # fmt: skip
    assert [kind for kind, _ in kinds(page, "en", "html")][:2] == ["theme", "theme"]


def test_items_that_open_with_what_to_do_ask() -> None:
    orders = (
        "</p><ul>" + "<li>Build a dry shed on the shore</li><li>Train the keepers of the hives</li>" * 3 + "</ul><p>"
    )
    page = _page((2, "The society", DONE), (2, "Stands", orders), (2, "Sheds", orders), (2, "Thanks", DONE))
    assert [title for kind, title in kinds(page, "en", "html") if kind == "theme"] == ["Stands", "Sheds"]


def test_what_stands_behind_the_chapter_was_heard_up_to_a_part_that_its_title_names() -> None:
    page = _page(
        (2, "Sketches", ""), (3, "A moving shed", SAID * 2), (3, "A floating hive", SAID * 2),
        (2, "For the town", "The town should lend a shed. It should mark the paths."), (2, "Next steps", DONE),
        (2, "The harbour", DONE),
    )  # fmt: skip
    assert [kind for kind, _ in kinds(page, "en", "html")] == [
        "discussions", "theme", "theme", "discussions", "next_steps", "other",
    ]  # fmt: skip


def test_a_chapter_named_so_stands_beside_another_that_holds_as_much() -> None:
    page = _page(
        (2, "Harbour sessions", DONE), (3, "Stands", SAID), (3, "Fees", SAID),
        (2, "The northern shore", DONE), (3, "Sheds", SAID * 2), (3, "Paths", SAID * 2),
    )  # fmt: skip
    assert {block.part for block in document(page, "en", "html").blocks if block.section in (1, 2, 4, 5)} >= {
        "reporting"
    }
    assert [kind for kind, _ in kinds(page, "en", "html")] == ["theme", "other", "other"] * 2


def test_two_parts_of_a_topic_among_others_make_it_no_chapter() -> None:
    page = _page(
        (2, "1. News of the harbour", DONE), (2, "2. The register", DONE),
        (2, "3. Upkeep", ""), (3, "3.1 Stands", SAID), (3, "3.2 Fees", SAID),
    )  # fmt: skip
    assert [kind for kind, _ in kinds(page, "en", "html")][2:] == ["theme", "other", "other"]


def test_a_summary_that_is_divided_into_topics_stands_beside_what_no_title_names() -> None:
    page = _page(
        (2, "Executive summary", ""), (3, "Stands", SAID), (3, "Fees", SAID),
        (2, "Rough notes", ""), (3, "shed-1", SAID), (3, "shed-2", SAID), (3, "shed-3", SAID),
    )  # fmt: skip
    assert ("theme", "shed-1") not in kinds(page, "en", "html")


def test_a_list_above_all_headings_tells_what_was_heard_and_a_paragraph_there_does_not() -> None:
    first = "<p>The society met in May.</p><ul><li>Move the hives.</li></ul>"
    page = _page((2, "Stands", SAID), (2, "Fees", SAID)).replace("</h1>", f"</h1>{first}")
    blocks = document(page, "en", "html").blocks
    assert {block.kind: block.part for block in blocks if block.section is None and block.kind != "heading"} == {
        "paragraph": None,
        "list_item": "reporting",
    }


def test_a_background_beside_the_topics_of_a_chapter_is_none_and_a_summary_of_the_talk_is() -> None:
    page = _page(
        (2, "Session", ""), (3, "Background", DONE), (3, "Summary", SAID * 2), (3, "Fees", SAID), (2, "Thanks", DONE)
    )
    assert kinds(page, "en", "html")[:4] == [
        ("discussions", "Session"), ("introduction", "Background"), ("theme", "Summary"), ("theme", "Fees"),
    ]  # fmt: skip


def test_without_ranks_topics_stand_beside_one_that_is_named_like_a_chapter() -> None:
    titles = ["Stands", "Fees", "Working groups of the society", "Paths"]
    text = "A report\n\n" + "".join(f"{title}\n\n{SAID * 2}\n\n" for title in titles)
    assert kinds(text) == [("theme", title) for title in titles]


def test_annexes_are_named_on_lines_of_their_own_and_end_as_reports_do() -> None:
    text = (
        f"A report\n\nSTANDS\n\n{SAID}\n\nFEES\n\n{SAID}\n\nATTACHMENT A:\n\nA charter of the society\n\nCONCLUSION\n\n"
        "The society should thrive.\n"
    )
    for source_format in ("text", "markdown"):
        found = document(text, "en", source_format)
        assert [(one.level, one.kind) for one in found.sections[:3]] == [(1, "theme"), (1, "theme"), (1, "annex")]
        assert {block.part for block in found.blocks[-1:]} == {None}


def test_a_time_that_stands_alone_makes_no_agenda_of_what_follows() -> None:
    text = f"Rencontre\n\nÀ distance, de 10h à 12h\n\nLes remises\n\n{DIT * 2}\n\nLes frais\n\n{DIT * 2}\n"
    assert [title for _, title in kinds(text, "fr")][-2:] == ["Les remises", "Les frais"]


def test_parts_of_a_day_with_words_of_their_own_are_sections() -> None:
    talk = f"<p>{DIT}</p><p>{DIT}</p><p>{DIT}</p><p>{DIT}</p><p>{DIT}</p>"
    page = f"<main><h1>R</h1><h2>10h00-10h45 - Les remises</h2>{talk}<h2>10h45-13h - Les frais</h2>{talk}</main>"
    assert [title for _, title in kinds(page, "fr", "html")] == ["10h00-10h45 - Les remises", "10h45-13h - Les frais"]


def test_the_first_heading_is_the_title_where_it_says_what_the_document_is_called() -> None:
    page = f"<main><h1>Un rapport</h1><p>Trois parties.</p><h1>Les remises</h1><p>{DIT}</p><h1>Les frais</h1><p>{DIT}</p></main>"
    assert kinds(page, "fr", "html") == [("theme", "Les remises"), ("theme", "Les frais")]


def test_a_heading_of_several_sentences_heads_nothing() -> None:
    lead = "More than a hundred keepers answered the call of the harbour society this winter. " * 3
    page = f"<main><h1>R</h1><h3>{lead}</h3><h2>Stands</h2><p>{SAID}</p><h2>Fees</h2><p>{SAID}</p></main>"
    assert kinds(page, "en", "html") == [("theme", "Stands"), ("theme", "Fees")]


@pytest.mark.parametrize(
    ("title", "language", "kind"),
    [
        ("Open questions and next steps", "en", "next_steps"),
        ("Les perspectives", "fr", "next_steps"),
        ("À faire pour la prochaine séance", "fr", "next_steps"),
        ("Pour finir", "fr", "next_steps"),
        ("À faire", "fr", "next_steps"),
        ("Actions and next steps", "en", "next_steps"),
        ("Wrap-up", "en", "next_steps"),
        ("Community next steps", "en", "next_steps"),
        ("Follow-up actions", "en", "next_steps"),
        ("Scope of the harbour trust", "en", "theme"),
        ("Scope of this report", "en", "introduction"),
        ("Method", "en", "introduction"),
        ("Instructions", "en", "introduction"),
        ("Commitment 2: Lamps", "en", "theme"),
        ("The Residents' Panel on hives", "en", "theme"),
        ("Le panel citoyen et les ruches", "fr", "theme"),
        ("Harbour Data Panel update", "en", "theme"),
        ("Expert panel on tides", "en", "panels"),
        ("Approval of the minutes", "en", "introduction"),
        ("Adjournment", "en", "back_matter"),
        ("Key points", "en", "summary"),
        ("Date of the next meeting", "en", "next_steps"),
        ("Clôture de la séance", "fr", "back_matter"),
        ("Poursuite des travaux", "fr", "next_steps"),
        ("Nos engagements tenus", "fr", "theme"),
        ("Poursuite du travail sur les quais", "fr", "theme"),
    ],
)
def test_what_titles_say(title: str, language: str, kind: str) -> None:
    said = SAID if language == "en" else DIT
    page = _page((2, "Fees" if language == "en" else "Les frais", said * 2), (2, title, said * 2))
    assert kinds(page, language, "html")[1] == (kind, title)


def test_what_is_counted_on_stands_beside_a_title_that_names_a_chapter() -> None:
    heads = ["Bells", "E. Public comments", "Ann Lee", "F. Lamps", "G. Ropes", "Nets", "Fees"]
    text = "The port\n\n" + "".join(f"{head}\n\n{SAID * 2}\n\n" for head in heads)
    assert kinds(text, "en", "text") == [("theme", head) for head in heads]


def test_numbers_that_begin_anew_count_what_is_below() -> None:
    text = f"# A report\n\n## 1. Piers\n\n### 1. Fees\n\n{SAID}\n\n### 2. Noise\n\n{SAID}\n\n## 2. Lamps\n\n{SAID}\n"
    assert [level for level, _, _ in outline(document(text, "en", "markdown"))] == [1, 2, 2, 1]


def test_a_sentence_in_bold_heads_nothing_and_a_ranked_one_does() -> None:
    text = f"# A report\n\n## Piers.\n\n{SAID}\n\n### The old pier may well be closed for the winter.\n\n{SAID}\n\n**The new pier may well be opened for the spring.**\n\n{SAID}\n\n## Lamps\n\n{SAID}\n"
    assert [title for _, _, title in outline(document(text, "en", "markdown"))] == [
        "Piers.",
        "The old pier may well be closed for the winter.",
        "Lamps",
    ]


def test_what_stands_behind_counted_topics_and_asks_was_heard() -> None:
    page = _page(
        (2, "Group 1: stands", SAID), (2, "Group 2: fees", SAID), (2, "Group 3: paths", SAID),
        (2, "Group 3 again: sheds", SAID), (2, "Next steps", DONE),
    )  # fmt: skip
    assert [kind for kind, _ in kinds(page, "en", "html")] == ["theme", "theme", "theme", "discussions", "next_steps"]


def test_a_chapter_that_is_named_so_is_not_left_for_one_of_its_topics() -> None:
    page = _page(
        (2, "What we heard", ""), (3, "Stands", ""), (4, "Wood", SAID), (4, "Stone", SAID), (4, "Iron", SAID),
        (3, "Fees", "They are high."), (2, "Next steps", "Soon."),
    )  # fmt: skip
    told = kinds(page, "en", "html")
    assert [title for kind, title in told if kind == "theme"] == ["Stands", "Fees"]


def test_letters_count_as_far_as_there_are_any() -> None:
    titles = ["F. Nets", "G. Piers", "H. Lamps", "I. Fees", "J. Bells", "K. Ropes", "L. Tar"]
    page = _page(*((2, title, SAID) for title in titles))
    assert outline(document(page, "en", "html")) == [(1, "theme", title) for title in titles]


def test_what_alone_asks_is_a_topic_though_not_all_that_was_heard_nor_one_of_an_empty_heading() -> None:
    page = _page((2, "Piers", DONE), (2, "Ropes", ""), (2, "Fees", SAID), (2, "Lamps", DONE))
    assert [kind for kind, _ in kinds(page, "en", "html")] == ["other", "other", "theme", "other"]
    assert {block.part for block in document(page, "en", "html").blocks if block.kind == "paragraph"} == {"reporting"}


def test_numbers_tell_the_levels_where_the_page_has_one_rank_alone() -> None:
    page = _page(
        (2, "1. Stands", DONE), (2, "1.1 Background", DONE), (2, "1.2 Discussion", SAID),
        (2, "2. Fees", DONE), (2, "2.1 Background", DONE), (2, "2.2 Discussion", SAID),
    )  # fmt: skip
    assert [kind for kind, _ in kinds(page, "en", "html")] == [
        "theme", "laid_before", "other", "theme", "laid_before", "other",
    ]  # fmt: skip


def test_what_seldom_reports_does_where_it_holds_nearly_all() -> None:
    whole = document(f"A report\n\nOverview\n\n{SAID * 6}\n\nMembers of the board\n\nAnn Lee\n", "en")
    assert any(block.part == "reporting" for block in whole.blocks)
    opened = document(f"A report\n\nOverview\n\n{SAID}\n\nStands\n\n{SAID * 3}\n\nFees\n\n{SAID * 3}\n", "en")
    assert next(block.part for block in opened.blocks if block.kind == "paragraph") is None


def test_what_the_publisher_answers_to_a_topic_is_none_of_what_was_heard() -> None:
    page = _page(
        (2, "Stands", ""), (3, "What we heard", SAID), (3, "Our response", SAID),
        (2, "Fees", ""), (3, "What we heard", SAID), (3, "Our response", SAID),
    )  # fmt: skip
    assert [kind for kind, _ in kinds(page, "en", "html")] == [
        "theme", "other", "laid_before", "theme", "other", "laid_before",
    ]  # fmt: skip


def test_responses_are_those_of_the_consulted_where_nobody_else_is_named() -> None:
    page = _page((2, "Stands", ""), (3, "Question", SAID), (3, "Responses", SAID), (2, "Fees", SAID))
    assert [kind for kind, _ in kinds(page, "en", "html")][2] == "other"


def test_the_parts_of_several_chapters_that_report_are_the_topics() -> None:
    chapters = "".join(
        f"<h2>Workshop {n}</h2><p>{DONE}</p>" + "".join(f"<h3>{title}</h3><p>{SAID * 2}</p>" for title in titles)
        for n, titles in enumerate((("Stands", "Fees"), ("Paths", "Sheds")), 1)
    )
    found = kinds(f"<main><h1>R</h1><h2>Background</h2><p>{DONE}</p>{chapters}</main>", "en", "html")
    assert [title for kind, title in found if kind == "theme"] == ["Stands", "Fees", "Paths", "Sheds"]


def test_chapters_of_the_same_parts_are_the_topics_however_the_parts_are_counted() -> None:
    said = {"What we heard": SAID * 2, "Our response": SAID}
    chapters = "".join(
        f"<h2>Discussion of {title}</h2>"
        + "".join(f"<h3>{n}.{i} {part}</h3><p>{said[part]}</p>" for i, part in enumerate(said))
        for n, title in enumerate(("Stands", "Fees", "Paths"), 1)
    )
    found = kinds(f"<main><h1>R</h1><h2>Background</h2><p>{DONE}</p>{chapters}</main>", "en", "html")
    assert [kind for kind, _ in found[1:]] == ["theme", "other", "laid_before"] * 3


def test_an_introduction_is_no_topic_for_what_its_parts_ask() -> None:
    page = (
        f"<h2>Introduction</h2><h3>Aims</h3><p>{SAID}</p><h2>Stands</h2><p>{SAID * 3}</p><h2>Fees</h2><p>{SAID * 3}</p>"
    )
    found = kinds(f"<main><h1>R</h1>{page}</main>", "en", "html")
    assert [title for kind, title in found if kind == "theme"] == ["Stands", "Fees"]


def test_topics_that_hold_the_most_are_topics_beside_those_that_are_counted() -> None:
    said = f"{DONE}A new lamp is needed."
    page = f"## Old piers\n\n{SAID * 4}\n\n" + "".join(f"## Issue {at}: {at} bells\n\n{said}\n\n" for at in (1, 2, 3))
    assert [kind for kind, _ in kinds(f"# The port\n\n{page}", "en", "markdown")] == ["theme"] * 4


def test_a_counted_topic_whose_parts_are_not_is_no_chapter() -> None:
    parts = "".join(f"### {title}\n\n{SAID}\n\n" for title in ("Old ropes", "New ropes", "Decisions"))
    page = "".join(f"## {at}. {at} bells\n\n{DONE}\n\n{parts if at == 2 else ''}" for at in (1, 2, 3))
    found = [kind for kind, title in kinds(f"# The port\n\n{page}", "en", "markdown") if title[0] in "123"]
    assert found[1] == "theme"
