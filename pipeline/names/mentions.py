"""A report read for bodies: where each stands, in source order."""

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from pipeline.knowledge import Knowledge
from pipeline.model import Document, Place
from pipeline.names.addresses import Hosts
from pipeline.names.aliases import settle_acronyms, settle_initials
from pipeline.names.bodies import Bodies, Body
from pipeline.names.full_names import read, settle
from pipeline.names.members import complete
from pipeline.names.participants import listed
from pipeline.names.repeats import Hosted, repeat
from pipeline.names.stretches import Stretch, stretches_of, written_small


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
    hosted = Hosted(stretches, bodies)
    latest: dict[str, Body] = {}
    for stretch in stretches:
        repeat(stretch, bodies, latest, hosted)
    stands = [
        Stand(one.body, stretch.place(one.first, one.last), one.kind, one.rule, stretch.section)
        for stretch in stretches
        for one in stretch.in_order()
    ]
    hosts = Hosts(bodies)
    for stretch in stretches:
        stands += _links(stretch, hosts) if stretch.number is not None else _named_by_host(stretch, hosts)
    return sorted(stands, key=lambda stand: stand.place)


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
