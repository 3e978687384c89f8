"""Who is named where, and with whom: gathered document by document, with no more places kept than a page can show."""

from bisect import bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from itertools import combinations

from pipeline.rows import Mention, Organization, SourceDocument, Tables
from pipeline.site.published import Published

DOCUMENTS, PLACES, PARTNERS = 12, 40, 8
Pair = tuple[str, str]


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
    partners: Counter[str] = field(default_factory=Counter)


@dataclass(slots=True)
class Bodies:
    """The bodies of all documents, the most mentioned first, and their use as far as it has been seen."""

    rows: dict[str, Organization]
    uses: defaultdict[str, Use] = field(default_factory=lambda: defaultdict(Use))
    pairs: Counter[Pair] = field(default_factory=Counter)
    order: dict[str, int] = field(init=False)

    def __post_init__(self) -> None:
        self.rows = dict(sorted(self.rows.items(), key=lambda item: -item[1].mention_count))
        self.order = {key: index for index, key in enumerate(self.rows)}

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
        for pair in together(tables, self.order):
            self.pairs[pair] += 1

    def settle(self) -> None:
        """Once all documents are in: who is named with whom."""
        for (one, other), count in self.pairs.items():
            self.uses[one].partners[other] += count
            self.uses[other].partners[one] += count

    def partners(self, key: str) -> list[tuple[Organization, int]]:
        """The bodies most often named with this one, and in how many passages."""
        found = sorted(self.uses[key].partners.items(), key=lambda item: (-item[1], self.order[item[0]]))
        return [(self.rows[other], count) for other, count in found[:PARTNERS]]


def together(tables: Tables, order: dict[str, int]) -> list[Pair]:
    """The pairs of bodies that a passage of running text names together, once a passage."""
    starts = [passage.source_start for passage in tables.passages]
    named: dict[int, set[str]] = defaultdict(set)
    for mention in tables.organization_mentions:
        at = bisect_right(starts, mention.source_start) - 1
        if at >= 0 and tables.passages[at].kind != "note":
            named[at].add(mention.organization_id)
    return [pair for at in sorted(named) for pair in combinations(sorted(named[at], key=order.__getitem__), 2)]
