"""Organizations against the reference reading: the places where they stand, and which body each place is given to."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.evaluation.match import Figures, Item, Share, by_overlap, figures, share
from pipeline.rows import Tables

Bodies = Sequence[Mapping[str, Any]]


def by_place(tables: Tables, read: Bodies) -> dict[str, Figures | Share]:
    """A mention is found by its place, a body by any of its mentions, and each body is one row.

    A mention found is wrong where it stands under another row than most mentions of its body, or under one that is
    also another body's."""
    keys, places = [], []
    for body in read:
        for mention in body["mentions"]:
            keys.append(body["key"])
            places.append(Item(body["name"], mention["start"], mention["end"], body["required"]))
    rows = tables.organization_mentions
    mentions, matched = by_overlap(places, [Item(row.evidence, row.source_start, row.source_end) for row in rows])
    rows_of: dict[str, Counter[str]] = defaultdict(Counter)
    for i, j in matched:
        rows_of[keys[i]][rows[j].organization_id] += 1
    usual = {key: rows.most_common(1)[0][0] for key, rows in rows_of.items()}
    owners = Counter(usual.values())
    wrong = [
        f"{places[i].text} at {rows[j].source_start}"
        for i, j in matched
        for given in [rows[j].organization_id]
        if given != usual[keys[i]] or owners[given] > 1
    ]
    return {
        "organization_mentions": mentions,
        "mention_body": share(wrong, len(matched)),
        "organizations": _bodies(tables, read, rows_of),
    }


def _bodies(tables: Tables, read: Bodies, rows_of: Mapping[str, Counter[str]]) -> Figures:
    taken: set[str] = set()
    hits = optional_hits = 0
    missed = []
    for body in read:
        free = sorted(rows_of.get(body["key"], Counter[str]()).keys() - taken)
        if free:
            taken.add(free[0])
            hits += body["required"]
            optional_hits += not body["required"]
        elif body["required"]:
            missed.append(body["name"])
    extra = [row.name for row in tables.organizations if row.organization_id not in taken]
    return figures(hits, missed, extra, sum(not body["required"] for body in read), optional_hits)


def by_name(tables: Tables, read: Bodies) -> dict[str, Figures | Share]:
    """Where the reference reading has no places, a body is found under any of its names."""
    wanted = [
        Item(
            body["name"],
            required=body["required"],
            names=_names(body["name"], body.get("acronym"), *body.get("names", [])),
        )
        for body in read
    ]
    found = [
        Item(row.name, names=_names(row.name, row.name_en, row.name_fr, row.acronym_en, row.acronym_fr))
        for row in tables.organizations
    ]
    return {"organizations": by_overlap(wanted, found)[0]}


def _names(*names: str | None) -> frozenset[str]:
    return frozenset(name for name in names if name)
