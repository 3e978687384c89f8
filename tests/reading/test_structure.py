"""What the sections of a report are by what they do: topics, chapters, what was laid before the participants."""

import textwrap

from pipeline.reader import findings_in, tables_of
from tests.reading.helpers import DIT, DONE, SAID, document, kinds, knowledge, outline


def test_topics_without_a_chapter_are_known_by_how_they_speak() -> None:
    text = f"A report\n\nA hundred years\n\n{DONE * 2}\n\nWinter stands\n\n{SAID * 2}\n\nSmall keepers\n\n{SAID * 2}\n"
    assert kinds(text) == [("other", "A hundred years"), ("theme", "Winter stands"), ("theme", "Small keepers")]


def test_a_chapter_is_known_by_what_it_holds_whatever_its_name() -> None:
    topics = "".join(f"<h3>{title}</h3><p>{SAID * 2}</p>" for title in ("Stands", "Fees", "Sheds"))
    page = f"<main><h1>R</h1><h2>Once</h2><p>{DONE}</p><h2>Around the stove</h2>{topics}<h2>Thanks</h2><p>{DONE}</p></main>"
    assert [kind for kind, _ in kinds(page, "en", "html")] == [
        "other",
        "discussions",
        "theme",
        "theme",
        "theme",
        "foreword",
    ]


def test_what_was_laid_before_the_participants_is_no_reporting_part() -> None:
    page = f"""<main><h1>R</h1><h2>Stands</h2><h3>Background</h3><p>{DONE}</p><h3>Questions</h3><ul><li>Which stands last?</li>
    <li>Who should pay?</li></ul><h3>What was said</h3><p>{SAID * 3}</p><h2>Fees</h2><p>{SAID * 2}</p></main>"""
    found = document(page, "en", "html")
    assert [(kind, title) for _, kind, title in outline(found)] == [
        ("theme", "Stands"),
        ("laid_before", "Background"),
        ("laid_before", "Questions"),
        ("other", "What was said"),
        ("theme", "Fees"),
    ]
    assert {block.part for block in found.blocks if block.section in (1, 2)} == {None}
    assert {(block.part, block.theme) for block in found.blocks if block.section == 3} == {("reporting", 0)}


def test_each_section_carries_the_signals_that_decided() -> None:
    found = document(f"A report\n\nStands\n\n{SAID}\n\nFees\n\n{SAID}\n", "en")
    assert {"title: other", "sentences: 3", "asking: 0.67", "presenting: 0.00"} <= set(found.sections[0].signals)


def test_a_report_without_headings_is_one_reporting_part() -> None:
    found = document(f"{SAID}\n\n{SAID}\n", "en")
    assert {(block.part, block.theme) for block in found.blocks} == {("reporting", None)}


def test_chapters_that_are_counted_hold_what_is_not() -> None:
    text = f"A report\n\n1. Introduction\n\n{DONE}\n\n2. Guests\n\n{DONE}\n\n3. Takeaways\n\nStands\n\n{SAID}\n\nFees\n\n{SAID}\n"
    assert [level for level, _, _ in outline(document(text, "en"))] == [1, 1, 1, 2, 2]


def test_labelled_topics_do_not_report_below_a_background_that_stands_before_them() -> None:
    parts = f"Constats\n\n{DIT}\n\nPistes\n\n{DIT}\n\n"
    text = (
        f"Un rapport\n\nContexte et démarche\n\nLa remise date de 1912 et compte douze ruches.\n\nAxe 1 – Remises\n\n{DIT}\n\n{parts}Axe 2 – Relève\n\n{DIT}\n\n"
        f"{parts}Axe 3 – Frais\n\n{DIT}\n\nConclusion\n\nBientôt.\n"
    )
    assert [kind for kind, _ in kinds(text, "fr")] == [
        "introduction", "theme", "other", "other", "theme", "other", "other", "theme", "next_steps",
    ]  # fmt: skip


def test_letters_count_the_parts_of_counted_chapters() -> None:
    text = f"Un rapport\n\n1. Contexte\n\nLa remise date de 1912.\n\n2. Ce qui a été dit\n\na) Les remises\n\n{DIT}\n\nb) Les frais\n\n{DIT}\n\n3. Suites\n\nBientôt.\n"
    assert kinds(text, "fr") == [
        ("introduction", "1. Contexte"),
        ("discussions", "2. Ce qui a été dit"),
        ("theme", "a) Les remises"),
        ("theme", "b) Les frais"),
        ("next_steps", "3. Suites"),
    ]


def test_a_summary_that_has_the_topics_of_the_chapter_is_no_topic() -> None:
    topics = "".join(f"<h3>{title}</h3><p>{SAID}</p>" for title in ("Stands", "Fees", "Sheds"))
    page = f"<main><h1>R</h1><h2>Executive summary</h2>{topics}<h2>What we heard</h2>{topics}<h2>Next steps</h2><p>Soon.</p></main>"
    assert [kind for kind, _ in kinds(page, "en", "html")] == [
        "summary", "other", "other", "other", "discussions", "theme", "theme", "theme", "next_steps",
    ]  # fmt: skip


def test_what_asks_behind_the_chapter_counts_and_parts_of_the_next_steps_do() -> None:
    topics = "".join(f"<h3>{title}</h3><p>{SAID}</p>" for title in ("Stands", "Fees"))
    page = (
        f"<main><h1>R</h1><h2>What we heard</h2>{topics}<h2>Recommendations</h2><p>Keepers should mark their hives. The "
        "town should lend stands.</p><h2>Next steps</h2><h3>This year</h3><p>The town will lend stands.</p></main>"
    )
    found = document(page, "en", "html")
    parts = {b.part for b in found.blocks if b.section == 3}, {b.part for b in found.blocks if b.section == 5}
    assert parts == ({"reporting"}, {"next_steps"})


def test_a_sentence_cut_by_the_end_of_a_page_is_no_heading() -> None:
    pages = "".join(
        f"{SAID}\n\nThe lamps of the quay\n\nPort Society       [Page {n}]\n\nare dark. {SAID}\n\n" for n in (1, 2, 3)
    )
    assert kinds(f"A report\n\nLamps\n\n{pages}Fees\n\n{SAID}\n") == [("theme", "Lamps"), ("theme", "Fees")]


def test_an_entry_of_the_contents_that_did_not_fit_its_line_is_one() -> None:
    title = "2. Stands, sheds and all that keepers need in the long winter months of the north"
    text = (
        f"BEE TALKS\n\nAbstract\n\n{DONE}\n\nContents\n\n1. Fees\n2. Stands, sheds and all that keepers need in the long\n"
        f"   winter months of the north\n3. Next steps\n\n1. Fees\n\n{SAID}\n\n{title}\n\n{SAID}\n\n3. Next steps\n\nSoon.\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["summary", "contents", "theme", "theme", "next_steps"]


def test_a_chapter_in_one_piece_is_the_only_theme() -> None:
    page = f"<main><h1>R</h1><h2>About the society</h2><p>{DONE}</p><h2>What we heard</h2><p>{SAID * 2}</p></main>"
    assert [kind for kind, _ in kinds(page, "en", "html")] == ["introduction", "theme"]


def test_a_report_without_headings_names_bodies() -> None:
    page = "L'Association des rameurs de Gaspé a répondu.\n\nLe quai est vieux.\n"
    rows = tables_of(findings_in(document(page, "fr", "markdown"), knowledge()))
    assert [row.name for row in rows.organizations] == ["Association des rameurs de Gaspé"]


def test_where_nothing_else_reports_the_summary_and_what_stands_above_all_headings_do() -> None:
    found = document(f"{SAID * 2}\n\n## Key highlights\n\n{SAID}\n\n## Participants\n\nAnn Lee\n", "en", "markdown")
    assert [block.part for block in found.blocks if block.kind == "paragraph"] == ["reporting", "reporting", None]


def test_long_items_right_below_one_another_do_not_tell_that_a_copy_lost_its_blank_lines() -> None:
    items = f"- {SAID.strip()}\n- {SAID.strip()}\n- {SAID.strip()}"
    text = f"A report\n\nStands\n\n{items}\n\nMembers\nAnn Lee, Chair\nBo Grant\n\nFees\n\n{SAID}\n"
    assert [title for _, title in kinds(text)] == ["Stands", "Fees"]


def test_how_a_section_speaks_does_not_hang_on_where_its_lines_break() -> None:
    wrapped = "\n".join(textwrap.wrap(SAID, 70))
    signals = [document(f"A report\n\nStands\n\n{said}\n\nFees\n\n{said}\n", "en").sections for said in (SAID, wrapped)]
    assert signals[0][0].signals == signals[1][0].signals


def test_what_stands_above_all_headings_reports_where_it_is_most_of_a_report() -> None:
    lead = f"{SAID}\n\n{SAID}\n\n{SAID}"
    assert (
        document(f"{lead}\n\n## Guests\n\n{DONE}\n\n## Lamps\n\n{DONE}\n", "en", "markdown").blocks[0].part
        == "reporting"
    )
    assert document(f"{DONE}\n\n## Fees\n\n{SAID}\n\n## Lamps\n\n{SAID}\n", "en", "markdown").blocks[0].part is None
