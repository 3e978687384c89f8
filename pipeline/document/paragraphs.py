"""Lines to blocks: where a paragraph, a list item or a line of its own begins and ends."""

import re
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from pipeline.document.lines import BULLET, RULE, Lines, ends, is_capital, lines_of, marked_title, page_lines
from pipeline.document.signals import counted_topics
from pipeline.model import Place

# What leads to the number of a page in a contents list.
_LEADERS = re.compile(r"(?<![.…·_])(?<![.…·_] )(?:[.…·_] ?){5,}\s*\d{1,4}\s*\Z")
_LONG = 140
_FEW_LONG = 0.1
"""The share of long lines that a text broken into lines may have: addresses, rows of a table."""
_NARROW = 50
_SHORT = 75
_FEW = 4
_SMALL = 3
_REST = 25
"""The most characters of the second line of a heading."""
_FITTING = 0.85
_USUAL = 0.9
"""The share of broken lines that are no longer than a text is wide."""
_PART = 0.7
"""The share of a text's width that a heading has at most, where no blank line stands before it."""
_SLACK = 6
"""How much less the first line of a paragraph holds, whose indent a copy lost."""
_BROKEN = 25
"""The fewest characters of a line that a page's foot may part from the next."""
_CAPITALS = 10
_LOUD = 30
"""The most characters of a title in capitals with another below it: "FEES", "WHO PAYS"."""
_BREAKS = frozenset(".;:?!,")
_LAST = 0.8
"""The share of the widest line of torn items below which a line ends one."""
_MOST = 12
"""The most lines of such an item."""


_Joint = Callable[[str, Lines, Place, Place], bool]
"""Whether a line, the last argument, goes on with the span of the line above it."""


def blocks_of(text: str, *, one_line: bool = False) -> list[Lines]:
    """The blocks of `text` in order; what lies between them is white space. With `one_line` every line is one."""
    lines = list(lines_of(text))
    goes_on = None if one_line else _joint(text, lines)
    pages = frozenset[int]() if one_line else {line.start for line in page_lines(text)}
    spans: list[Lines] = []
    run = 0
    previous: Place | None = None
    above: Place | None = None
    between: list[Lines] = []
    """The lines of a page's foot and head since the last line of the text."""
    broken = goes_on is not None and goes_on is not _stops_early
    listed = counted = False
    torn = frozenset[int]()
    topics = counted_topics([text[line.start : line.end] if line else "" for line in lines]) if broken else frozenset()
    opening = {line.start for nth, line in enumerate(lines) if line and nth in topics}
    for nth, line in enumerate(lines):
        if line is None or line.start in pages:
            run += line is None and previous is not None
            above, previous = previous or above, None
            between += [Lines(line.start, line.end, line.start, False, 0, run)] if line else []
            continue
        if previous is None and above and broken and _goes_over(text, spans[-1], above, line):
            previous = above
        else:
            spans += between
        between = []
        body, bullets = _behind_bullets(text, line)
        torn = _torn_items(text, Place(body, line.end), lines[nth + 1 :], bullets) if bullets > 1 and goes_on else torn
        bulleted = bullets > 0 or line.start in torn
        start = line.start + _indent(text, line)
        titled = goes_on and marked_title(text, start, line.end) is not None
        if titled or RULE.fullmatch(text, start, line.end):
            spans.append(Lines(start, line.end, start, False, start - line.start, run + 1))
            run, previous = run + 2, None
            continue
        if goes_on is _stops_early and previous is None:
            # Behind an announcement, lines that open small are the items of a list that lost its bullets.
            listed = bool(spans) and text[spans[-1].end - 1] == ":" and text[start].islower()
        apart = counted or bulleted or listed or line.start in opening
        # A title in capitals that no blank line parts from its paragraph.
        apart = apart or (previous is not None and _shouts(text, line, previous))
        counted = text[line.end - 1].isdigit() and _LEADERS.search(text[start : line.end]) is not None
        both = previous is not None and _go_on_loud(text, previous, line)
        if previous is not None and previous.start in opening and text[start].isupper() and not both:
            apart = True  # the first line below "Topic 2. Bells"
        if goes_on and previous and not apart and (both or goes_on(text, spans[-1], previous, line)):
            last = spans[-1]
            spans[-1] = Lines(last.start, line.end, last.body, last.bulleted, last.indent, run, last.lines + 1)
        else:
            spans.append(Lines(start, line.end, body if bullets else start, bulleted, start - line.start, run))
        previous = line
    return spans + between


def _behind_bullets(text: str, line: Place) -> tuple[int, int]:
    """Where the words of a line begin, and how many bullets stand before them, each torn off its item but the last."""
    at, count = line.start, 0
    while (bullet := BULLET.match(text, at, line.end)) is not None and bullet.end() < line.end:
        at, count = bullet.end(), count + 1
        if "\n" not in bullet[0] and "\r" not in bullet[0]:
            break  # "- 1. Fees"
    return at, count


def _torn_items(text: str, first: Place, behind: Sequence[Place | None], bullets: int) -> frozenset[int]:
    """Where the items begin whose `bullets` a printed page lost to the first of them: all stand above it, a line each.

    An item begins with a capital, and behind a line that closes or is short, where these tell."""
    known = [first]
    for line in behind[: _MOST * bullets]:
        if line is None:
            break
        known.append(line)
    widest = max(line.end - line.start for line in known)
    found: list[tuple[int, int]] = []
    for above, line in pairwise(known):
        closes = ends(text, above)
        opens = not text[line.start : line.end].lstrip()[:1].islower()
        if told := 2 * closes + 2 * opens + (above.end - above.start < _LAST * widest):
            found.append((-told, line.start))
    return frozenset(start for _, start in sorted(found)[: bullets - 1])


def _indent(text: str, line: Place) -> int:
    stretch = text[line.start : line.end]
    return len(stretch) - len(stretch.lstrip())


def _joint(text: str, lines: Sequence[Place | None]) -> _Joint:
    """How a line shows that it goes on with the one above it, by how the text was broken into lines.

    A long line shows that a paragraph is one line. Else many lines stop in mid-sentence: in a text wrapped by hand
    each where the next word no longer fits, in one taken out of a printed page anywhere."""
    known = [line for line in lines if line is not None]
    if sum(line.end - line.start > _LONG for line in known) > _FEW_LONG * len(known):
        return _stops_early
    pairs = [
        (before, line)
        for before, line in pairwise(lines)
        if before is not None and line is not None and BULLET.match(text, line.start, line.end) is None
    ]
    broken = [(before, line) for before, line in pairs if not ends(text, before) and _opens_small(text, line)]
    lengths = sorted(before.end - before.start for before, _ in broken or pairs)
    width = lengths[int(_USUAL * len(lengths))] - _SLACK if lengths else 0
    fitting = sum(_fills(text, before, line, width) for before, line in broken)
    if len(broken) * 3 >= len(pairs) and (fitting < _FITTING * len(broken) or width < _NARROW):
        return _is_no_heading
    return partial(_filled, width) if width >= _NARROW else _stops_early


def _goes_over(text: str, last: Lines, above: Place, line: Place) -> bool:
    """Whether a sentence goes on behind a blank line or the foot of a page."""
    whole = last.end == above.end and above.end - above.start >= _BROKEN
    return whole and text[above.end - 1] not in _BREAKS and _opens_small(text, line)


def _fills(text: str, previous: Place, line: Place, width: int) -> bool:
    """Whether the first word of `line` no longer fitted behind the line above it."""
    first_word = text[line.start : line.end].split(maxsplit=1)[0]
    return previous.end - previous.start + 1 + len(first_word) > width


def _filled(width: int, text: str, span: Lines, previous: Place, line: Place) -> bool:
    """In a text wrapped by hand a line is broken only where the next word no longer fits."""
    if ends(text, previous) and _is_short(text, line) and line.end - line.start < _PART * width:
        return False  # a heading below a paragraph whose last line is full
    goes_on = not ends(text, previous) and (_opens_small(text, line) or _breaks_off(text, previous))
    return _fills(text, previous, line, width) or goes_on


def _is_no_heading(text: str, span: Lines, previous: Place, line: Place) -> bool:
    """In a ragged text all lines go on but a heading, and the first line behind it."""
    if _opens_small(text, line):
        return True
    asks = text[previous.end - 1] == "?" and previous.end - previous.start <= _SHORT
    if span.lines == 1 and (asks or _is_short(text, previous)):
        return False
    if span.lines == 2 and previous.end - previous.start <= _REST:
        return False  # the rest of a heading that goes over two lines
    return not (ends(text, previous) and _is_short(text, line))


def _shouts(text: str, line: Place, beside: Place) -> bool:
    """Whether a line stands in capitals, and the one beside it does not."""
    return _is_loud(text, line) and not text[beside.start : beside.end].isupper()


def _is_loud(text: str, line: Place) -> bool:
    """Whether a line stands in capitals, words and not only an acronym."""
    said = text[line.start : line.end]
    return said.isupper() and sum(map(str.isalpha, said)) >= _CAPITALS and " " in said.strip()


def _go_on_loud(text: str, line: Place, below: Place) -> bool:
    """Whether a long title in capitals goes on in the line below it, which counts no title of its own."""
    long = line.end - line.start > _LOUD and _is_loud(text, line) and not ends(text, line)
    return long and text[below.start : below.end].isupper() and not text[below.start].isdigit()


def _is_short(text: str, line: Place) -> bool:
    closes = ends(text, line) and not is_capital(text[line.start : line.end].strip())
    return line.end - line.start <= _SHORT and not closes and not _breaks_off(text, line)


def _breaks_off(text: str, line: Place) -> bool:
    """Whether a line stops behind a small word or inside brackets, as no heading does: 'the crews of the'."""
    words = text[line.start : line.end].split()
    if text.count("(", *line) > text.count(")", *line):
        return True
    small = words[-1].isalpha() and words[-1].islower()
    return len(words) > _FEW and small and len(words[-1]) <= _SMALL


def _opens_small(text: str, line: Place) -> bool:
    return text[line.start + _indent(text, line)].islower()


def _stops_early(text: str, span: Lines, previous: Place, line: Place) -> bool:
    """Where a paragraph is one line, a second one goes on only where the first plainly stops in mid-sentence: items
    of a list stand one a line and close with ; or ."""
    return not ends(text, previous) and _opens_small(text, line) and previous.end - previous.start >= _NARROW
