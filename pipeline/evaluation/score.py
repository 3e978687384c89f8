"""Score a document's rows against a reference reading; what counts as a match is the reading guide's."""

from collections.abc import Mapping, Sequence
from datetime import time
from typing import Any

from pipeline.evaluation.bodies import by_name, by_place
from pipeline.evaluation.match import (
    HALF,
    Figures,
    Item,
    Share,
    alike,
    by_overlap,
    exact,
    figures,
    pairs,
    plain,
    share,
    words,
)
from pipeline.rows import Recommendation, SectionRow, Tables

Reference = Mapping[str, Any]
Scores = dict[str, Figures | Share]


def has_places(reference: Reference) -> bool:
    """Whether the reference reading says where its rows stand: of a page or of Markdown it tells the words alone."""
    return bool(reference["themes"]) and reference["themes"][0]["start"] is not None


def score(tables: Tables, reference: Reference) -> Scores:
    """Figures by table for `tables` against `reference`, a parsed `gold.json`."""
    placed = has_places(reference)
    bodies = by_place if placed else by_name
    return {
        **_recommendations(tables, reference),
        **_themes(tables, reference, placed),
        **(headings(tables.sections, reference["sections"]) if "sections" in reference else {}),
        **bodies(tables, reference["organizations"]),
        **_agenda(tables, reference),
        "footnotes": exact(
            [
                (int(n["number"]), plain(n["text"]), n["url"] or None, n["reference_count"])
                for n in reference["footnotes"]
            ],
            [(n.number, plain(n.text), n.url, n.reference_count) for n in tables.footnotes],
        ),
        "footnote_references": exact(
            [(int(n["number"]), n["start"] if placed else None) for n in reference["footnote_references"]],
            [(n.number, n.source_start if placed else None) for n in tables.footnote_references],
        ),
        "anomalies": _anomalies(tables, reference, placed),
    }


def _recommendations(tables: Tables, reference: Reference) -> Scores:
    read: Sequence[Mapping[str, Any]] = reference["recommendations"]
    placed = bool(read) and read[0]["start"] is not None
    asked = [Item(r.get("text", ""), r["start"], r["end"], r.get("required", True)) for r in read]
    rows = [Item(r.text, *((r.source_start, r.source_end) if placed else ())) for r in tables.recommendations]
    made, matched = by_overlap(asked, rows)
    told = [(read[i], tables.recommendations[j]) for i, j in matched]
    scores: Scores = {"recommendations": made}
    scores["recommendation_kind"] = share(
        [_differs(r, "kind", row) for r, row in told if row.kind not in r["kind"].split("|")], len(told)
    )
    for name in ("addressee_words", "addressee", "pillar"):
        said = [(r, row) for r, row in told if name in r]
        if said:
            wrong = [_differs(r, name, row) for r, row in said if not _same(name, r[name], getattr(row, name))]
            scores[name] = share(wrong, len(said))
    return scores


def _same(name: str, read: Any, found: str | None) -> bool:
    """The same words by half, the same code, one of the codes that fit; or none on both sides."""
    if not read or not found:
        return not read and not found
    if name == "pillar":
        return found in read
    return read == found if name == "addressee" else alike(read, found) >= HALF


def _differs(read: Mapping[str, Any], name: str, row: Recommendation) -> str:
    return f"{row.text[:80]} | {getattr(row, name) or '-'} | reference {read[name] or '-'}"


def _themes(tables: Tables, reference: Reference, placed: bool) -> Scores:
    def key(title: str, start: int | None) -> tuple[str, int | None]:
        return (plain(title), start) if placed else (" ".join(words(title)), None)

    read = [key(row["title"], row["start"]) for row in reference["themes"]]
    return {"themes": exact(read, [key(row.title, row.source_start) for row in tables.themes])}


def _agenda(tables: Tables, reference: Reference) -> Scores:
    def clock(at: time | None) -> str | None:
        return f"{at:%H:%M}" if at else None

    found = [
        (row.date.isoformat() if row.date else "", clock(row.start_time), clock(row.end_time), plain(row.title))
        for row in tables.agenda
    ]
    read = [
        (row["date"], row["start_time"] or None, row["end_time"] or None, plain(row["title"]))
        for row in reference["agenda"]
    ]
    kinds = {(day, start, title): row.kind for (day, start, _, title), row in zip(found, tables.agenda, strict=True)}
    wrong = [
        title
        for (day, start, _, title), row in zip(read, reference["agenda"], strict=True)
        if kinds.get((day, start, title)) not in row["kind"].split("|")
    ]
    return {"agenda": exact(read, found), "agenda_kind": share(wrong, len(read))}


def _anomalies(tables: Tables, reference: Reference, placed: bool) -> Figures:
    hits, missed, extra = 0, list[str](), list[str]()
    read, found = reference["anomalies"], tables.anomalies
    for kind in sorted({row["kind"] for row in read} | {row.kind for row in found}):
        wanted = [Item(row.get("note") or "", row["start"], row["end"]) for row in read if row["kind"] == kind]
        rows = [Item(row.evidence, row.source_start, row.source_end) for row in found if row.kind == kind]
        together = pairs(wanted, rows, 1e-9) if placed else [(i, i) for i in range(min(len(wanted), len(rows)))]
        hits += len(together)
        missed += [f"{kind}: {one.text}" for i, one in enumerate(wanted) if i not in {i for i, _ in together}]
        extra += [f"{kind}: {one.text}" for j, one in enumerate(rows) if j not in {j for _, j in together}]
    return figures(hits, missed, extra)


def headings(rows: Sequence[SectionRow], read: Sequence[Mapping[str, Any]]) -> dict[str, Figures | Share]:
    """Figures by the words of the titles; the report's own title counts neither way."""
    named = {row.section_id: _title(row.title) for row in rows}
    own = {_title(heading["title"]) for heading in read if heading["role"] == "title"}
    wanted = [heading for heading in read if heading["role"] != "title"]
    pool = [row for row in rows if _title(row.title) not in own]
    made = exact([_title(heading["title"]) for heading in wanted], [_title(row.title) for row in pool])
    wrong, compared = [], 0
    for heading in wanted:
        row = next((row for row in pool if _title(row.title) == _title(heading["title"])), None)
        if row is None:
            continue
        pool.remove(row)
        compared += 1
        parent, told = named.get(row.parent_id or "", ""), _title(heading["parent"])
        at_the_top = not told or told in own
        if parent != told and not (at_the_top and (not parent or parent in own)):
            wrong.append(f"{heading['title']} | under {parent or '-'} | reference {heading['parent'] or '-'}")
    return {"sections": made, "section_parent": share(wrong, compared)}


def _title(text: str | None) -> str:
    return " ".join(words(text))
