"""Entering what the entries of lists name, where it may be a body's name and no person's."""

from collections.abc import Iterable, Sequence

from pipeline.grammar.tokens import Token
from pipeline.names.bodies import Bodies, Body
from pipeline.names.pages import Page
from pipeline.names.shapes import abbreviated, acronym_like, name_like, odd
from pipeline.names.spans import Span, span_at
from pipeline.names.verdict import concept, person_like, verdict

Range = tuple[int, int]
"""The tokens from the first up to, not including, the last."""
LONGEST = 24
"""The most tokens of an entry."""


class Entries:
    """Enters what the entries of lists name."""

    def __init__(self, bodies: Bodies, common: frozenset[str]) -> None:
        self.bodies = bodies
        self.common = common

    def enter(self, page: Page, ranges: Iterable[Range]) -> None:
        """Let a body stand at each of `ranges` that may name one and where none does yet."""
        tokens = page.stretch.tokens
        for first, last in ranges:
            while last > first and tokens[last - 1].text in ".;," and not abbreviated(tokens, last - 1):
                last -= 1
            while (
                first < last
                and tokens[first].low in self.bodies.lexicon.words.determiners
                and tokens[first].text.islower()
            ):
                first += 1
            inside = page.standing.get(first)
            if inside is not None and inside.last < last and inside.rule == "known_name":
                # "Google Maps": a longer name than the one that is known.
                page.remove(first)
            if first < last and not page.taken(first, last) and self.names(tokens, first, last):
                self._body(page, first, last)

    def enter_lines(self, lines: Sequence[tuple[Page, Range]]) -> None:
        """Enter the lines of a list of bodies: where most of them are no person's name."""
        sure = [self._sure(page.stretch.tokens, *entry) for page, entry in lines]
        persons = sum(
            person_like(page.stretch.tokens, *entry, self.bodies.lexicon, self.common) for page, entry in lines
        )
        if sum(sure) * 2 >= len(lines) > persons * 2:
            for page, entry in lines:
                self.enter(page, [entry])
            return
        for (page, entry), told in zip(lines, sure, strict=True):
            if told:
                self.enter(page, [entry])

    def names(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether the words from `first` to `last` may, as a whole, be a body's name."""
        if any(token.text in ":;|" for token in tokens[first:last]) or last - first > LONGEST:
            return False
        start = next((at for at in range(first, last) if name_like(tokens[at].text)), None)
        span = Span(first, last, last)
        if start is None or start > first + 1 or tokens[last - 1].low in self.bodies.lexicon.words.stops:
            return False
        if last - first == 1 and tokens[first].low in self.bodies.lexicon.things:
            return False
        town = self.bodies.lexicon.is_place(" ".join(token.low for token in tokens[first:last]))
        office = tokens[first].low in self.bodies.lexicon.words.offices
        return town or not (office or concept(tokens, span, self.common))

    def _sure(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether the words tell a body by themselves."""
        if first >= last or not name_like(tokens[first].text) or not self.names(tokens, first, last):
            return False
        if last - first == 1 or self.bodies.authorities.names.longest(tokens, first) is not None:
            return acronym_like(tokens[first].text) or odd(tokens[first].text) or last - first > 1
        return (
            verdict(tokens, span_at(tokens, first, self.bodies.lexicon, self.common), self.bodies.lexicon, self.common)
            is not None
        )

    def _body(self, page: Page, first: int, last: int) -> None:
        tokens, bodies = page.stretch.tokens, self.bodies
        said = page.stretch.said(first, last)
        if last - first == 1 and bodies.of_acronym(said) is not None:
            return
        for names in (bodies.authorities.names, bodies.names, bodies.shorts):
            match = names.longest(tokens, first)
            if match is not None and match[0] >= last:
                return
        owner = self._town_of(said) if last - first == 1 else None
        if owner is not None:
            page.add(first, last, "short", "participant", owner)
            return
        told = verdict(tokens, Span(first, last, last), bodies.lexicon, self.common, alone=True)
        page.add(first, last, "name", "participant", bodies.named(said, told[0] if told is not None else "other"))

    def _town_of(self, said: str) -> Body | None:
        """The body in small letters that `said` is short for: 'Isère' for 'le département de l'Isère'."""
        for body in self.bodies.by_word.get(said.lower(), ()):
            name = body.names[0] if body.names else ""
            if name.endswith((f" {said}", f"'{said}")) and name[0].islower():
                return body
        return None
