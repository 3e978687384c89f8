"""What `corrections.toml` says, checked against the source: every correction names words that stand there."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NoReturn, TypeVar

from pipeline.errors import InvalidInput, shown
from pipeline.extract.columns import text_at
from pipeline.keys import key
from pipeline.model import Document, Place

_ACTIONS = ("reject", "adjust", "add")
_REQUIRED = ("table", "words", "reason", "name")
_OPTIONAL = ("occurrence", "set", "new_words", "new_occurrence")
_SETTABLE: dict[str, dict[str, type]] = {
    "recommendations": dict.fromkeys(("kind", "cue", "addressee", "addressee_words", "pillar", "pillar_words"), str),
    "organization_mentions": dict.fromkeys(("kind", "organization_id", "body", "type"), str),
    "themes": {},
    "agenda": {"day": int, "start_time": str, "end_time": str, "kind": str, "title": str},
    "footnotes": {"number": int},
    "footnote_references": {"number": int},
    "anomalies": dict.fromkeys(("kind", "severity", "description_en", "description_fr"), str),
}
_NEEDED: dict[str, tuple[str, ...]] = {
    "recommendations": ("kind",),
    "organization_mentions": ("kind",),
    "agenda": ("day", "title"),
    "footnotes": ("number",),
    "footnote_references": ("number",),
    "anomalies": ("kind", "description_en", "description_fr"),
}
"""What an added row must set."""
# The type of a body that a mention names is that of its own table.
_LISTED_IN = {("organization_mentions", "type"): ("organizations", "type")}
_SAID = {str: "a text in quotes", int: "a whole number"}

Corrected = TypeVar("Corrected")
Codes = Mapping[tuple[str, str], tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of the file: what to do to which row, known by its place; `said` names the entry in errors."""

    action: str
    table: str
    place: Place
    new_place: Place
    occurrence: int
    set: Mapping[str, Any]
    said: str


def corrections_of(document: Document, written: Mapping[str, Any], codes: Codes) -> list[Correction]:
    """The corrections in order; raises InvalidInput for one that is not whole or whose words are no longer there.

    `codes` are the closed lists by table and column."""
    found: list[Correction] = []
    for action, entries in written.items():
        if action not in _ACTIONS or not isinstance(entries, list):
            refuse(f"[[{shown(action)[1:-1]}]]", f"is no correction; write [[{']], [['.join(_ACTIONS)}]]")
        for number, entry in enumerate(entries, 1):
            found.append(_correction(document, action, f"[[{action}]] number {number}", entry, codes))
    return found


def _correction(document: Document, action: str, said: str, entry: Any, codes: Codes) -> Correction:
    if not isinstance(entry, dict):
        refuse(said, f"is {shown(entry)} and no table; write [[{action}]] and its keys below it")
    for name in entry:
        if name not in (*_REQUIRED, *_OPTIONAL):
            refuse(said, f"has the unknown key {shown(name)}; the keys are {', '.join((*_REQUIRED, *_OPTIONAL))}")
    for name in _REQUIRED:
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            refuse(said, f"lacks the text {name}; add it")
    table = entry["table"]
    if table not in _SETTABLE:
        refuse(said, f"is for {shown(table)}; the tables that may be corrected are {', '.join(_SETTABLE)}")
    if not isinstance(entry.get("set", {}), dict):
        refuse(said, f'has set = {shown(entry["set"])}; write a table such as {{ kind = "need" }}')
    if not isinstance(entry.get("new_words", ""), str):
        refuse(said, f"has new_words = {shown(entry['new_words'])}; write the words in quotes")
    for name, value in entry.get("set", {}).items():
        _check_value(said, table, name, value, codes)
    for name in _NEEDED.get(table, ()) if action == "add" else ():
        if name not in entry.get("set", {}):
            refuse(said, f"adds a row of {table} without {name}; set {name}")
    place = _find(document, said, "", entry["words"], entry.get("occurrence"))
    new = place
    if "new_words" in entry:
        new = _find(document, said, "new_", entry["new_words"], entry.get("new_occurrence"))
    return Correction(action, table, place, new, entry.get("occurrence", 1), entry.get("set", {}), said)


def _check_value(said: str, table: str, name: str, value: Any, codes: Codes) -> None:
    settable = _SETTABLE[table]
    if name not in settable:
        what = f"what may be set is {', '.join(settable)}" if settable else "nothing may be set there"
        refuse(said, f"sets {shown(name)} in {table}; {what}")
    if type(value) is not settable[name]:
        refuse(said, f"sets {name} = {shown(value)}; write {_SAID[settable[name]]}")
    allowed = codes.get(_LISTED_IN.get((table, name), (table, name)))
    if allowed is not None and value not in allowed:
        refuse(said, f"sets {name} = {shown(value)} in {table}; expected one of {', '.join(allowed)}")


def _find(document: Document, said: str, prefix: str, words: str, occurrence: object) -> Place:
    """Where the words stand; the one place, or the one of several that `occurrence` counts to."""
    if occurrence is not None and (type(occurrence) is not int or occurrence < 1):
        refuse(said, f"has {prefix}occurrence = {shown(occurrence)}; write a whole number, 1 for the first")
    starts = [found.start() for found in re.finditer(f"(?={re.escape(words)})", document.text)]
    nth = occurrence if isinstance(occurrence, int) else 1
    if nth > len(starts):
        refuse(
            said,
            f"expects the words {shown(words)} (occurrence {nth}) and the source has them no longer; "
            "write the words as the source has them now, or take the correction out",
        )
    if occurrence is None and len(starts) > 1:
        lines = ", ".join(str(document.text.count("\n", 0, start) + 1) for start in starts[:9])
        refuse(
            said,
            f"has the words {shown(words)}, which stand {len(starts)} times "
            f"(lines {lines}{', …' * (len(starts) > 9)}); say which with {prefix}occurrence = 1 to {len(starts)}",
        )
    return Place(starts[nth - 1], starts[nth - 1] + len(words))


def of(table: str, corrections: Iterable[Correction]) -> list[Correction]:
    """The corrections of one table."""
    return [correction for correction in corrections if correction.table == table]


def applied(
    standing: Mapping[Place, Corrected],
    corrections: Iterable[Correction],
    made: Callable[[Correction, Corrected | None], Corrected],
) -> list[Corrected]:
    """What stands at the places after the corrections, in their order; `made` adds, or adjusts what stood there."""
    known = dict(standing)
    for correction in corrections:
        old, new = correction.place, correction.new_place
        if correction.action != "reject" and new in known and (correction.action == "add" or new != old):
            refuse(correction.said, "puts a row where another stands already; adjust or reject that one first")
        if correction.action != "add" and old not in known:
            refuse(correction.said, "names words that are no row's; name a row's evidence, whole")
        before = None if correction.action == "add" else known.pop(old)
        if correction.action != "reject":
            known[new] = made(correction, before)
    return [known[place] for place in sorted(known)]


def own_key(prefix: str, document: Document, correction: Correction) -> str:
    """The key of an added row: of its words, and which of several places with these words it has."""
    said = text_at(document, *correction.new_place), correction.occurrence
    return key(prefix, document.meta.document_id, "correction", *said)


def refuse(said: str, reason: str) -> NoReturn:
    """Raise InvalidInput: where in the file, and what to do."""
    raise InvalidInput(f"corrections.toml: {said} {reason}.")
