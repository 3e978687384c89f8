"""Headings against the reference reading: whether each was found, and whether it stands under the right one."""

from collections.abc import Mapping, Sequence
from typing import Any

from pipeline.evaluation.match import Figures, Share, exact, share, words
from pipeline.rows import SectionRow


def headings(rows: Sequence[SectionRow], read: Sequence[Mapping[str, Any]]) -> dict[str, Figures | Share]:
    """Figures by the words of the titles; the report's own title counts neither way."""
    named = {row.section_id: _title(row.title) for row in rows}
    own = {_title(heading["title"]) for heading in read if heading["role"] == "title"}
    wanted = [heading for heading in read if heading["role"] != "title"]
    pool = [row for row in rows if _title(row.title) not in own]
    made = exact([_title(heading["title"]) for heading in wanted], [_title(row.title) for row in pool])
    wrong, compared = [], 0
    for heading in wanted:
        row = next((row for row in pool if _title(row.title) == _title(heading["title"])), None)
        if row is None:
            continue
        pool.remove(row)
        compared += 1
        parent, told = named.get(row.parent_id or "", ""), _title(heading["parent"])
        at_the_top = not told or told in own
        if parent != told and not (at_the_top and (not parent or parent in own)):
            wrong.append(f"{heading['title']} | under {parent or '-'} | reference {heading['parent'] or '-'}")
    return {"sections": made, "section_parent": share(wrong, compared)}


def _title(text: str | None) -> str:
    return " ".join(words(text))
