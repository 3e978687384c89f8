"""What `corrections.toml` says, checked against the source: every correction names words that stand there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from pipeline.errors import InvalidInput
from pipeline.model import Document, Place

_ACTIONS = ("reject", "adjust", "add")
_REQUIRED = ("table", "words", "reason", "name")
_OPTIONAL = ("occurrence", "set", "new_words")
_SETTABLE = {
    "recommendations": ("kind", "cue", "addressee", "addressee_words", "pillar", "pillar_words"),
    "organization_mentions": ("kind", "organization_id"),
}


@dataclass(frozen=True, slots=True)
class Correction:
    """One entry of the file: what to do to which row, known by its place; `place_said` names the entry in errors."""

    action: str
    table: str
    place: Place
    new_place: Place
    set: Mapping[str, Any]
    place_said: str


def corrections_of(document: Document, written: Mapping[str, Any]) -> list[Correction]:
    """The corrections in order; raises InvalidInput for one that is not whole or whose words are no longer there."""
    found: list[Correction] = []
    for action, entries in written.items():
        if action not in _ACTIONS or not isinstance(entries, list):
            refuse(f"[[{action}]]", f"is no correction; write [[{']], [['.join(_ACTIONS)}]]")
        for number, entry in enumerate(entries, 1):
            found.append(_correction(document, action, f"[[{action}]] number {number}", entry))
    return found


def _correction(document: Document, action: str, said: str, entry: Any) -> Correction:
    if not isinstance(entry, dict):
        refuse(said, f"is {entry!r} and no table; write [[{action}]] and its keys below it")
    for name in entry:
        if name not in (*_REQUIRED, *_OPTIONAL):
            refuse(said, f"has the unknown key {name}; the keys are {', '.join((*_REQUIRED, *_OPTIONAL))}")
    for name in _REQUIRED:
        if not isinstance(entry.get(name), str) or not entry[name].strip():
            refuse(said, f"lacks the text {name}; add it")
    table = entry["table"]
    if table not in _SETTABLE:
        refuse(said, f"is for {table}; the tables that may be corrected are {', '.join(_SETTABLE)}")
    if not isinstance(entry.get("set", {}), dict):
        refuse(said, f'has set = {entry["set"]!r}; write a table such as {{ kind = "need" }}')
    if not isinstance(entry.get("new_words", ""), str):
        refuse(said, f"has new_words = {entry['new_words']!r}; write the words in quotes")
    for name in entry.get("set", {}):
        if name not in _SETTABLE[table]:
            refuse(said, f"sets {name}; what may be set is {', '.join(_SETTABLE[table])}")
    place = _find(document, said, entry["words"], entry.get("occurrence", 1))
    new = _find(document, said, entry["new_words"], 1) if "new_words" in entry else place
    return Correction(action, table, place, new, entry.get("set", {}), said)


def _find(document: Document, said: str, words: str, occurrence: object) -> Place:
    at = -1
    for _ in range(occurrence if isinstance(occurrence, int) else 0):
        at = document.text.find(words, at + 1)
        if at < 0:
            break
    if at < 0:
        refuse(
            said,
            f"expects the words {words!r} (occurrence {occurrence}) and the source has them no longer; "
            "write the words as the source has them now, or take the correction out",
        )
    return Place(at, at + len(words))


def refuse(said: str, reason: str) -> NoReturn:
    """Raise InvalidInput: where in the file, and what to do."""
    raise InvalidInput(f"corrections.toml: {said} {reason}.")
