"""Which lines of a plain copy may head a section, where no layout says which do."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from pipeline.document.lines import Lines, is_capital
from pipeline.document.signals import bare, counter_of, label_of

_PARAGRAPH = 120
_LONG = 200
"""The characters of what is a paragraph though a copy lost how it closes."""
_TITLE = 2
"""The lines of a title at most."""
_FEWEST = 3
"""The lines whose numbers go on that head what follows."""
_LABEL = 5
"""The words of one with a paragraph behind it."""
_STOPS = frozenset(".:?!")
_ADDRESS = re.compile(r"://|\w@[\w-]+\.\w")
"""Of a page, or of who wrote: "Ada Roe, ada@harbour.org"."""
_REMARK = re.compile(r"=>|->|→|;|…|\.\.\.|\([a-z]\.[a-z]\b")
"""What no title has: "Old rule => new rule", "Bells (e.g. large ones)"."""
_STOP_INSIDE = re.compile(r"[^\W\d_]{3}[.](?: [^\W\d_]|\d+\Z)")
"""Where one sentence ends and another begins, as in no title: "dr. Roe" ends none."""
_CLOSED = frozenset(".;:,!-–")
_LETTER = re.compile(r"\(?([a-z]{1,5})[.)] (?=[^\W\d_])")
_LETTERS = "abcdefghijklmno"
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv")
_COUNTED = re.compile(r"\A\(?\w{1,4}\)")
_SAYING = 6
"""The words in quotation marks that a title has at most."""
_SAID = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"|‘[^’]*’")


class LoneLines:
    """The blocks of a copy as far as lines of their own are concerned; `aside` are something else: notes, running
    headers, the contents list."""

    def __init__(self, text: str, spans: Sequence[Lines], aside: frozenset[int]) -> None:
        self._text = text
        self._spans = spans
        self._aside = aside
        self._in_runs = Counter(span.run for span in spans)
        self._glued = self._right_above()
        self.counted = self._counting(loose=False)
        """The lines whose numbers go on, one from the other."""
        loose = self._counting(loose=True)
        between = sum(after - before > 1 for before, after in pairwise(sorted(loose)))
        parts = len(loose) <= between * 2 and len(loose) > _FEWEST
        self.lettered = self._lettered(loose) if parts else frozenset[int]()
        """The lines that letters count below those."""
        self.parting = loose | self.lettered if parts else frozenset[int]()
        """Those lines and these where they part a text: something stands between most of them."""

    def stands(self, index: int) -> bool:
        """Whether a line stands by itself: between blank lines, or where it plainly opens what follows."""
        return self._in_runs[self._spans[index].run] == 1 or index in self._glued

    def heads_paragraph(self, index: int) -> bool:
        """Whether a line of few words stands between blank lines, and a paragraph behind it."""
        below = next((i for i in range(index + 1, len(self._spans)) if i not in self._aside), index)
        span, behind = self._spans[index], self._spans[below]
        few = len(self._text[span.start : span.end].split()) <= _LABEL
        return few and self._in_runs[span.run] == 1 and is_paragraph(self._text, behind) and not behind.bulleted

    def _right_above(self) -> frozenset[int]:
        """The short lines right above a paragraph, a list or another such line, behind a blank line or what closes."""
        text, spans = self._text, self._spans
        found: set[int] = set()
        shown = [i for i in range(len(spans)) if i not in self._aside]
        apart = self._apart(shown)
        for i, below in reversed([*pairwise(shown)]):
            span, behind = spans[i], spans[below]
            heads = not span.bulleted or self.is_numbered(i)
            opens = is_paragraph(text, behind) or (behind.bulleted and heads) or below in found
            if opens and i in apart and span.end - span.start <= _PARAGRAPH:
                found.add(i)
        return frozenset(found)

    def _counting(self, *, loose: bool) -> frozenset[int]:
        """The short lines whose numbers go on from one that stands alone: '6. Links', over a list. What is counted at
        length goes on with the count and heads nothing; `loose`: lines may stand right below one another."""
        found: list[int] = []
        last: list[int] = []
        for i, span in enumerate(self._spans):
            said = self._said(i)
            plain = said[:1].isdigit() or not loose  # not "Action 7:"
            parts = counter_of(said).split(".") if plain and i not in self._aside else [""]
            if not all(map(str.isdigit, parts)) or (span.bulleted and not (loose or self.is_numbered(i))):
                continue
            count = [*map(int, parts)]
            short = span.end - span.start <= _PARAGRAPH and span.lines <= _TITLE
            if not _is_next(last, count) or not (short or loose):
                continue
            above = i - 1 not in self._aside and self._spans[i - 1].run == span.run
            if short and (last or self.stands(i) or not above):
                found.append(i)
            last = count if last or found else last
        return frozenset(found if len(found) >= _FEWEST else ())

    def _lettered(self, heads: frozenset[int]) -> frozenset[int]:
        """The short lines that small letters or Roman numerals count below a numbered one, each with something behind
        it: "i) Large bells", "ii) Small bells"."""
        found: list[int] = []
        count = 0
        for i, span in enumerate(self._spans):
            count = 0 if i in heads else count
            letter = _LETTER.match(self._said(i)) if span.end - span.start <= _PARAGRAPH else None
            apart = i in self._aside or _stops(self._text, span)
            if letter and not apart and self.is_numbered(i) and letter[1] in (_ROMANS[count], _LETTERS[count]):
                count = min(count + 1, len(_ROMANS) - 1)
                found.append(i)
        return frozenset(found)

    def _apart(self, shown: Sequence[int]) -> frozenset[int]:
        """The lines behind a blank line or what closes, those in capitals, and those right below one: a topic and its
        first part."""
        spans = self._spans
        first = set(shown[:1])
        first |= {
            i
            for above, i in pairwise(shown)
            if spans[above].run != spans[i].run
            or _stops(self._text, spans[above])
            or self._said(i).isupper() > self._said(above).isupper()
        }
        second = {
            i
            for above, i in pairwise(shown)
            if above in first and spans[above].lines <= _TITLE and spans[above].end - spans[above].start <= _PARAGRAPH
        }
        return frozenset(first | second)

    def _said(self, index: int) -> str:
        return self._text[self._spans[index].start : self._spans[index].end]

    def is_numbered(self, index: int) -> bool:
        """Whether what looks like a numbered item may head: '2. Introduction', with no other item before or behind."""
        own = self._label(index)
        beside = (i for i in (index - 1, index + 1) if i < len(self._spans) and i not in self._aside)
        # A letter may count the parts of what a figure counts, with a blank line between.
        return bool(own) and not any(self._label(i) == own for i in beside)

    def _label(self, index: int) -> str:
        span = self._spans[index]
        said = self._text[span.start : span.body].strip().lstrip("(")
        return "" if said[-1:] not in (".", ")") else "1" if said[0].isdigit() else "a"


def _is_next(last: Sequence[int], count: Sequence[int]) -> bool:
    """Whether a count follows another: 4.1 behind 4, 4.2 or 5 behind 4.1."""
    goes_on = len(count) <= len(last) and [*count] == [*last[: len(count) - 1], last[len(count) - 1] + 1]
    return goes_on or [*count] == [*last, 1]


def is_paragraph(text: str, span: Lines) -> bool:
    """Whether a block is long enough, and closed, to be what was said and no line of its own."""
    long = span.end - span.start
    return long > _LONG or ((long > _PARAGRAPH or span.lines > 1) and _stops(text, span))


def _stops(text: str, span: Lines) -> bool:
    """Whether a block closes as a sentence does, with a quotation mark behind or without."""
    return text[span.start : span.end].rstrip('"”»’)')[-1:] in _STOPS


def reads_like_a_title(first: str, title: str) -> bool:
    """Whether a line opens, with its character `first`, and closes like a heading, and says anything."""
    counted = first.isdigit() or (first == "#" and title[1:2].isdigit())
    opens = (first.isupper() or counted or first in "«\"“'") and not is_saying(title)
    closed = title.rstrip(' »"”')[-1:] in _CLOSED
    words = _COUNTED.sub("", title)
    marks = sum(len(word) == 1 and word.isalpha() for word in title.split())  # "Member x x x", of a table
    stopped = _STOP_INSIDE.search(bare(title)) is not None  # not "III. Fees"
    whole = marks * 2 <= len(title.split()) and not stopped and words.count("(") == words.count(")")
    said = opens and whole and any(map(str.isalpha, title)) and not is_field(title)
    other = _ADDRESS.search(title) or _REMARK.search(title)
    return said and not other and not (closed and not is_capital(title))


def is_saying(title: str) -> bool:
    """Whether a line is what somebody said, in quotation marks as a whole or at length, and heads nothing."""
    said = _SAID.match(title)
    return said is not None and (said.end() == len(title) or len(said[0].split()) > _SAYING)


def is_field(title: str) -> bool:
    """Whether a line is a label with its value, "Participants: 45", and counts no topic, "Group 2: 12 boats"."""
    label, _, value = title.partition(":")
    return value.strip()[:1].isdigit() and len(label.split()) <= 3 and label_of(label + ":") is None
