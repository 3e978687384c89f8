"""What is kept of a document once its pages are written: numbers only, so that a corpus of any size fits."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, fields

from pipeline.rows import SourceDocument, Tables, Theme
from pipeline.site.published import Published

ROWS, NONE = "rows", "-"


@dataclass(frozen=True, slots=True)
class Summary:
    """A document in numbers."""

    document: SourceDocument
    counts: dict[str, int]
    coverage: Counter[str]


@dataclass(slots=True)
class Asked:
    """The recommendations under themes of one title: the first such theme, and how many there are of each code."""

    theme: Theme | None
    language: str
    total: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    addressees: Counter[str] = field(default_factory=Counter)


def summarize(published: Published) -> Summary:
    """A document's summary."""
    tables = published.tables
    counts = {field.name: len(getattr(tables, field.name)) for field in fields(tables)}
    counts["organizations"] = len({row.organization_id for row in tables.organization_mentions})
    coverage: Counter[str] = Counter()
    for passage in tables.passages:
        coverage[passage.note or ROWS] += passage.source_end - passage.source_start
    return Summary(published.document, counts, coverage)


def stretches(tables: Tables) -> Iterator[tuple[int, str, str]]:
    """Where each passage starts, whether rows point into it or why none does, and its key."""
    for passage in tables.passages:
        yield passage.source_start, passage.note or ROWS, passage.passage_id


def ask(asked: dict[str, Asked], published: Published) -> None:
    """Count a document's recommendations by the titles of their themes; those outside of themes under no title."""
    language = published.document.language
    themes: dict[str | None, Asked] = {}
    for theme in published.tables.themes:
        themes[theme.theme_id] = asked.setdefault(theme.title.casefold(), Asked(theme, language))
    for row in published.tables.recommendations:
        own = themes.get(row.theme_id) or asked.setdefault("", Asked(None, language))
        own.total += 1
        own.kinds[row.kind] += 1
        own.addressees[row.addressee or NONE] += 1
