"""A report read for bodies: where each stands, in source order, under its full name or one told elsewhere."""

from bisect import bisect_right
from collections.abc import Iterator, Set
from typing import NamedTuple

from pipeline.knowledge import Knowledge
from pipeline.model import Document, Place
from pipeline.names.addresses import CARRIERS, Hosts, labels, squashed
from pipeline.names.aliases import settle_acronyms, settle_initials
from pipeline.names.bodies import Bodies, Body
from pipeline.names.evidence import nameable
from pipeline.names.full_names import read, settle
from pipeline.names.members import complete
from pipeline.names.participants import listed
from pipeline.names.shapes import acronym_like, name_like
from pipeline.names.spans import Span
from pipeline.names.stretches import Standing, Stretch, stretches_of, written_small


class Stand(NamedTuple):
    """A mention: the body, its place, how it is named and by which rule."""

    body: Body
    place: Place
    kind: str
    rule: str
    section: int | None
    site: str | None = None


def bodies_in(document: Document, knowledge: Knowledge) -> list[Stand]:
    """Every mention of a body in `document`, in source order."""
    lexicon, known = knowledge.lexicon, knowledge.authorities
    small = lexicon.lower.keys() | lexicon.plurals.following.keys() | known.names.following.keys()
    stretches = stretches_of(document, frozenset(small))
    bodies = Bodies(known, lexicon.of_report(written_small(stretches)))
    settle_acronyms(stretches, bodies)
    for stretch in stretches:
        read(stretch, bodies)
    settle_initials(stretches, bodies)
    listed(document, stretches, bodies)
    for stretch in stretches:
        settle(stretch, bodies)
    for stretch in stretches:
        complete(stretch, bodies)
    bodies.expect(document.meta.publisher)
    hosts_named = {label for stretch in stretches for address in stretch.addresses for label in labels(address.host)}
    latest: dict[str, Body] = {}
    for stretch in stretches:
        _repeat(stretch, bodies, latest, hosts_named - CARRIERS)
    stands = [
        Stand(one.body, stretch.place(one.first, one.last), one.kind, one.rule, stretch.section)
        for stretch in stretches
        for one in stretch.in_order()
    ]
    hosts = Hosts(bodies)
    for stretch in stretches:
        stands += _links(stretch, hosts) if stretch.number is not None else _named_by_host(stretch, hosts)
    return sorted(stands, key=lambda stand: stand.place)


def _repeat(stretch: Stretch, bodies: Bodies, latest: dict[str, Body], hosts: Set[str]) -> None:
    """Add to `stretch` the bodies that stand in it under a name told elsewhere.

    `latest` has the body that a head noun stands for at the place reached, the last one named that has it; `hosts` are
    the names that addresses in the report tell: 'Ouranos', of ouranos.ca."""
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
                said = stretch.said(at, last)
                if squashed(said) in hosts and nameable(stretch.tokens, Span(at, last, last), bodies.lexicon):
                    found = Standing(at, last, "name", "host", bodies.named(said, "other"))
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


def _named_by_host(stretch: Stretch, hosts: Hosts) -> Iterator[Stand]:
    """The hosts in running text that stand there as names: 'The team of velos.example.fr replied'."""
    for address in stretch.addresses:
        if address.bare:
            place = stretch.prose.place(address.start, address.end)
            body = hosts.body_of(address, None)
            yield Stand(body, place, "name", "host", stretch.section, f"https://{address.host}")


def _links(stretch: Stretch, hosts: Hosts) -> Iterator[Stand]:
    """The addresses of a note, each of the body whose it is, or of the one written before it."""
    standing = stretch.in_order()
    ends = [stretch.tokens[one.last - 1].end for one in standing]
    low = 0
    for address in stretch.addresses:
        nth = bisect_right(ends, address.start) - 1
        body = hosts.body_of(address, standing[nth].body if nth >= 0 and ends[nth] > low else None)
        scheme = "https" if address.text.lower().startswith("https") else "http"
        place = stretch.prose.place(address.start, address.end)
        yield Stand(body, place, "link", "address", stretch.section, f"{scheme}://{address.host}")
        low = address.end
