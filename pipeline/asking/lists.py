"""Lists of asks: what announces them, and what kind of asks their items then are."""

from dataclasses import dataclass, replace

from pipeline.asking.cues import first_ask, skip_openers
from pipeline.asking.hits import Hit, hits
from pipeline.asking.labels import label_kind
from pipeline.asking.reading import LONGEST, Reading, actor_of, link_before, subject_of, who_of
from pipeline.asking.sentences import Span, lower
from pipeline.languages.asking_rules import AskingRules

_NEAR = 14
_SUBJECT = 12


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the items below or behind it share: their kind, their cue and who is to act."""

    kind: str
    rule: str
    cue: str
    who: str | None = None


def announcement(reading: Reading, start: int, end: int, stop: int | None = None) -> Announcement | None:
    """What the words `start:end` before a colon announce; `stop` is where a list on the same line ends."""
    rules, cue = reading.rules, reading.text[start:end].strip()
    if end - start > LONGEST:
        return None
    # As if an item followed on the same line, so that a cue is seen that wants an object.
    lead = reading.shaded[start:end].rstrip() + " x"
    led = replace(reading, text=cue + " x", shaded=lead)
    label = label_kind(cue, rules)
    if label is not None and rules.background.search(lead) is None:
        return Announcement(label, "list_label", cue)
    found = hits(lead, 0, len(lead), rules, next_steps=reading.setting.next_steps)
    promise = next((hit for hit in found if hit.form == "future" and len(lead) - hit.end < _NEAR * 5), None)
    if promise is not None:
        said = led.text[slice(*actor_of(led, 0, promise))]
        if promise.match["passive"] if "passive" in promise.match.re.groupindex else None:
            agent = rules.agent.search(led.text, promise.start)
            # "Two groups will be struck: one on data …" promises the groups, not what the list says of them.
            listed = rules.heralds.search(lower(cue)) is not None
            governs = listed and reading.subjects.promised(said, agent["who"].removesuffix(" x") if agent else None)
        else:
            governs = reading.subjects.governs(said)
        return Announcement("commitment", "list_" + promise.cue.rule, cue) if governs else None
    hit = first_ask(lead, 0, len(lead), found, rules, reading.setting)
    if hit is not None and _announces(lead, hit, rules):
        who = subject_of(led, 0, hit) if hit.form == "modal" or hit.cue.of_subject else who_of(hit)
        if who is None and rules.clausal.match(link_before(lead, hit.end)):
            who = Span(hit.end, len(lead) - 2)
        words = led.text[who.start : who.end] if who is not None and who.end > who.start else None
        return Announcement(hit.cue.kind, "list_" + hit.cue.rule, cue, words)
    kind = next((kind for kind, pattern in rules.announces if pattern.search(lead)), None)
    inline = stop is not None and ";" not in reading.shaded[end:stop]
    if kind is None or (inline and rules.heralds.search(lower(cue)) is None) or rules.announces_none.search(lead):
        return None
    if rules.background.search(lead) is not None:
        return None
    if reading.setting.next_steps and hit is None and rules.government.search(cue):
        kind = "commitment"
    elif kind == "commitment":
        return None
    return Announcement(kind, "list_announced", cue)


def promiser(reading: Reading, start: int, end: int, item: str) -> Announcement | None:
    """The promises that a lone subject before a colon announces where `item`, the first below, is its verb: 'verra'."""
    rules, low = reading.rules, skip_openers(reading.shaded, start, end, reading.rules)
    promises = rules.future_verb is not None and rules.future_verb.match(lower(item)) is not None
    subject = reading.text[low:end]
    if not promises or len(subject.split()) > _SUBJECT or not reading.subjects.governs(subject):
        return None
    return Announcement("commitment", "list_of_promises", reading.text[start:end].strip())


def _announces(lead: str, hit: Hit, rules: AskingRules) -> bool:
    """Whether `hit` itself introduces the list: it closes the words before the colon, or says what its items are."""
    if hit.form == "backward":
        return rules.announces_none.search(lead, 0, hit.start) is None
    # "proposed that health authorities:" breaks off behind a subject.
    subject = rules.clausal.match(link_before(lead, hit.end)) and not rules.finite.search(lead, hit.end)
    return len(lead) - hit.end < (_NEAR * 5 if subject else _NEAR)
