"""Score a document's rows against a reference reading; what counts as a match is the reading guide's."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pipeline.evaluation.match import HALF, Figures, Item, Share, alike, by_overlap, exact, figures, plain, share, words
from pipeline.rows import AgendaItem, Organization, Recommendation, SectionRow, Tables
from pipeline.tabulate import to_cell

Reference = Mapping[str, Any]
Read = Sequence[Mapping[str, Any]]
Scores = dict[str, Figures | Share]


def score(tables: Tables, reference: Reference) -> Scores:
    """Figures by table for `tables` against `reference`, a parsed `gold.json`.

    A reading of a page or of Markdown has no places: it tells the words alone."""
    placed = bool(reference["themes"]) and reference["themes"][0]["start"] is not None
    bodies = _by_place if placed else _by_name
    notes, markers = reference["footnotes"], reference["footnote_references"]
    return {
        **_recommendations(tables.recommendations, reference["recommendations"]),
        "themes": _themes(tables, reference, placed),
        **(_headings(tables.sections, reference["sections"]) if "sections" in reference else {}),
        **bodies(tables, reference["organizations"]),
        **_agenda(tables.agenda, reference["agenda"]),
        "footnotes": exact(
            [(int(one["number"]), plain(one["text"]), one["url"] or None, one["reference_count"]) for one in notes],
            [(row.number, plain(row.text), row.url, row.reference_count) for row in tables.footnotes],
        ),
        "footnote_references": exact(
            [(int(one["number"]), one["start"] if placed else None) for one in markers],
            [(row.number, row.source_start if placed else None) for row in tables.footnote_references],
        ),
        "anomalies": _anomalies(tables, reference, placed),
    }


def _recommendations(rows: Sequence[Recommendation], read: Read) -> Scores:
    asked = [Item(r.get("text", ""), r["start"], r["end"], r.get("required", True)) for r in read]
    made, matched = by_overlap(asked, [Item(row.text, row.source_start, row.source_end) for row in rows])
    told = [(read[i], rows[j]) for i, j in matched]
    scores: Scores = {"recommendations": made, "recommendation_place": _places(asked, rows, matched)}
    scores["recommendation_kind"] = share(
        [_differs(r, "kind", row) for r, row in told if row.kind not in r["kind"].split("|")], len(told)
    )
    for name in ("addressee_words", "addressee", "pillar"):
        said = [(r, row) for r, row in told if name in r]
        if said:
            wrong = [_differs(r, name, row) for r, row in said if not _same(name, r[name], getattr(row, name))]
            scores[name] = share(wrong, len(said))
        if stated := [(r, row) for r, row in said if r[name]]:
            wrong = [_differs(r, name, row) for r, row in stated if plain(_first(r[name])) != plain(getattr(row, name))]
            scores[f"{name}_stated"] = share(wrong, len(stated))
    return scores


def _places(asked: Sequence[Item], rows: Sequence[Recommendation], matched: Iterable[tuple[int, int]]) -> Share:
    """How many of the rows that a reading must have stand at exactly its place; in its words where it has no places."""
    row_of = dict(matched)

    def same(i: int, one: Item) -> bool:
        row = rows[row_of[i]] if i in row_of else None
        if row is None or one.start is None:
            return row is not None and plain(one.text) == plain(row.text)
        return (one.start, one.end) == (row.source_start, row.source_end)

    required = [(i, one) for i, one in enumerate(asked) if one.required]
    return share([one.text for i, one in required if not same(i, one)], len(required))


def _same(name: str, read: Any, found: str | None) -> bool:
    """The same words by half, the same code, one of the codes that fit; or none on both sides."""
    if not read or not found:
        return not read and not found
    if name == "pillar":
        return found in read
    return read == found if name == "addressee" else alike(read, found) >= HALF


def _first(read: Any) -> str:
    """What a reading says; of several pillars that fit, the one that it lists first."""
    return read if isinstance(read, str) else str(read[0])


def _differs(read: Mapping[str, Any], name: str, row: Recommendation) -> str:
    return f"{row.text[:80]} | {getattr(row, name) or '-'} | reference {read[name] or '-'}"


def _themes(tables: Tables, reference: Reference, placed: bool) -> Figures:
    def key(title: str, start: int | None) -> tuple[str, int | None]:
        return (plain(title), start) if placed else (_title(title), None)

    read = [key(row["title"], row["start"]) for row in reference["themes"]]
    return exact(read, [key(row.title, row.source_start) for row in tables.themes])


def _by_place(tables: Tables, read: Read) -> Scores:
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
    by_id = {row.organization_id: row for row in tables.organizations}
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
        "organizations": _each_body(tables, read, rows_of),
        "organization_type": _types((body, by_id[usual[body["key"]]]) for body in read if body["key"] in usual),
    }


def _each_body(tables: Tables, read: Read, rows_of: Mapping[str, Counter[str]]) -> Figures:
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


def _by_name(tables: Tables, read: Read) -> Scores:
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
    made, matched = by_overlap(wanted, found)
    return {"organizations": made, "organization_type": _types((read[i], tables.organizations[j]) for i, j in matched)}


def _types(told: Iterable[tuple[Mapping[str, Any], Organization]]) -> Share:
    """How many of the bodies found are of the sort that the reference reading says, where it says one."""
    told = [(body, row) for body, row in told if body.get("type")]
    wrong = [f"{row.name} | {row.type} | reference {body['type']}" for body, row in told if row.type != body["type"]]
    return share(wrong, len(told))


def _names(*names: str | None) -> frozenset[str]:
    return frozenset(name for name in names if name)


def _agenda(rows: Sequence[AgendaItem], read: Read) -> Scores:
    found = [tuple(map(to_cell, (row.date, row.start_time, row.end_time, plain(row.title)))) for row in rows]
    told = [(one["date"], one["start_time"] or "", one["end_time"] or "", plain(one["title"])) for one in read]
    kinds = {(day, start, title): row.kind for (day, start, _, title), row in zip(found, rows, strict=True)}
    wrong = [
        title
        for (day, start, _, title), one in zip(told, read, strict=True)
        if kinds.get((day, start, title)) not in one["kind"].split("|")
    ]
    return {"agenda": exact(told, found), "agenda_kind": share(wrong, len(read))}


def _anomalies(tables: Tables, reference: Reference, placed: bool) -> Figures:
    """A row is found by its kind and, where the reference reading has places, by any character of its own."""

    def item(kind: str, words: str | None, start: int, end: int) -> Item:
        return Item(f"{kind}: {words or ''}", *((start, end) if placed else (0, 1)), kind=kind)

    read = [item(one["kind"], one.get("note"), one["start"], one["end"]) for one in reference["anomalies"]]
    found = [item(row.kind, row.evidence, row.source_start, row.source_end) for row in tables.anomalies]
    return by_overlap(read, found, least=1e-9)[0]


def _headings(rows: Sequence[SectionRow], read: Read) -> Scores:
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
