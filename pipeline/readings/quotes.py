"""From a quote to its place in the published text, and back: the one room where words become places."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from pipeline.model import Document, Place
from pipeline.readings.types import Quote

_PIECE = re.compile(r"\s+|\S+")
_LINE_END = re.compile(r"\r\n|\n|\r")
AROUND = 24
"""How many characters of a prefix or suffix are written where the words alone do not say which."""
_MOST = 1000
"""How often words are looked for on one line."""


class _Folded:
    """A text with its white space folded and some places left out; `starts` and `offsets` are parallel: words begin
    there in the folded text and in the source."""

    def __init__(self, text: str, left_out: Iterable[Place] = ()) -> None:
        pieces: list[str] = []
        self.starts: list[int] = []
        self.offsets: list[int] = []
        length, apart, at = 0, False, 0
        for hole in [*left_out, Place(len(text), len(text))]:
            for match in _PIECE.finditer(text, at, max(at, hole.start)):
                if match[0].isspace():
                    apart = True
                    continue
                if apart and pieces:
                    pieces.append(" ")
                    length += 1
                apart = False
                self.starts.append(length)
                self.offsets.append(match.start())
                pieces.append(match[0])
                length += len(match[0])
            at = max(at, hole.end)
        self.text = "".join(pieces)

    def at(self, offset: int) -> int:
        """Where in the folded text the first word at or behind a source offset begins."""
        nth = bisect_left(self.offsets, offset)
        return self.starts[nth] if nth < len(self.starts) else len(self.text)

    def index(self, offset: int) -> int:
        """The folded index of a source offset that is no white space."""
        nth = bisect_right(self.offsets, offset) - 1
        return self.starts[nth] + offset - self.offsets[nth]

    def source(self, index: int) -> int:
        """The source offset of the character at a folded index."""
        nth = bisect_right(self.starts, index) - 1
        return self.offsets[nth] + index - self.starts[nth]

    def place(self, start: int, length: int) -> Place:
        """The source place of so many characters from a folded index."""
        return Place(self.source(start), self.source(start + length - 1) + 1)


class Quotable:
    """A document's text, in which quotes are found: as it stands, else without markers and running headers."""

    def __init__(self, document: Document) -> None:
        text = document.text
        self.text = text
        self.line_starts = [0, *(match.end() for match in _LINE_END.finditer(text))]
        self._whole = _Folded(text)
        holes = document.unread_within(0, len(text))
        self._said = _Folded(text, holes) if holes else self._whole

    def line(self, offset: int) -> int:
        """The 1-based line of a source offset."""
        return bisect_right(self.line_starts, offset)

    def place(self, quote: Quote) -> Place | str:
        """Where the quote's words stand, or what is wrong, as the end of a sentence."""
        if quote.line > len(self.line_starts):
            return f"stands on line {quote.line}, but the text has {len(self.line_starts)} lines; say the line"
        found = self._places(self._whole, quote) or self._places(self._said, quote)
        if len(found) == 1:
            return found[0]
        exact = _short(quote.exact)
        if found:
            return (
                f"« {exact} » stands {len(found)} times on line {quote.line}; say which with prefix, suffix or "
                f"occurrence (1 to {len(found)})"
            )
        return f"« {exact} » does not stand on line {quote.line}; {self._nearest(quote)}"

    def mended(self, quote: Quote) -> Quote | None:
        """The quote with the line on which its words stand, where they stand once in the text and not on its line."""
        if quote.line <= len(self.line_starts) and not isinstance(self.place(quote), str):
            return None
        lines = self.lines_with(quote.exact)
        if len(lines) != 1:
            return None
        found = quote.model_copy(update={"line": lines[0]})
        return None if isinstance(self.place(found), str) else found

    def lines_with(self, exact: str) -> list[int]:
        """The lines on which these words begin, anywhere in the text."""
        words = " ".join(exact.split())
        return [self.line(self._whole.source(at)) for at in _all(self._whole.text, words, 0, len(self._whole.text))]

    def quote(self, place: Place) -> Quote:
        """The quote that leads back to a place, whose ends are no white space."""
        folded = self._whole
        first, last = folded.index(place.start), folded.index(place.end - 1) + 1
        line = self.line(place.start)
        exact = folded.text[first:last]
        quote = Quote(exact=exact, line=line)
        if len(self._places(folded, quote)) == 1:
            return quote
        beside = [folded.text[max(0, first - AROUND) : first].strip(), folded.text[last : last + AROUND].strip()]
        quote = Quote(exact=exact, line=line, prefix=beside[0] or None)
        if len(self._places(folded, quote)) > 1:
            quote = Quote(exact=exact, line=line, prefix=beside[0] or None, suffix=beside[1] or None)
        same = self._places(folded, quote)
        if len(same) > 1:
            quote = quote.model_copy(update={"occurrence": same.index(place) + 1})
        return quote

    def _places(self, folded: _Folded, quote: Quote) -> list[Place]:
        exact = " ".join(quote.exact.split())
        if not exact:
            return []
        first, last = (
            self.line_starts[quote.line - 1],
            [*self.line_starts[quote.line : quote.line + 1], len(self.text)][0],
        )
        text = folded.text
        found = _all(text, exact, folded.at(first), folded.at(last) if last < len(self.text) else len(text))
        if quote.prefix is not None:
            said = " ".join(quote.prefix.split())
            found = [at for at in found if text[max(0, at - len(said) - 1) : at].strip().endswith(said)]
        if quote.suffix is not None:
            said = " ".join(quote.suffix.split())
            ends = ((at, at + len(exact)) for at in found)
            found = [at for at, end in ends if text[end : end + len(said) + 1].strip().startswith(said)]
        if quote.occurrence is not None:
            found = found[quote.occurrence - 1 : quote.occurrence]
        return [folded.place(at, len(exact)) for at in found]

    def _nearest(self, quote: Quote) -> str:
        """What comes nearest to words that do not stand there, and what to do."""
        exact = " ".join(quote.exact.split())
        lines = list(dict.fromkeys(self.lines_with(exact)))
        if lines:
            return f"it stands on line {', '.join(map(str, lines[:9]))}: correct the line"
        text = self._whole.text
        low = text.casefold()
        for share in (1.0, 0.75, 0.5, 0.25):
            part = exact[: max(3, int(len(exact) * share))]
            at = text.find(part)
            if at < 0 and len(low) == len(text):
                at = low.find(part.casefold())
            if at >= 0:
                there = _short(text[at : at + len(exact)])
                return f"nearest is « {there} » on line {self.line(self._whole.source(at))}: copy the source's words"
        return "nothing like it stands in the text: copy the source's words"


def _all(text: str, words: str, first: int, last: int) -> list[int]:
    """Where `words` begin in `text[first:last]`; they may end behind it."""
    found: list[int] = []
    at = text.find(words, first, min(len(text), last + len(words)))
    while 0 <= at < last and len(found) < _MOST:
        found.append(at)
        at = text.find(words, at + 1, min(len(text), last + len(words)))
    return found


def _short(words: str, most: int = 80) -> str:
    return words if len(words) <= most else f"{words[: most - 20]}…{words[-19:]}"


def trimmed(text: str, place: Place) -> Place:
    """A place without white space at its ends."""
    said = text[place.start : place.end]
    start = place.start + len(said) - len(said.lstrip())
    return Place(start, max(start, place.start + len(said.rstrip())))


def last_words(text: str, place: Place, count: int = 6) -> Place:
    """The place of the last words of a place."""
    said = text[place.start : place.end].rstrip()
    words: Sequence[re.Match[str]] = list(re.finditer(r"\S+", said))[-count:]
    return Place(place.start + words[0].start(), place.start + len(said))
