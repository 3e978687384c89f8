"""Score a document's rows against a person's reading; the definitions of a match are the reading guide's."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.evaluation.match import Figures, Item, by_overlap, exact, figures, pairs, plain, same_kind
from pipeline.rows import Mention, Tables

Reading = Mapping[str, Any]
Scores = dict[str, Figures | float]


def score(tables: Tables, reading: Reading) -> Scores:
    """Figures by table for `tables` against `reading`, a parsed `gold.json`."""
    has_places = bool(reading["themes"]) and reading["themes"][0]["start"] is not None
    asked = [_item(row) for row in reading["recommendations"]]
    rows = [Item(r.text, r.source_start, r.source_end, kinds=(r.kind,)) for r in tables.recommendations]
    recommendations, matched = by_overlap(asked, rows)
    return {
        "recommendations": recommendations,
        "recommendation_kind": same_kind(asked, rows, matched),
        "themes": exact(
            [(plain(row["title"]), row["start"]) for row in reading["themes"]],
            [(plain(row.title), row.source_start if has_places else None) for row in tables.themes],
        ),
        **(_bodies_by_place(tables, reading) if has_places else _bodies_by_name(tables, reading)),
        **_agenda(tables, reading),
        "footnotes": exact(
            [(n["number"], plain(n["text"]), n["url"] or None, n["reference_count"]) for n in reading["footnotes"]],
            [(n.number, plain(n.text), n.url, n.reference_count) for n in tables.footnotes],
        ),
        "footnote_references": exact(
            [(n["number"], n["start"]) for n in reading["footnote_references"]],
            [(n.number, n.source_start if has_places else None) for n in tables.footnote_references],
        ),
        "anomalies": _anomalies(tables, reading, has_places),
    }


def _item(row: Mapping[str, Any]) -> Item:
    kinds = tuple(row["kind"].split("|"))
    return Item(row.get("text", ""), row["start"], row["end"], row.get("required", True), kinds)


def _bodies_by_place(tables: Tables, reading: Reading) -> Scores:
    """A mention is found by its place, a body by any of its mentions, and each body found is one row."""
    read = [
        Item(body["name"], mention["start"], mention["end"], body["required"], body=body["key"])
        for body in reading["organizations"]
        for mention in body["mentions"]
    ]
    found = [_mention(row) for row in tables.organization_mentions]
    mentions, matched = by_overlap(read, found)
    rows_of: dict[str, set[str]] = defaultdict(set)
    for i, j in matched:
        rows_of[read[i].body].add(found[j].body)
    taken: set[str] = set()
    hits = optional = 0
    for body in reading["organizations"]:
        free = sorted(rows_of[body["key"]] - taken)
        if free:
            taken.add(free[0])
            hits += body["required"]
            optional += not body["required"]
    required = sum(body["required"] for body in reading["organizations"])
    bodies = figures(hits, required, hits, len(tables.organizations) - optional)
    return {"organization_mentions": mentions, "organizations": bodies}


def _mention(row: Mention) -> Item:
    return Item(row.evidence, row.source_start, row.source_end, body=row.organization_id)


def _bodies_by_name(tables: Tables, reading: Reading) -> Scores:
    read = [Item(body["name"], required=body["required"]) for body in reading["organizations"]]
    return {"organizations": by_overlap(read, [Item(row.name) for row in tables.organizations])[0]}


def _agenda(tables: Tables, reading: Reading) -> Scores:
    found = [
        (
            str(row.date),
            row.start_time and f"{row.start_time:%H:%M}",
            row.end_time and f"{row.end_time:%H:%M}",
            plain(row.title),
        )
        for row in tables.agenda
    ]
    read = [
        (row["date"], row["start_time"] or None, row["end_time"] or None, plain(row["title"]))
        for row in reading["agenda"]
    ]
    kinds = {(day, start, title): row.kind for (day, start, _, title), row in zip(found, tables.agenda, strict=True)}
    right = sum(
        kinds.get((day, start, title)) in row["kind"].split("|")
        for (day, start, _, title), row in zip(read, reading["agenda"], strict=True)
    )
    return {"agenda": exact(read, found), "agenda_kind": round(right / len(read), 3) if read else 1.0}


def _anomalies(tables: Tables, reading: Reading, has_places: bool) -> Figures:
    hits = 0
    for kind in {row["kind"] for row in reading["anomalies"]}:
        read: Sequence[Item] = [_item(row) for row in reading["anomalies"] if row["kind"] == kind]
        found = [Item("", row.source_start, row.source_end) for row in tables.anomalies if row.kind == kind]
        hits += len(pairs(read, found, 1e-9)) if has_places else min(len(read), len(found))
    return figures(hits, len(reading["anomalies"]), hits, len(tables.anomalies))
