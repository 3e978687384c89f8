"""Places laid over a text, and cues looked up in it."""

from pipeline.site.cues import Finder
from pipeline.site.marks import Place, segments


def cut(text: str, *places: Place) -> list[tuple[str, str]]:
    found = segments(places, [0, len(text)])
    return [(text[one.start : one.end], "".join(place.key for place in one.covering)) for one in found]


def test_places_that_overlap_are_cut_at_every_edge() -> None:
    text = "abcdefgh"
    assert cut(text, Place("1", "r", 1, 5), Place("2", "o", 3, 7)) == [
        ("a", ""),
        ("bc", "1"),
        ("de", "12"),
        ("fg", "2"),
        ("h", ""),
    ]


def test_no_character_is_lost_and_none_doubled() -> None:
    text = "abcdefgh"
    places = [Place(str(n), "r", n % 5, n % 5 + 3) for n in range(9)]
    assert "".join(part for part, _ in cut(text, *places)) == text


def test_each_place_starts_once() -> None:
    places = [Place("1", "r", 0, 6), Place("2", "o", 2, 4), Place("3", "f", 2, 6)]
    starting = [place.key for one in segments(places, [0, 3, 8]) for place in one.starting]
    assert starting == ["1", "3", "2"]


def test_a_cue_is_found_across_a_marker_and_folded_space() -> None:
    text = "Les gens ontNote 1\u00a0 recommandé d' agir vite."
    marker = text.index("Note 1")
    start = text.index("agir")
    finder = Finder(text, [(marker, marker + 6)])
    [(_, first, last)] = finder.find("Les gens ont recommandé d'", start, start + 9)
    assert text[first:last] == "Les gens ontNote 1\u00a0 recommandé d'"


def test_the_nearest_of_two_cues_is_taken_and_pieces_stand_on_both_sides() -> None:
    text = "Il faut agir. Il faut former les agents, dit-on."
    start = text.index("former")
    found = list(Finder(text, []).find("Il faut … dit-on", start, start + len("former les agents")))
    assert found == [("Il faut", 14, 21), ("dit-on", 41, 47)]


def test_words_that_are_not_there_are_not_found() -> None:
    assert list(Finder("Rien.", []).find("Il faut", 0, 4)) == [("Il faut", None, None)]
