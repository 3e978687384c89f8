"""What the source lacks or contradicts, as rows."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pipeline.addresses import addresses
from pipeline.context import section_titles
from pipeline.document.parse import is_empty_field
from pipeline.keys import keys
from pipeline.knowledge import Knowledge
from pipeline.lines import line_of
from pipeline.lists import is_announcement, items_after
from pipeline.model import Document
from pipeline.prose import fold
from pipeline.rows import Anomaly


@dataclass(frozen=True, slots=True)
class _Found:
    kind: str
    start: int
    end: int
    english: str
    french: str
    table: str | None = None
    key: str | None = None


_INFO = frozenset({"orphan_note", "agenda_gap", "agenda_untimed", "empty_contents", "empty_field"})


def anomalies(document: Document, knowledge: Knowledge) -> tuple[Anomaly, ...]:
    """A row for each anomaly, in source order."""
    found = [
        *_notes(document),
        *_lists(document),
        *_agenda(document),
        *_contents(document),
        *_fields(document, knowledge),
        *_addresses(document),
    ]
    found.sort(key=lambda item: (item.start, item.end, item.kind))
    line = line_of(document.text)
    doc = document.meta.document_id
    evidence = [document.text[item.start : item.end] for item in found]
    titles = section_titles(document)
    identities = (
        ((item.kind, fold(text, 0, len(text))), titles[document.section_at(item.start)])
        for item, text in zip(found, evidence, strict=True)
    )
    return tuple(
        Anomaly(
            anomaly_id=key,
            document_id=doc,
            kind=item.kind,
            severity="info" if item.kind in _INFO else "warning",
            description_en=item.english,
            description_fr=item.french,
            related_table=item.table,
            related_id=item.key,
            source_start=item.start,
            source_end=item.end,
            source_line=line(item.start),
            evidence=text,
        )
        for key, item, text in zip(keys("anm", doc, identities), found, evidence, strict=True)
    )


def _notes(document: Document) -> Iterator[_Found]:
    cited = {marker.number for marker in document.markers}
    listed = {note.number for note in document.notes}
    for note in document.notes:
        if note.number not in cited:
            yield _Found(
                "orphan_note",
                note.start,
                note.end,
                f"Note {note.number} is cited by no marker.",
                f"Aucun appel ne renvoie à la note {note.number}.",
                "footnotes",
                note.key,
            )
    for marker in document.markers:
        if marker.number not in listed:
            yield _Found(
                "dangling_marker",
                marker.start,
                marker.end,
                f"Marker {marker.number} has no note.",
                f"L'appel {marker.number} ne renvoie à aucune note.",
            )


def _lists(document: Document) -> Iterator[_Found]:
    for index, block in enumerate(document.blocks):
        if is_announcement(document, index) and not items_after(document, index):
            yield _Found(
                "missing_list",
                block.body,
                block.end,
                "A list is announced and none follows.",
                "Une liste est annoncée et aucune ne suit.",
            )


def _agenda(document: Document) -> Iterator[_Found]:
    timed = [line for line in document.schedule if line.start_minute is not None]
    for line in document.schedule:
        if line.start_minute is None:
            yield _Found(
                "agenda_untimed",
                line.start,
                line.end,
                "A scheduled line has no times.",
                "Une ligne de l'ordre du jour n'a pas d'heure.",
                "agenda",
                line.key,
            )
    for before, after in pairwise(timed):
        end, start = before.end_minute, after.start_minute
        if before.day != after.day or end is None or start is None or end == start:
            continue
        day, (from_, de), (to, a) = before.day, _clock(min(end, start)), _clock(max(end, start))
        if start > end:
            said = f"Day {day}: nothing between {from_} and {to}.", f"Jour {day} : rien entre {de} et {a}."
            yield _Found("agenda_gap", before.start, after.end, *said, "agenda", after.key)
        elif before.start_minute is not None and end > before.start_minute:
            said = (
                f"Day {day}: the line that starts at {from_} overlaps the one that ends at {to}.",
                f"Jour {day} : la ligne qui commence à {de} chevauche celle qui finit à {a}.",
            )
            yield _Found("agenda_overlap", before.start, after.end, *said, "agenda", after.key)


def _contents(document: Document) -> Iterator[_Found]:
    for section in document.sections:
        if section.kind == "contents" and section.end == section.title.end:
            yield _Found(
                "empty_contents",
                section.start,
                section.end,
                "A table of contents is announced and has no entries.",
                "Une table des matières est annoncée et n'a aucune entrée.",
                "sections",
                section.key,
            )


def _fields(document: Document, knowledge: Knowledge) -> Iterator[_Found]:
    for index, block in enumerate(document.blocks):
        if block.kind == "other" and is_empty_field(document.text, block, knowledge.language):
            following = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
            if following is None or not any(char.isdigit() for char in document.text[following.start : following.end]):
                yield _Found(
                    "empty_field",
                    block.start,
                    block.end,
                    "A field of the page has no value.",
                    "Un champ de la page n'a pas de valeur.",
                )


def _addresses(document: Document) -> Iterator[_Found]:
    for block in document.blocks:
        for address in addresses(document.text, block.start, block.end):
            if not address.well_formed:
                yield _Found(
                    "malformed_address",
                    address.start,
                    address.end,
                    "A web address is malformed and opens nothing.",
                    "Une adresse Web est mal formée et n'ouvre rien.",
                )


def _clock(minute: int) -> tuple[str, str]:
    """A time of day as English and as French writes it."""
    hour, rest = minute // 60 % 24, minute % 60
    return f"{hour:02}:{rest:02}", f"{hour}\u00a0h" + (f"\u00a0{rest:02}" if rest else "")
