"""The contents list of a report: its lines, and the titles that they tell."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pipeline.document.lines import Lines
from pipeline.document.phrases import TitlePhrases, words_of
from pipeline.document.signals import bare, title_kind
from pipeline.document.words import ReportWords
from pipeline.prose import fold

_LONGEST = 160
_PAGE = re.compile(r"[\s.…·_](?<!\d\.)(\d{1,3})\Z")
"""An entry that ends with the number of its page, with dots before it or without, but for "rule 11.4"."""
_PAGE_BEFORE = re.compile(r"[Pp](?:age)?\.?\s?\d{1,3}\s?[:–-]\s?")
"""The number of a page that stands before its entry: "P. 3: Fees"."""
_DIGITS, _TAIL = 3, 6
_NEAR = 3
_AHEAD, _OTHERS = 12, 2
_FEWEST = 4
"""The entries with the numbers of their pages that make a list."""
_TITLE = 60
_POINT = 120
"""The characters of a point of an agenda."""
_ADDED = re.compile(r"\([^()]*\)?|\[[^\[\]]*\]?")
_LETTER = re.compile(r"[^\W\d_]")
_LEADS = re.compile(r"\t|[.…·_]\s?[.…·_]|\s{2}")
_LEADERS = frozenset(".…·_")
_CLOSING = frozenset(".…")


@dataclass(frozen=True, slots=True)
class Contents:
    """The contents list: the block of its heading, where it has one, and of each entry, with its title."""

    heading: int | None
    entries: Mapping[int, str]

    @property
    def blocks(self) -> frozenset[int]:
        """All its blocks, its heading's among them, where it has entries."""
        heading = [self.heading] if self.heading is not None and self.entries else []
        return frozenset([*heading, *self.entries])


def entry_of(title: str) -> str:
    """What a title and its entry in a list have in common: its words without its number and what brackets add."""
    return " ".join(words_of(_ADDED.sub("", bare(title))))


def agenda_of(text: str, spans: Sequence[Lines], words: ReportWords) -> Mapping[int, str]:
    """The points of an agenda that head what was said to them further down, by their blocks; none where fewer than two
    do."""
    entries: dict[int, str] = {}
    for i, span in enumerate(spans):
        if span.end - span.start < _TITLE and title_kind(fold(text, span.body, span.end), words) == "agenda":
            for at in range(i + 1, len(spans)):
                entry = entry_of(fold(text, spans[at].body, spans[at].end))
                apart = entries and not spans[at].bulleted and spans[at].run != spans[at - 1].run
                if apart or spans[at].end - spans[at].start > _POINT or entry in entries.values():
                    break
                entries[at] = entry
            break
    behind = max(entries, default=len(spans)) + 1
    later = {entry_of(fold(text, span.body, span.end)) for span in spans[behind:] if span.end - span.start <= _LONGEST}
    found = [at for at, entry in entries.items() if entry in later]
    return {at: entry for at, entry in entries.items() if at <= found[-1]} if len(found) > 1 else {}


def contents_of(text: str, spans: Sequence[Lines], titles: TitlePhrases, aside: frozenset[int]) -> Contents:
    """The contents list among `spans`: the lines behind its heading that stand together, or stand again below; else,
    with a heading or without, lines that end with the numbers of their pages. Spans `aside` are none of it."""
    short = (i for i, span in enumerate(spans) if span.end - span.start < _TITLE and not span.bulleted)
    heading = next((i for i in short if titles.found(words_of(text[spans[i].body : spans[i].end]))), None)
    paged = _paged(text, spans, heading, aside)
    if heading is None or (paged and paged[0] <= heading + _NEAR):
        return Contents(heading, {i: _title(text, spans[i]) for i in paged})
    titles_behind = [_title(text, span) if span.end - span.start <= _LONGEST else "" for span in spans[heading + 1 :]]
    later = Counter(filter(None, titles_behind))
    seen: set[str] = set()
    last = 0
    for at, title in enumerate(titles_behind):
        i = heading + 1 + at
        # An entry may read otherwise than its heading, among others that read the same.
        again = any(later[near] > 1 and near not in seen for near in titles_behind[at : at + _NEAR])
        apart = not again and spans[i].run != spans[i - 1].run
        # Pages may stand on lines of their own, and an entry twice, with others behind it that were not yet seen.
        ahead = [near for near in titles_behind[at + 1 : at + 1 + _AHEAD] if not near.isdigit()][:_NEAR]
        others = {near for near in ahead if later[near] > 1 and near not in seen}
        repeated = title in seen and not title.isdigit() and len(others) < _OTHERS
        if apart or repeated:
            break  # the first entry again is the first heading
        seen.add(title)
        last = at + 1
    return Contents(heading, dict(enumerate(titles_behind[:last], heading + 1)))


def _paged(text: str, spans: Sequence[Lines], heading: int | None, aside: frozenset[int]) -> Sequence[int]:
    """The first lines behind the heading that end with numbers of pages, one behind the other; a long entry has two.
    Without a heading the number of a page may stand on a line of its own below its entry."""
    start = 0 if heading is None else heading + 1
    found: list[int] = []
    begun: list[int] = []
    page = entries = 0
    for i in range(start, len(spans)):
        if i in aside and any(map(str.isalpha, text[spans[i].start : spans[i].end])):
            continue  # a page's head; the number of an entry may look like a page's own
        counted = text[spans[i].end - 1].isdigit() and _is_short(text, spans[i])
        counted = counted and _LETTER.search(text, spans[i].start, spans[i].end) is not None
        match = _PAGE.search(text, max(spans[i].start, spans[i].end - _TAIL), spans[i].end) if counted else None
        number = match[1] if match else text[spans[i].start : spans[i].end].strip()
        below = number.isdecimal() and len(number) <= _DIGITS and heading is None and i > 0
        below = below and _is_entry(text, spans[i - 1])
        if (match or below) and int(number) >= page:
            found.extend([*begun, i] if match else [i - 1, i])
            page, begun, entries = int(number), [], entries + 1
        elif found and not begun and _is_short(text, spans[i]):
            begun = [i]
        elif entries >= _FEWEST:
            return found
        else:
            found, begun, page, entries = [], [], 0, 0
    return []  # a text that ends so is a list of names and numbers


def _unled(line: str) -> str:
    """A line without the number of its page and what leads to it, or else without the dots that close it. From its end,
    for no pattern that begins with what it goes on with is quick."""
    end = _run_before(line, len(line), str.isspace)
    number = _run_before(line, end, str.isdecimal)
    if 0 < end - number <= _DIGITS + 1:
        leads = _LEADS.search(line, _run_before(line, number, lambda one: one.isspace() or one in _LEADERS), number)
        if leads:
            return line[: leads.start()].rstrip()
    return line[: _run_before(line, len(line), lambda one: one.isspace() or one in _CLOSING)]


def _run_before(text: str, end: int, taken: Callable[[str], bool]) -> int:
    """Where the characters begin that stand together before `end`."""
    while end and taken(text[end - 1]):
        end -= 1
    return end


def _is_short(text: str, span: Lines) -> bool:
    """Whether a line is as short as an entry, but for the dots that lead to its page."""
    return len(_unled(text[span.start : span.end])) <= _LONGEST


def _is_entry(text: str, span: Lines) -> bool:
    """Whether a line may be an entry whose page stands below it: a short one in words that does not close."""
    line = text[span.start : span.end].strip()
    return len(line) <= _LONGEST and line[-1].isalnum() and not line.isdecimal() and any(map(str.isalpha, line))


def _title(text: str, span: Lines) -> str:
    """An entry as its heading will read, in small letters: no bullet but a number, no dots and page number."""
    start = span.start if text[span.start : span.body].strip("( ")[:1].isalnum() else span.body
    end = start + len(_unled(text[start : span.end]))
    before = _PAGE_BEFORE.match(text, start, end)
    return fold(text, before.end() if before else start, end).casefold()
