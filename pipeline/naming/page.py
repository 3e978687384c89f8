"""A piece as read: who stands where in it."""

from dataclasses import dataclass, field

from pipeline.naming.bodies import Body
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.pieces import Piece
from pipeline.naming.scan import Found


@dataclass(slots=True)
class Standing:
    """Where a body stands in a piece."""

    first: int
    last: int
    kind: str
    rule: str
    body: Body


@dataclass(slots=True)
class Page:
    """A piece as read: the names that stand in it, and the capitalised words that nobody is known by yet."""

    piece: Piece
    position: int
    """The number of words before it in the report, which tells what came first."""
    standing: list[Standing] = field(default_factory=list)
    open: list[Found] = field(default_factory=list)

    def add(self, first: int, last: int, kind: str, rule: str, body: Body) -> None:
        """Let `body` stand at the words from `first` to `last`."""
        at = self.position + first + 1
        body.since = min(body.since or at, at)
        self.standing.append(Standing(first, last, kind, rule, body))

    def opens(self, first: int, lexicon: Lexicon) -> bool:
        """Whether the word at `first`, with its article, opens a sentence or a clause, so that it is its subject."""
        words = self.piece.words
        if first > 0 and words.words[first - 1].lower() in lexicon.determiners:
            first -= 1
        return words.opens(first) or words.words[first - 1].lower() in lexicon.clauses

    def taken(self) -> set[int]:
        """The words that are part of a name."""
        return {at for name in self.standing for at in range(name.first, name.last)}
