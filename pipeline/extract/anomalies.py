"""What the source lacks or contradicts, as rows."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from pipeline.document.markers import answers
from pipeline.document.words import ReportWords
from pipeline.extract.columns import placed, section_titles
from pipeline.keys import keys
from pipeline.model import Block, Document, Place
from pipeline.prose import fold, line_of
from pipeline.rows import Anomaly, ReadRecommendation
from pipeline.urls import urls

_SAID: Mapping[str, tuple[str, str]] = {
    "orphan_note": ("Note {number} is cited by no marker.", "Aucun appel ne renvoie à la note {number}."),
    "repeated_number": (
        "The number {number} labels more than one note.",
        "Le numéro {number} désigne plus d'une note.",
    ),
    "empty_note": ("Note {number} has no text.", "La note {number} n'a pas de texte."),
    "dangling_marker": ("Marker {number} has no note.", "L'appel {number} ne renvoie à aucune note."),
    "missing_list": ("A list is announced and none follows.", "Une liste est annoncée et aucune ne suit."),
    "agenda_untimed": ("A scheduled line has no times.", "Une ligne de l'ordre du jour n'a pas d'heure."),
    "agenda_gap": (
        "Day {day}: nothing between {first_en} and {last_en}.",
        "Jour {day} : rien entre {first_fr} et {last_fr}.",
    ),
    "agenda_overlap": (
        "Day {day}: the line that starts at {first_en} overlaps the one that ends at {last_en}.",
        "Jour {day} : la ligne qui commence à {first_fr} chevauche celle qui finit à {last_fr}.",
    ),
    "empty_contents": (
        "A table of contents is announced and has no entries.",
        "Une table des matières est annoncée et n'a aucune entrée.",
    ),
    "empty_field": ("A field of the page has no value.", "Un champ de la page n'a pas de valeur."),
    "malformed_address": (
        "A web address is malformed and opens nothing.",
        "Une adresse Web est mal formée et n'ouvre rien.",
    ),
    "no_reporting_part": (
        "No part was found that reports what those consulted said.",
        "Aucune partie n'a été trouvée qui rapporte les propos des personnes consultées.",
    ),
    "no_theme": ("No theme was found.", "Aucun thème n'a été trouvé."),
    "no_recommendation": ("No recommendation was found.", "Aucune recommandation n'a été trouvée."),
}
"""What is said of each kind, in English and in French."""
_INFO = frozenset({"orphan_note", "agenda_gap", "agenda_untimed", "empty_contents", "empty_field"})
_SILENT = frozenset({"heading", "note", "agenda_line", "other"})
"""Kinds of blocks that announce no list."""
_SHORT = 300
"""The most characters of an item that is a sentence."""


class _Found(NamedTuple):
    """An anomaly: its place, the values that its description names, and the row that it is about."""

    kind: str
    place: Place
    values: Mapping[str, object] = {}
    table: str | None = None
    key: str | None = None
    note: str | None = None


def anomalies(document: Document, words: ReportWords, asked: Sequence[ReadRecommendation]) -> tuple[Anomaly, ...]:
    """A row for each anomaly, in source order; `asked` are the recommendations found."""
    found = [
        *_notes(document),
        *_lists(document),
        *_agenda(document),
        *_page(document, words),
        *_reading(document, asked),
    ]
    return _rows(document, found)


def read_anomalies(
    document: Document, words: ReportWords, read: Sequence[tuple[str, Place, str | None]]
) -> tuple[Anomaly, ...]:
    """A row for each kind and place that somebody read, with what they noted.

    What it is about, and what is said of it, is what rules say of that kind there, where they say it."""
    ruled = [*_notes(document), *_lists(document), *_agenda(document), *_page(document, words)]
    found = []
    for kind, place, note in read:
        meets = (
            one for one in ruled if one.kind == kind and one.place.start < place.end and place.start < one.place.end
        )
        same = next(meets, None)
        found.append(same._replace(place=place) if same else _Found(kind, place, note=note))
    return _rows(document, found)


def _rows(document: Document, found: list[_Found]) -> tuple[Anomaly, ...]:
    found.sort(key=lambda item: (item.place, item.kind))
    titles = section_titles(document)
    identities = (
        ((item.kind, fold(document.text, *item.place)), titles[document.section_at(item.place.start)]) for item in found
    )
    return tuple(
        Anomaly(
            anomaly_id=key,
            kind=item.kind,
            severity="info" if item.kind in _INFO else "warning",
            description_en=_said(item, 0),
            description_fr=_said(item, 1),
            related_table=item.table,
            related_id=item.key,
            evidence=document.text[item.place.start : item.place.end],
            **placed(document, *item.place),
        )
        for key, item in zip(keys("anm", document.meta.document_id, identities), found, strict=True)
    )


class _Unsaid(dict[str, object]):
    def __missing__(self, name: str) -> str:
        return "…"


def _said(item: _Found, language: int) -> str:
    """What is said of an anomaly; what somebody noted instead is said as it is, whatever its language."""
    return item.note or _SAID[item.kind][language].format_map(_Unsaid(item.values))


def _notes(document: Document) -> Iterator[_Found]:
    answered = answers(document.notes, document.markers)
    seen: set[int] = set()
    for nth, note in enumerate(document.notes):
        flaws = {
            "orphan_note": nth not in answered,
            "repeated_number": note.number in seen,
            "empty_note": note.empty,
        }
        for kind in (kind for kind, is_so in flaws.items() if is_so):
            yield _Found(kind, Place(note.start, note.end), {"number": note.number}, "footnotes", note.key)
        seen.add(note.number)
    for marker, answer in zip(document.markers, answered, strict=True):
        if answer is None:
            yield _Found("dangling_marker", Place(marker.start, marker.end), {"number": marker.number})


def _lists(document: Document) -> Iterator[_Found]:
    """Lists that prose announces with a colon, and that do not follow."""
    for nth, block in enumerate(document.blocks):
        prose = block.kind not in _SILENT and block.section is not None
        announced = prose and document.text[block.body : block.end].endswith(":")
        if announced and not _follows(document, block, document.blocks[nth + 1 : nth + 3]):
            yield _Found("missing_list", Place(block.body, block.end))


def _follows(document: Document, lead: Block, following: Sequence[Block]) -> bool:
    """Whether the list that `lead` announces follows: items, a section below, its first line, or short paragraphs.

    One long paragraph is none: the list itself is what was lost."""
    if not following:
        return False
    first, lines = following[0], line_of(document.text)
    if first.kind == "heading":
        return first.section is not None and document.sections[first.section].parent == lead.section
    opening = document.text[first.body]
    together = lines(first.start) - lines(lead.end) < 2
    items = any(block.kind == "list_item" for block in following)
    short = all(_is_short(document, one) for one in following)
    return together or items or short or opening.islower() or opening in '«"“'


def _is_short(document: Document, block: Block) -> bool:
    """Whether a block is one sentence or less."""
    text = document.text[block.body : block.end]
    return block.kind == "paragraph" and len(text) < _SHORT and ". " not in text and not text.endswith(":")


def _agenda(document: Document) -> Iterator[_Found]:
    for line in document.schedule:
        if line.start_minute is None:
            yield _Found("agenda_untimed", Place(line.start, line.end), {}, "agenda", line.key)
    timed = [line for line in document.schedule if line.start_minute is not None]
    for before, after in pairwise(timed):
        begin, end, start = before.start_minute, before.end_minute, after.start_minute
        if before.day != after.day or begin is None or end is None or start is None or end == start:
            continue
        if start > end or end > begin:
            kind = "agenda_gap" if start > end else "agenda_overlap"
            values = {"day": before.day, **_clock("first", min(end, start)), **_clock("last", max(end, start))}
            yield _Found(kind, Place(before.start, after.end), values, "agenda", after.key)


def _clock(name: str, minute: int) -> dict[str, str]:
    """A time of day as English and as French writes it."""
    hour, rest = minute // 60 % 24, minute % 60
    french = f"{hour}\u00a0h" + (f"\u00a0{rest:02}" if rest else "")
    return {f"{name}_en": f"{hour:02}:{rest:02}", f"{name}_fr": french}


def _page(document: Document, words: ReportWords) -> Iterator[_Found]:
    """Contents and fields without anything in them, addresses that open nothing."""
    for section in document.sections:
        if section.kind == "contents" and section.end == section.title.end:
            yield _Found("empty_contents", Place(section.start, section.end), {}, "sections", section.key)
    texts = [document.text[block.start : block.end] for block in document.blocks]
    for block, text, behind in zip(document.blocks, texts, [*texts[1:], ""], strict=False):
        if block.kind == "other" and words.date_value(text) == "" and not any(char.isdigit() for char in behind):
            yield _Found("empty_field", Place(block.start, block.end))
        for address in urls(document.text, block.start, block.end):
            if not address.well_formed:
                yield _Found("malformed_address", Place(address.start, address.end))


def _reading(document: Document, asked: Sequence[ReadRecommendation]) -> Iterator[_Found]:
    """What was looked for in vain; the place is the first block of the report."""
    lacks = {
        "no_reporting_part": not any(block.part == "reporting" for block in document.blocks),
        "no_theme": not any(section.kind == "theme" for section in document.sections),
        "no_recommendation": not asked,
    }
    for block in document.blocks[:1]:
        for kind in (kind for kind, lacking in lacks.items() if lacking):
            yield _Found(kind, Place(block.start, block.end))
