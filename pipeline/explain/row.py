"""One published row: what it says, what decided for it, and its evidence, from the release's files alone."""

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from typing import Any

from pipeline.contract import Contract, Table
from pipeline.errors import Misuse
from pipeline.publish.descriptions import released
from pipeline.publish.documents import rows
from pipeline.publish.key_changes import change_of
from pipeline.publish.reports import text_of, text_path
from pipeline.rows import Placed
from pipeline.store import Folder
from pipeline.tabulate import to_cell

OPEN, CLOSE = "⟦", "⟧"
LINES, WIDTH, AROUND = 3, 240, 60  # lines of a long place, characters of one, characters around a mention
MENTIONS = 40  # of a body
AUTHORITY = "authorities/organizations.csv"
HOW: Mapping[str, str] = {
    "documents": "document.toml, and additions.toml if there is one, beside the source say it",
    "sections": "a heading, by the page's markup or by its shape: a short line of its own, with text below it",
    "themes": "a heading, by the page's markup or by its shape; its section's kind makes it a theme",
    "passages": "a block of the text",
    "agenda": "a line that times open, or one without times between such lines; its title tells its kind",
    "footnotes": "its number opens it in the note list",
    "footnote_references": "a marker, right behind the word before it",
    "anomalies": "a check of the document, called as its kind",
    "recommendation_organizations": "the mention stands in the recommendation's words",
}
"""What made the rows of a table whose rows name no rule."""
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
    "companion": "a name in a list of names most of which are bodies'",
    "host": "the host of a web address in the report spells it",
    "speaker": "the verb behind it is only said of bodies",
    "reading": "somebody read it: the reading is published in readings/",
}


def mention_rule(name: str) -> str:
    """What this rule of mentions takes for a body."""
    return MENTION_RULES.get(name, "a rule of this code")


def explain(contract: Contract, folder: Folder, key: str, schemas: Mapping[str, bytes]) -> str:
    """The row with this key, what decided for it, its line and its evidence; raises Misuse where no row has it.

    A key of an earlier release leads to the row that has another one now. `schemas` are the files of `schemas/`: they
    tell where a reviewed body stands."""
    if told := _explained(contract, folder, key, schemas):
        return told
    change = change_of(folder, key)
    if change and (told := _explained(contract, folder, change.new, schemas)):
        return f"{key} is now {change.new}: {change.why}.\n\n{told}"
    raise Misuse(f"No row has the key {key!r}; keys stand in the first column of each table.")


def _explained(contract: Contract, folder: Folder, key: str, schemas: Mapping[str, bytes]) -> str | None:
    release = _Release(contract, folder)
    for table in contract.tables:
        row = release.row(table.name, key)
        if row:
            told = [f"{table.name} {key}: {table.description_en.split('. ')[0].rstrip('.')}.", ""]
            told += [*release.cells(table, row), ""]
            told += [
                f"{'' if n else 'Rule:':10}{line}" for n, line in enumerate(_decided(release, table, row, schemas))
            ]
            told += _mentions(release, row) if table.name == "organizations" else _evidence(release, row)
            return "\n".join([*told, "", f"Explained the row {key} of {table.name}, from the files in {folder.root}."])
    return None


class _Release:
    """A published folder's rows by key or by what they refer to."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = released(contract, folder)
        self.folder = folder
        self.text = cache(lambda document_id: text_of(folder, document_id))

    def row(self, name: str, key: object) -> Any:
        """The row of a table with this key, None where there is none."""
        return next(self.rows(name, self.contract.table(name).key, key), None)

    def rows(self, name: str, column: str, value: object) -> Iterator[Any]:
        """The rows of a table that have this value in the column."""
        return (row for row in rows(self.contract, self.folder, name, "csv") if getattr(row, column) == value)

    def cells(self, table: Table, row: Any) -> Iterator[str]:
        """A line a column: its value, what a code of it means, and which row a key of it leads to."""
        links = {link.column: link.table for link in table.foreign_keys}
        width = max(map(len, table.names))
        for column in table.columns:
            value, beside = getattr(row, column.name), ""
            if value is not None and column.vocabulary:
                code = next((one for one in column.vocabulary.codes if one.code == value), None)
                beside = f"  ({code.description_en.rstrip('.')})" if code else ""
            elif value is not None and column.name in links:
                other = self.row(links[column.name], value)
                said = [f"« {getattr(other, name)} »" for name in ("title", "name") if hasattr(other, name)]
                said += [f"line {other.source_line}"] if isinstance(other, Placed) else []
                beside = f"  ({', '.join(said)})"
            yield f"  {column.name:{width}}  {'-' if value is None else to_cell(value)}{beside}"


def _listed_at(schemas: Mapping[str, bytes], organization_id: str) -> int | None:
    """The line of the authority file that has a body; None where none has."""
    lines = schemas.get(AUTHORITY, b"").decode("utf-8-sig").splitlines()
    return next((at for at, line in enumerate(lines, 1) if line.split(",", 1)[0] == organization_id), None)


def _decided(release: _Release, table: Table, row: Any, schemas: Mapping[str, bytes]) -> Iterator[str]:
    """The rule that made the row, the words that decided, and whether a maintainer wrote it."""
    if table.name == "recommendations":
        piece = next(release.rows("recommendation_evidence", "recommendation_id", row.recommendation_id), None)
        yield f"{piece.rule if piece else '-'}: the words « {row.cue or '-'} » ask for it"
        for column, words in (("addressee", row.addressee_words), ("pillar", piece and piece.pillar_words)):
            if getattr(row, column) is None:
                yield f"{column}: none, for no words tell one"
            elif words:
                yield f"{column}: by the words « {words} »"
            else:
                yield f"{column}: by no words of its own: a rule of the contract, or a reading"
    elif table.name == "organizations" and (row.reviewed or _listed_at(schemas, row.organization_id)):
        at = _listed_at(schemas, row.organization_id)
        where = f"line {at} of schemas/{AUTHORITY}" if at else f"schemas/{AUTHORITY}, which has it no longer"
        said = (
            "reviewed" if row.reviewed else "not reviewed, for nobody wrote there when and against what it was checked"
        )
        yield f"{said}: its names, acronyms, type and jurisdiction are those of {where}"
    elif table.name == "organizations":
        first = release.row("organization_mentions", row.first_mention_id)
        rule = first.rule if first else "-"
        yield f"not reviewed: {rule}, {mention_rule(rule)}"
        yield "(python -m pipeline review prints a row for the reviewed list)"
    elif hasattr(row, "rule"):
        yield f"{row.rule}: {mention_rule(row.rule)}"
    else:
        yield HOW[table.name]


def _mentions(release: _Release, row: Any) -> Iterator[str]:
    """A line a mention of a body: its key, its line, and its place among a few words."""
    mentions = release.rows("organization_mentions", "organization_id", row.organization_id)
    yield f"Mentions: {row.mention_count}"
    for one in islice(mentions, MENTIONS):
        text, start, end = release.text(one.document_id), one.source_start, one.source_end
        before = " ".join(text[max(0, start - AROUND) : start].rsplit("\n", 1)[-1].split())
        after = " ".join(text[end : end + AROUND].split("\n", 1)[0].split())
        said = f"… {before} {OPEN}{' '.join(text[start:end].split())}{CLOSE} {after} …"
        yield f"  {one.mention_id}  {one.document_id}, line {one.source_line}, {one.rule}: {said}"
    if row.mention_count > MENTIONS:
        yield f"  … and {row.mention_count - MENTIONS} more in the table organization_mentions"


def _evidence(release: _Release, row: Any) -> list[str]:
    """Where the row was read, and the place itself in its passage; nothing for a row without a place of its own."""
    if not isinstance(row, Placed):
        return []
    text, start, end = release.text(row.document_id), row.source_start, row.source_end
    passages = release.rows("passages", "document_id", row.document_id)
    touched = [row, *(one for one in passages if one.source_start < end and one.source_end > start)]
    first, last = min(one.source_start for one in touched), max(one.source_end for one in touched)
    place = f"line {row.source_line} of {text_path(row.document_id)}, characters {start} to {end}"
    shown = f"{text[first:start]}{OPEN}{_cut(text[start:end])}{CLOSE}{text[end:last]}"
    return [f"Read at:  {place}", "", shown.strip()]


def _cut(text: str) -> str:
    """The text, or where it has many lines the first of them and how many there are."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) <= LINES:
        return text
    short = (line if len(line) <= WIDTH else line[:WIDTH].strip() + "…" for line in lines[:LINES])
    return "\n\n".join(short) + f"\n\n… ({len(lines)} lines)"
