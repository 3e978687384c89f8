"""What counts headings tells how they stand: small Roman numerals, labels, numbers right before a title, actions."""

from tests.reading.helpers import DONE, SAID, document, kinds, outline


def bold(*titles: str, said: str = SAID) -> str:
    """Minutes with a line in bold over each part."""
    return "Minutes of the port.\n\n" + "".join(f"**{title}**\n\n{said}\n\n" for title in titles)


def levels(text: str, source_format: str = "markdown") -> list[tuple[int, str]]:
    return [(level, title) for level, _, title in outline(document(text, "en", source_format))]


def test_small_roman_numerals_count_the_parts_of_what_is_numbered() -> None:
    titles = ("1. Bells", "i) Large", "ii) Small", "iii) Lent", "2. Lamps", "i) Red", "ii) Green", "3. Fees")
    assert levels(bold(*titles)) == [(1 + (title[0] == "i"), title) for title in titles]


def test_one_letter_alone_is_no_roman_numeral() -> None:
    titles = ("1. Bells", "2. Lamps", "h. Red", "i. Green", "3. Fees")
    assert {level for level, title in levels(bold(*titles)) if title[0] in "hi"} == {1}


def test_bold_lines_with_a_label_rank_before_those_between_them() -> None:
    titles = ("Item 1: Bells", "Old bells", "New bells", "Item 2 Lamps", "Red lamps", "Item 3: Fees")
    assert levels(bold(*titles)) == [(1 + (title[:4] != "Item"), title) for title in titles]


def test_a_counted_part_that_asks_is_a_topic_whatever_its_title_names() -> None:
    page = bold("Item 1: Bells", "Item 2: Terms of reference", "Item 3: Fees", said=SAID * 2 + DONE)
    assert [kind for kind, _ in kinds(page, "en", "markdown")] == ["theme"] * 3


def test_actions_counted_below_a_topic_are_none() -> None:
    def actions(*numbers: int) -> str:
        return "".join(f"### Action {at}:\n\nThe clerk should ring bell {at}.\n\n" for at in numbers)

    page = f"## Bells at night\n\n{SAID * 3}\n\n{actions(1, 2, 3)}## Lamps at sea\n\n{SAID * 3}\n\n{actions(4, 5, 6)}"
    found = kinds(f"# The port\n\n{page}", "en", "markdown")
    assert [title for kind, title in found if kind == "theme"] == ["Bells at night", "Lamps at sea"]


def test_where_one_of_two_is_a_chapter_of_topics_the_other_may_be() -> None:
    def parts(*titles: str) -> str:
        return "".join(f"### {title}\n\n{SAID * 2}\n\n" for title in titles)

    page = (
        f"# The port\n\n## Background\n\n{DONE}\n\n## 2. How it stands\n\n{parts('2.1 Bells', '2.2 Lamps', '2.3 Fees')}"
        f"## 3. Recommendations\n\n{parts('3.1 On bells', '3.2 On lamps')}"
    )
    found = kinds(page, "en", "markdown")
    assert [title for kind, title in found if kind == "theme"] == [
        "2.1 Bells", "2.2 Lamps", "2.3 Fees", "3.1 On bells", "3.2 On lamps",
    ]  # fmt: skip


def test_numbered_lines_that_part_a_page_head_it_as_deep_as_they_are_counted() -> None:
    numbered = ("1. Why bells ring", "2. When to ring", "2.1 By day", "2.2 By night", "3.Who rings")
    page = "".join(f"<p>{title}</p><p>{SAID * 2}</p>" for title in numbered)
    found = levels(f"<main><h1>R</h1><h2>Bells of the port</h2>{page}<h2>Next steps</h2><p>{DONE}</p></main>", "html")
    assert found[1:-1] == [(2 + (title[1:3] in (".1", ".2")), title) for title in numbered]


def test_letters_and_roman_numerals_below_numbered_lines_head_their_parts() -> None:
    titles = ("1. Bells", "i) Large bells", "ii) Small", "2. Lamps", "a) Red", "b) Green", "3. Fees", "4. Next meeting")
    page = "".join(f"<p>{title}</p><p>{SAID * 2}</p>" for title in titles)
    found = levels(f"<main><h1>R</h1><h2>Bells of the port</h2>{page}<h2>Next steps</h2><p>{DONE}</p></main>", "html")
    assert found[1:-1] == [(2 + title[0].islower(), title) for title in titles]


def test_letters_right_below_one_another_count_items_and_head_nothing() -> None:
    items = "".join(f"<p>{letter}) Ring bell {letter}</p>" for letter in ("i", "ii", "iii"))
    titles = ("1. Bells", "2. Lamps", "3. Fees", "4. Next meeting")
    page = "".join(f"<p>{title}</p><p>{SAID * 2}</p>{items}" for title in titles)
    found = levels(f"<main><h1>R</h1><h2>Bells of the port</h2>{page}<h2>Next steps</h2><p>{DONE}</p></main>", "html")
    assert [title for _, title in found[1:-1]] == [*titles]


def test_the_points_of_a_meeting_go_on_from_one_with_a_short_line_below_it_and_over_an_annex() -> None:
    points = ("1. Bells of the last meeting", "2. Lamps at sea", "3. Annex on fees", "4. Boats", "5. Nets")
    page = "".join(f"{point}\nIt was short.\n{SAID * 2}\n\n" for point in points)
    assert [title for _, title in levels(f"Minutes of the port\n\n{page}", "text")] == [*points]


def test_the_tenth_part_of_a_numbered_chapter_is_no_time_of_day() -> None:
    titles = ("1. Bells", "2. Lamps", *(f"2.{at} Kind {'abcdefghijkl'[at]}" for at in range(1, 12)), "3. Fees")
    page = "".join(f"{title}\n\n{SAID * 2}\n\n" for title in titles)
    found = [title for _, title in levels(f"Report of the port\n\nIt met.\n\n{page}", "text")]
    assert found == [*titles]


def test_what_counts_its_own_parts_or_other_annexes_at_the_end_is_an_annex() -> None:
    chapters = ("1. Bells", "2. Lamps", "3. Annex A", "3.1 Bells by number", "3.2 Lamps by number", "4. Annex B")
    page = "".join(f"{title}\n\n{SAID * 2}\n\n" for title in chapters)
    found = {title: kind for kind, title in kinds(f"Report of the port\n\n{page}", "en", "text")}
    assert (found["3. Annex A"], found["4. Annex B"]) == ("annex", "annex")


def test_numbered_items_right_below_one_another_head_nothing() -> None:
    page = "".join(f"<p>{at}. Ring bell {at}</p>" for at in range(1, 6))
    text = f"<main><h1>R</h1><h2>What we heard</h2><p>{SAID}</p>{page}<h2>Fees</h2><p>{SAID}</p></main>"
    assert [title for _, title in kinds(text, "en", "html")] == ["What we heard", "Fees"]


def test_a_number_that_counts_deeper_may_stand_on_a_line_of_its_own() -> None:
    text = "The port\n\n" + "".join(
        f"1.{at}.\n\n{title}\n\n{SAID}\n\n" for at, title in enumerate(("Bells", "Lamps"), 1)
    )
    assert [" ".join(title.split()) for _, title in levels(text, "text")] == ["1.1. Bells", "1.2. Lamps"]


def test_numbers_part_a_page_where_some_of_what_they_count_is_said_at_length() -> None:
    said = (
        ("1. Who came:", "Ada Roe."),
        (f"2. {SAID}", ""),
        ("3. Bells:", SAID * 2),
        ("4. All was agreed upon.", ""),
        ("5. Lamps:", SAID * 2),
        ("5.1 Red lamps:", SAID),
        ("6. Fees", SAID * 2),
    )
    page = "".join(f"<p>{title}</p>" + f"<p>{text}</p>" * bool(text) for title, text in said)
    found = [title for _, title in kinds(f"<main><p>Minutes of the port</p>{page}</main>", "en", "html")]
    assert found == [title for title, text in said if text]


def test_who_wrote_a_comment_and_at_which_minute_heads_nothing() -> None:
    posted = "".join(f"<h4>{who}</h4><p>{SAID}</p>" for who in ("Ada Roe 19/12/2018 - 15:46", "ben 2019-01-03 14:09"))
    page = f"<main><h1>R</h1><h2>Bells</h2><p>{SAID}</p>{posted}<h2>Lamps</h2><p>{SAID}</p></main>"
    assert [title for _, title in kinds(page, "en", "html")] == ["Bells", "Lamps"]


def test_topics_that_have_the_same_parts_are_topics_however_much_one_holds() -> None:
    def topic(at: int, asked: int) -> str:
        parts = "".join(f"<h3>{part} 1.{at}</h3><p>{DONE * 2}</p>" for part in ("Old rule", "Reason"))
        return f"<h2>Change of rule 1.{at}</h2>{parts}<h3>New rule 1.{at}</h3><p>{SAID * asked}</p>"

    page = f"<main><h1>R</h1>{topic(1, 1)}{topic(2, 12)}{topic(3, 1)}</main>"
    found = kinds(page, "en", "html")
    assert [title for kind, title in found if kind == "theme"] == [f"Change of rule 1.{at}" for at in (1, 2, 3)]


def test_one_chapter_that_is_named_so_makes_none_of_many_topics_with_parts() -> None:
    def topic(title: str) -> str:
        parts = "".join(f"### {part} of {title}\n\n{SAID}\n\n" for part in ("Age", "Cost", "Use"))
        return f"## {title}\n\n{DONE}\n\n{parts}"

    topics = ("Old bells", "Red lamps", "Long ropes", "Feedback on piers")
    found = kinds(f"# The port\n\n{''.join(map(topic, topics))}", "en", "markdown")
    assert [title for kind, title in found if kind == "theme"] == [*topics]
