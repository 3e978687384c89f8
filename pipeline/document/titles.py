"""What a title says of its section: what counts it, how deep its number stands, and the kind that it names."""

import re

from pipeline.document.phrases import words_of
from pipeline.document.words import ReportWords

# A heading's own number says nothing of its kind, but something of its depth: "3.2 Housing".
_NUMBERED = re.compile(
    r"^(?:[^\W\d_]{4,8}\s+)?(?P<number>(?:\d{1,2}|[IVX]{1,4}|[A-Z])(?:\.?\d{1,2})*)(?P<stop>\s?[.):]|\s[-–—])?\s+(?=\S)"
)
_LABEL = re.compile(r"(?P<word>[^\W\d_]+\s)?\s*(?:n[o°]\s*|#)?(?:\d{1,2}|[A-Z]|[IVX]{1,5})\s*(?:[.:)–—-](?!\d)|\Z)")
REPORTING = frozenset({"discussions", "findings"})
"""The kinds that a chapter of discussions is given by its title."""
UNNAMED = REPORTING | {"other"}
"""What a title of the whole report may name as well as one of its parts."""


def label_of(title: str) -> str | None:
    """What counts a title among its siblings: the word before the number, "#" for a number alone; None without."""
    match = _LABEL.match(title)
    return (match["word"] or "#").strip().casefold() if match else None


def is_label(title: str) -> bool:
    """Whether a title only counts: "Session 2"."""
    return _LABEL.fullmatch(title) is not None


def bare(title: str) -> str:
    """A title without its number, as patterns see it."""
    match = _NUMBERED.match(title)
    counted = match and (match["stop"] or "." in match["number"] or match["number"].isdigit())
    return title[match.end() :] if match and counted else title


def title_kind(title: str, words: ReportWords) -> str:
    """The kind of chapter that `title` names, "other" where it names none."""
    said = words_of(bare(title))
    if words.titles["annex"].found(words_of(title)):
        return "annex"  # "Annex A: Agenda", whose letter is no number of its own
    kind = next((kind for kind, phrases in words.titles.items() if phrases.found(said)), "other")
    # How the discussions were held is not what was said in them.
    return "other" if kind in REPORTING and words.framing.found(said) else kind


def depth_of(title: str) -> int:
    """How deep the number of a title counts: 2 for "3.2 Housing", 0 without one."""
    match = _NUMBERED.match(title)
    return match["number"].count(".") + 1 if match and bare(title) != title else 0


def count_of(title: str) -> int | None:
    """The number that counts a title among its siblings, "3. Housing"; None for none, or one of more parts."""
    match = _NUMBERED.match(title)
    return int(match["number"]) if match and match["stop"] and match["number"].isdigit() else None
