"""Rows as somebody read them: asks, bodies with their mentions, anomalies; all that can be derived is derived."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.extract.anomalies import read_anomalies
from pipeline.extract.columns import placed, section_id, text_at
from pipeline.extract.organizations import as_listed, body_rows
from pipeline.extract.recommendations import numbered
from pipeline.grammar.tokens import tokens_of
from pipeline.keys import theme_key
from pipeline.knowledge import Knowledge
from pipeline.model import Document, Place
from pipeline.names.addresses import addresses_in, site_of
from pipeline.names.authorities import Authorities, Authority
from pipeline.names.bodies import Bodies, Body
from pipeline.names.phrases import plain
from pipeline.names.stretches import Standing
from pipeline.readings.structure import Places, titled_at
from pipeline.readings.types import ReadBody, ReadingFile, first_code
from pipeline.rows import Anomaly, Mention, Organization, ReadRecommendation

RULE = "reading"
"""What stands where a row by rules names its rule."""
CUE_PARTS = " … "
_FAR = 4000
"""How many characters before an action the words that ask may stand."""


def asks(document: Document, reading: ReadingFile, places: Places) -> tuple[ReadRecommendation, ...]:
    """The recommendations of a reading."""
    themes = [nth for nth, section in enumerate(document.sections) if section.kind == "theme"]
    rows: list[ReadRecommendation] = []
    for i, row in enumerate(reading.recommendations or ()):
        place = places["recommendations", i, "words"]
        theme = _theme(document, themes, place)
        if "theme" in row.model_fields_set:
            theme = themes[row.theme - 1] if row.theme is not None else None
        rows.append(
            ReadRecommendation(
                recommendation_id="",
                passage_id="",
                theme_id=None if theme is None else theme_key(document.sections[theme].key),
                section_id=section_id(document, document.section_at(place.start)),
                ordinal=0,
                kind=first_code(row.kind),
                text=text_at(document, *place),
                text_en=row.text_en,
                text_fr=row.text_fr,
                cue=row.cue,
                addressee=row.addressee and first_code(row.addressee),
                addressee_words=row.addressee_words,
                pillar=first_code(row.pillar) if row.pillar else None,
                pillar_words=None,
                rule=RULE,
                evidence=document.text[place.start : place.end],
                cue_places=tuple(_cue_places(document, place, row.cue)),
                **placed(document, *place),
            )
        )
    return numbered(document, rows)


def _theme(document: Document, themes: Sequence[int], place: Place) -> int | None:
    """The theme in whose discussion a place lies."""
    return next(
        (nth for nth in themes if document.sections[nth].start <= place.start < document.sections[nth].end), None
    )


def _cue_places(document: Document, action: Place, cue: str | None) -> Iterator[Place]:
    """Where the pieces of a cue stand: nearest before the action, else behind it; nowhere else are they looked for."""
    text = document.text
    nth = bisect_right(document.blocks, action.start, key=lambda block: block.start) - 1
    end = max(document.blocks[nth].end if nth >= 0 else 0, action.end)
    for piece in (cue or "").split(CUE_PARTS):
        if not piece.split():
            continue
        first = piece.split()[0]
        at = text.rfind(first, max(0, action.start - _FAR), action.start)
        found = None
        while at >= 0 and found is None:
            found = titled_at(text, Place(at, min(action.start, at + 2 * len(piece) + 80)), piece)
            at = text.rfind(first, max(0, action.start - _FAR), at)
        found = found or titled_at(text, Place(action.end, end), piece)
        if found:
            yield found


def bodies(
    document: Document, reading: ReadingFile, places: Places, knowledge: Knowledge
) -> tuple[tuple[Organization, ...], tuple[Mention, ...]]:
    """The bodies of a reading and their mentions."""
    known = Bodies(knowledge.authorities, knowledge.lexicon)
    stands: list[Standing] = []
    called: dict[str, ReadBody] = {}
    for i, row in enumerate(reading.organizations or ()):
        body = body_of(row, known)
        for at, mention in enumerate(row.mentions):
            place = places["organizations", i, "mentions", at, "words"]
            links = addresses_in(document.text[place.start : place.end]) if mention.kind == "link" else []
            site = site_of(links[0], body, knowledge.authorities) if links else None
            section = document.section_at(place.start)
            stands.append(Standing(body, first_code(mention.kind), RULE, place, section, site=site))
        called[body.organization_id] = row
    found, mentions = body_rows(document, sorted(stands, key=lambda one: one.place), knowledge.authorities)
    rows = []
    for one in found:
        row = called[one.organization_id]
        if one.organization_id not in knowledge.authorities.bodies:
            name = as_listed(row.name)
            other = row.other_name and as_listed(row.other_name)
            english, french = (name, other) if document.meta.language == "en" else (other, name)
            one = replace(one, name=name, name_en=english, name_fr=french)
        rows.append(one)
    return tuple(rows), mentions


def body_of(row: ReadBody, known: Bodies) -> Body:
    """Which body a row is: the one that its key says, else the reviewed one of its name, else one of its own."""
    listed = known.authorities
    kind = first_code(row.type)
    authority = listed.bodies.get(row.organization_id or "")
    if row.organization_id is None:
        names = filter(None, (row.name, row.other_name))
        authority = next((one for one in (_listed(name, listed) for name in names) if one), None)
    if authority is not None and kind == authority.type:
        return known.reviewed(authority)
    if authority is not None:
        return Body(authority.organization_id, kind, authority)
    body = known.named(row.name, kind)
    body.type = kind
    body.acronym = row.acronym
    body.other_name = row.other_name
    if row.organization_id is not None:
        body.organization_id = row.organization_id
    return body


def _listed(name: str, authorities: Authorities) -> Authority | None:
    """The reviewed body with this full name."""
    tokens = tokens_of(plain(name))
    known = authorities.names.longest(tokens, 0)
    return known[1][0] if known is not None and known[0] == len(tokens) and known[1][1] == "name" else None


def anomalies(document: Document, reading: ReadingFile, places: Places, knowledge: Knowledge) -> tuple[Anomaly, ...]:
    """The anomalies of a reading."""
    read = [
        (first_code(row.kind), places["anomalies", i, "words"], row.note)
        for i, row in enumerate(reading.anomalies or ())
    ]
    return read_anomalies(document, knowledge.report, read)
