"""What is kept of a document once its pages are written: numbers only, so that a corpus of any size fits."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, fields

from pipeline.rows import SourceDocument, Tables, Theme
from pipeline.site import charts
from pipeline.site.charts import Part
from pipeline.site.published import Published

ROWS = "rows"


@dataclass(frozen=True, slots=True)
class Summary:
    """A document in numbers; `themes` and `ribbon` are empty in a corpus too large to show them all."""

    document: SourceDocument
    counts: dict[str, int]
    kinds: Counter[str]
    coverage: Counter[str]
    themes: tuple[tuple[Theme | None, Counter[str]], ...]
    ribbon: tuple[Part, ...]


def summarize(published: Published, pictured: bool) -> Summary:
    """A document's summary."""
    tables = published.tables
    return Summary(
        published.document,
        {field.name: len(getattr(tables, field.name)) for field in fields(tables)}
        | {"organizations": len({row.organization_id for row in tables.organization_mentions})},
        Counter(row.kind for row in tables.recommendations),
        coverage(tables),
        tuple(_themes(tables)) if pictured else (),
        tuple(charts.ribbon(stretches(tables), len(published.text))) if pictured else (),
    )


def coverage(tables: Tables) -> Counter[str]:
    """How many characters lie in passages that rows point into, and in those that none does, by the reason why."""
    found: Counter[str] = Counter()
    for start, end, sort in stretches(tables):
        found[sort] += end - start
    return found


def stretches(tables: Tables) -> Iterator[tuple[int, int, str]]:
    """Each passage's place, and whether rows point into it or why none does."""
    for passage in tables.passages:
        yield passage.source_start, passage.source_end, passage.note or ROWS


def _themes(tables: Tables) -> Iterator[tuple[Theme | None, Counter[str]]]:
    for theme in tables.themes:
        yield theme, Counter(row.kind for row in tables.recommendations if row.theme_id == theme.theme_id)
    outside = Counter(row.kind for row in tables.recommendations if row.theme_id is None)
    if outside:
        yield None, outside
