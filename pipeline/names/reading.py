"""A report read for bodies: where each stands, in source order."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.knowledge import Knowledge
from pipeline.model import Document, Place
from pipeline.names.acronyms import settle_acronyms, settle_initials
from pipeline.names.addresses import CARRIERS, Address, labels, squashed
from pipeline.names.again import again
from pipeline.names.bodies import Bodies, Body
from pipeline.names.links import Hosts
from pipeline.names.members import complete
from pipeline.names.pages import Page
from pipeline.names.participants import listed
from pipeline.names.scan import read, settle
from pipeline.names.stretches import Stretch, stretches_of

_LEAST = 5
"""The fewest letters of a name, but for acronyms, that a host may tell."""
_NEAR = 120
"""How far before an address its body may be written, in characters."""


class Stand(NamedTuple):
    """A mention: the body, its place, how it is named and by which rule."""

    body: Body
    place: Place
    kind: str
    rule: str
    section: int | None
    site: str | None


def bodies_in(document: Document, knowledge: Knowledge) -> list[Stand]:
    """Every mention of a body in `document`, in source order."""
    lexicon = knowledge.lexicon
    small = lexicon.lower.keys() | lexicon.plural_beginnings | knowledge.authorities.small_beginnings
    stretches = stretches_of(document, frozenset(small))
    common = _common(stretches)
    bodies = Bodies(knowledge.authorities, lexicon)
    settle_acronyms(stretches, bodies, common)
    pages = [read(stretch, bodies, common) for stretch in stretches]
    settle_initials(stretches, bodies)
    listed(document, pages, bodies, common)
    for page in pages:
        settle(page, bodies, common)
    for page in pages:
        complete(page, bodies)
    bodies.published_by(document.meta.publisher or "")
    hosted = _Hosted(stretches, bodies)
    for _ in range(2):
        latest: dict[str, Body] = {}
        for page in pages:
            again(page, bodies, latest, hosted.body)
        if not hosted.new:
            break
    stands = [
        Stand(one.body, page.stretch.place(one.first, one.last), one.kind, one.rule, page.stretch.section, None)
        for page in pages
        for one in page.in_order()
    ]
    return sorted(stands + _links(pages, bodies), key=lambda stand: stand.place)


def _common(stretches: Sequence[Stretch]) -> frozenset[str]:
    """The words that the report writes small, and the pairs of them."""
    words: set[str] = set()
    for stretch in stretches:
        before = mark = ""
        for token in stretch.tokens:
            # "ada@tidewater.org" does not write "Tidewater" small.
            mailed, mark = mark == "@", token.text
            if token.text.islower() and len(token.text) > 2 and not mailed:
                words.add(token.low)
                words.add(f"{before} {token.low}")
                before = token.low
            else:
                before = ""
    return frozenset(words)


class _Hosted:
    """Capitalised words that an address in the report shows to be a body's name: 'Ouranos', ouranos.ca."""

    def __init__(self, stretches: Sequence[Stretch], bodies: Bodies) -> None:
        self.labels = {
            label
            for stretch in stretches
            for address in stretch.addresses
            for label in labels(address.host)
            if len(label) > 2 and label not in CARRIERS
        }
        self.bodies = bodies
        self.new = False

    def body(self, text: str) -> Body | None:
        """The body called `text`, if a host is called so too."""
        first, _, rest = text.partition(" ")
        bare = rest if " " in rest and first.lower() in self.bodies.lexicon.words.articles else text
        said = {squashed(text), squashed(bare)}
        short = len(bare) < _LEAST and not bare.isupper()
        if (
            said.isdisjoint(self.labels)
            or short
            or bare in self.bodies.lexicon.words.acronyms
            or self.bodies.lexicon.is_place(bare.lower())
        ):
            return None
        self.new = True
        return self.bodies.named(text, "other")


def _named_by_host(stretch: Stretch, address: Address, hosts: Hosts) -> Stand:
    """A host in running text, which stands there as a name: 'The team of velos.example.fr replied'."""
    place = stretch.prose.place(address.start, address.end)
    return Stand(hosts.body_of(address, None, None), place, "name", "host", stretch.section, f"https://{address.host}")


def _links(pages: Sequence[Page], bodies: Bodies) -> list[Stand]:
    links: list[Stand] = []
    hosts = Hosts(bodies)
    for page in pages:
        stretch = page.stretch
        if stretch.number is None:
            links += [_named_by_host(stretch, address, hosts) for address in stretch.addresses if address.bare]
            continue
        standing = page.in_order()
        ends = [stretch.tokens[one.last - 1].end for one in standing]
        low = 0
        for address in stretch.addresses:
            nth = bisect_right(ends, address.start) - 1
            near = standing[nth] if nth >= 0 and ends[nth] > low and address.start - ends[nth] < _NEAR else None
            beside = near.body if near is not None else None
            opening = standing[0].body if standing and standing[0].first == 0 and low == 0 else None
            body = hosts.body_of(address, beside, opening)
            scheme = "https" if address.text.lower().startswith("https") else "http"
            place = stretch.prose.place(address.start, address.end)
            links.append(Stand(body, place, "link", "address", stretch.section, f"{scheme}://{address.host}"))
            low = address.end
    return links
