"""What a source lacks or contradicts."""

import pytest

from pipeline.extract.anomalies import anomalies
from pipeline.knowledge import report_words_of
from tests.reading.helpers import document, paragraph

P = paragraph()


def found(text: str, language: str = "fr", source_format: str = "text") -> list[tuple[str, str]]:
    rows = anomalies(document(text, language, source_format), report_words_of(language), ())
    return [(row.kind, row.evidence) for row in rows if not row.kind.startswith("no_")]


@pytest.mark.parametrize(
    ("after", "missing"),
    [
        ("Un autre paragraphe. Il a deux phrases et ne fait partie d'aucune liste.", True),
        ("Un titre\n\nUn autre paragraphe. Il a deux phrases.", True),
        ("D'autres encore ont été relevées, notamment les suivantes :", True),
        ("* la première;\n* la deuxième.", False),
        ("la première;\n\nla deuxième.", False),
        ("La première ligne sans puce\nLa deuxième ligne sans puce", False),
        ("Une phrase d'une liste sans puces.\n\nUne autre phrase de cette liste.\n\nUne troisième.", False),
        ("« Une citation d'un participant. Elle compte deux phrases. »", False),
    ],
)
def test_a_list_announced_and_not_there(after: str, missing: bool) -> None:
    kinds = [
        kind for kind, _ in found(f"Un rapport\n\nIntroduction\n\n{P}\n\nDes mesures ont été relevées :\n\n{after}\n")
    ]
    assert ("missing_list" in kinds) is missing


def test_gaps_overlaps_and_untimed_lines_of_an_agenda() -> None:
    text = f"""Un rapport

{P}

Ordre du jour

8 h - 9 h INSCRIPTION

9 h 15 - 10 h Exposé

Une visite

10 h - 11 h 30 Exposé

11 h - 12 h Atelier
"""
    assert found(text) == [
        ("agenda_gap", "8 h - 9 h INSCRIPTION\n\n9 h 15 - 10 h Exposé"),
        ("agenda_untimed", "Une visite"),
        ("agenda_overlap", "10 h - 11 h 30 Exposé\n\n11 h - 12 h Atelier"),
    ]


def test_a_gap_is_told_with_times_as_each_language_writes_them() -> None:
    text = f"Un rapport\n\n{P}\n\nOrdre du jour\n\n8 h - 9 h INSCRIPTION\n\n9 h 15 - 10 h Exposé\n"
    rows = anomalies(document(text, "fr", "text"), report_words_of("fr"), ())
    [gap] = [row for row in rows if row.kind == "agenda_gap"]
    assert "between 09:00 and 09:15" in gap.description_en
    assert "entre 9\u00a0h et 9\u00a0h\u00a015" in gap.description_fr


def test_the_night_between_two_days_is_no_gap() -> None:
    assert found(f"{P}\n\nJour 1\n\n8 h - 9 h Exposé\n\nJour 2\n\n8 h - 9 h Atelier\n") == []


@pytest.mark.parametrize(
    ("address", "malformed"),
    [
        ("http//www.a.ca", True),
        ("http:/www.a.ca/b", True),
        ("htp://www.a.ca", True),
        ("http:www.a.ca", True),
        ("https://wwwexemple", True),
        ("http://www..a.ca/", True),
        ("http://www.a.ca/b?c=d.e#f", False),
        ("https://a.ca:8080/x_(y)", False),
        ("www.a.ca", False),
        ("http.gttp@ps-sp.gc.ca", False),
        ("nom@a.ca", False),
    ],
)
def test_malformed_addresses(address: str, malformed: bool) -> None:
    rows = found(f"{P}Note 1\n\nNotes\n\n1\n\nVoir {address}.\n")
    assert rows == ([("malformed_address", address)] if malformed else [])


def test_notes_that_nothing_cites_and_markers_that_cite_nothing() -> None:
    assert found(f"{P}Note 2\n\nNotes\n\n1\n\nUne note.\n") == [
        ("dangling_marker", "Note 2"),
        ("orphan_note", "Une note."),
    ]


@pytest.mark.parametrize(
    ("language", "line", "empty"),
    [
        ("fr", "Date de modification :", True),
        ("fr", "Date de modification\u00a0: 2018-12-14", False),
        ("fr", "Date de modification :\n\n2018-12-14", False),
        ("en", "Date modified:", True),
        ("en", "Published:", True),
        ("en", "Updated April 6, 2020", False),
        ("en", "Updated guidance was asked for by every table", False),
        ("fr", "Mis en ligne le :", True),
        ("en", "Date modified: 2018-12-14", False),
    ],
)
def test_the_date_of_the_page(language: str, line: str, empty: bool) -> None:
    rows = found(f"{P}\n\n{line}\n", language)
    assert [kind for kind, _ in rows] == (["empty_field"] if empty else [])


def test_a_contents_list_without_entries() -> None:
    assert found(f"Un rapport\nTable des matières\n\nPréface\n\n{P}\n") == [("empty_contents", "Table des matières")]
    assert found(f"Un rapport\n\nTable des matières\n\nPréface\nSuites\n\nPréface\n\n{P}\n\nSuites\n\n{P}\n") == []
