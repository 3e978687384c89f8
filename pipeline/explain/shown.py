"""Evidence as a terminal shows it: a place marked in its passage, a long one by its heading and first lines."""

from collections.abc import Iterator

from pipeline.explain.found import Release, Row
from pipeline.publish.texts import path as text_path

OPEN, CLOSE = "⟦", "⟧"
LINES, WIDTH, AROUND = 3, 240, 60


def evidence(release: Release, row: Row) -> list[str]:
    """Where the row was read, and the place itself; nothing for a row without a place of its own."""
    if "source_start" not in row:
        return []
    text = release.text(row["document_id"])
    start, end = row["source_start"], row["source_end"]
    first, last = _passage(release, row) or (start, end)
    place = f"line {row['source_line']} of {text_path(row['document_id'])}, characters {start} to {end}"
    shown = f"{text[first:start]}{OPEN}{_cut(text[start:end])}{CLOSE}{text[end:last]}"
    return [f"Read at:  {place}", "", shown.strip()]


def listed(release: Release, rows: Iterator[Row]) -> Iterator[str]:
    """A line a row: its key, its line, and its place among a few words."""
    for row in rows:
        text, start, end = release.text(row["document_id"]), row["source_start"], row["source_end"]
        before = " ".join(text[max(0, start - AROUND) : start].rsplit("\n", 1)[-1].split())
        after = " ".join(text[end : end + AROUND].split("\n", 1)[0].split())
        said = " ".join(text[start:end].split())
        yield (
            f"  {row[next(iter(row))]}  {row['document_id']}, line {row['source_line']}, {row['kind']}, {row['rule']}: "
            f"… {before} {OPEN}{said}{CLOSE} {after} …"
        )


def _cut(text: str) -> str:
    """The text, or where it has many lines the first of them and how many there are."""
    lines = [line for line in text.splitlines() if line.strip()]
    if len(lines) <= LINES:
        return text
    return "\n\n".join(map(_short, lines[:LINES])) + f"\n\n… ({len(lines)} lines)"


def _short(line: str) -> str:
    return line.strip() if len(line) <= WIDTH else line[:WIDTH].strip() + "…"


def _passage(release: Release, row: Row) -> tuple[int, int] | None:
    """The place of the passages that the row's own place touches."""
    touched = [
        (one["source_start"], one["source_end"])
        for one in release.rows("passages", "document_id", row["document_id"])
        if one["source_start"] < row["source_end"] and one["source_end"] > row["source_start"]
    ]
    if not touched:
        return None
    return min(touched[0][0], row["source_start"]), max(touched[-1][1], row["source_end"])
