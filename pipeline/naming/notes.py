"""What notes tell of bodies: the name that labels an address, and the name in another language of the body cited."""

from collections.abc import Sequence

from pipeline.model import Document
from pipeline.naming.addresses import Address
from pipeline.naming.bodies import Bodies, Body
from pipeline.naming.context import nameable
from pipeline.naming.fit import fit
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.page import Page
from pipeline.naming.runs import run_end
from pipeline.naming.words import abbreviated, name_like

_LABEL_ENDS = frozenset(",:(–—")
_WHOLE = 3
"""How well an address fits that is the whole name."""


def label_of(page: Page, bodies: Bodies) -> None:
    """Add to a note's `page` the body that labels its address: 'Drive Along North, 2020 annual report: http://…'."""
    piece = page.piece
    words = piece.words
    lexicon = bodies.lexicon
    addresses = piece.addresses
    if not addresses or not len(words) or not name_like(words.words[0]):
        return
    if any(name.first == 0 for name in page.standing):
        return
    for last in _ends(page, lexicon, addresses[0]):
        name = words.slice(0, last)
        told = fit(Body("", "other", names=[name]), addresses[0], lexicon)
        sure = last > 1 and words.words[0].lower() not in lexicon.persons and told > 1
        clause = last > 1 and words.words[0].lower() in lexicon.determiners and words.words[1].islower()
        if clause and told < _WHOLE:
            # "Un autre modèle se trouve à Amos : http://…" is no label, "Une oreille : http://uneoreille.ca" is.
            continue
        if not sure and not nameable(piece, 0, last, lexicon):
            continue
        if bodies.of_acronym(name) is not None:
            return
        probe = Body("", "other", names=[name])
        if fit(probe, addresses[0], lexicon) >= 1:
            body = bodies.named(name, "other")
            page.standing = [other for other in page.standing if other.first >= last]
            page.add(0, last, "name", "label", body)
            page.standing.sort(key=lambda name: name.first)
            return


def _ends(page: Page, lexicon: Lexicon, address: Address) -> list[int]:
    """Behind which words the label may end: at its first comma or colon, or where its capitalised words end."""
    words = page.piece.words
    tokens = words.words
    run = run_end(words, 0, lexicon)
    mark = 0
    for at, token in enumerate(tokens):
        if words.starts[at] >= address.start or token == "@" or (token == "." and not abbreviated(tokens[at - 1])):
            break
        if token in _LABEL_ENDS:
            mark = at
            break
    return [end for end in dict.fromkeys((mark, run)) if 0 < end <= 10]


def merge_translations(document: Document, pages: Sequence[Page], bodies: Bodies) -> None:
    """Take the label of a note for another name of the body before its marker, where only its language differs."""
    ends: dict[int, Body] = {}
    for page in pages:
        if page.piece.number is None:
            for name in page.standing:
                ends[page.piece.place(name.first, name.last).end] = name.body
    labels = {page.piece.number: page for page in pages if page.piece.number is not None and page.standing}
    merged: dict[Body, Body] = {}
    seen = {id(body) for body in ends.values()}
    for marker in document.markers:
        noted = labels.get(marker.number)
        if noted is None or noted.standing[0].first != 0:
            continue
        label = noted.standing[0].body
        at = marker.start
        while at > 0 and document.text[at - 1] in ")»” \u00a0" and at not in ends:
            at -= 1
        cited = ends.get(at)
        if cited is None or cited is label or label.authority is not None or id(label) in seen:
            continue
        if label.head_first != cited.head_first or (cited.authority is not None and not label.acronym):
            bodies.merge(label, cited)
            cited.other_name = cited.other_name or label.names[0]
            merged[label] = cited
    for page in pages if merged else ():
        for standing in page.standing:
            standing.body = merged.get(standing.body, standing.body)
