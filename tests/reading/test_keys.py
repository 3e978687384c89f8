"""Keys: the same at each reading, and moved by nobody else's change."""

from pipeline.extract.agenda import agenda
from pipeline.extract.footnotes import footnotes
from pipeline.extract.outline import sections
from pipeline.extract.passages import passages
from pipeline.keys import key, keys
from tests.reading.helpers import document, knowledge, paragraph

P = paragraph()
REPORT = f"""Un rapport

Introduction

{P}

Ateliers

Logement

{P}Note 1

Transport

Un paragraphe qui n'est que là.

Ordre du jour

8 h - 9 h Accueil

9 h - 10 h Atelier

Notes

1

Une note.

2

Une autre.
"""


def all_keys(text: str) -> set[str]:
    found = document(text)
    known = knowledge()
    return (
        {row.section_id for row in sections(found, known)}
        | {row.passage_id for row in passages(found, known)}
        | {row.agenda_id for row in agenda(found, known)}
        | {row.footnote_id for row in footnotes(found, known)}
    )


def test_the_same_source_gives_the_same_keys() -> None:
    assert all_keys(REPORT) == all_keys(REPORT)


def test_a_row_more_a_row_less_or_a_row_reworded_moves_no_other_key() -> None:
    before = all_keys(REPORT)
    for change, gone in (
        (REPORT.replace("Transport\n\nUn paragraphe qui n'est que là.\n\n", ""), 3),
        (REPORT.replace("8 h - 9 h Accueil\n\n", ""), 2),
        (REPORT.replace("Une autre.", "Une tout autre."), 1),
        (REPORT.replace("Introduction\n", "Un mot d'abord.\n\nIntroduction\n"), 0),
    ):
        assert len(before - all_keys(change)) == gone


def test_a_key_says_nothing_but_its_kind() -> None:
    assert key("rec", "fntp-2014", "un texte").startswith("rec-")
    assert list(keys("x", [("a",), ("b",), ("a",)])) == [key("x", "a"), key("x", "b"), key("x", "a", 2)]
