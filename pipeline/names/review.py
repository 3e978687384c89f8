"""Bodies that nobody reviewed yet, as rows ready to be pasted into the authority file, with what a reviewer needs."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pipeline.authorities import COLUMNS
from pipeline.rows import Mention, Organization

_SHOWN = 3
_AROUND = 60


@dataclass(frozen=True, slots=True)
class Unreviewed:
    """A row for `organizations.csv` of the authorities, and its evidence: 'document:line' and the words there."""

    organization_id: str
    name: str
    name_en: str | None
    name_fr: str | None
    acronym_en: str | None
    acronym_fr: str | None
    type: str
    jurisdiction: str | None
    website: str | None
    source: str
    mention_count: int
    evidence: tuple[str, ...]


def unreviewed(
    organizations: Iterable[Organization], mentions: Iterable[Mention], texts: Mapping[str, str]
) -> tuple[Unreviewed, ...]:
    """The bodies among `organizations` nobody reviewed, most mentioned first; `texts` are the documents' by key."""
    places: dict[str, list[Mention]] = {}
    for mention in mentions:
        places.setdefault(mention.organization_id, []).append(mention)
    waiting = sorted(
        (row for row in organizations if not row.reviewed),
        key=lambda row: (-row.mention_count, row.name.casefold(), row.organization_id),
    )
    return tuple(
        Unreviewed(
            organization_id=row.organization_id,
            name=row.name,
            name_en=row.name_en,
            name_fr=row.name_fr,
            acronym_en=row.acronym_en,
            acronym_fr=row.acronym_fr,
            type=row.type,
            jurisdiction=row.jurisdiction,
            website=row.website,
            source="unchecked",
            mention_count=row.mention_count,
            evidence=tuple(
                _shown(mention, texts[mention.document_id])
                for mention in places.get(row.organization_id, ())[:_SHOWN]
                if mention.document_id in texts
            ),
        )
        for row in waiting
    )


def as_text(waiting: Iterable[Unreviewed]) -> str:
    """The rows of `waiting` for `organizations.csv`, ready to be pasted, each under its evidence."""
    columns = COLUMNS["organizations.csv"]
    out = io.StringIO(newline="")
    write = csv.writer(out, lineterminator="\n").writerow
    for body in waiting:
        out.write("".join(f"# {line}\n" for line in (f"{body.mention_count} mentions", *body.evidence)))
        write([getattr(body, column) or "" for column in columns])
    return out.getvalue()


def _shown(mention: Mention, text: str) -> str:
    low, high = max(0, mention.source_start - _AROUND), mention.source_end + _AROUND
    around = " ".join(text[low:high].split())
    return f"{mention.document_id}:{mention.source_line} ({mention.rule}) … {around} …"
