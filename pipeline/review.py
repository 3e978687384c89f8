"""The bodies that still wait for review, as rows to paste into `schemas/authorities/organizations.csv` with the date of
the check and what they were checked against."""

import csv
import io
from collections import defaultdict
from collections.abc import Mapping, Sequence

from pipeline.batch import Reader, merge
from pipeline.names.authorities import Authority
from pipeline.progress import Watcher
from pipeline.rows import Organization
from pipeline.store import Entry, source_of

_SHOWN = 3
_AROUND = 60


def review(
    entries: Sequence[Entry], read: Reader, watch: Watcher, listed: Mapping[str, Authority]
) -> tuple[list[str], int]:
    """Read the documents and tell which of their bodies nobody reviewed, a row each, under its evidence; and how many
    bodies there are. The most mentioned stand first."""
    bodies = dict[str, Organization]()
    evidence = defaultdict[str, list[str]](list)
    for entry in entries:
        watch(f"reading {entry.meta.document_id}")
        text, tables = read(source_of(entry))
        merge(bodies, tables.organizations)
        for mention in tables.organization_mentions:
            known = evidence[mention.organization_id]
            if len(known) < _SHOWN:
                around = text[max(0, mention.source_start - _AROUND) : mention.source_end + _AROUND]
                place = f"{mention.document_id}:{mention.source_line}"
                known.append(f"# {place} ({mention.rule}) … {' '.join(around.split())} …\n")
    waiting = [row for row in bodies.values() if not row.reviewed]
    waiting.sort(key=lambda row: (-row.mention_count, row.name.casefold(), row.organization_id))
    told = (_to_review(row, listed.get(row.organization_id), evidence[row.organization_id]) for row in waiting)
    return [*told], len(bodies)


def _to_review(row: Organization, known: Authority | None, evidence: Sequence[str]) -> str:
    """A body's row, the authority file's where that has one, without when and against what it was checked."""
    out = io.StringIO(newline="")
    where = "the file has this row, unchecked" if known else "the file has no row of it"
    out.writelines([f"# {row.mention_count} mentions; {where}\n", *evidence])
    shown = known or row
    csv.writer(out, lineterminator="\n").writerow(getattr(shown, name, None) or "" for name in Authority._fields)
    return out.getvalue()
