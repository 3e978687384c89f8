"""What is kept of a document once its pages are written (numbers and a few places, so that any corpus fits), and its
recommendations as a reader meets them: the action with its cue around it, its theme, its place."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, fields

from pipeline.batch import Reading
from pipeline.model import SourceDescription
from pipeline.rows import Mention, Organization, Recommendation, Theme

ROWS, NONE = "rows", "-"
DOCUMENTS, PLACES = 12, 40  # in which a body is told to be named: so many documents, so many places in each


@dataclass(frozen=True, slots=True)
class Summary:
    """A document in numbers."""

    document: SourceDescription
    counts: dict[str, int]
    coverage: Counter[str]


@dataclass(slots=True)
class AskedUnder:
    """The recommendations under themes of one title: the first such theme, and how many there are of each code."""

    theme: Theme | None
    language: str
    total: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    addressees: Counter[str] = field(default_factory=Counter)


def summarize(published: Reading) -> Summary:
    """A document's summary."""
    tables = published.tables
    counts = {field.name: len(getattr(tables, field.name)) for field in fields(tables)}
    counts["organizations"] = len({row.organization_id for row in tables.organization_mentions})
    coverage: Counter[str] = Counter()
    for passage in tables.passages:
        coverage[passage.note or ROWS] += passage.source_end - passage.source_start
    return Summary(published.meta, counts, coverage)


def by_body(published: Reading) -> dict[str, list[Mention]]:
    """A document's mentions by their bodies, both in the order of the text."""
    found: dict[str, list[Mention]] = {}
    for mention in published.tables.organization_mentions:
        found.setdefault(mention.organization_id, []).append(mention)
    return found


def count_asked(asked: dict[str, AskedUnder], published: Reading) -> None:
    """Count a document's recommendations by the titles of their themes; those outside of themes under no title."""
    language = published.meta.language
    themes: dict[str | None, AskedUnder] = {}
    for theme in published.tables.themes:
        themes[theme.theme_id] = asked.setdefault(theme.title.casefold(), AskedUnder(theme, language))
    for row in published.tables.recommendations:
        own = themes.get(row.theme_id) or asked.setdefault("", AskedUnder(None, language))
        own.total += 1
        own.kinds[row.kind] += 1
        own.addressees[row.addressee or NONE] += 1


@dataclass(slots=True)
class NamedIn:
    """A body's mentions in one document: how many, and the first of them by section title."""

    document: SourceDescription
    count: int
    sections: dict[str | None, list[Mention]]


@dataclass(slots=True)
class Naming:
    """Where a body is named: first documents in full, the first mention in each further one, how many rows name it."""

    named_in: list[NamedIn] = field(default_factory=list)
    further: list[tuple[SourceDescription, Mention]] = field(default_factory=list)
    recommendations: int = 0


class BodyIndex:
    """The bodies of all documents, the most mentioned first, and their use as far as it has been seen."""

    def __init__(self, rows: Iterable[Organization]) -> None:
        self.rows = {row.organization_id: row for row in sorted(rows, key=lambda row: -row.mention_count)}
        self.namings: defaultdict[str, Naming] = defaultdict(Naming)

    def add(self, published: Reading) -> None:
        """Take in a document's mentions."""
        tables = published.tables
        titles = {section.section_id: section.title for section in tables.sections}
        for key, mentions in by_body(published).items():
            named_in = self.namings[key].named_in
            if len(named_in) < DOCUMENTS:
                sections: dict[str | None, list[Mention]] = {}
                for mention in mentions[:PLACES]:
                    sections.setdefault(titles.get(mention.section_id or ""), []).append(mention)
                named_in.append(NamedIn(published.meta, len(mentions), sections))
            else:
                self.namings[key].further.append((published.meta, mentions[0]))
        for named in tables.recommendation_organizations:
            self.namings[named.organization_id].recommendations += 1


PIECES = " … "
SHORT, LONGEST = 24, 160  # characters of a cue that tells who asks, and of what still reads at a glance


@dataclass(frozen=True, slots=True)
class Card:
    """A recommendation with what is shown of it.

    `before` and `after` are the pieces of its cue on both sides of the action, `cue` all their places; `place` is the
    title of the section that it stands in."""

    document: SourceDescription
    row: Recommendation
    before: str
    after: str
    cue: tuple[tuple[int, int], ...]
    theme: Theme | None
    place: str

    @property
    def gap(self) -> str:
        """What parts the words before from the action: nothing after an apostrophe, as in « besoin d'aider »."""
        return "" if self.before[-1:] in "'’" else " "


def cards(published: Reading) -> list[Card]:
    """A document's recommendations; pieces of a cue whose place nobody knows are told before the action."""
    tables = published.tables
    themes = {theme.theme_id: theme for theme in tables.themes}
    titles = {section.section_id: section.title for section in tables.sections}
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for one in tables.recommendation_evidence:
        if one.cue_start is not None and one.cue_end is not None:
            places[one.recommendation_id].append((one.cue_start, one.cue_end))
    found = []
    for row in tables.recommendations:
        pieces = [piece.strip() for piece in (row.cue or "").split(PIECES) if piece.strip()]
        stand = places[row.recommendation_id] if pieces else []
        starts = [start for start, _ in stand] if len(stand) == len(pieces) else [-1] * len(pieces)
        before = [piece for piece, start in zip(pieces, starts, strict=True) if start < row.source_start]
        after = [piece for piece, start in zip(pieces, starts, strict=True) if start >= row.source_end]
        cue = PIECES.join(before), PIECES.join(after), tuple(stand)
        theme, place = themes.get(row.theme_id or ""), titles.get(row.section_id or "", "")
        found.append(Card(published.meta, row, *cue, theme, place))
    return found


def specimen(cards: Iterable[Card]) -> Card | None:
    """The one that says most about itself in few words, the first of several; None where there is none."""

    def said(card: Card) -> tuple[int, bool]:
        row = card.row
        return (row.addressee is not None) + (row.pillar is not None), len(row.cue or "") >= SHORT

    short = (card for card in cards if len(card.row.text) + len(card.row.cue or "") <= LONGEST)
    return max((card for card in short if card.theme and card.before), key=said, default=None)
