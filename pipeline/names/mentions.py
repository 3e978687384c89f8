"""A report read for bodies: where each stands, in source order, under its full name or one told elsewhere."""

from bisect import bisect_right
from collections.abc import Iterator, Set

from pipeline.grammar.tokens import YEAR
from pipeline.knowledge import Knowledge
from pipeline.model import Document
from pipeline.names.addresses import Hosts, labels, site_of, squashed
from pipeline.names.aliases import settle_acronyms, settle_initials
from pipeline.names.bodies import Bodies, Body
from pipeline.names.evidence import nameable
from pipeline.names.full_names import read, settle
from pipeline.names.lists import complete_companies, complete_members
from pipeline.names.participants import listed
from pipeline.names.shapes import acronym_like, before_articles
from pipeline.names.spans import NameSpan
from pipeline.names.stretches import Standing, Stretch, entitled, stretches_of, written_small


def bodies_in(document: Document, knowledge: Knowledge) -> list[Standing]:
    """Every mention of a body in `document`, in source order."""
    lexicon, known = knowledge.lexicon, knowledge.authorities
    small = lexicon.lower.following.keys() | lexicon.plurals.following.keys() | known.names.following.keys()
    of_report = stretches_of(document, frozenset(small))
    stretches = [*entitled(document.meta, frozenset(small)), *of_report]
    bodies = Bodies(known, lexicon.of_report(written_small(of_report)))
    settle_acronyms(stretches, bodies)
    if country := knowledge.countries.get(document.meta.time_zone):
        bodies.countries.add(country)
    for stretch in stretches:
        read(stretch, bodies)
    bodies.expect(document.meta.publisher)
    settle_initials(stretches, bodies)
    listed(document, stretches, bodies)
    for step in (settle, complete_members, complete_companies):
        for stretch in stretches:
            step(stretch, bodies)
    hosts_named = {label for stretch in stretches for address in stretch.addresses for label in labels(address.host)}
    latest: dict[str, Body] = {}
    for stretch in stretches:
        _repeat(stretch, bodies, latest, hosts_named)
    stands = [one for stretch in of_report for one in stretch.standing.values()]
    hosts = Hosts(bodies)
    stands += (one for stretch in of_report if stretch.kind == "note" for one in _links(stretch, hosts))
    return sorted(stands, key=lambda one: one.place)


def _repeat(stretch: Stretch, bodies: Bodies, latest: dict[str, Body], hosts: Set[str]) -> None:
    """Add to `stretch` the bodies that stand in it under a name told elsewhere.

    `latest` has the body that a head noun stands for at the place reached, the last one named that has it; `hosts` are
    the names that addresses in the report tell: 'Ouranos', of ouranos.ca."""
    undecided = {found.span.first: found.span.last for found in stretch.open}
    behind = 0
    for at in stretch.capitals:
        if at < behind:
            continue
        if at not in stretch.standing:
            told = _known(stretch, at, bodies, latest)
            if told is None and at in undecided and not _office(stretch, at, bodies):
                said = stretch.said(at, undecided[at])
                # One word of running text may be a subject that the host is about: 'Patents', of patents.example.
                own = undecided[at] - at > 1 or stretch.kind == "note"
                may = own and nameable(stretch.tokens, NameSpan(at, undecided[at], undecided[at]), bodies.lexicon)
                if may and squashed(said) in hosts:
                    told = undecided[at], "name", "host", bodies.named(said, "other")
            if told is not None and not stretch.taken(at, told[0]):
                stretch.add(at, *told)
        if at in stretch.standing:
            found = stretch.standing[at]
            latest.update(dict.fromkeys(found.body.heads, found.body))
            behind = found.last


def _known(stretch: Stretch, at: int, bodies: Bodies, latest: dict[str, Body]) -> tuple[int, str, str, Body] | None:
    """The body known to be named at the token at `at`: behind which token, of which kind, by which rule."""
    tokens = stretch.tokens
    text, low = tokens[at].text, tokens[at].low
    if (named := bodies.names.longest(tokens, at)) is not None:
        return named[0], "name", "named_elsewhere", named[1]
    if (short := bodies.shorts.longest(tokens, at)) is not None:
        return short[0], "short", "shortened", short[1]
    if at > 0 and tokens[at - 1].low in bodies.lexicon.words.norms and acronym_like(text):
        return None
    number = tokens[at + 1].text if at + 1 < len(tokens) else ""
    if number.isdigit() and len(number) > 2 and not YEAR.fullmatch(number) and acronym_like(text):
        return None  # "ISO 19115"
    body = bodies.of_spoken(text)
    if body is not None or acronym_like(text):
        return (at + 1, "acronym", "acronym", body) if body is not None else None
    article = at > 0 and tokens[at - 1].low in bodies.lexicon.words.determiners
    meant = latest.get(low) if article and text[0].isupper() else None
    if meant is None or _office(stretch, at, bodies):
        return None
    return at + 1, "short", "head_again", meant


def _office(stretch: Stretch, at: int, bodies: Bodies) -> bool:
    """Whether the word at `at` only says what a person is in charge of: 'le ministre des Transports'."""
    tokens, words = stretch.tokens, bodies.lexicon.words
    before = before_articles(tokens, at, bodies.lexicon)
    return before > 1 and tokens[before - 1].low in words.genitives and tokens[before - 2].low in words.offices


def _links(stretch: Stretch, hosts: Hosts) -> Iterator[Standing]:
    """The addresses of a note, each of the body whose it is, or of the one written before it."""
    standing = [stretch.standing[first] for first in sorted(stretch.standing)]
    ends = [stretch.tokens[one.last - 1].end for one in standing]
    low = 0
    for address in stretch.addresses:
        nth = bisect_right(ends, address.start) - 1
        body = hosts.body_of(address, standing[nth].body if nth >= 0 and ends[nth] > low else None)
        place = stretch.prose.place(address.start, address.end)
        site = site_of(address, body, hosts.bodies.authorities)
        yield Standing(body, "link", "address", place, stretch.section, site=site)
        low = address.end
