"""Lists of asks: what announces them, and what kind of asks their items then are."""

from dataclasses import dataclass

from pipeline.asking.clauses import Reading, subject_of, who_of
from pipeline.asking.cues import first_ask, hits
from pipeline.asking.sentences import Span
from pipeline.languages.asking_rules import AskingRules

_LABEL = 90
_NEAR = 14


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the items below or behind it share: their kind, their cue and who is to act."""

    kind: str
    rule: str
    cue: str
    who: str | None = None


def label_kind(label: str, rules: AskingRules) -> str | None:
    """The kind of asks that a heading or label such as 'Recommendations:' lists; None where it lists none."""
    plain = label.strip(" :*•-–").replace("’", "'")
    if len(plain) > _LABEL or not plain:
        return None
    kind = next((kind for kind, pattern in rules.labels if pattern.search(plain)), None)
    return None if kind is not None and rules.announces_none.search(plain) else kind


def announcement(reading: Reading, start: int, end: int, *, inline: bool = False) -> Announcement | None:
    """What the words `start:end` before a colon announce; None where they announce no asks."""
    cue = reading.text[start:end].strip()
    rules = reading.rules
    label = label_kind(cue, rules)
    if label is not None:
        return Announcement(label, "list_label", cue)
    # As if an item followed on the same line, so that a cue is seen that wants an object.
    lead = reading.shaded[:end].rstrip() + " x"
    led = Reading(reading.text[:end].rstrip() + " x", lead, rules, reading.setting, reading.subjects)
    found = hits(lead, start, len(lead), rules, next_steps=reading.setting.next_steps)
    if reading.setting.next_steps:
        promises = [hit for hit in found if hit.form == "future" and len(lead) - hit.end < _NEAR * 5]
        for promise in promises:
            subject = subject_of(led, start, promise)
            governs = reading.subjects.governs(reading.text[subject.start : subject.end])
            return Announcement("commitment", "list_" + promise.cue.rule, cue) if governs else None
    hit = first_ask(lead, start, len(lead), found, rules, reading.setting)
    if hit is not None:
        near = hit.form == "backward" or len(lead) - hit.end < _NEAR
        none = rules.announces_none.search(lead, start, hit.start if hit.form == "backward" else len(lead))
        if near and (hit.form != "backward" or none is None):
            who = subject_of(led, start, hit) if hit.form == "modal" else who_of(hit)
            return Announcement(hit.cue.kind, "list_" + hit.cue.rule, cue, _words(reading, who))
    if rules.announces_none.search(lead, start) or rules.background.search(lead, start):
        return None
    kind = next((kind for kind, pattern in rules.announces if pattern.search(lead, start)), None)
    listed = not inline or ";" in reading.shaded[end:] or rules.heralds.search(reading.shaded, start, end)
    if kind is None or not listed:
        return None
    if reading.setting.next_steps and hit is None and rules.government.search(reading.text, start, end):
        kind = "commitment"
    return Announcement(kind, "list_announced", cue)


def _words(reading: Reading, span: Span | None) -> str | None:
    return reading.text[span.start : span.end] if span is not None and span.end > span.start else None
