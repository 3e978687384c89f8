"""A stretch as read: who stands where in it, and which names nobody is known by yet."""

from dataclasses import dataclass, field
from typing import NamedTuple

from pipeline.authorities import Authority
from pipeline.names.bodies import Body
from pipeline.names.spans import Span
from pipeline.names.stretches import Stretch


class Found(NamedTuple):
    """A name that words tell by themselves or by their company; `type` is None where nothing does."""

    span: Span
    kind: str
    type: str | None
    rule: str
    authority: Authority | None = None


@dataclass(slots=True)
class Standing:
    """Where a body stands in a stretch: the tokens, how it is named there, and the rule that tells it."""

    first: int
    last: int
    kind: str
    rule: str
    body: Body


@dataclass(slots=True)
class Page:
    """A stretch with the bodies that stand in it, by their first token, and the names left open."""

    stretch: Stretch
    standing: dict[int, Standing] = field(default_factory=dict)
    open: list[Found] = field(default_factory=list)
    _taken: set[int] = field(default_factory=set)

    def add(self, first: int, last: int, kind: str, rule: str, body: Body) -> None:
        """Let `body` stand at the tokens from `first` to `last`."""
        at = self.stretch.position + first + 1
        body.since = min(body.since or at, at)
        self.standing[first] = Standing(first, last, kind, rule, body)
        self._taken.update(range(first, last))

    def remove(self, first: int) -> None:
        """Let nobody stand at the token at `first`."""
        standing = self.standing.pop(first)
        self._taken.difference_update(range(first, standing.last))

    def taken(self, first: int, last: int) -> bool:
        """Whether a token from `first` to `last` is part of a name."""
        return not self._taken.isdisjoint(range(first, last))

    def in_order(self) -> list[Standing]:
        """Who stands there, in the order of the words."""
        return sorted(self.standing.values(), key=lambda standing: standing.first)
