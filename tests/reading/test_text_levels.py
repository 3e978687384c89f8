"""How the headings of a plain text rank, which no layout shows: by capitals, numbers, what comes back, what they name."""

from tests.reading.helpers import DONE, LONG, SAID, document, kinds, outline


def test_parts_of_topics_that_come_back_stand_below_them_under_chapters_in_capitals() -> None:
    topics = "".join(
        f"{title}\n\n{DONE}\n\nWhat was heard\n\n{SAID}\n\nThe Port's response\n\n{SAID}\n\n"
        for title in ("Bells", "Ropes", "Tar")
    )
    text = f"The port\n\nPART I: HOW WE ASKED\n\n{DONE}\n\nPART II: WHAT WE HEARD\n\n{topics}"
    found = outline(document(text, "en", "text"))
    assert [kind for _, kind, _ in found][2:] == ["theme", "other", "laid_before"] * 3
    assert [level for level, _, _ in found][2:] == [2, 3, 3] * 3


def test_conclusions_behind_the_last_topic_head_no_chapter() -> None:
    said = f"{LONG} A better rope is needed."
    parts = "".join(f"{title}\n\n{said}\n\n" for title in ("Introduction", "Bells", "Ropes"))
    found = outline(document(f"The port\n\n{parts}Conclusions and recommendations\n\n{SAID * 6}\n", "en", "text"))
    assert [(level, kind) for level, kind, _ in found][1:] == [(1, "theme")] * 3


def test_who_came_does_not_change_how_parts_are_counted() -> None:
    counted = ("1. Bells", "Who rings", "1.1 Ropes", "2. Cranes", "Who paints")
    parts = "".join(f"{part}\n\n{LONG}\n\n" for part in counted)
    came = "Participants:\n- Ada Roe\n- Ben Hill\n\n"
    levels = [
        {title: level for level, _, title in outline(document(f"The port\n\n{front}{parts}", "en", "text"))}
        for front in ("", came)
    ]
    assert {**levels[0], "Participants:": 1} == levels[1]


def test_topics_may_be_counted_behind_several_words() -> None:
    topics = "".join(
        f"Harbour Topic {n}: {part}\n\n{SAID}\n\n" for n, part in enumerate(("Bells", "Cranes", "Ropes"), 1)
    )
    text = f"The port\n\nWho we are\n\n{SAID}\n\n{topics}"
    assert [kind for kind, _ in kinds(text, "en", "text")] == ["other", "theme", "theme", "theme"]


def test_titles_in_capitals_rank_before_others() -> None:
    parts = ("THE BELLS", "Why they ring", "Who rings them", "THE CRANES", "Paint", "Next steps")
    found = outline(document("The port\n\n" + "".join(f"{part}\n\n{SAID}\n\n" for part in parts), "en", "text"))
    assert [(level, title) for level, _, title in found] == [
        (1 + (not part.isupper() and part != "Next steps"), part) for part in parts
    ]


def test_what_is_counted_like_titles_in_capitals_ranks_as_they_do() -> None:
    heads = ["TOPIC 1: BELLS AND LAMPS", "Votes", "Topic 2: Cranes", "Votes", "TOPIC 3: ROPES"]
    text = "".join(f"{head}\n\n{LONG}\n\n" for head in heads)
    found = [level for level, _, _ in outline(document("The port\n\n" + text, "en", "text"))]
    assert found == [1, 2, 1, 2, 1]


def test_what_heads_a_part_of_each_topic_is_no_chapter() -> None:
    parts = ("Bells", "Cranes", "Lamps")
    text = "".join(f"{part}\n\n{SAID}\n\nRecommendations:\n\n• More {part.lower()}\n\n" for part in parts)
    found = kinds("The port\n\n" + text.replace("Recommendations:", "Recommendations", 1), "en", "text")
    assert ("discussions", "Recommendations") not in found
    assert [title for kind, title in found if kind == "theme"][:1] == ["Bells"]


def test_thanks_end_a_report_that_they_do_not_open() -> None:
    text = f"Background\n\n{LONG}\n\nWhat we heard\n\n{SAID}\n\nBells\n\n{SAID}\n\nCranes\n\n{SAID}\n\nAcknowledgements\n\n{LONG}\n"
    found = outline(document("The port\n\n" + text, "en", "text"))
    assert [title for _, kind, title in found if kind == "theme"] == ["Bells", "Cranes"]
    assert found[-1][:2] == (1, "foreword")


def test_an_annex_that_says_something_itself_holds_nothing_that_follows() -> None:
    def levels(annex: str) -> dict[str, int]:
        found = document(f"Bells\n\n{LONG}\n\nAnnex\n\n{annex}Annex A: Maps\n\n{LONG}\n", "en", "text")
        return {title: level for level, _, title in outline(found)}

    assert levels("")["Annex A: Maps"] > levels("")["Annex"]
    assert levels(f"{LONG}\n\n")["Annex A: Maps"] == levels(f"{LONG}\n\n")["Annex"]


def test_counted_topics_follow_an_agenda_and_may_close_like_labels() -> None:
    items = "• The bell should be louder.\n• The crane needs paint.\n"
    topics = "".join(f"{at}. {title}:\n{items}\n{LONG}\n\n" for at, title in enumerate(("Bells", "Lamps", "Cranes"), 1))
    text = (
        f"The port\n\nAgenda:\n• Bells\n• Lamps\n\nThe crews came at noon.\n\n{topics}Links:\n• The plan\n• The map\n"
    )
    assert kinds(text) == [
        ("agenda", "Agenda:"),
        ("theme", "1. Bells:"),
        ("theme", "2. Lamps:"),
        ("theme", "3. Cranes:"),
        ("back_matter", "Links:"),
    ]


def test_what_stands_behind_the_items_of_an_agenda_is_no_part_of_it() -> None:
    agenda = "Agenda:\n- Bells\n- Lamps\n\n"
    counted = "".join(f"{at}. {title}\n\n{SAID}\n\n" for at, title in enumerate(("Bells", "Lamps", "Cranes"), 1))
    found = outline(document(f"The port\n\n{agenda}The plan of the port\n\n{SAID}\n\n{counted}", "en"))
    assert [level for level, _, _ in found] == [1] * 5
    said = "Panel discussion:\n- Ada Roe\n- Ben Hill\n\nBells at night\n\n- We need bells that ring at night.\n"
    assert kinds(f"The port\n\n{agenda}{said}")[1:] == [("theme", "Bells at night")]


def test_an_agenda_of_lines_ends_where_another_part_begins() -> None:
    agenda = "Agenda\n\nThe bells\n\nThe lamps\n\n"
    said = f"Who took part\n\n{LONG}\n\nBells at night\n\n{SAID}\n\nLamps by day\n\n{SAID}\n"
    assert [title for _, title in kinds(f"The port\n\n{agenda}{said}")] == [
        "Agenda",
        "Who took part",
        "Bells at night",
        "Lamps by day",
    ]
