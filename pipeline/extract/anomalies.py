"""What the source lacks or contradicts, as rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.announced_lists import is_announcement, items_after
from pipeline.context import section_titles
from pipeline.document.furniture import date_value
from pipeline.document.markers import answers
from pipeline.keys import keys
from pipeline.knowledge import Knowledge
from pipeline.line_numbers import line_of
from pipeline.model import Document
from pipeline.prose import fold
from pipeline.rows import Anomaly, Recommendation
from pipeline.urls import urls


@dataclass(frozen=True, slots=True)
class _Found:
    kind: str
    start: int
    end: int
    english: str
    french: str
    table: str | None = None
    key: str | None = None


_INFO = frozenset({"orphan_note", "agenda_gap", "agenda_untimed", "empty_contents", "empty_field", "unlisted_section"})


def anomalies(
    document: Document, knowledge: Knowledge, asked: Sequence[Recommendation] | None = None
) -> tuple[Anomaly, ...]:
    """A row for each anomaly, in source order; `asked` are the recommendations found, once they were looked for."""
    found = [
        *_notes(document),
        *_lists(document),
        *_agenda(document),
        *_contents(document),
        *_fields(document, knowledge),
        *_addresses(document),
        *(_reading(document, asked) if asked is not None else ()),
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
    answered = answers(document.notes, document.markers)
    cited = frozenset(answered)
    seen: set[int] = set()
    for nth, note in enumerate(document.notes):
        place = (note.start, note.end, "footnotes", note.key)
        if nth not in cited:
            said = f"Note {note.number} is cited by no marker.", f"Aucun appel ne renvoie à la note {note.number}."
            yield _about("orphan_note", *place, said)
        if note.number in seen:
            said = (
                f"The number {note.number} labels more than one note.",
                f"Le numéro {note.number} désigne plus d'une note.",
            )
            yield _about("repeated_number", *place, said)
        if note.empty:
            said = f"Note {note.number} has no text.", f"La note {note.number} n'a pas de texte."
            yield _about("empty_note", *place, said)
        seen.add(note.number)
    for marker, answer in zip(document.markers, answered, strict=True):
        if answer is None:
            said = f"Marker {marker.number} has no note.", f"L'appel {marker.number} ne renvoie à aucune note."
            yield _about("dangling_marker", marker.start, marker.end, None, None, said)


def _about(kind: str, start: int, end: int, table: str | None, key: str | None, said: tuple[str, str]) -> _Found:
    return _Found(kind, start, end, *said, table, key)


def _lists(document: Document) -> Iterator[_Found]:
    for index, block in enumerate(document.blocks):
        announced = is_announcement(document, index) and not items_after(document, index)
        if announced and not _is_answered(document, index):
            yield _Found(
                "missing_list",
                block.body,
                block.end,
                "A list is announced and none follows.",
                "Une liste est annoncée et aucune ne suit.",
            )


def _is_answered(document: Document, index: int) -> bool:
    """Whether what is announced follows in another shape: a table, a section below, a list with its own lead-in."""
    blocks = document.blocks
    following = blocks[index + 1 : index + 3]
    if not following or following[0].kind == "heading":
        section, own = following[0].section if following else None, blocks[index].section
        if section is None or own is None or not document.text[following[0].body].isdigit():
            return False  # a section without a number may be the next one as well
        return document.sections[section].parent == own
    table = "\t" in document.text[following[0].start : following[0].end]
    return table or (len(following) > 1 and following[1].kind == "list_item")


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
            said = (
                "A table of contents is announced and has no entries.",
                "Une table des matières est annoncée et n'a aucune entrée.",
            )
            yield _about("empty_contents", section.start, section.end, "sections", section.key, said)
    for entry in document.contents:
        if entry.section is None:
            said = (
                "The table of contents lists a section that the report does not have.",
                "La table des matières annonce une section que le rapport n'a pas.",
            )
            yield _about("missing_section", entry.start, entry.end, None, None, said)
    yield from _unlisted(document)


def _unlisted(document: Document) -> Iterator[_Found]:
    """Sections that the contents do not know, though they list nearly all that stand beside them and behind them."""
    listed = {entry.section for entry in document.contents}
    first = document.contents[0].start if document.contents else 0
    for parent in {section.parent for section in document.sections}:
        own = [
            nth
            for nth, section in enumerate(document.sections)
            if section.parent == parent
            and section.start > first
            and section.kind not in ("contents", "notes", "agenda")
        ]
        unknown = [nth for nth in own if nth not in listed]
        if len(own) - len(unknown) > 2 * len(unknown):
            for nth in unknown:
                section = document.sections[nth]
                said = (
                    "The table of contents does not list this section.",
                    "La table des matières n'annonce pas cette section.",
                )
                yield _about("unlisted_section", *section.title, "sections", section.key, said)


def _reading(document: Document, asked: Sequence[Recommendation]) -> Iterator[_Found]:
    """What was looked for in vain; the place is the first block of the report."""
    if not document.blocks:
        return
    start, end = document.blocks[0].start, document.blocks[0].end
    if not any(block.part == "reporting" for block in document.blocks):
        said = (
            "No part was found that reports what those consulted said.",
            "Aucune partie n'a été trouvée qui rapporte les propos des personnes consultées.",
        )
        yield _about("no_reporting_part", start, end, None, None, said)
    if not any(section.kind == "theme" for section in document.sections):
        yield _about("no_theme", start, end, None, None, ("No theme was found.", "Aucun thème n'a été trouvé."))
    if not asked:
        said = "No recommendation was found.", "Aucune recommandation n'a été trouvée."
        yield _about("no_recommendation", start, end, None, None, said)


def _fields(document: Document, knowledge: Knowledge) -> Iterator[_Found]:
    blocks = document.blocks
    for index, block in enumerate(blocks):
        if block.kind != "other" or date_value(document.text[block.start : block.end], knowledge.report) != "":
            continue
        following = blocks[index + 1] if index + 1 < len(blocks) else None
        if following is None or not any(char.isdigit() for char in document.text[following.start : following.end]):
            said = "A field of the page has no value.", "Un champ de la page n'a pas de valeur."
            yield _about("empty_field", block.start, block.end, None, None, said)


def _addresses(document: Document) -> Iterator[_Found]:
    for block in document.blocks:
        for address in urls(document.text, block.start, block.end):
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
