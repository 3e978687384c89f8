"""What decided that a row is there and says what it says, from the release and the contract alone."""

from collections.abc import Callable, Iterator, Mapping

from pipeline.explain.published_rows import PublishedRows, Row, listed
from pipeline.tabulate import to_cell

Lines = Iterator[str]


def decided(release: PublishedRows, name: str, row: Row, schemas: Mapping[str, bytes]) -> list[str]:
    """The lines that say what decided for this row."""
    if name == "organizations":
        return list(body(release, row, schemas))
    return [
        f"Rule:     {line}" if index == 0 else f"          {line}"
        for index, line in enumerate((*_OF[name](release, row), *_corrected(release, name, row)))
    ]


def _corrected(release: PublishedRows, name: str, row: Row) -> Lines:
    """Whether a published correction names the row's words."""
    if "source_start" not in row:
        return
    said = release.text(row["document_id"])[row["source_start"] : row["source_end"]]
    for action in ("adjust", "add"):
        for entry in release.corrections().get(row["document_id"], {}).get(action, ()):
            if entry.get("table") == name and entry.get("new_words", entry.get("words")) == said:
                yield f"a maintainer wrote it in raw/{row['document_id']}/corrections.toml: {entry.get('reason')}"


def _coded(release: PublishedRows, name: str, column: str, row: Row) -> str:
    code = release.code(name, column, row)
    return f"{row[column]} ({code.description_en.rstrip('.')})" if code else str(row[column])


def _recommendation(release: PublishedRows, row: Row) -> Lines:
    piece = next(release.rows("recommendation_evidence", "recommendation_id", row["recommendation_id"]), None) or {}
    if piece.get("rule") != "correction":
        yield f"{piece.get('rule', '-')}: the words « {row['cue'] or '-'} » ask for it"
    yield f"kind {_coded(release, 'recommendations', 'kind', row)}"
    for column, words in (("addressee", row["addressee_words"]), ("pillar", piece.get("pillar_words"))):
        if row[column] is None:
            yield f"{column}: none, for no words tell one"
        else:
            yield f"{column} {_coded(release, 'recommendations', column, row)}, by " + (
                f"the words « {words} »"
                if words
                else "no words of its own: the contract's rule for it, or a correction"
            )


def _heading(release: PublishedRows, row: Row, section: Row) -> Lines:
    document = release.row("documents", row["document_id"]) or {}
    by = {
        "text": "by its shape: a short line of its own, no closing full stop, with text or deeper headings after it",
        "html": "by the page's markup, or by its shape where the markup shows none",
    }
    yield f"a heading {by.get(document.get('source_format', ''), 'by its shape')}"
    yield f"level {section['level']}, kind {_coded(release, 'sections', 'kind', section)}"
    parent = release.row("sections", section["parent_id"])
    if parent:
        stands = f"line {parent['source_line']}, {parent['section_id']}, kind {parent['kind']}"
        yield f"below « {parent['title']} » ({stands})"


def _section(release: PublishedRows, row: Row) -> Lines:
    yield from _heading(release, row, row)


def _theme(release: PublishedRows, row: Row) -> Lines:
    yield from _heading(release, row, release.row("sections", row["section_id"]) or {})
    other = "title_en" if row["title"] == row["title_fr"] else "title_fr"
    if row[other]:
        yield f"{other} « {row[other]} » is a reviewed translation, [translations] beside the source"


def _agenda(release: PublishedRows, row: Row) -> Lines:
    if row["start_time"] is None:
        yield "a line without times between scheduled lines"
    else:
        until = f" to {to_cell(row['end_time'])}" if row["end_time"] else ""
        zone = (release.row("documents", row["document_id"]) or {}).get("time_zone")
        yield f"its times, {to_cell(row['start_time'])}{until} ({zone}), open the line; the rest is its title"
    panel = f", and number {row['panel_number']} of the panels" if row["panel_number"] else ""
    yield f"kind {_coded(release, 'agenda', 'kind', row)}{panel}, by the words of the title"


def _note(release: PublishedRows, row: Row) -> Lines:
    yield f"the number {row['number']} opens it in the note list"
    lines = [one["source_line"] for one in release.rows("footnote_references", "footnote_id", row["footnote_id"])]
    cited = f"cited on line {', '.join(map(str, lines))}" if lines else "no marker cites it"
    yield f"status {_coded(release, 'footnotes', 'status', row)}: {cited}"
    if row["url"]:
        yield "url is its first web address, label what stands before that"


def _reference(release: PublishedRows, row: Row) -> Lines:
    text = release.text(row["document_id"])
    before = text[max(0, row["source_start"] - 40) : row["source_start"]].split()[-1:]
    marker = text[row["source_start"] : row["source_end"]]
    yield f"the marker « {marker} » stands right behind « {before[0] if before else ''} »"
    note = release.row("footnotes", row["footnote_id"])
    yield f"note {note['number']}, line {note['source_line']}: {note['text']}" if note else "no note has its number"


def _anomaly(release: PublishedRows, row: Row) -> Lines:
    yield _coded(release, "anomalies", "kind", row)
    if row["related_id"]:
        related = release.row(row["related_table"], row["related_id"]) or {}
        said = related.get("title") or related.get("text") or ""
        yield f"about {row['related_table']} {row['related_id']}, line {related.get('source_line')}: {said}"


def _passage(release: PublishedRows, row: Row) -> Lines:
    yield f"a block of the text, kind {_coded(release, 'passages', 'kind', row)}"
    if row["note"]:
        yield f"no row was made from it: {_coded(release, 'passages', 'note', row)}"
    else:
        yield f"{row['row_count']} rows of other tables lie in it"


def _mention(release: PublishedRows, row: Row) -> Lines:
    yield f"{row['rule']}: {MENTION_RULES.get(row['rule'], 'a rule of this code')}"
    yield f"kind {_coded(release, 'organization_mentions', 'kind', row)}"
    one = release.row("organizations", row["organization_id"])
    if one:
        yield f"of « {one['name']} » ({one['type']}, {'reviewed' if one['reviewed'] else 'not reviewed'})"


def _piece(release: PublishedRows, row: Row) -> Lines:
    yield f"{row['rule']} made {row['recommendation_id']}, in the sentence at this place"
    if row["cue_start"] is not None:
        said = " ".join(release.text(row["document_id"])[row["cue_start"] : row["cue_end"]].split())
        yield f"« {said} », characters {row['cue_start']} to {row['cue_end']}, asks for it"


def _named(release: PublishedRows, row: Row) -> Lines:
    where = _coded(release, "recommendation_organizations", "named_in", row)
    yield f"the mention {row['mention_id']} stands in {where}"


def _document(release: PublishedRows, row: Row) -> Lines:
    yield f"document.toml, and additions.toml if there is one, beside the source of {row['document_id']} say it"
    yield f"source_length is that of text/{row['document_id']}.txt, in Unicode code points"


_OF: Mapping[str, Callable[[PublishedRows, Row], Lines]] = {
    "recommendations": _recommendation,
    "themes": _theme,
    "agenda": _agenda,
    "footnotes": _note,
    "documents": _document,
    "sections": _section,
    "passages": _passage,
    "organization_mentions": _mention,
    "footnote_references": _reference,
    "anomalies": _anomaly,
    "recommendation_evidence": _piece,
    "recommendation_organizations": _named,
}


AUTHORITY = "authorities/organizations.csv"
MENTION_RULES: Mapping[str, str] = {
    "known_name": "a name of schemas/authorities/, or a full name that the report gave before",
    "acronym": "an acronym that the report defines, or that one reviewed body alone has",
    "capitals": "capitalised words whose noun names a kind of body",
    "head_noun": "a noun that names a kind of body, with what completes it",
    "address": "a web address, by its host and path",
    "defined": "an acronym or a shortened form that the report defines beside the full name",
    "elliptic_list": "a member of a list that leaves out the noun all members share",
    "shortened": "a shortened form of a full name that the report gives",
    "head_again": "the head noun of a body named before, with its article",
    "named_elsewhere": "a name that stands for a body elsewhere in the report",
    "descriptor": "a noun before the name tells what it is",
    "apposition": "the words behind the comma tell what it is",
    "frame": "the words before it are only said of bodies",
    "participant": "an entry of a list of participants, a labelled list or a column of bodies",
    "host": "the host of a web address in the report spells it",
    "speaker": "the verb behind it is only said of bodies",
    "correction": "a maintainer added it in corrections.toml",
}
SHOWN = 40


def body(release: PublishedRows, row: Row, schemas: Mapping[str, bytes]) -> Iterator[str]:
    """What the row says of the body and on whose word, then its mentions."""
    acronyms = ", ".join(dict.fromkeys(filter(None, (row["acronym_en"], row["acronym_fr"]))))
    names = [row["name"], acronyms and f"({acronyms})", f"type {row['type']}"]
    yield "Body:     " + ", ".join([" ".join(filter(None, names[:2])), names[2]])
    mentions = list(release.rows("organization_mentions", "organization_id", row["organization_id"]))
    first = next((one for one in mentions if one["mention_id"] == row["first_mention_id"]), None)
    if row["reviewed"]:
        line = _line(schemas.get(AUTHORITY, b"").decode("utf-8-sig"), row["organization_id"])
        where = f"line {line} of schemas/{AUTHORITY}" if line else f"schemas/{AUTHORITY}, which has it no longer"
        yield f"Rule:     reviewed: its names, acronym, type, jurisdiction and website are those of {where}"
    else:
        rule = first["rule"] if first else "-"
        yield f"Rule:     not reviewed: {rule}, {MENTION_RULES.get(rule, 'a rule of this code')}"
        yield "          (python -m pipeline review prints a row for the reviewed list)"
    documents = len({one["document_id"] for one in mentions})
    yield f"Mentions: {row['mention_count']} in {documents} document{'s' * (documents > 1)}"
    yield from listed(release, iter(mentions[:SHOWN]))
    if len(mentions) > SHOWN:
        yield f"  … and {len(mentions) - SHOWN} more in the table organization_mentions"


def _line(text: str, key: str) -> int | None:
    return next((at for at, line in enumerate(text.splitlines(), 1) if line.split(",", 1)[0] == key), None)
