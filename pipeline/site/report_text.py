"""A report's whole text as HTML: every character, every place marked; its labels are in the report's own language.

The text is cut at every edge of a place, so that overlapping places need no overlapping elements."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from html import escape
from itertools import groupby, pairwise
from typing import NamedTuple

from markupsafe import Markup

from pipeline.batch import Reading
from pipeline.rows import Organization, PassageRow, Placed
from pipeline.site.corpus import Card, cards
from pipeline.site.wording import Wording, tongue

_BULLETS = "-–—•*·▪"
_BEFORE = {"contents", "foreword", "front_matter"}  # chapters that stand before a report itself
_LISTS = {"list_item": "item", "agenda_line": "line", "note": "note"}
# Layers, by the class that their words have on the page.
RECOMMENDATION, CUE, MENTION, MARKER, ANOMALY, ANCHOR = "r", "c", "o", "f", "a", "i"


class Mark(NamedTuple):
    """A row's half-open place in the text; its layer says what sort of row it is."""

    key: str
    layer: str
    start: int
    end: int


class Segment(NamedTuple):
    """A stretch of text that the same places cover from end to end; `starting` are those that begin with it."""

    start: int
    end: int
    covering: list[Mark]
    starting: list[Mark]


def segments(places: Iterable[Mark], cuts: Iterable[int]) -> Iterator[Segment]:
    """The text between the first and the last edge, cut at the edges of all places and at `cuts`, in order."""
    edges = set(cuts)
    beginning: dict[int, list[Mark]] = {}
    for place in sorted(places, key=lambda place: -place.end):
        if place.start < place.end:
            edges |= {place.start, place.end}
            beginning.setdefault(place.start, []).append(place)
    covering: list[Mark] = []
    for start, end in pairwise(sorted(edges)):
        starting = beginning.get(start, [])
        covering = [*(place for place in covering if place.end > start), *starting]
        yield Segment(start, end, covering, starting)


def places(published: Reading, cards: Iterable[Card]) -> Iterator[Mark]:
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
            yield from (Mark(card.row.recommendation_id, CUE, *place) for card in cards for place in card.cue)


def foreign(published: Reading, bodies: Mapping[str, Organization]) -> dict[str, str]:
    """The mentions, notes and passages in another language than their report, and which.

    The words of a mention may be the body's name in that language; else the small words tell, as they do of a note."""
    language, tables = published.meta.language, published.tables
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


class ReportText:
    """One report's text being rendered; `words` are of the report's language."""

    def __init__(self, published: Reading, words: Wording, bodies: Mapping[str, Organization]) -> None:
        tables = published.tables
        self.foreign = foreign(published, bodies)
        self.text = published.text
        self.words = words
        self.passages = tables.passages
        self.depths: dict[str, int] = {}  # how deep each section lies, counted from 1
        for section in tables.sections:
            self.depths[section.section_id] = self.depths.get(section.parent_id or "", 0) + 1
        self.headings = {section.source_start: section.section_id for section in tables.sections}
        self.themes = {theme.source_start: theme.theme_id for theme in tables.themes}
        self.kinds = {row.recommendation_id: f"t-{row.kind}" for row in tables.recommendations}
        self.ranks = {row.recommendation_id: row.ordinal for row in tables.recommendations}
        chapters = [section for section in tables.sections if self.depths[section.section_id] == 1]
        first = next((one for one in chapters if one.kind not in _BEFORE), None)
        self.opening = first.source_start if first and first is not chapters[0] else 0
        self.notes = {row.reference_id: row.footnote_id for row in tables.footnote_references}
        self.markers = {
            note.footnote_id: [row for row in tables.footnote_references if row.footnote_id == note.footnote_id]
            for note in tables.footnotes
        }
        cuts = [place for passage in self.passages for place in (passage.source_start, passage.source_end)]
        self.segments = list(segments(places(published, cards(published)), [0, *cuts, len(self.text)]))
        self.at = 0

    def render(self) -> Markup:
        """The whole text, block after block; what stands before its first chapter (title, contents, foreword) is folded
        away, and what no passage holds stays between the blocks."""
        parts = []
        for before, group in groupby(self.passages, key=lambda passage: passage.source_start < self.opening):
            blocks = self._blocks(group)
            summary = f"<summary>{escape(self.words['report.before'])}</summary>"
            parts.append(f'<details class="before">{summary}\n{blocks}\n</details>' if before else blocks)
        parts.append(self._between(len(self.text)))
        return Markup("\n".join(parts))  # every piece of it is escaped where it is made

    def _blocks(self, passages: Iterable[PassageRow]) -> str:
        parts = []
        for listed, group in groupby(passages, key=lambda passage: passage.kind in _LISTS):
            blocks = "\n".join(map(self._block, group))
            parts.append(f"<ul>\n{blocks}\n</ul>" if listed else blocks)
        return "\n".join(parts)

    def _block(self, passage: PassageRow) -> str:
        between = self._between(passage.source_start)
        taken = self._take(passage.source_end)
        inner = between + "".join(map(self._segment, taken))
        if passage.kind == "heading":
            return self._heading(passage, inner)
        opening = f'id="{escape(passage.passage_id)}"{self._lang(passage.passage_id)}'
        if passage.kind in _LISTS:
            name = _LISTS[passage.kind]
            if name == "item" and self.text[passage.source_start : passage.source_start + 1] in _BULLETS:
                name = "own"
            return f'<li {opening} class="{name}">{inner}{self._back(taken)}</li>'
        return f"<p {opening}>{inner}</p>"

    def _heading(self, passage: PassageRow, inner: str) -> str:
        section = self.headings.get(passage.source_start)
        if section is None:
            return f'<p id="{escape(passage.passage_id)}" class="title">{inner}</p>'
        anchors = _anchor(passage.passage_id)
        if passage.source_start in self.themes:
            anchors += _anchor(self.themes[passage.source_start])
        level = min(self.depths[section] + 1, 6)
        return f'<h{level} id="{escape(section)}">{anchors}{inner}</h{level}>'

    def _between(self, end: int) -> str:
        """What stands before the next passage: page furniture, and white space, which is left out, but never a place
        that starts in it."""
        return "".join(
            self._segment(segment)
            if self.text[segment.start : segment.end].strip()
            else "".join(map(self._head, segment.starting))
            for segment in self._take(end)
        )

    def _take(self, end: int) -> Sequence[Segment]:
        first = self.at
        while self.at < len(self.segments) and self.segments[self.at].start < end:
            self.at += 1
        return self.segments[first : self.at]

    def _segment(self, segment: Segment) -> str:
        words = escape(self.text[segment.start : segment.end])
        if not segment.covering:
            return words
        link = next((place for place in reversed(segment.starting) if place.layer in (MENTION, MARKER)), None)
        heads = "".join(self._head(place) for place in segment.starting if place is not link)
        marked = [place for place in segment.covering if place.layer != ANCHOR]
        if not marked:
            return heads + words
        asked = (self.kinds[place.key] for place in marked if place.layer == RECOMMENDATION)
        names = " ".join(dict.fromkeys([*(place.layer for place in marked), *asked]))
        keys = escape(" ".join(dict.fromkeys(place.key for place in marked)))
        if link is None:
            return f'{heads}<span class="{names}" data-k="{keys}">{words}</span>'
        target = escape(self.notes.get(link.key) or f"row:{link.key}")
        opening = f'class="{names}" data-k="{keys}" id="{escape(link.key)}"{self._lang(link.key)}'
        return f'{heads}<a {opening} href="#{target}">{words}</a>'

    def _lang(self, key: str) -> str:
        return f' lang="{self.foreign[key]}"' if key in self.foreign else ""

    def _head(self, place: Mark) -> str:
        """What stands before a place's words: its anchor, and for some layers a sign that leads to its row."""
        if place.layer == RECOMMENDATION:
            rank = self.ranks[place.key]
            return _sign("n", place.key, self.words("report.recommendation_n", n=rank), str(rank))
        if place.layer == ANOMALY:
            return _sign("w", place.key, self.words("report.anomaly"), "!")
        return "" if place.layer == CUE else _anchor(place.key)

    def _back(self, taken: Sequence[Segment]) -> str:
        """Links from a note back to the places that cite it."""
        return "".join(
            f' <a class="back" href="#{escape(marker.reference_id)}" aria-label="{escape(label)}">↑</a>'
            for segment in taken
            for place in segment.starting
            for marker in self.markers.get(place.key, ())
            for label in [self.words("report.back_to", n=marker.number, line=marker.source_line)]
        )


def _anchor(key: str) -> str:
    return f'<span id="{escape(key)}"></span>'


def _sign(name: str, key: str, label: str, sign: str) -> str:
    key = escape(key)
    return f'<a class="{name}" id="{key}" data-k="{key}" href="#row:{key}" aria-label="{escape(label)}">{sign}</a>'
