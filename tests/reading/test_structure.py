"""The outline of reports by what their sections do: topics, what was laid before the participants, furniture, notes."""

import unicodedata

import pytest

from pipeline.document.decode import decode
from pipeline.document.identify import refuse_other_format, refuse_other_language
from pipeline.errors import InvalidInput
from pipeline.extract.anomalies import anomalies
from pipeline.extract.footnotes import footnote_references, footnotes
from pipeline.model import Document
from pipeline.prose import prose_of
from pipeline.reader import report_words_of
from tests.reading.helpers import document, knowledge

SAID = (
    "Participants said that the hives should be moved before winter and that keepers need better stands. They "
    "recommended a new shed and stressed the importance of training. Several asked that fees be lowered. "
)
DONE = (
    "The apiary was built in 1912 and was last cleared in 1998. In 2016 the society published a plan, presented in 2017. "
    "The council held a meeting in 2018. "
)
DIT = (
    "Les participants ont recommandé de déplacer les ruches et ont souligné le besoin d'une remise. Plusieurs ont demandé "
    "que les frais soient réduits. Il faudrait une formation pour les apiculteurs. "
)


def outline(found: Document) -> list[tuple[int, str, str]]:
    return [(one.level, one.kind, found.text[one.title.start : one.title.end]) for one in found.sections]


def kinds(text: str, language: str = "en", source_format: str = "text") -> list[tuple[str, str]]:
    return [(kind, title) for _, kind, title in outline(document(text, language, source_format))]


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
    assert {"title: other", "sentences: 3", "asking: 0.67", "reporting: 1.00"} <= set(found.sections[0].signals)


def test_a_report_without_headings_is_one_reporting_part() -> None:
    found = document(f"{SAID}\n\n{SAID}\n", "en")
    assert {(block.part, block.theme) for block in found.blocks} == {("reporting", None)}


def test_chapters_that_are_counted_hold_what_is_not() -> None:
    text = f"A report\n\n1. Introduction\n\n{DONE}\n\n2. Guests\n\n{DONE}\n\n3. Takeaways\n\nStands\n\n{SAID}\n\nFees\n\n{SAID}\n"
    assert [level for level, _, _ in outline(document(text, "en"))] == [1, 1, 1, 2, 2]


def test_markdown_is_read_with_its_tables_its_front_matter_and_its_html() -> None:
    text = f"---\ntitle: X\n---\n# A report\n\n## Stands<br>and sheds\n\n{SAID}\n\n* one\n  * two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    found = document(text, "en", "markdown")
    assert "title: X" not in found.text
    assert "a\tb\n\n1\t2" in found.text
    assert [title for _, _, title in outline(found)] == ["Stands and sheds"]
    assert [block.depth for block in found.blocks if block.kind == "list_item"] == [1, 2]


def test_items_are_nested_by_their_indent_and_by_their_bullets() -> None:
    text = "A report\n\nItems:\n• one\n   - inner\n   - inner\n• two\n"
    assert [block.depth for block in document(text, "en").blocks if block.kind == "list_item"] == [1, 2, 2, 1]


@pytest.mark.parametrize(
    "banner",
    [
        "<section class='alert archived'><h2>Archived content</h2><p>Kept for reference.</p></section>",
        "<section id='wb-lng'><h2>Language selection</h2><a href='/fr'>Français</a></section>",
        "<a class='wb-slc' href='#main'>Skip to main content</a>",
        "<h2>March 7-8, 2005, Beeston, Ontario</h2>",
    ],
)
def test_furniture_is_no_section(banner: str) -> None:
    page = f"<form action='/x'><main><h1>R</h1>{banner}<h2>Stands</h2><p>{SAID}</p><h2>Fees</h2><p>{SAID}</p></main></form>"
    assert kinds(page, "en", "html") == [("theme", "Stands"), ("theme", "Fees")]


def test_running_headers_of_a_printed_copy_are_no_sections() -> None:
    pages = "".join(
        f"{SAID}\n\nBee Society          Report               [Page {n}]\n\nHive notes\n\n" for n in range(1, 6)
    )
    assert kinds(f"A report\n\nStands\n\n{pages}Fees\n\n{SAID}\n") == [("theme", "Stands"), ("theme", "Fees")]


@pytest.mark.parametrize("blank", ["\n", "\n\n"])
def test_lines_of_any_length_are_one_paragraph_and_headings_stay_headings(blank: str) -> None:
    def ragged(text: str) -> str:
        words = text.split()
        lengths = [5, 12, 7, 10, 4, 13] * len(words)
        lines = []
        while words:
            length = lengths.pop(0)
            lines.append(" ".join(words[:length]))
            words = words[length:]
        return "\n".join(lines)

    text = f"A report\n\nStands{blank}{ragged(SAID * 3)}\n\nFees{blank}{ragged(SAID * 3)}\n"
    found = document(text, "en")
    assert [(kind, title) for _, kind, title in outline(found)] == [("theme", "Stands"), ("theme", "Fees")]
    assert [block.kind for block in found.blocks] == ["heading", "heading", "paragraph", "heading", "paragraph"]


def test_labels_with_their_values_are_no_headings() -> None:
    text = f"A report\n\nParticipants: 45\n\nPlace: Beeston\n\nChair: Ann Lee\n\nStands\n\n{SAID}\n\nFees\n\n{SAID}\n"
    assert kinds(text) == [("theme", "Stands"), ("theme", "Fees")]


@pytest.mark.parametrize("bullet", ["- ", "* ", ""])
def test_a_contents_list_without_blank_lines_is_told_from_the_report(bullet: str) -> None:
    listed = "\n".join(f"{bullet}{title}" for title in ("Introduction", "The stands", "The fees", "Next steps"))
    text = (
        f"A report\nTable of contents\n{listed}\nIntroduction\n{DONE * 2}\nThe stands\n{SAID * 2}\n{SAID * 2}\nThe fees\n"
        f"{SAID * 2}\n{SAID * 2}\nNext steps\n{DONE * 2}\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["contents", "introduction", "theme", "theme", "next_steps"]


def test_entries_and_headings_that_differ_by_a_few_words_are_the_same() -> None:
    listed = "".join(
        f'<li><a href="#p">{title}</a></li>'
        for title in ("Introduction", "Stands for the winter", "Fees of small keepers", "Sheds")
    )
    parts = {"Introduction": DONE, "Stands for winter": SAID, "Fees of small keepers": SAID, "Clubs": SAID}
    page = f"<main><h1>R</h1><h2>Contents</h2><ul>{listed}</ul>" + "".join(
        f"<h2>{title}</h2><p>{said}</p>" for title, said in parts.items()
    )
    found = document(page + "</main>", "en", "html")
    flaws = [(row.kind, row.evidence) for row in anomalies(found, knowledge("en"))]
    assert flaws == [("missing_section", "Sheds"), ("unlisted_section", "Clubs")]


NOTES = {
    "numbered again": (
        "one[1] two[2]",
        "three[1] four[2]",
        "[1] A.\n\n[2] B.\n\n[1] C.\n\n[2] D.",
        ["A.", "B.", "C.", "D."],
    ),
    "in one paragraph": (
        "one[1] two[2]",
        "three",
        "[1] A book. [2] B book. [7] C book.",
        ["A book.", "B book.", "C book."],
    ),
    "by order": ("oneNote 1", "twoFootnote 2", "* A.\n* B.", ["A.", "B."]),
    "bare figures": ("the hive1", "the stand.2", "1. A.\n2. B.", ["A.", "B."]),
    "raised": ("the hive^1", "the stand^2", "1. A.\n2. B.", ["A.", "B."]),
}


@pytest.mark.parametrize(("first", "second", "listed", "texts"), NOTES.values(), ids=list(NOTES))
def test_notes_in_many_shapes(first: str, second: str, listed: str, texts: list[str]) -> None:
    text = f"A report\n\nStands\n\n{SAID} {first}. {SAID}\n\nFees\n\n{SAID} {second}. {SAID}\n\nNotes\n\n{listed}\n"
    found = document(text, "en")
    assert [row.text for row in footnotes(found, knowledge("en"))] == texts
    rows = footnote_references(found, knowledge("en"))
    assert all(row.footnote_id for row in rows)
    assert len({row.footnote_id for row in rows}) == len(rows) > 1


def test_notes_of_a_page_stand_in_a_list_of_terms() -> None:
    page = f"""<main><h1>R</h1><h2>Stands</h2><p>{SAID}<sup id='r1'><a href='#n1'>1</a></sup></p><aside><h2>Footnotes</h2><dl>
    <dt>Footnote 1</dt><dd id='n1'><p>A book.</p><p class='fn-rtn'><a href='#r1'>Return to footnote 1</a></p></dd></dl></aside></main>"""
    rows = footnotes(document(page, "en", "html"), knowledge("en"))
    assert [(row.number, row.text, row.reference_count) for row in rows] == [(1, "A book.", 1)]


def test_a_number_twice_and_a_note_without_text_are_rows_and_anomalies() -> None:
    text = f"A report\n\nStands\n\n{SAID}Note 1\n\nNotes\n\n[1] A.\n\n[1] B.\n\n[2]"
    found = document(text, "en")
    assert [row.number for row in footnotes(found, knowledge("en"))] == [1, 1, 2]
    assert {"repeated_number", "empty_note"} <= {row.kind for row in anomalies(found, knowledge("en"))}


def test_entries_that_nothing_cites_by_number_are_no_notes() -> None:
    text = f"A report\n\nStands\n\n{SAID}\n\nFees\n\n{SAID}\n\nReferences\n\n* Ann Lee, A book.\n* Bo Roy, B book.\n"
    assert document(text, "en").notes == ()


def test_an_agenda_with_speakers_dates_as_days_and_times_behind_titles() -> None:
    text = (
        f"A report\n\n{SAID}\n\nAgenda\n\nDay 0: Travel\n\nMarch 4, 2020\n\nWelcome (9:00 – 9:15)\n\nJane Doe, Mayor\n\n"
        "Panel 0: Hives (9:15 – 10:00)\n\nJohn Roe, Keeper\n\nTour (10:00 – 11:30)\n\nMarch 5, 2020\n\nClosing (9:00 – 9:15)\n"
    )
    found = document(text, "en")
    assert [
        (line.day, line.date.day, line.start_minute, found.text[slice(*line.title)]) for line in found.schedule
    ] == [
        (1, 4, 540, "Welcome"),
        (1, 4, 555, "Panel 0: Hives"),
        (1, 4, 600, "Tour"),
        (2, 5, 540, "Closing"),
    ]


def test_decomposed_accents_are_read_and_places_index_the_stored_text() -> None:
    text = f"Un rapport\n\nÉchanges\n\nRuches\n\n{DIT}\n\nFrais\n\n{DIT}\n"
    stored = unicodedata.normalize("NFD", text)
    composed, found = document(text), document(stored)
    assert [one.kind for one in found.sections] == [one.kind for one in composed.sections]
    assert found.text == stored
    prose = prose_of(stored, 0, len(stored))
    start = prose.text.index("souligné")
    place = prose.place(start, start + len("souligné"))
    assert unicodedata.normalize("NFC", stored[place.start : place.end]) == "souligné"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('<ol start="²"><li>a</li></ol>', "1. a\n"),
        (f'<ol start="{"9" * 5000}"><li value="{"9" * 5000}">a</li></ol>', "1. a\n"),
        ("<p>a&#1;b&#x7f;c</p>", "abc\n"),
        ("<svg>" + "<path d='M0'/>" * 5000 + "</svg><p>a</p>", "a\n"),
        ("<p><a name='x'/>a</p>" * 5000, "a\n\n" * 4999 + "a\n"),
    ],
)
def test_odd_pages_are_read(source: str, said: str) -> None:
    assert decode(source, "html").text == said


@pytest.mark.parametrize("source", ["<div></x>" * 5000, "<p " + " ".join(f"a{n}='1'" for n in range(3000)) + ">a</p>"])
def test_pages_that_no_parser_takes_in_linear_time_are_refused(source: str) -> None:
    with pytest.raises(InvalidInput, match="which no report needs"):
        decode(source, "html")


def test_a_source_of_another_language_or_format_is_refused_in_one_sentence() -> None:
    with pytest.raises(InvalidInput, match=r"reads as 'fr' .* says language = 'en'"):
        refuse_other_language(DIT * 9, report_words_of("en"))
    refuse_other_language((DIT + SAID) * 9, report_words_of("en"))
    with pytest.raises(InvalidInput, match=r"is a web page .* source_format = 'text'"):
        refuse_other_format("<p>a</p>" * 20, "text")
    with pytest.raises(InvalidInput, match="holds no markup"):
        refuse_other_format(SAID, "html")


def test_a_copy_without_blank_lines_keeps_its_counted_headings() -> None:
    text = f"A report\n1. Introduction\n{DONE}\n2. What keepers told us\n2.1 Stands\n{SAID}\n2.2 Fees\n{SAID}\n3. Next steps\nSoon.\n"
    assert kinds(text) == [
        ("introduction", "1. Introduction"),
        ("discussions", "2. What keepers told us"),
        ("theme", "2.1 Stands"),
        ("theme", "2.2 Fees"),
        ("next_steps", "3. Next steps"),
    ]


def test_chapters_in_capitals_stand_above_what_is_not() -> None:
    text = f"BEE REPORT\n\nINTRODUCTION\n\n{DONE}\n\nSTANDS\n\n{SAID}\n\nIn winter\n\n{SAID}\n\nIn summer\n\n{SAID}\n\nFEES\n\n{SAID * 2}\n"
    assert [level for level, _, _ in outline(document(text, "en"))] == [1, 1, 2, 2, 1]
    assert [kind for kind, _ in kinds(text)] == ["introduction", "theme", "other", "other", "theme"]


def test_lines_drawn_under_headings_are_no_words() -> None:
    text = f"BEE REPORT\n==========\n\nStands\n------\n\n{SAID}\n\nFees\n----\n\n{SAID}\n"
    found = document(text, "en")
    assert [(kind, title) for _, kind, title in outline(found)] == [("theme", "Stands"), ("theme", "Fees")]
    assert [found.text[b.start : b.end] for b in found.blocks if b.kind == "other"] == ["==========", "------", "----"]


def test_lines_set_in_a_proportional_type_are_one_paragraph() -> None:
    words, lines = (SAID * 3).split(), []
    for width in [62, 52, 58, 66, 48] * 20:
        line = ""
        while words and len(line) + len(words[0]) < width:
            line = f"{line} {words.pop(0)}".strip()
        lines.append(line)
    body = "\n".join(line for line in lines if line)
    pages = "".join(
        f"{title}\n{body}\nPort Society – Report 2019\n{n} | Page\n\n"
        for n, title in enumerate(("Piers", "Noise", "Fees"), 1)
    )
    assert kinds(f"A report\n\n{pages}") == [("theme", "Piers"), ("theme", "Noise"), ("theme", "Fees")]


def test_labelled_topics_do_not_report_below_a_background_that_stands_before_them() -> None:
    parts = f"Constats\n\n{DIT}\n\nPistes\n\n{DIT}\n\n"
    text = (
        f"Un rapport\n\nContexte et démarche\n\nLa remise date de 1912 et compte douze ruches.\n\nAxe 1 – Remises\n\n{DIT}\n\n{parts}Axe 2 – Relève\n\n{DIT}\n\n"
        f"{parts}Axe 3 – Frais\n\n{DIT}\n\nConclusion\n\nBientôt.\n"
    )
    assert [kind for kind, _ in kinds(text, "fr")] == [
        "introduction", "theme", "other", "other", "theme", "other", "other", "theme", "next_steps",
    ]  # fmt: skip


def test_what_names_a_part_and_opens_its_text_before_the_contents_is_a_section() -> None:
    text = (
        f"BEE TALKS\n\nBeeston, Ontario\n\nAbstract\n\n{DONE * 2}\n\nTable of Contents\n\n1. Stands\n2. Fees\nAnnex A. Papers\n"
        f"A.1. On stands\n\n1. Stands\n\n{SAID}\n\n2. Fees\n\n{SAID}\n\nAnnex A. Papers\n\nA list.\n\nA.1. On stands\n\nOne.\n"
    )
    assert [title for _, title in kinds(text)] == [
        "Abstract", "Table of Contents", "1. Stands", "2. Fees", "Annex A. Papers", "A.1. On stands",
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
    found = document(text, "en")
    assert [found.sections[entry.section].kind for entry in found.contents if entry.section is not None] == [
        "theme", "theme", "next_steps",
    ]  # fmt: skip
    assert [row.kind for row in anomalies(found, knowledge("en"))] == []
