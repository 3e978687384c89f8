"""Notes and the markers that cite them."""

from collections import Counter

from pipeline.document.markers import answers
from pipeline.extract.columns import Surroundings, placed, section_id, section_titles
from pipeline.keys import keys
from pipeline.model import Document, Place
from pipeline.prose import fold
from pipeline.rows import Footnote, FootnoteReference
from pipeline.urls import urls


def footnotes(document: Document) -> tuple[Footnote, ...]:
    """A row for each note of the list; one that no marker cites is an orphan."""
    cited = Counter(answers(document.notes, document.markers))
    rows = []
    for nth, note in enumerate(document.notes):
        first = next(urls(document.text, note.start, note.end), None)
        label = fold(document.text, note.start, first.start).rstrip(":;,-–— ") if first else ""
        rows.append(
            Footnote(
                footnote_id=note.key,
                number=note.number,
                text=fold(document.text, note.start, note.end),
                label=label or None,
                url=first.text if first else None,
                reference_count=cited[nth],
                status="cited" if cited[nth] else "orphan",
                **placed(document, note.start, note.end),
            )
        )
    return tuple(rows)


def footnote_references(document: Document) -> tuple[FootnoteReference, ...]:
    """A row for each marker in running text; one that no note answers dangles."""
    around, titles = Surroundings(document, ()), section_titles(document)
    identities = (
        (one.number, around.beside(Place(one.start, one.end), 4)[0], titles[one.section]) for one in document.markers
    )
    named = keys("ref", document.meta.document_id, identities)
    return tuple(
        FootnoteReference(
            reference_id=key,
            footnote_id=None if nth is None else document.notes[nth].key,
            section_id=section_id(document, marker.section),
            number=marker.number,
            **placed(document, marker.start, marker.end),
        )
        for key, marker, nth in zip(named, document.markers, answers(document.notes, document.markers), strict=True)
    )
