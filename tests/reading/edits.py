"""Edits that people make to a report, one at a time, and which keys they move of rows that they leave alone."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random
from typing import NamedTuple

from pipeline.document.parse import parse
from pipeline.extract.columns import Surroundings
from pipeline.knowledge import Knowledge
from pipeline.model import Block, Document, DocumentMeta, Hint, Place, SourceText
from pipeline.prose import fold
from pipeline.reader import findings_in, tables_of
from pipeline.rows import Tables
from tests.support import CONTRACT

# Rows about a recommendation take their keys from its key.
UNTRIED = ("documents", "organizations", "recommendation_evidence", "recommendation_organizations")
KEYS = {table.name: table.key for table in CONTRACT.tables if table.name not in UNTRIED}
SENTENCE = re.compile(r"[^.!?]{12,}[.!?]+(?=\s|$) ?")
WORD = re.compile(r"(?<![\w/.])[a-zà-ÿ]{4,}(?![\w/.:])")
BETWEEN = re.compile(r",?\s(?:et |ou |and |or )?")
PROSE = ("paragraph", "list_item")


class Edit(NamedTuple):
    """`text[start:end]` is to be `new`."""

    what: str
    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Report:
    """A report read: what it was read from, what it is made of, and its rows."""

    meta: DocumentMeta
    source: SourceText
    knowledge: Knowledge
    document: Document
    tables: Tables


def read(meta: DocumentMeta, source: SourceText, knowledge: Knowledge) -> Report:
    document = parse(meta, source, knowledge.report)
    return Report(meta, source, knowledge, document, tables_of(findings_in(document, knowledge)))


def edited(report: Report, edit: Edit) -> Report:
    """The report read again with the edit, its layout where it was."""
    start, end, new = edit[1:]
    text, longer = report.source.text, len(new) - (end - start)
    hints = []
    for hint in report.source.hints:
        if hint.end <= start:
            hints.append(hint)
        elif hint.start >= end:
            hints.append(Hint(hint.kind, hint.start + longer, hint.end + longer, hint.number))
        elif hint.start <= start and end <= hint.end and (start, end) != (hint.start, hint.end):
            hints.append(replace(hint, end=hint.end + longer))
    source = SourceText(text[:start] + new + text[end:], tuple(hints), report.source.one_line_blocks)
    return read(report.meta, source, report.knowledge)


class Row(NamedTuple):
    """A row as an edit of another may find it again: by its own words, or the title of what it holds, and their place."""

    table: str
    start: int
    end: int
    words: str
    more: object
    key: str


def rows_of(report: Report) -> Iterator[Row]:
    titles = {section.start: section.title for section in report.document.sections}
    for table, name in KEYS.items():
        for row in getattr(report.tables, table):
            start, end = (
                titles[row.source_start] if table in ("sections", "themes") else (row.source_start, row.source_end)
            )
            more = getattr(row, {"anomalies": "kind", "agenda": "date"}.get(table, "number"), None)
            words = getattr(row, "text", None) or fold(report.document.text, start, end)
            if table == "agenda":  # when it ends is no more than what tells it from another
                words = f"{row.start_time} {row.title}"
            yield Row(table, start, end, words, more, getattr(row, name))


def moved(before: Report, after: Report, edit: Edit) -> Iterator[tuple[Row, bool]]:
    """The rows that the edit left alone and that have another key now, and whether another row has the same words."""
    if edit.what == "insert a member" and edit.start not in {
        row.source_start for row in after.tables.organization_mentions
    }:
        return  # what was inserted reads as part of another name, and so reworded that one
    longer = len(edit.new) - (edit.end - edit.start)
    old, new = list(rows_of(before)), {row[:5]: row for row in rows_of(after)}
    alike = {words for rows in (old, new.values()) for words, count in _words(rows).items() if count > 1}
    beside, beside_now = _beside(before), _beside(after)
    for row in old:
        if row.start < edit.end and row.end > edit.start:
            continue
        by = longer if row.start >= edit.end else 0
        again = new.get((row.table, row.start + by, row.end + by, row.words, row.more))
        if again is not None and again.key != row.key:
            # The word beside a mention is its own: without it "the Department" here is "the Department" there. It may be
            # reworded, or be read as a name now that the edit has brought one.
            mention = row.table == "organization_mentions"
            if not mention or beside(row.start, row.end) == beside_now(again.start, again.end):
                yield row, (row.table, row.words) in alike


def _words(rows: Iterable[Row]) -> Counter[tuple[str, str]]:
    return Counter((row.table, row.words) for row in rows)


def _beside(report: Report) -> Callable[[int, int], tuple[str, str]]:
    mentions = [Place(row.source_start, row.source_end) for row in report.tables.organization_mentions]
    around = Surroundings(report.document, mentions)
    return lambda start, end: around.beside(Place(start, end), 1)


def an_edit(random: Random, report: Report) -> Edit | None:
    """One of the edits, somewhere in the report; None where the report has no such place."""
    what = random.choice(sorted(EDITS))
    return EDITS[what](random, report, what)


def _block(random: Random, report: Report, *kinds: str) -> Block | None:
    found = [block for block in report.document.blocks if block.kind in kinds]
    return random.choice(found) if found else None


def _sentence(random: Random, report: Report) -> re.Match[str] | None:
    block = _block(random, report, *PROSE)
    found = list(SENTENCE.finditer(report.document.text, block.body, block.end)) if block else []
    return random.choice(found) if found else None


def _delete_sentence(random: Random, report: Report, what: str) -> Edit | None:
    found = _sentence(random, report)
    return Edit(what, found.start(), found.end(), "") if found else None


def _insert_sentence(random: Random, report: Report, what: str) -> Edit | None:
    found, other = _sentence(random, report), _sentence(random, report)
    if not found or not other:
        return None
    # A sentence of the report in other words, so that it makes rows of every sort and repeats the names of bodies.
    return Edit(what, found.start(), found.start(), WORD.sub(_turned, other[0].strip()) + " ")


def _turned(match: re.Match[str]) -> str:
    word = match[0]
    return word if len(word) < 6 else word[::-1]


def _reword(random: Random, what: str, text: str, start: int, end: int) -> Edit | None:
    words = list(WORD.finditer(text, start, end))
    if not words:
        return None
    word = random.choice(words)
    return Edit(what, word.start(), word.end(), word[0][::-1])


def _reword_sentence(random: Random, report: Report, what: str) -> Edit | None:
    found = _sentence(random, report)
    return _reword(random, what, report.document.text, found.start(), found.end()) if found else None


def _reword_action(random: Random, report: Report, what: str) -> Edit | None:
    asked = report.tables.recommendations
    row = random.choice(asked) if asked else None
    return _reword(random, what, report.document.text, row.source_start, row.source_end) if row else None


def _members(random: Random, report: Report) -> tuple[int, int, int, int] | None:
    """Two members of a list of bodies, side by side: where each starts and ends."""
    text, rows = report.document.text, report.tables.organization_mentions
    pairs = [
        (one.source_start, one.source_end, two.source_start, two.source_end)
        for one, two in pairwise(rows)
        if BETWEEN.fullmatch(text[one.source_end : two.source_start])
    ]
    return random.choice(pairs) if pairs else None


def _delete_member(random: Random, report: Report, what: str) -> Edit | None:
    pair = _members(random, report)
    if pair is None:
        return None
    return Edit(what, *random.choice([(pair[0], pair[2]), (pair[1], pair[3])]), "")


def _insert_member(random: Random, report: Report, what: str) -> Edit | None:
    pair = _members(random, report)
    names = [row.evidence for row in report.tables.organization_mentions if row.evidence.isalpha()]
    return Edit(what, pair[0], pair[0], f"{random.choice(names)}, ") if pair and names else None


def _delete(*kinds: str) -> Callable[[Random, Report, str], Edit | None]:
    def edit(random: Random, report: Report, what: str) -> Edit | None:
        block, text = _block(random, report, *kinds), report.document.text
        if block is None:
            return None
        end = block.end
        while end < len(text) and text[end].isspace():
            end += 1
        return Edit(what, block.start, end, "")

    return edit


def _insert(*kinds: str) -> Callable[[Random, Report, str], Edit | None]:
    def edit(random: Random, report: Report, what: str) -> Edit | None:
        block, text = _block(random, report, *kinds), report.document.text
        other = _block(random, report, *kinds)
        if block is None or other is None:
            return None
        end = block.end
        while end < len(text) and text[end].isspace():
            end += 1
        new = WORD.sub(_turned, text[other.start : other.end]) + (text[block.end : end] or "\n\n")
        return Edit(what, block.start, block.start, new)

    return edit


def _add_note(random: Random, report: Report, what: str) -> Edit | None:
    """One more at the end of the list, under the next number."""
    text, notes = report.document.text, [block for block in report.document.blocks if block.kind == "note"]
    if not notes:
        return None
    last, number = notes[-1], report.document.notes[-1].number
    label = text[last.start : last.body].replace(str(number), str(number + 1))
    between = text[notes[-2].end : last.start] if len(notes) > 1 else "\n\n"
    other = random.choice(notes)
    return Edit(what, last.end, last.end, between + label + WORD.sub(_turned, text[other.body : other.end]))


def _reword_block(*kinds: str) -> Callable[[Random, Report, str], Edit | None]:
    def edit(random: Random, report: Report, what: str) -> Edit | None:
        block = _block(random, report, *kinds)
        return _reword(random, what, report.document.text, block.body, block.end) if block else None

    return edit


EDITS: dict[str, Callable[[Random, Report, str], Edit | None]] = {
    "delete a sentence": _delete_sentence,
    "insert a sentence": _insert_sentence,
    "reword a sentence": _reword_sentence,
    "reword an action": _reword_action,
    "delete a member": _delete_member,
    "insert a member": _insert_member,
    "delete a paragraph": _delete(*PROSE),
    "insert a paragraph": _insert(*PROSE),
    "delete a heading": _delete("heading"),
    "reword a heading": _reword_block("heading"),
    "delete a note": _delete("note"),
    "add a note": _add_note,
    "reword a note": _reword_block("note"),
    "delete a line of the agenda": _delete("agenda_line"),
    "insert a line of the agenda": _insert("agenda_line"),
    "reword a line of the agenda": _reword_block("agenda_line"),
}
