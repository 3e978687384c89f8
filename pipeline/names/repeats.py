"""The second reading: acronyms, shortened forms, and names that another place in the report told."""

from collections.abc import Sequence

from pipeline.names.addresses import CARRIERS, labels, squashed
from pipeline.names.bodies import Bodies, Body
from pipeline.names.shapes import acronym_like, name_like
from pipeline.names.stretches import Standing, Stretch

_LEAST = 5
"""The fewest letters of a name, but for acronyms, that a host may tell."""


class Hosted:
    """Capitalised words that an address in the report shows to be a body's name: 'Ouranos', ouranos.ca."""

    def __init__(self, stretches: Sequence[Stretch], bodies: Bodies) -> None:
        hosts = {address.host for stretch in stretches for address in stretch.addresses}
        self.labels = {label for host in hosts for label in labels(host) if len(label) > 2} - CARRIERS
        self.bodies = bodies

    def body(self, text: str) -> Body | None:
        """The body called `text`, if a host is called so too."""
        lexicon = self.bodies.lexicon
        first, _, rest = text.partition(" ")
        bare = rest if " " in rest and first.lower() in lexicon.words.articles else text
        short = len(bare) < _LEAST and not bare.isupper()
        none = short or bare in lexicon.words.acronyms or lexicon.is_place(bare.lower())
        if none or self.labels.isdisjoint({squashed(text), squashed(bare)}):
            return None
        return self.bodies.named(text, "other")


def repeat(stretch: Stretch, bodies: Bodies, latest: dict[str, Body], hosted: Hosted) -> None:
    """Add to `stretch` the bodies that stand in it under a name told elsewhere.

    `latest` has the body that a head noun stands for at the place reached, the last one named that has it; `hosted`
    knows names from addresses."""
    undecided = {found.span.first: found.span.last for found in stretch.open}
    behind = 0
    for at in stretch.capitals:
        if at < behind:
            continue
        found = stretch.standing.get(at)
        if found is None and not stretch.taken(at, at + 1):
            found = _known(stretch, at, bodies, latest)
            if found is None and at in undecided and not _office(stretch, at, bodies):
                last = undecided[at]
                body = hosted.body(stretch.said(at, last))
                found = Standing(at, last, "name", "host", body) if body is not None else None
            if found is not None and stretch.taken(found.first, found.last):
                found = None
            if found is not None:
                stretch.add(*found)
        if found is not None:
            latest.update(dict.fromkeys(found.body.heads, found.body))
            behind = found.last


def _known(stretch: Stretch, at: int, bodies: Bodies, latest: dict[str, Body]) -> Standing | None:
    tokens = stretch.tokens
    text, low = tokens[at].text, tokens[at].low
    named = bodies.names.longest(tokens, at)
    short = bodies.shorts.longest(tokens, at) if name_like(text) else None
    if named is not None and (short is None or named[0] >= short[0]):
        return Standing(at, named[0], "name", "named_elsewhere", named[1])
    if short is not None:
        return Standing(at, short[0], "short", "shortened", short[1])
    if acronym_like(text):
        body = bodies.of_acronym(text)
        return Standing(at, at + 1, "acronym", "acronym", body) if body is not None else None
    article = at > 0 and tokens[at - 1].low in bodies.lexicon.words.determiners
    if not article or not text[0].isupper() or _office(stretch, at, bodies):
        return None
    meant = latest.get(low)
    return Standing(at, at + 1, "short", "head_again", meant) if meant is not None else None


def _office(stretch: Stretch, at: int, bodies: Bodies) -> bool:
    """Whether the word at `at` only says what a person is in charge of: 'le ministre des Transports'."""
    tokens, words = stretch.tokens, bodies.lexicon.words
    before = at - 1
    while before > 0 and tokens[before].low in words.articles - words.genitives:
        before -= 1
    return before > 0 and tokens[before].low in words.genitives and tokens[before - 1].low in words.offices
