"""Bodies that can act, and every place where one stands."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from pipeline.extract.columns import Surroundings, placed, section_id, section_titles
from pipeline.keys import keys
from pipeline.knowledge import Knowledge
from pipeline.model import Document
from pipeline.names.authorities import Authorities
from pipeline.names.bodies import Body
from pipeline.names.mentions import bodies_in
from pipeline.names.shapes import acronym_like
from pipeline.names.stretches import Standing
from pipeline.prose import fold
from pipeline.rows import Mention, Organization


def organizations(document: Document, knowledge: Knowledge) -> tuple[tuple[Organization, ...], tuple[Mention, ...]]:
    """The bodies that `document` mentions, in the order of their first mention, and the mentions in source order."""
    return body_rows(document, bodies_in(document, knowledge), knowledge.authorities)


def body_rows(
    document: Document, stands: Sequence[Standing], authorities: Authorities
) -> tuple[tuple[Organization, ...], tuple[Mention, ...]]:
    """The bodies that stand at these places, in source order, and their mentions."""
    mentions = _mentions(document, stands)
    count = Counter(mention.organization_id for mention in mentions)
    first = {mention.organization_id: mention.mention_id for mention in reversed(mentions)}
    bodies = {stand.body.organization_id: stand.body for stand in stands}
    sites = {stand.body.organization_id: stand.site for stand in reversed(stands) if stand.site is not None}
    written = _written(document, stands, authorities)
    language = document.meta.language
    return (
        tuple(
            organization_row(bodies[key], language, count[key], first[key], sites.get(key), written[key])
            for key in count
        ),
        mentions,
    )


def _mentions(document: Document, stands: Sequence[Standing]) -> tuple[Mention, ...]:
    named = keys("mnt", document.meta.document_id, _identities(document, stands))
    return tuple(
        Mention(
            mention_id=key,
            organization_id=stand.body.organization_id,
            section_id=section_id(document, stand.section),
            kind=stand.kind,
            rule=stand.rule,
            evidence=document.text[stand.place.start : stand.place.end],
            **placed(document, *stand.place),
        )
        for key, stand in zip(named, stands, strict=True)
    )


def _identities(document: Document, stands: Sequence[Standing]) -> Iterator[tuple[object, ...]]:
    """What stands there with the nearest words of its sentence that name no body; if need be more of them.

    An address is seldom written twice and stands on its own."""
    around = Surroundings(document, (stand.place for stand in stands))
    titles = section_titles(document)
    for stand in stands:
        words, beside = fold(document.text, *stand.place), around.beside(stand.place, 1)
        told = (words, beside) if stand.kind == "link" else ((words, beside[0] or beside[1]),)
        yield *told, around.beside(stand.place, 4), titles[stand.section]


class Written(NamedTuple):
    """How a document writes a body: the name in full as it is right, the mistake where it makes one, the acronym."""

    name: str | None = None
    mistake: str | None = None
    acronym: str | None = None


def _written(document: Document, stands: Sequence[Standing], authorities: Authorities) -> Mapping[str, Written]:
    """How the document first writes each body, in full and short: a reviewed one as its file spells it."""
    found: defaultdict[str, Written] = defaultdict(Written)
    for stand in stands:
        body, said = stand.body, fold(document.text, *stand.place)
        key, known = body.organization_id, found[body.organization_id]
        if stand.kind == "acronym" or (stand.kind == "name" and body.authority is None and acronym_like(said)):
            found[key] = known._replace(acronym=known.acronym or said)
        elif stand.kind != "name" or known.name or known.mistake:
            continue
        elif body.authority is None:
            found[key] = known._replace(name=said)
        elif (listed := authorities.spelling(body.authority, said)) in authorities.mistakes:
            found[key] = known._replace(mistake=said)
        else:
            found[key] = known._replace(name=listed)
    return found


def organization_row(
    body: Body, language: str, mentions: int, first: str, site: str | None, said: Written
) -> Organization:
    """A body as the table has it; `said` is how the document writes it, where it does."""
    known = body.authority
    if known is not None:
        name = said.name or (known.name_fr if language == "fr" else known.name_en) or known.name
        name_en, name_fr, acronym_en, acronym_fr = known.name_en, known.name_fr, known.acronym_en, known.acronym_fr
    else:
        name = said.name or body.names[0]
        name_en = name if language == "en" else body.other_name
        name_fr = name if language == "fr" else body.other_name
        acronym = body.acronym or said.acronym
        acronym = acronym if acronym != as_listed(name) else None
        acronym_en = acronym if language == "en" else None
        acronym_fr = acronym if language == "fr" else None
    return Organization(
        organization_id=body.organization_id,
        name=as_listed(name),
        name_en=name_en and as_listed(name_en),
        name_fr=name_fr and as_listed(name_fr),
        written_as=said.mistake,
        acronym_en=acronym_en,
        acronym_fr=acronym_fr,
        type=body.type,
        jurisdiction=known and known.jurisdiction,
        website=(known and known.website) or site,
        mention_count=mentions,
        reviewed=known is not None and known.reviewed,
        first_mention_id=first,
    )


def as_listed(name: str) -> str:
    """The name with the capital that it has in a list: "police régionale de York", not "iSisters"."""
    first = name.split(" ", 1)[0]
    return name[:1].upper() + name[1:] if first.islower() and first.isalpha() else name
