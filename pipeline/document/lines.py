"""Lines to blocks: where a paragraph, a list item or a line of its own begins and ends."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, zip_longest

from pipeline.model import Place

_LINE = re.compile(r"[^\r\n\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|\Z)")
_BULLET = re.compile(r"\s*(?:[*•·▪▫◦‣⁃●○■□➢➤✓]|[-–—](?=\s)|o(?=[ \t])|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)](?=\s))\s*")
# A line drawn under a heading or between parts.
_RULE = re.compile(r"\s*([-=_~*#—–])(?:\s?\1){2,}\s*")
_LONG = 140
_NARROW = 50
_SHORT = 60
_PAIRS = 8
_FITTING = 0.85
_TERMINAL = frozenset(".;:?!")


@dataclass(frozen=True, slots=True)
class Span:
    """Lines that belong together: `body` is where the words start, behind a bullet; a `run` has no blank line."""

    start: int
    end: int
    body: int
    bulleted: bool
    indent: int
    run: int
    lines: int = 1


def blocks_of(text: str, *, one_line: bool = False) -> list[Span]:
    """The blocks of `text` in order; what lies between them is white space. With `one_line` every line is one."""
    lines = list(_lines(text))
    ragged = not one_line and _is_ragged(text, lines)
    width = None if one_line or ragged else _wrap_width(text, lines)
    spans: list[Span] = []
    run = 0
    previous: Place | None = None
    listed = False
    for line, after in zip(lines, [*lines[1:], None], strict=False):
        if line is None:
            run += previous is not None
            previous = None
            continue
        bullet = _BULLET.match(text, line.start, line.end)
        bulleted = bullet is not None and bullet.end() < line.end
        start = line.start + _indent(text, line)
        if width is None and (previous is None or text[previous.end - 1] == ":"):
            # Behind an announcement, lines that open small are the items of a list that lost its bullets.
            listed = bool(spans) and text[spans[-1].end - 1] == ":" and text[start].islower()
        if rule := _RULE.fullmatch(text, line.start, line.end) is not None:
            run, bulleted, previous = run + 1, False, None
        joined = previous is not None and not (bulleted or one_line or listed)
        if previous is not None and joined and ragged:
            joined = _goes_on(text, spans[-1], previous, line, after)
        elif previous is not None and joined:
            joined = _continues(text, previous, line, width)
        if previous is not None and joined:
            last = spans[-1]
            spans[-1] = Span(last.start, line.end, last.body, last.bulleted, last.indent, run, last.lines + 1)
        else:
            body = bullet.end() if bullet is not None and bulleted else start
            spans.append(Span(start, line.end, body, bulleted, start - line.start, run))
        run += rule
        previous = None if rule else line
    return spans


def _lines(text: str) -> Iterator[Place | None]:
    """Each line without its end and trailing white space; None for a blank one."""
    for match in _LINE.finditer(text):
        if match.start() == len(text):
            return
        stripped = match[0].rstrip()
        yield Place(match.start(), match.start() + len(stripped)) if stripped.strip() else None


def _indent(text: str, line: Place) -> int:
    stretch = text[line.start : line.end]
    return len(stretch) - len(stretch.lstrip())


def _wrap_width(text: str, lines: list[Place | None]) -> int | None:
    """The column at which the text was wrapped by hand; None where a paragraph is one line, however long.

    One line past `_LONG` that is no address shows that nobody wrapped. Lines that others follow tell the column; a
    heading stands alone and may run past it, so the few longest do not count."""
    inner: list[int] = []
    for line, following in zip_longest(lines, lines[1:]):
        if line is None or "://" in text[line.start : line.end]:
            continue
        if line.end - line.start > _LONG:
            return None
        if following is not None:
            inner.append(line.end - line.start)
    inner.sort()
    width = inner[-1 - len(inner) // 50] if inner else 0
    return width if width >= _NARROW else None


def _is_ragged(text: str, lines: list[Place | None]) -> bool:
    """Whether lines break anywhere, as in text taken out of a printed page: many stop in mid-sentence, of any length.

    Lines that were wrapped by hand stop in mid-sentence too, but each where the next word no longer fits."""
    pairs = [
        (before, line)
        for before, line in pairwise(lines)
        if before is not None and line is not None and _BULLET.match(text, line.start, line.end) is None
    ]
    broken = [
        (before, line)
        for before, line in pairs
        if not _ends(text, before) and text[line.start + _indent(text, line)].islower()
    ]
    if len(pairs) < _PAIRS or len(broken) * 3 < len(pairs):
        return False
    lengths = sorted(before.end - before.start for before, _ in broken)
    if lengths[-1] > _LONG:
        return False
    width = lengths[-1 - len(lengths) // 50]
    fitting = sum(_fills(text, before, line, width) for before, line in broken)
    return fitting < _FITTING * len(broken)


def _fills(text: str, previous: Place, line: Place, width: int) -> bool:
    """Whether the first word of `line` no longer fitted behind the line above it."""
    first_word = text[line.start : line.end].split(maxsplit=1)[0]
    return previous.end - previous.start + 1 + len(first_word) > width


def _goes_on(text: str, span: Span, previous: Place, line: Place, after: Place | None) -> bool:
    """Whether a line of a ragged text goes on with what stands above it: all do but headings and their text."""
    if text[line.start + _indent(text, line)].islower():
        return True
    if span.lines == 1 and _is_short(text, previous):
        return False  # a heading, and the first line of its text
    opens = after is not None and not text[after.start + _indent(text, after)].islower()
    return not (_ends(text, previous) and opens and _is_short(text, line))


def _is_short(text: str, line: Place) -> bool:
    return line.end - line.start <= _SHORT and not _ends(text, line)


def _continues(text: str, previous: Place, line: Place, width: int | None) -> bool:
    """Whether `line` goes on with the paragraph of `previous`, the line just above it.

    In a wrapped text a line is broken only where the next word no longer fits. Elsewhere a second line goes on only
    where the first plainly stops in mid-sentence: items of a list stand one a line and close with ; or ."""
    first_word = text[line.start : line.end].split(maxsplit=1)[0]
    if width is not None:
        return _fills(text, previous, line, width) or (
            "://" in text[previous.start : previous.end] and not _ends(text, previous) and first_word[:1].islower()
        )
    return not _ends(text, previous) and first_word[:1].islower() and previous.end - previous.start >= 50


def _ends(text: str, line: Place) -> bool:
    return text[line.end - 1] in _TERMINAL
