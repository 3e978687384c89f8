"""Where a report's rows stand in its text, cut at every edge: overlapping places need no overlapping elements."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from pipeline.rows import Organization, Placed, Published, Tables
from pipeline.site.cards import Cue
from pipeline.site.wording import tongue


@dataclass(frozen=True, slots=True)
class Mark:
    """A row's half-open place in the text; its layer says what sort of row it is."""

    key: str
    layer: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text that the same places cover from end to end; `starting` are those that begin with it."""

    start: int
    end: int
    covering: tuple[Mark, ...]
    starting: tuple[Mark, ...]


def segments(places: Iterable[Mark], cuts: Iterable[int]) -> Iterator[Segment]:
    """The text between the first and the last edge, cut at the edges of all places and at `cuts`, in order."""
    waiting = sorted(
        (place for place in places if place.start < place.end), key=lambda place: (place.start, -place.end)
    )
    edges = sorted({*cuts, *(place.start for place in waiting), *(place.end for place in waiting)})
    active: list[Mark] = []
    at = 0
    for start, end in pairwise(edges):
        active = [place for place in active if place.end > start]
        first = at
        while at < len(waiting) and waiting[at].start == start:
            at += 1
        starting = waiting[first:at]
        active += starting
        yield Segment(start, end, tuple(active), tuple(starting))


# Layers, by the class that their words have on the page.
RECOMMENDATION, CUE, MENTION, MARKER, ANOMALY, ANCHOR = "r", "c", "o", "f", "a", "i"


def places(published: Published, cues: Mapping[str, Cue]) -> Iterator[Mark]:
    """Every place of the report's rows, and those of the cues, which the tables have in words."""
    tables = published.tables
    # Where a passage is the heading, that bears the keys of what it heads.
    headed = {passage.source_start for passage in tables.passages if passage.kind == "heading"}
    sorts: tuple[tuple[str, str, Iterable[Placed]], ...] = (
        (ANCHOR, "section_id", (row for row in tables.sections if row.source_start not in headed)),
        (ANCHOR, "theme_id", (row for row in tables.themes if row.source_start not in headed)),
        (ANCHOR, "footnote_id", tables.footnotes),
        (ANCHOR, "agenda_id", tables.agenda),
        (RECOMMENDATION, "recommendation_id", tables.recommendations),
        (MENTION, "mention_id", tables.organization_mentions),
        (MARKER, "reference_id", tables.footnote_references),
        (ANOMALY, "anomaly_id", tables.anomalies),
    )
    for layer, key, rows in sorts:
        yield from (Mark(getattr(row, key), layer, row.source_start, row.source_end) for row in rows)
        if layer == RECOMMENDATION:
            yield from (Mark(key, CUE, *place) for key, cue in cues.items() for place in cue.places)


def depths(tables: Tables) -> dict[str, int]:
    """How deep each section lies, counted from 1."""
    found: dict[str, int] = {}
    for section in tables.sections:
        found[section.section_id] = found.get(section.parent_id or "", 0) + 1
    return found


def foreign(published: Published, bodies: Mapping[str, Organization]) -> dict[str, str]:
    """The mentions, notes and passages in another language than their report, and which.

    The words of a mention may be the body's name in that language; else the small words tell, as they do of a note."""
    language, tables = published.document.language, published.tables
    found = {
        mention.mention_id: _tongue_of(mention.evidence, bodies.get(mention.organization_id), language)
        for mention in tables.organization_mentions
    }
    found |= {note.footnote_id: tongue(note.text, language) for note in tables.footnotes}
    found |= {passage.passage_id: tongue(passage.text or "", language) for passage in tables.passages}
    return {key: other for key, other in found.items() if other != language}


def _tongue_of(words: str, body: Organization | None, own: str) -> str:
    said = " ".join(words.split()).casefold()
    names = {"en": body.name_en, "fr": body.name_fr} if body else {}
    fits = [code for code, name in names.items() if name and name.casefold() == said]
    return fits[0] if len(fits) == 1 else tongue(words, own)
