"""A report read for bodies: where each stands, in source order."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from pipeline.knowledge import Knowledge
from pipeline.model import Document, Place
from pipeline.naming.addresses import labels, squashed
from pipeline.naming.bodies import Bodies, Body
from pipeline.naming.ellipsis import complete
from pipeline.naming.lexicon import lexicon_of
from pipeline.naming.links import Addressees
from pipeline.naming.notes import label_of, merge_translations
from pipeline.naming.page import Page, Standing
from pipeline.naming.pieces import Piece, pieces_of
from pipeline.naming.register import read, settle
from pipeline.naming.shorts import again
from pipeline.naming.venues import venue_in

_CLOSING = " \u00a0)»”\"'’\t\n\r"


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
    lexicon = lexicon_of(knowledge.language.naming, tuple(language.naming for language in knowledge.languages))
    pieces = pieces_of(document, lexicon, knowledge.authorities.names.following)
    bodies = Bodies(knowledge.authorities, lexicon)
    pages: list[Page] = []
    position = 0
    for piece in pieces:
        page = read(piece, bodies, position)
        if piece.venue:
            venue_in(page, bodies)
        if piece.number is not None:
            label_of(page, bodies)
        pages.append(page)
        position += len(piece.words)
    for page in pages:
        settle(page, bodies)
    for page in pages:
        complete(page, bodies)
    merge_translations(document, pages, bodies)
    bodies.published_by(document.meta.publisher or "")
    hosts = _Hosts(pieces, bodies)
    for _ in range(2):
        bodies.latest.clear()
        for page in pages:
            again(page, bodies, hosts.body)
        if not hosts.new:
            break
    for key in bodies.events:
        bodies.by_id.pop(key, None)
    stands = [
        Stand(name.body, _place(page.piece, name), name.kind, name.rule, page.piece.section, None)
        for page in pages
        for name in page.standing
        if name.body.organization_id not in bodies.events
    ]
    return sorted(stands + _links(document, pages, stands, bodies), key=lambda stand: stand.place)


class _Hosts:
    """Capitalised words that an address in the notes shows to be a body's name: 'Ouranos', ouranos.ca."""

    def __init__(self, pieces: Sequence[Piece], bodies: Bodies) -> None:
        self.labels = {
            label for piece in pieces for address in piece.addresses for label in labels(address.host) if len(label) > 4
        }
        self.bodies = bodies
        self.new = False

    def body(self, text: str) -> Body | None:
        """The body called `text`, if a host is called so too."""
        first, _, rest = text.partition(" ")
        # "Les Bons Voisins", bonsvoisins.ca; "La Légion", legion.ca, is short for what the report called so before.
        bare = rest if " " in rest and first.lower() in self.bodies.lexicon.articles else text
        said = {squashed(text), squashed(bare)}
        if len(squashed(bare)) < 5 or said.isdisjoint(self.labels) or self.bodies.lexicon.place(bare.lower()):
            return None
        self.new = True
        return self.bodies.named(text, "other")


def _place(piece: Piece, name: Standing) -> Place:
    return piece.place(name.first, name.last)


def _links(document: Document, pages: Sequence[Page], stands: Sequence[Stand], bodies: Bodies) -> list[Stand]:
    cited = _cited(document, stands)
    links: list[Stand] = []
    addressees = Addressees(bodies)
    for page in pages:
        piece = page.piece
        if piece.number is None:
            continue
        low = first = 0
        starts = [piece.words.starts[name.first] for name in page.standing]
        for address in piece.addresses:
            first, last = bisect_left(starts, low, first), bisect_left(starts, address.start, first)
            beside = [
                (name.body, name.first == 0 or _adjacent(piece, name.last, address.start))
                for name in page.standing[first:last]
                if name.body.organization_id not in bodies.events
            ]
            body = addressees.body_of(address, beside, cited.get(piece.number) if low == 0 and not beside else None)
            scheme = "https" if address.text.lower().startswith("https") else "http"
            links.append(
                Stand(
                    body,
                    piece.prose.place(address.start, address.end),
                    "link",
                    "address",
                    piece.section,
                    f"{scheme}://{address.host}",
                )
            )
            low = address.end
    return links


def _adjacent(piece: Piece, last: int, start: int) -> bool:
    """Whether nothing but marks stands between a name and the address at `start`: 'by the Water Agency: http://…'."""
    text = piece.prose.text
    return not any(text[at].isalnum() for at in range(piece.words.ends[last - 1], start))


def _cited(document: Document, stands: Sequence[Stand]) -> dict[int, Body]:
    """For each note the body whose name stands right before its first marker."""
    ends = {stand.place.end: stand for stand in stands}
    cited: dict[int, Body] = {}
    for marker in document.markers:
        at = marker.start
        for _ in range(4):
            stand = ends.get(at)
            if stand is not None:
                cited.setdefault(marker.number, stand.body)
                break
            if at == 0 or document.text[at - 1] not in _CLOSING:
                break
            at -= 1
    return cited
