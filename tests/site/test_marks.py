"""Places laid over a text, and cues on both sides of an action."""

from dataclasses import replace
from pathlib import Path

from pipeline import store
from pipeline.batch import Reading
from pipeline.model import DocumentMeta
from pipeline.rows import Tables
from pipeline.site.corpus import Card, cards
from pipeline.site.report_text import Mark, segments
from tests.support import CONTRACT, add_document, read


def cut(text: str, *places: Mark) -> list[tuple[str, str]]:
    found = segments(places, [0, len(text)])
    return [(text[one.start : one.end], "".join(place.key for place in one.covering)) for one in found]


def test_places_that_overlap_are_cut_at_every_edge() -> None:
    text = "abcdefgh"
    assert cut(text, Mark("1", "r", 1, 5), Mark("2", "o", 3, 7)) == [
        ("a", ""),
        ("bc", "1"),
        ("de", "12"),
        ("fg", "2"),
        ("h", ""),
    ]


def test_no_character_is_lost_and_none_doubled() -> None:
    text = "abcdefgh"
    places = [Mark(str(n), "r", n % 5, n % 5 + 3) for n in range(9)]
    assert "".join(part for part, _ in cut(text, *places)) == text


def test_each_place_starts_once() -> None:
    places = [Mark("1", "r", 0, 6), Mark("2", "o", 2, 4), Mark("3", "f", 2, 6)]
    starting = [place.key for one in segments(places, [0, 3, 8]) for place in one.starting]
    assert starting == ["1", "3", "2"]


def test_pieces_of_a_cue_stand_before_or_after_the_action_as_their_places_say(tmp_path: Path) -> None:
    add_document(tmp_path)
    text, tables = read(store.source_of(store.find("one", tmp_path, CONTRACT)))

    def card(tables: Tables) -> Card:
        (found,) = cards(Reading(DocumentMeta(**tables.documents[0].described), text, tables))
        return found

    (row,), (told,) = tables.recommendations, tables.recommendation_evidence
    assert card(tables).before == "La Gendarmerie royale a recommandé de"
    after = replace(told, cue_start=row.source_end, cue_end=row.source_end + 4)
    pieces = replace(
        tables, recommendations=(replace(row, cue="Il faut … dit-on"),), recommendation_evidence=(told, after)
    )
    found = card(pieces)
    assert (found.before, found.after, found.gap) == ("Il faut", "dit-on", " ")
    unplaced = card(replace(pieces, recommendation_evidence=(told,)))
    assert (unplaced.before, unplaced.after) == ("Il faut … dit-on", "")
