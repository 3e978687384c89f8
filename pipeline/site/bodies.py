"""Who is named where: gathered document by document, with no more places kept than a page can show."""

from collections import defaultdict
from dataclasses import dataclass, field

from pipeline.rows import Mention, Organization, SourceDocument
from pipeline.site.published import Published

DOCUMENTS, PLACES = 12, 40


@dataclass(slots=True)
class Stay:
    """A body's mentions in one document: how many, and the first of them by section title."""

    document: SourceDocument
    count: int
    sections: dict[str | None, list[Mention]]


@dataclass(slots=True)
class Use:
    """Where a body is named: first documents in full, the first mention in each further one, how many rows name it."""

    stays: list[Stay] = field(default_factory=list)
    further: list[tuple[SourceDocument, Mention]] = field(default_factory=list)
    recommendations: int = 0


@dataclass(slots=True)
class Bodies:
    """The bodies of all documents, the most mentioned first, and their use as far as it has been seen."""

    rows: dict[str, Organization]
    uses: defaultdict[str, Use] = field(default_factory=lambda: defaultdict(Use))

    def __post_init__(self) -> None:
        self.rows = dict(sorted(self.rows.items(), key=lambda item: -item[1].mention_count))

    def add(self, published: Published) -> None:
        """Take in a document's mentions."""
        tables = published.tables
        titles = {section.section_id: section.title for section in tables.sections}
        own: dict[str, list[Mention]] = defaultdict(list)
        for mention in tables.organization_mentions:
            own[mention.organization_id].append(mention)
        for key, mentions in own.items():
            stays = self.uses[key].stays
            if len(stays) < DOCUMENTS:
                sections: dict[str | None, list[Mention]] = {}
                for mention in mentions[:PLACES]:
                    sections.setdefault(titles.get(mention.section_id or ""), []).append(mention)
                stays.append(Stay(published.document, len(mentions), sections))
            else:
                self.uses[key].further.append((published.document, mentions[0]))
        for named in tables.recommendation_organizations:
            self.uses[named.organization_id].recommendations += 1
