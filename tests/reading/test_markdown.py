"""Markdown as people write it: loose and nested lists, breaks that nothing follows, bold lines."""

import textwrap

import pytest

from tests.reading.helpers import DONE, SAID, document, kinds, outline


def items(text: str) -> list[tuple[int, str]]:
    found = document(text, "en", "markdown")
    return [(block.depth, found.text[block.body : block.end]) for block in found.blocks if block.kind == "list_item"]


def test_items_that_hold_paragraphs_stand_behind_their_label() -> None:
    text = "# A report\n\nKeepers said:\n\n-   Widen the quay.\n\n    It is narrow.\n\n    - lamps first\n\n-   Move the\n    hives.\n"
    assert items(text) == [(1, "Widen the quay."), (2, "lamps first"), (1, "Move the hives.")]


def test_counted_items_that_hold_paragraphs_are_items() -> None:
    assert items("# A report\n\n1. Widen the quay.\n\n2. Move the hives.\n") == [
        (1, "Widen the quay."),
        (1, "Move the hives."),
    ]


def test_breaks_and_spaces_at_a_paragraph_s_end_are_no_text() -> None:
    found = document(
        "# A report\n\n## Quay\\\n\nOne line\\\nand another&#x20;\\\n\n- hives \\\n- lamps&#x20;\n", "en", "markdown"
    )
    assert found.text == "A report\n\nQuay\n\nOne line\nand another\n\n• hives\n• lamps\n"


def test_an_escaped_backslash_stays() -> None:
    assert document("# A report\n\nThe sign is \\\\\n", "en", "markdown").text.endswith("The sign is \\\n")


def test_the_only_heading_of_the_highest_rank_is_the_title_and_levels_may_jump() -> None:
    text = f"## A report\n\n#### Introduction\n\n{DONE}\n\n#### Stands\n\n{SAID}\n\n###### In winter\n\n{SAID}\n\n#### Fees\n\n{SAID}\n"
    assert outline(document(text, "en", "markdown")) == [
        (1, "introduction", "Introduction"),
        (1, "theme", "Stands"),
        (2, "other", "In winter"),
        (1, "theme", "Fees"),
    ]


def test_words_struck_out_are_no_text() -> None:
    assert document("The bell ~~rings~~ stands.\n", "en", "markdown").text == "The bell stands.\n"


def test_what_stands_behind_an_element_closed_at_once_is_read() -> None:
    text = 'The pier.\n\n<iframe src="https://pier.example/map" style="width: 100%" />\n\nThe bell.\n'
    assert document(text, "en", "markdown").text == "The pier.\n\nThe bell.\n"


def test_toml_before_a_page_is_no_part_of_it() -> None:
    source = '+++\ntitle = "Quais"\ndraft = false\n+++\n\n# Quais\n\nUn mot.\n'
    assert document(source, "fr", "markdown").text == "Quais\n\nUn mot.\n"


def test_heading_marks_need_no_blank_behind_them_and_one_alone_may_be_a_tag() -> None:
    found = document("# Quays\n\n##Fees\n\nA word.\n\n#quays\n", "en", "markdown")
    assert (outline(found), found.text) == ([(1, "other", "Fees")], "Quays\n\nFees\n\nA word.\n\n#quays\n")


def test_what_a_heading_is_called_in_addresses_is_no_part_of_its_title() -> None:
    found = document("# Quays {#quays}\n\n## Fees {.unnumbered}\n\nA word {sic}\n\n## Lamps {sic}\n", "en", "markdown")
    assert found.text == "Quays\n\nFees\n\nA word {sic}\n\nLamps {sic}\n"


RANKED = "".join(f"## Part {letter}\n\n{SAID}\n\n" for letter in "ABCD")


def stressed(*lines: str) -> list[str]:
    """Of some lines in bold or italics, each with a paragraph below it, those that head a section."""
    text = "# The port\n\n" + RANKED + "".join(f"{line}\n\n{SAID}\n\n" for line in lines)
    return [title for _, title in kinds(text, "en", "markdown") if not title.startswith("Part ")]


def test_lines_in_bold_head_sections_below_ranked_headings_unless_most_are_labels() -> None:
    named = ["Bells at night", "Cranes and ropes", "Finding 3: lamps are old"]
    assert stressed(f"**{named[0]}**", f"_{named[1]}_", f"**{named[2]}**") == named
    assert stressed("**Bells at night**", "**Cranes and ropes**") == []  # two may be anything
    assert stressed("**Proposal: paint the crane**", "**Proposal: mend the bell**", "**Bells at night**") == []
    assert (
        stressed("**bells**\n\n**Bells at night**", "**ropes**\n\n**How it went**", "**cranes**\n\n**Who came**") == []
    )


def test_a_line_in_bold_that_names_a_chapter_is_one_wherever_it_stands() -> None:
    assert stressed("**Next steps**") == ["Next steps"]


@pytest.mark.parametrize(("counted", "chapter"), [("Board {} ", "discussions"), ("", "theme")])
def test_lines_in_bold_that_one_word_counts_are_topics_and_hold_the_others(counted: str, chapter: str) -> None:
    bells, lamps, cranes = (counted.format(f"{at}.") + name for at, name in enumerate(("Bells", "Lamps", "Cranes"), 1))
    drawn = "".join(f"**{title}**\n\n{SAID}\n\n" for title in (bells, lamps, "Loud bells", cranes))
    text = (
        f"# The port\n\n## Fees\n\n{SAID}\n\n## Where\n\n{SAID}\n\n## What crews drew\n\n{drawn}## Thanks\n\nTo all.\n"
    )
    found = [line for line in outline(document(text, "en", "markdown")) if line[2] not in ("Fees", "Where", "Thanks")]
    part = "theme" if counted else "other"
    assert found == [
        (1, chapter, "What crews drew"),
        (2, part, bells),
        (2, part, lamps),
        (3 if counted else 2, "other", "Loud bells"),
        (2, part, cranes),
    ]


def test_words_in_brackets_head_nothing() -> None:
    page = f"# The port\n\n## Bells\n\n{SAID}\n\n*(Click to enlarge)*\n\n{SAID}\n\n## Cranes\n\n{SAID}\n"
    assert [title for _, title in kinds(page, "en", "markdown")] == ["Bells", "Cranes"]


def test_a_counted_line_in_bold_heads_a_quotation_too_and_is_no_title_of_the_page() -> None:
    text = f"  1. **Bells**\n\n{SAID}\n\n  2. **Lamps**\n\n> {SAID}\n\n{SAID}\n"
    assert [title for _, title in kinds(text, "en", "markdown")] == ["Bells", "Lamps"]


def titles(text: str) -> list[str]:
    return [title for _, _, title in outline(document(text, "en", "markdown"))]


def test_a_rule_below_a_line_that_is_no_title_parts_pages() -> None:
    text = f"# A report\n\n## Bells\n\n{SAID}\n\nand that the bell\n---\n1\n\nrang all night.\n---\n2\n\n## Lamps\n\n{SAID}\n"
    assert titles(text) == ["Bells", "Lamps"]
    assert titles(f"# A report\n\nBells\n-----\n\n{SAID}\n\nLamps\n-----\n\n{SAID}\n") == ["Bells", "Lamps"]


def test_a_title_in_bold_goes_on_in_a_second_line_where_a_page_keeps_its_lines() -> None:
    said = "\n\n".join(textwrap.wrap(f"{SAID} " * 6, 60))
    heads = ["**Item 1: The bells of the old quay and who rings them (put**\n\n**off in May)**", "**Item 2: Lamps**"]
    text = "# A report\n\n" + "\n\n".join(f"{head}\n\n{said}" for head in heads)
    assert titles(text)[-2:] == [
        "Item 1: The bells of the old quay and who rings them (put off in May)",
        "Item 2: Lamps",
    ]


def test_a_counted_line_in_bold_is_a_title_though_it_has_a_stop_and_a_space_before_its_marks() -> None:
    text = f"**1. Bells. **\n\n{SAID}\n\n**2. Lamps.**\n\n{SAID}\n\n**The lamps are old. **\n\n{SAID}\n"
    assert titles(text) == ["1. Bells.", "2. Lamps."]


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("- **Widen the quay **(it is narrow)", "• Widen the quay (it is narrow)"),
        ("The **quay** and **shed** are cold", "The quay and shed are cold"),
        ("Topic 2: **The quay **", "Topic 2: The quay"),
        ("The quay is cold****", "The quay is cold"),
        ("a ** b", "a ** b"),
        ("\\*\\*quay \\*\\*", "**quay **"),
    ],
)
def test_a_space_beside_the_marks_of_bold_type_is_meant_to_stand_outside(written: str, text: str) -> None:
    assert document(f"# A report\n\n{written}\n", "en", "markdown").text == f"A report\n\n{text}\n"
