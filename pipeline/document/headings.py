"""Which blocks are headings: as the layout says where there is one, else short lines of their own."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.document.clock import clock_of
from pipeline.document.lines import Span
from pipeline.document.outline import Heading, chapter_kind
from pipeline.languages.rules import Language, OutlineWords
from pipeline.model import BOLD_LEVEL, DocumentMeta, Place, SourceText
from pipeline.prose import fold

_LONGEST = 160
_PROSE = 200
_CLOSED_OR_NONE = frozenset([".", ";", ":", ",", ""])


@dataclass(frozen=True, slots=True)
class ContentsList:
    """The contents list: its heading's block, all its blocks, and each entry's depth by case-folded title."""

    heading: int | None
    blocks: frozenset[int]
    depths: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class FoundHeadings:
    """The headings in order, and the blocks that only repeat the document's title."""

    headings: list[Heading]
    titles: frozenset[int]


def contents_list(text: str, spans: Sequence[Span], words: OutlineWords) -> ContentsList:
    """The contents list of a report; without entries where its heading is followed by none."""
    pattern = words.chapters["contents"]
    heading = next(
        (
            i
            for i, span in enumerate(spans)
            if span.end - span.start < 60 and pattern.search(text[span.body : span.end])
        ),
        None,
    )
    if heading is None:
        return ContentsList(None, frozenset(), {})
    later = Counter(_entry(text, span) for span in spans[heading + 1 :] if span.end - span.start <= _LONGEST)
    entries: list[int] = []
    for i in range(heading + 1, len(spans)):
        span = spans[i]
        if span.end - span.start > _LONGEST:
            break
        title = _entry(text, span)
        together = span.run == spans[i - 1].run and i - 1 == (entries[-1] if entries else heading)
        if later[title] < 2 and not together:
            break
        later[title] -= 1
        entries.append(i)
    indents = sorted({spans[i].indent for i in entries})
    depths = {_entry(text, spans[i]): indents.index(spans[i].indent) + 1 for i in entries}
    return ContentsList(heading, frozenset([heading, *entries]) if entries else frozenset(), depths)


def _entry(text: str, span: Span) -> str:
    """An entry as its heading will read: no bullet, no dots and page number."""
    return fold(text, span.body, span.end).rstrip("0123456789 ").rstrip(".… ").casefold()


def find_headings(
    meta: DocumentMeta,
    source: SourceText,
    spans: Sequence[Span],
    markers: Sequence[tuple[int, Place]],
    contents: ContentsList,
    language: Language,
) -> FoundHeadings:
    """The headings among `spans`, none of them a line of the contents list, of an agenda or of a list."""
    text = source.text
    places = [place for _, place in markers]
    hinted = {hint.start: hint for hint in source.hints if hint.kind == "heading"}
    shown = any(hint.number < BOLD_LEVEL for hint in hinted.values())
    in_runs = Counter(span.run for span in spans)
    dense = _is_dense(spans, in_runs)
    titles: set[int] = set()
    found: list[Heading] = []
    annexed = False
    expecting_list = False
    cursor = 0
    for i, span in enumerate(spans):
        while cursor < len(places) and places[cursor].start < span.start:
            cursor += 1
        hint = hinted.get(span.start) or hinted.get(span.body)
        if span.end - span.start > _LONGEST * 2 or (i in contents.blocks and i != contents.heading):
            expecting_list = text[span.end - 1] == ":"
            continue
        own = [place for place in places[cursor : cursor + 8] if place.end <= span.end]
        numbered = hint is None and _is_numbered(text, spans, i)
        start = span.start if hint is not None or numbered else span.body
        title = fold(text, start, span.end, own)
        if _is_title(title, meta) or (hint is not None and hint.number == 1 and not found and not titles):
            titles.add(i)
            continue
        if hint is not None and (hint.number < BOLD_LEVEL or not annexed):
            heading = not _is_agenda_line(text, span, language)
        elif shown and hint is None:
            heading = False
        else:
            alone = dense or in_runs[span.run] == 1
            heading = alone and (numbered or not span.bulleted) and _stands_alone(text, span, title, language)
        heading = heading or i == contents.heading
        kind = chapter_kind(title, language.outline) if heading else "other"
        if heading and annexed and (hint is None or hint.number >= BOLD_LEVEL):
            # Between the lines of an agenda stand places, dates and untimed lines; a heading opens prose again.
            known = kind in ("annex", "agenda", "next_steps", "contents", "notes")
            heading = known or bool(language.agenda.day.match(title)) or _opens_prose(spans, i)
        if heading and expecting_list and hint is None and kind == "other":
            heading = not _goes_on_as_list(text, spans, i)
        if heading:
            found.append(Heading(i, Place(start, span.end), title, hint.number if hint else 0))
            annexed = kind in ("annex", "agenda") or (annexed and kind != "next_steps" and not _opens_prose(spans, i))
        elif span.end - span.start <= _LONGEST and _is_agenda_line(text, span, language):
            annexed = True
        expecting_list = text[span.end - 1] == ":" or (
            expecting_list and not heading and span.end - span.start <= _LONGEST
        )
    _drop_front_lines(found, contents, titles)
    following = {heading.block for heading in found}
    return FoundHeadings([replace(h, followed=h.block + 1 in following) for h in found], frozenset(titles))


def _is_dense(spans: Sequence[Span], in_runs: Mapping[int, int]) -> bool:
    """Whether the copy lost its blank lines: paragraphs stand right below one another."""
    long = [span for span in spans if span.end - span.start > _PROSE and span.lines == 1]
    return len(long) > 3 and sum(in_runs[span.run] > 1 for span in long) * 2 > len(long)


def _is_numbered(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether what looks like a numbered item is a heading: '2. Introduction', with no other item before or behind."""

    def labelled(span: Span) -> bool:
        return span.bulleted and text[span.start : span.body].strip("( ")[:1].isalnum()

    return labelled(spans[index]) and not any(
        labelled(n) for n in spans[max(0, index - 1) : index + 2] if n is not spans[index]
    )


def _opens_prose(spans: Sequence[Span], index: int) -> bool:
    return index + 1 < len(spans) and spans[index + 1].end - spans[index + 1].start > _PROSE


def _is_title(title: str, meta: DocumentMeta) -> bool:
    return title.casefold() == fold(meta.title, 0, len(meta.title)).casefold()


def _stands_alone(text: str, span: Span, title: str, language: Language) -> bool:
    """Whether a line of its own reads as a heading: it opens like one, does not close like a sentence, is no date."""
    if span.lines > 2 or len(title) > _LONGEST or title.rstrip(' »"”')[-1:] in _CLOSED_OR_NONE:
        return False
    if not (title[0].isupper() or title[0].isdigit() or title[0] in "«\"“'"):
        return False
    if not any(char.isalpha() for char in title) or "://" in title:
        return False
    words = language.outline
    if words.furniture.search(title) or words.date_field.match(title):
        return False
    return not _is_agenda_line(text, span, language) and not _is_date_line(title, language)


def _is_agenda_line(text: str, span: Span, language: Language) -> bool:
    return clock_of(text, span.body, span.end, language.agenda) is not None or bool(
        language.agenda.day_end.match(text[span.start : span.end])
    )


def _is_date_line(title: str, language: Language) -> bool:
    """A line that says little more than a date: no heading, unless it heads a day of the agenda."""
    dates = list(language.agenda.date.finditer(title))
    if not dates or language.agenda.day.match(title):
        return False
    return len(dates) > 1 or sum(len(match[0]) for match in dates) * 2 > len(title)


def _goes_on_as_list(text: str, spans: Sequence[Span], index: int) -> bool:
    """Whether the line behind an announcement is the first of several short ones, items that lost their bullets."""
    following = spans[index + 1] if index + 1 < len(spans) else None
    return (
        following is not None and following.end - following.start <= _LONGEST and text[following.end - 1] not in ".:?"
    )


def _drop_front_lines(found: list[Heading], contents: ContentsList, titles: set[int]) -> None:
    """Lines before the contents list are the front page's, and so is a first line where no title was found."""
    while found and contents.heading is not None and found[0].block < contents.heading:
        titles.add(found.pop(0).block)
    if not titles and found and found[0].block == 0:
        titles.add(found.pop(0).block)
