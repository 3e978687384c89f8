"""Keys: the same at each reading, and moved by nobody else's change."""

from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipeline import store
from pipeline.document.decode import decode
from pipeline.extract.agenda import agenda
from pipeline.extract.footnotes import footnotes
from pipeline.extract.organizations import organizations
from pipeline.extract.outline import passages, sections
from pipeline.keys import key, keys
from pipeline.knowledge import knowledge_of, report_words_of
from tests.reading.edits import Report, an_edit, edited, moved, read
from tests.reading.helpers import document, knowledge, paragraph
from tests.support import CONTRACT

GOLD = Path(__file__).parents[1] / "gold"

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

10 h Départ

Notes

1

Une note.

2

Une autre.
"""


def all_keys(text: str) -> set[str]:
    found = document(text)
    return (
        {row.section_id for row in sections(found)}
        | {row.passage_id for row in passages(found)}
        | {row.agenda_id for row in agenda(found, report_words_of("fr").agenda)}
        | {row.footnote_id for row in footnotes(found)}
    )


def test_the_same_source_gives_the_same_keys() -> None:
    assert all_keys(REPORT) == all_keys(REPORT)


def test_a_row_more_a_row_less_or_a_row_reworded_moves_no_other_key() -> None:
    before = all_keys(REPORT)
    for change, gone in (
        (REPORT.replace("Transport\n\nUn paragraphe qui n'est que là.\n\n", ""), 3),
        (REPORT.replace("8 h - 9 h Accueil\n\n", ""), 2),
        (REPORT.replace("Une autre.", "Une tout autre."), 2),
        (REPORT.replace("Introduction\n", "Un mot d'abord.\n\nIntroduction\n"), 0),
    ):
        assert len(before - all_keys(change)) == gone


def test_a_key_says_nothing_but_its_kind() -> None:
    assert key("rec", "fntp-2014", "un texte").startswith("rec-")


def test_rows_of_the_same_words_are_told_apart_by_what_stands_around_them_and_numbered_only_where_that_is_the_same() -> (
    None
):
    rows = [("a", "here"), ("b", "here"), ("a", "there"), ("a", "there"), ("a", "here")]
    assert list(keys("x", "one", rows)) == [
        key("x", "one", "a"),
        key("x", "one", "b"),
        key("x", "one", "a", "there"),
        key("x", "one", "a", "there", 2),
        key("x", "one", "a", "here"),
    ]


def test_a_line_of_the_same_start_and_title_put_before_another_takes_its_key() -> None:
    """What is known and unavoidable, found by `make fuzz`: of rows of the same words the first has the plain key."""
    before = agenda(document(REPORT), report_words_of("fr").agenda)[0]
    after = agenda(
        document(REPORT.replace("8 h - 9 h", "8 h - 8 h 30 Accueil\n\n8 h - 9 h")), report_words_of("fr").agenda
    )
    assert [row.title for row in after] == ["Accueil", "Accueil", "Atelier", "Départ"]
    assert [row.agenda_id == before.agenda_id for row in after] == [True, False, False, False]


SOURCES = [
    store.find(str(folder), folder, CONTRACT)
    for folder in sorted(GOLD.iterdir())
    if (folder / "document.toml").exists()
]


@cache
def report(nth: int) -> Report:
    entry = SOURCES[nth]
    decoded = decode(store.source_of(entry).content.decode("utf-8"), entry.meta.source_format)
    return read(entry.meta, decoded, knowledge_of(entry.meta.language))


@given(st.integers(0, len(SOURCES) - 1), st.randoms(use_true_random=False))
def test_an_edit_moves_no_key_of_a_row_of_words_of_its_own_but_of_a_mention_whose_word_beside_it_it_changes(
    nth: int, random: Random
) -> None:
    before = report(nth)
    edit = an_edit(random, before)
    assume(edit is not None)
    assert edit is not None
    lost = [row for row, alike in moved(before, edited(before, edit), edit) if not alike]
    assert lost == [], edit


MENTIONED = f"""Un rapport

Introduction

La Gendarmerie royale du Canada (GRC) a parlé. Les agents de la GRC forment des juges. {P}

Les recherches de la GRC avancent. Les forces policières (c.-à-d. York, Peel, Durham) ont des projets. {P}
"""


def mentions(text: str) -> list[tuple[str, str]]:
    _, rows = organizations(document(text), knowledge())
    return [(row.evidence, row.mention_id) for row in rows]


@pytest.mark.parametrize(
    ("gone", "bodies"),
    [
        ("Les agents de la GRC forment des juges. ", ["GRC"]),
        ("York, ", ["York"]),
        ("Peel, ", ["Peel"]),
        (", Durham", ["Durham"]),
    ],
)
def test_a_mention_less_moves_no_other_in_its_list_nor_of_its_body(gone: str, bodies: list[str]) -> None:
    before, after = mentions(MENTIONED), mentions(MENTIONED.replace(gone, ""))
    assert [body for body, _ in before] == ["Gendarmerie royale du Canada", *["GRC"] * 3, "York", "Peel", "Durham"]
    lost = [row for row in before if row not in after]
    assert [body for body, _ in lost] == bodies
    assert [row for row in before if row not in lost] == after
