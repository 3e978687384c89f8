"""Notes and the markers that cite them."""

from collections import Counter
from collections.abc import Iterator, Mapping

from pipeline.context import Surroundings, section_titles
from pipeline.document.markers import answers
from pipeline.keys import keys
from pipeline.knowledge import Knowledge
from pipeline.line_numbers import line_of
from pipeline.model import Document, Marker, Place
from pipeline.prose import fold
from pipeline.rows import Footnote, FootnoteReference
from pipeline.urls import urls


def footnotes(document: Document, knowledge: Knowledge) -> tuple[Footnote, ...]:
    """A row for each note of the list; one that no marker cites is an orphan."""
    line = line_of(document.text)
    cited = Counter(answers(document.notes, document.markers))
    rows = []
    for nth, note in enumerate(document.notes):
        first = next(urls(document.text, note.start, note.end), None)
        label = fold(document.text, note.start, first.start).rstrip(":;,-–— ") if first else ""
        rows.append(
            Footnote(
                footnote_id=note.key,
                document_id=document.meta.document_id,
                number=note.number,
                text=fold(document.text, note.start, note.end),
                label=label or None,
                url=first.text if first else None,
                reference_count=cited[nth],
                status="cited" if cited[nth] else "orphan",
                source_start=note.start,
                source_end=note.end,
                source_line=line(note.start),
            )
        )
    return tuple(rows)


def footnote_references(document: Document, knowledge: Knowledge) -> tuple[FootnoteReference, ...]:
    """A row for each marker in running text; one that no note answers dangles."""
    line = line_of(document.text)
    notes = [None if nth is None else document.notes[nth].key for nth in answers(document.notes, document.markers)]
    around, titles = Surroundings(document, ()), section_titles(document)
    identities = (_identity(marker, around, titles) for marker in document.markers)
    return tuple(
        FootnoteReference(
            reference_id=key,
            footnote_id=note,
            document_id=document.meta.document_id,
            section_id=None if marker.section is None else document.sections[marker.section].key,
            number=marker.number,
            source_start=marker.start,
            source_end=marker.end,
            source_line=line(marker.start),
        )
        for key, marker, note in zip(
            keys("ref", document.meta.document_id, identities), document.markers, notes, strict=True
        )
    )


def _identity(marker: Marker, around: Surroundings, titles: Mapping[int | None, str | None]) -> Iterator[object]:
    yield marker.number
    yield around.beside(Place(marker.start, marker.end), 4)[0]
    yield titles[marker.section]
