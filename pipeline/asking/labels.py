"""Labels of asks: 'Recommendations:', and the numbered ones that stand before a single one."""

import re
from typing import NamedTuple

from pipeline.asking.sentences import Span
from pipeline.languages.asking_rules import AskingRules

_LABEL = 90
# Letters in which a label's number must stand.
_NUMBER = re.compile(r"(?>\D{2,44})\d")
# "Recommendation 4." with what closes it, in any language that numbers so.
_NUMBERED = re.compile(
    r"(?P<label>[^\W\d_][^.;:–—\d]{2,36}(?: (?:no\.|n[o°º]))? ?\d{1,3}(?:\.\d{1,3})?[a-z]?)\s?(?:[.:–—)]|-(?= ))\s"
)


class Label(NamedTuple):
    """A numbered label: the kind of the ask behind it, its words, and where that ask begins."""

    kind: str
    words: str
    end: int


def label_kind(label: str, rules: AskingRules) -> str | None:
    """The kind of asks that a heading or label such as 'Recommendations:' lists; None where it lists none."""
    plain = label.strip(" :*•-–").replace("’", "'")
    if len(plain) > _LABEL or not plain:
        return None
    kind = next((kind for kind, pattern in rules.labels if pattern.search(plain)), None)
    return None if kind is not None and rules.announces_none.search(plain) else kind


def numbered_label(text: str, start: int, end: int, rules: AskingRules) -> Label | None:
    """The numbered label that opens `text[start:end]`: 'Recommendation 4: Publish the results'."""
    match = _NUMBERED.match(text, start, end) if _NUMBER.match(text, start, end) is not None else None
    kind = label_kind(match["label"], rules) if match is not None else None
    return Label(kind, match["label"], match.end()) if match is not None and kind is not None else None


def labels_joined(text: str, spans: tuple[Span, ...], rules: AskingRules) -> tuple[Span, ...]:
    """The sentences, a label that a full stop closes with what it labels: 'Recommendation 4. Publish the results.'."""
    label = numbered_label(text, spans[0].start, spans[0].end + 1, rules) if len(spans) > 1 else None
    if label is not None and label.end == spans[0].end + 1:
        return (Span(spans[0].start, spans[1].end), *spans[2:])
    return spans
