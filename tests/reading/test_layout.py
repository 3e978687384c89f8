"""Lines, bullets, headings and what frames a report, however a copy of it was laid out."""

import pytest

from tests.reading.helpers import DONE, SAID, document, kinds, outline


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
    text = f"A report\n\nParticipants: 45\n\nTables: 6\n\nStands\n\n{SAID}\n\nFees\n\n{SAID}\n"
    assert kinds(text) == [("theme", "Stands"), ("theme", "Fees")]


@pytest.mark.parametrize("bullet", ["- ", "* ", ""])
def test_a_contents_list_without_blank_lines_is_told_from_the_report(bullet: str) -> None:
    listed = "\n".join(f"{bullet}{title}" for title in ("Introduction", "The stands", "The fees", "Next steps"))
    text = (
        f"A report\nTable of contents\n{listed}\nIntroduction\n{DONE * 2}\nThe stands\n{SAID * 2}\n{SAID * 2}\nThe fees\n"
        f"{SAID * 2}\n{SAID * 2}\nNext steps\n{DONE * 2}\n"
    )
    assert [kind for kind, _ in kinds(text)] == ["contents", "introduction", "theme", "theme", "next_steps"]


def test_a_copy_without_blank_lines_keeps_its_counted_headings() -> None:
    text = f"A report\n1. Introduction\n{DONE}\n2. What keepers told us\n2.1 Stands\n{SAID}\n2.2 Fees\n{SAID}\n3. Next steps\n{DONE}\n"
    assert kinds(text) == [
        ("introduction", "1. Introduction"),
        ("discussions", "2. What keepers told us"),
        ("theme", "2.1 Stands"),
        ("theme", "2.2 Fees"),
        ("next_steps", "3. Next steps"),
    ]


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
    body = [line for line in lines if line]
    pages = "".join(
        "\n".join([title, *body, f"So it was with {title.lower()}.", "Port Society – Report 2019", f"{n} | Page\n\n"])
        for n, title in enumerate(("Piers", "Noise", "Fees"), 1)
    )
    assert kinds(f"A report\n\n{pages}") == [("theme", "Piers"), ("theme", "Noise"), ("theme", "Fees")]


def test_a_page_that_marks_no_heading_may_print_some_in_capitals() -> None:
    text = f"BEE REPORT\n\nSTANDS\n\n{SAID}\n\nAnn Lee\n\nNorth Pier\n\nFEES\n\n{SAID}\n"
    assert kinds(text, source_format="markdown") == [("theme", "STANDS"), ("theme", "FEES")]


def test_a_line_in_bold_between_breaks_heads_what_follows() -> None:
    page = f"<main><h1>R</h1><div><b>Stands</b><br><br>{SAID}<br><br><b>Fees</b><br><br>{SAID}<br></div></main>"
    assert [title for _, title in kinds(page, "en", "html")] == ["Stands", "Fees"]
    said = f"<main><h1>R</h1><div>{SAID} <b>Fees</b> {SAID}<br></div></main>"
    assert kinds(said, "en", "html") == []


def test_lines_right_above_their_items_are_headings() -> None:
    items = f"- {SAID.strip()}\n- {SAID.strip()}\n"
    text = f"A report\n\nStands\n{items}\nFees\n{items}\nPaths\n{items}"
    assert [title for _, title in kinds(text)] == ["Stands", "Fees", "Paths"]


@pytest.mark.parametrize("line", ["<div><b>{}</b></div>", "<p><u>{}</u></p>", "<p><b><span>{}</span></b></p>"])
def test_a_line_of_its_own_in_bold_or_underlined_is_a_heading(line: str) -> None:
    body = "".join(line.format(title) + f"<div>{SAID}</div>" for title in ("Stands", "Fees"))
    assert [title for _, title in kinds(f"<main><h1>R</h1>{body}</main>", "en", "html")] == ["Stands", "Fees"]


def test_lines_of_remarks_that_begin_like_headings_are_none() -> None:
    remarks = "# Tides of the port, by the hour\n# Measured at the quay\n# In metres\n# Not checked\n"
    text = f"The port\n\n{SAID}\n\nBells\n\n{SAID}\n\n{remarks}\nLamps\n\n{SAID}\n"
    assert [title for _, title in kinds(text, "en") if not title.startswith("#")] == ["Bells", "Lamps"]
    typed = f"# The port\n\n## Bells\n\n{SAID}\n\n## Lamps\n\n{SAID}\n"
    assert [title for _, title in kinds(typed, "en")] == ["Bells", "Lamps"]
