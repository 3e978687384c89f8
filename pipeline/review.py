"""The bodies that still wait for review, as rows to paste into `schemas/authorities/organizations.csv`."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from pipeline.batch import Reader, merge
from pipeline.names.authorities import Authority
from pipeline.progress import Watcher
from pipeline.rows import Mention, Organization
from pipeline.store import Entry, source_of

_SHOWN = 3
_AROUND = 60


class Review(NamedTuple):
    """What waits for review in some documents, and of how many bodies."""

    waiting: list[str]
    bodies: int


def review(entries: Sequence[Entry], read: Reader, watch: Watcher) -> Review:
    """Read the documents and tell which of their bodies nobody reviewed."""
    bodies, mentions, texts = dict[str, Organization](), list[Mention](), dict[str, str]()
    for entry in entries:
        watch(f"reading {entry.meta.document_id}")
        texts[entry.meta.document_id], tables = read(source_of(entry))
        mentions += tables.organization_mentions
        merge(bodies, tables.organizations)
    return Review(unreviewed(bodies.values(), mentions, texts), len(bodies))


def unreviewed(
    organizations: Iterable[Organization], mentions: Iterable[Mention], texts: Mapping[str, str]
) -> list[str]:
    """A row for `organizations.csv` for each body nobody reviewed, the most mentioned first, each under its evidence.

    `texts` are the documents' by key."""
    places: dict[str, list[Mention]] = {}
    for mention in mentions:
        places.setdefault(mention.organization_id, []).append(mention)
    waiting = [row for row in organizations if not row.reviewed]
    waiting.sort(key=lambda row: (-row.mention_count, row.name.casefold(), row.organization_id))
    return [_to_review(row, places.get(row.organization_id, [])[:_SHOWN], texts) for row in waiting]


def _to_review(row: Organization, places: Iterable[Mention], texts: Mapping[str, str]) -> str:
    out = io.StringIO(newline="")
    out.write(f"# {row.mention_count} mentions\n")
    for mention in places:
        around = texts[mention.document_id][max(0, mention.source_start - _AROUND) : mention.source_end + _AROUND]
        place = f"{mention.document_id}:{mention.source_line}"
        out.write(f"# {place} ({mention.rule}) … {' '.join(around.split())} …\n")
    columns = Authority._fields
    values = [getattr(row, column, "unchecked") or "" for column in columns]
    csv.writer(out, lineterminator="\n").writerow(values)
    return out.getvalue()
