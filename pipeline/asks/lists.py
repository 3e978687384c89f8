"""Lists of asks: what announces one, what kind of asks its items are, and which passages are its items."""

from dataclasses import dataclass

from pipeline.asks.actions import Setting
from pipeline.asks.guards import refused
from pipeline.asks.hits import Case, hits_in
from pipeline.asks.language import AskLanguage, Kind
from pipeline.asks.spans import Span, behind_openers, clause_start, finite_at, main_verb
from pipeline.grammar.phrases import Phrases
from pipeline.grammar.sentences import Sentence

_LABEL = 12
_NUMBERED = 3
"""How far behind a noun its number stands: "no. 3", « n° 3 »."""
_NEAR = 9
_NO_SUBJECT = 14
_HEAD = 3
_INSIDE = 3
_OF = 2
_HERALD = 5
_FAR = 12
_REACH = 20
_LAST = 2
_SIGNS = frozenset(":.)–—-")


@dataclass(frozen=True, slots=True)
class Announcement:
    """What the items of a list share: their kind, the words that announce them, and who is to act."""

    kind: Kind
    rule: str
    cue: Span
    who: Span | None = None
    heralded: bool = False
    """Whether the words say that a list follows: 'the following measures'."""
    whole: bool = False
    """Whether they ask for a whole action themselves, so that only items with a verb of their own ask as well."""


@dataclass(frozen=True, slots=True)
class Announced:
    """An announcement with the passage and the sentence that it stands in."""

    passage: int
    sentence: Sentence
    said: Announcement


def announcement(
    sentence: Sentence, end: int, language: AskLanguage, setting: Setting, *, inside: bool = False
) -> Announcement | None:
    """What the words up to `end`, before a colon or a list, announce; None where what follows asks for nothing.

    `inside` a sentence, what follows a whole action elaborates it: 'fees should fall for the young: pupils'."""
    closes = end < len(sentence)
    while end > 1 and (sentence.hidden[end - 1] or sentence.lows[end - 1] == "."):
        end -= 1  # "other proposals were (most frequent first):"
    lists = language.lists
    label = label_kind(sentence, end, language)
    if label is not None:
        told: Kind = "action_item" if _for_somebody(sentence, end, language, setting) else label
        return Announcement(told, "label", (0, end))
    last = lists.no_list.first_in(sentence.lows, max(0, end - _LAST), end)
    if last is not None and not sentence.has(end - 1, "FIN") and _silences(sentence, end, language):
        return None  # "boats that could be let, but for their risks:"
    follows = lists.following.first_in(sentence.lows, max(0, end - _HERALD), end) is not None
    follows = follows or (sentence.lows[end + 1 : end + 2] == ["("] and sentence.has(end + 2, "NUM"))  # "…: (1) lamps"
    reach = len(sentence) if follows else _HERALD if inside else _REACH
    if not closes and not follows and main_verb(sentence, 0, end) is not None:
        reach = _FAR  # a sentence without a colon announces a list by what it ends with
    heralds = _heralds(sentence, max(0, end - reach), end, language)
    hits = [hit for hit in hits_in(sentence, language) if hit.end <= end]
    if inside and (hits or sentence.words[0].tags == {"INF"}):
        # "take these measures: …", but not "map the effects of change: …", which says all by itself
        heralds = [at for at in heralds if _is_counted(sentence, at, near=end - at < _INSIDE)]
    for hit in reversed(hits):
        low = clause_start(sentence, 0, hit.start, language)
        subject = (behind_openers(sentence, low, hit.start, language), hit.start)
        if hit.rule.kind == "commitment":
            if setting.next_steps and setting.actors.governs(sentence, subject):
                listed = bool(heralds) or follows
                return Announcement("commitment", f"list: {hit.rule.name}", (0, end), subject, listed)
            continue
        case = Case(sentence, hit, (low, end), subject, language, setting.year, setting.actors.is_actor_in(sentence))
        if refused(case) not in (None, "points_back"):
            continue
        # "it is necessary to light the piers: …" names no list by "necessary", which asks itself
        named = any(not hit.start <= at < hit.end for at in heralds)
        heralded = named or follows
        if hit.rule.form == "backward":
            return Announcement(hit.rule.kind, f"list: {hit.rule.name}", (0, end), None, heralded)
        near = end - hit.end <= (_INSIDE if inside else _NO_SUBJECT if hit.rule.form == "forward" else _NEAR)
        silent = lists.no_list.first_in(sentence.lows, hit.end, min(end, hit.end + _HEAD)) is not None
        if (near or named) and not silent:
            who = subject if hit.rule.form == "modal" else hit.who
            return Announcement(hit.rule.kind, f"list: {hit.rule.name}", (0, end), who, heralded)
    if not follows:
        heralds = [at for at in heralds if not _is_known(sentence, at, end, language)]
    if heralds and not _silences(sentence, end, language):
        kind = listed_kind(sentence, end, language)
        if _for_somebody(sentence, end, language, setting):
            kind = "action_item"
        elif setting.next_steps and lists.government.first_in(sentence.lows, 0, end) is not None:
            kind = "commitment"
        if kind is not None:
            return Announcement(kind, "announced list", (0, end), None, heralded=True)
    return None


def _for_somebody(sentence: Sentence, end: int, language: AskLanguage, setting: Setting) -> bool:
    """Whether next steps name what follows for somebody who does not promise it: 'measures identified | for ports'."""
    if not setting.next_steps or language.lists.commitment_list.first_in(sentence.lows, 0, end) is not None:
        return False
    return setting.actors.in_lead(sentence, (0, end), by=False).code is not None


def _heralds(sentence: Sentence, start: int, end: int, language: AskLanguage) -> list[int]:
    """Where nouns for what asks say near the end of the words that a list follows: 'the following | measures'."""
    found = (phrases.first_in(sentence.lows, start, end) for _, phrases in _listing(language))
    return [at[1] - 1 for at in found if at is not None and not _is_verb(sentence, at[1] - 1, language)]


def _is_known(sentence: Sentence, at: int, end: int, language: AskLanguage) -> bool:
    """Whether a noun names one thing that is known, and no list: 'traits of the | proposal', 'put in | action', but not
    'ont pris l'| engagement de :'."""
    lists = language.lists
    closes = lists.links.end_at(sentence.lows, at + 1) == end
    if closes or not sentence.has(at, "NOUN") or sentence.lows[at].endswith(lists.plural_endings.all):
        return False
    while at > 0 and sentence.has(at - 1, "ADJ"):
        at -= 1
    if at > 0 and sentence.has(at - 1, "DET") and not sentence.has(at - 1, "INDEF"):
        at -= 1
    return at > 0 and sentence.words[at - 1].tags == {"PREP"}


def _is_counted(sentence: Sentence, at: int, *, near: bool) -> bool:
    """Whether a noun has a number of its own before it, 'three | measures', or, `near` what follows, an article."""
    while at > 0 and sentence.has(at - 1, "ADJ"):
        at -= 1
    before = sentence.words[at - 1].tags if at else frozenset()
    counts = before & {"INDEF", "NUM", "MORE"} or (near and "DET" in before)
    return bool(counts) and "PREP" not in before


def _is_verb(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether a word that may be a noun is the verb of its clause: "it needs more work"."""
    said = at > 0 and sentence.lows[at - 1] in language.lists.personal
    return finite_at(sentence, at) or (said and sentence.has(at, "FIN"))


def _silences(sentence: Sentence, end: int, language: AskLanguage) -> bool:
    """Whether a noun says that what is listed asks for nothing: 'risks', but not 'proposals | against these risks'."""
    lists = language.lists
    silent = lists.no_list.first_in(sentence.lows, 0, end)
    if silent is None:
        return False
    asker = sentence.lows[silent[0]] in lists.askers
    if asker and main_verb(sentence, silent[1], end) is not None:
        return False  # "participants named several needs:"
    if asker and lists.option_list.first_in(sentence.lows, max(0, silent[0] - _OF), silent[0]) is not None:
        return False  # "ideas from participants:"
    named = lists.recommendation_list.first_in(sentence.lows, 0, silent[0]) is not None
    inside = any(sentence.has(at, "PREP") for at in range(max(0, silent[0] - _INSIDE), silent[0]))
    return not (named and inside)


def label_kind(sentence: Sentence, end: int, language: AskLanguage) -> Kind | None:
    """The kind of asks that a heading or a label, the words up to `end`, lists: 'Recommendations'; None for
    none."""
    words = sum(token.is_word for token in sentence.tokens[:end])
    if not 0 < words <= _LABEL or any(_tells(sentence, at) for at in range(end)):
        return None
    if _silences(sentence, end, language):
        return None
    return listed_kind(sentence, end, language) if words <= 6 else None


def _tells(sentence: Sentence, at: int) -> bool:
    """Whether a word of a title is its verb, and no noun, "Requests", no adjective, "Proposed actions", and no
    infinitive, "Things to improve"."""
    other = sentence.has(at, "NOUN") or (at == 0 and sentence.has(at, "PP"))
    return sentence.has(at, "FIN") and not other and not (sentence.has(at, "INF") and sentence.has(at - 1, "PREP"))


def listed_kind(sentence: Sentence, end: int, language: AskLanguage) -> Kind | None:
    """The kind of asks that a word before `end` names, "proposed"; None where none does."""
    listing = _listing(language)
    return next((kind for kind, phrases in listing if phrases.first_in(sentence.lows, 0, end) is not None), None)


def _listing(language: AskLanguage) -> tuple[tuple[Kind, Phrases], ...]:
    """The nouns for what asks, by the kind of asks that they list, in the order in which they are tried."""
    lists = language.lists
    return (
        ("commitment", lists.commitment_list),
        ("recommendation", lists.recommendation_list),
        ("option", lists.option_list),
        ("need", lists.need_list),
        ("recommendation", lists.ask_list),
    )


def asks_for(sentence: Sentence, language: AskLanguage) -> bool:
    """Whether a question, or a title that opens like one, asks what is wanted: 'What is missing?', 'What we want'."""
    opens = sentence.is_question or language.lists.title_openers.end_at(sentence.lows, 0) > 0
    return opens and language.lists.wanting.first_in(sentence.lows, 0, len(sentence)) is not None


def counted(sentence: Sentence, language: AskLanguage) -> int | None:
    """Where the sign stands behind what counts an ask at the start of a sentence: 'Recommendation 3 | : …',
    'Recommendation no. 3 | : …'."""
    noun = language.lists.recommendation_list.end_at(sentence.lows, 0)
    near = range(noun, min(noun + _NUMBERED, len(sentence) - 2)) if noun else ()
    number = next((at for at in near if sentence.has(at, "NUM")), None)
    if number is None or any(len(sentence.lows[at]) > 2 for at in range(noun, number)):
        return None
    sign = number + 1
    return sign if sentence.lows[sign] in _SIGNS else None


def stronger(listed: Kind, own: Kind) -> Kind:
    """The kind of an item that asks by its own words as well: the list's, but for a list of needs or of next steps, and
    for a promise."""
    return own if listed in ("need", "commitment") or own == "commitment" else listed
