"""What exactly is asked for: the action behind or before the words that ask, cut, split and trimmed."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from pipeline.asks.actors import Actors
from pipeline.asks.coordination import Style, split
from pipeline.asks.endings import before_another, cut, trim
from pipeline.asks.hits import Hit
from pipeline.asks.joins import opens_verb
from pipeline.asks.language import AskLanguage, Kind
from pipeline.asks.spans import Span, behind_adverbs, main_verb, participle_at
from pipeline.grammar.sentences import Sentence

_SUBJECT = 9


@dataclass(frozen=True, slots=True)
class Ask:
    """An action asked for: its words, those of its cue and those that name who is to act, by tokens of a sentence."""

    kind: Kind
    rule: str
    action: Span
    cue: tuple[Span, ...]
    who: Span | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """Where a sentence stands, as far as it decides what asks."""

    year: int
    next_steps: bool
    actors: Actors


class Scene(NamedTuple):
    """A sentence where it stands, and how its language asks."""

    sentence: Sentence
    language: AskLanguage
    setting: Setting


def parts_of(sentence: Sentence, ask: Ask, style: Style, link: str, language: AskLanguage) -> Iterator[Ask]:
    """`ask` once for each action that its words name."""
    start, end = ask.action
    begin, start = _opening(sentence, start, end, language) if style in ("verb", "noun") else (start, start)
    if start >= end:
        return
    end = before_another(sentence, start, cut(sentence, start, end, language), language)
    parts = [*split(sentence, start, end, style, link, language)]
    if any(_is_word(sentence, part) for part in parts):
        parts = [(start, end)]  # "lend | and mend boats"
    for part in parts:
        if part[0] < part[1] and sentence.lows[part[0]] == link and link not in language.lists.links:
            part = part[0] + 1, part[1]
        place = trim(sentence, *part, language)
        if place is not None and style == "verb":
            place = language.lists.adverbs.end_at(sentence.lows, place[0]), place[1]
        if place is None or _is_word(sentence, place):
            continue  # "they want | support" says too little
        # "recommended | the following" only points at what it asks for
        if place[1] != language.lists.following.end_at(sentence.lows, place[0]):
            yield replace(ask, action=(begin if place[0] == start else place[0], place[1]))


def _opening(sentence: Sentence, start: int, end: int, language: AskLanguage) -> Span:
    """Where an action begins, and where it does behind its adverbs: those that say how stay with it, 'clearly | mark
    the pier', those that only join or weigh do not, 'also | mark the pier'."""
    begin = behind = behind_adverbs(sentence, start, end, language)
    adverbs = language.lists.adverbs
    while (
        begin > start and sentence.words[begin - 1].tags == {"ADV"} and adverbs.end_at(sentence.lows, begin - 1) < begin
    ):
        begin -= 1
    return begin, behind


def _is_word(sentence: Sentence, span: Span) -> bool:
    """Whether the tokens are one word alone, or none, or one behind a definite article or a degree, "the idea",
    « mieux lire »; but « la | publier » is a verb with its object. Few such actions were asked for."""
    start, end = span
    verb = (sentence.has(start + 1, "INF") or sentence.has(start + 1, "FIN")) and not sentence.has(start + 1, "NOUN")
    article = sentence.has(start, "DET") and not sentence.has(start, "INDEF") and not verb
    degree = sentence.has(start, "MORE") and sentence.has(start + 1, "INF") and not sentence.has(start + 1, "NOUN")
    return sum(token.is_word for token in sentence.tokens[start + (article or degree) : end]) < 2


def style_of(sentence: Sentence, start: int, end: int, link: str, language: AskLanguage) -> Style:
    """How the action at `start` is put; `link` is the last word of its cue."""
    if link in language.lists.clause_links:
        return "clause"
    if link in language.lists.infinitives and sentence.has(start, "INF"):
        return "verb"
    return "verb" if opens_verb(sentence, start, end, language) is not None else "noun"


def forward(scene: Scene, ask: Ask, low: int, hit: Hit) -> Iterator[Ask]:
    """The action stands behind the words that ask; a predicate may follow it: 'the need for X | was stressed'."""
    sentence, language, _ = scene
    start, end = ask.action
    link = sentence.lows[hit.end - 1]
    if link not in language.lists.clause_links and main_verb(sentence, low, hit.end) is None:
        verb = main_verb(sentence, start, end, sure=True)
        if verb is not None and _clause(sentence, start, verb, hit, language):
            verb = main_verb(sentence, verb + 1, end, sure=True)
        while verb is not None and _is_inside(sentence, verb, language):
            verb = main_verb(sentence, verb + 1, end, sure=True)
        if verb is not None and verb > start and _says_more(sentence, verb, end, language):
            # "The importance of drills was raised, in particular where few can swim": the clause is one row
            place = trim(sentence, start, cut(sentence, start, end, language), language)
            if place is not None:
                yield replace(ask, action=place)
            return
        apart = (
            verb is not None and sentence.lows[verb - 2] == "," and sentence.lows[verb - 1] in language.lists.personal
        )
        if apart and verb is not None and verb - 2 > start:
            # "Given the need for a bell, | it is late": another clause
            ask, verb = replace(ask, action=(start, verb - 2)), None
        if verb is not None:
            verb -= sentence.lows[verb - 1] in language.lists.around  # « le besoin d'une cloche | n'est pas neuf »
            ask = replace(ask, action=(start, verb), cue=(*ask.cue, (verb, end)))
    start, end = ask.action
    begin, opens = _opening(sentence, start, end, language)
    if hit.who and link in language.lists.infinitives and done_to(scene, hit.who, opens):
        # "wanted | fees to be lowered"
        whole = replace(ask, action=(hit.who[0], end), cue=((ask.cue[0][0], hit.who[0]), *ask.cue[1:]), who=None)
        yield from parts_of(sentence, whole, "clause", "", language)
        return
    ask = replace(ask, action=(begin, end))
    for low, high in _also_asked(sentence, ask, link, language):
        yield from parts_of(sentence, replace(ask, action=(ask.action[0], low)), "verb", link, language)
        ask = replace(ask, action=(high, end), who=(low + 1, high - 1))
    opens = behind_adverbs(sentence, *ask.action, language)
    parts = parts_of(sentence, ask, style_of(sentence, opens, end, link, language), link, language)
    denied = hit.end - 2 > hit.start and sentence.lows[hit.end - 2] in language.lists.negations
    first = next(parts, None) if denied and link in language.lists.infinitives else None
    if first is not None:
        # "urged the port | not to close the pier"
        yield replace(first, action=(hit.end - 2, first.action[1]), cue=((ask.cue[0][0], hit.end - 2), *ask.cue[1:]))
    yield from parts


def _clause(sentence: Sentence, start: int, verb: int, hit: Hit, language: AskLanguage) -> bool:
    """Whether the verb is that of a clause without its conjunction: 'asked crews wear belts', 'making sure they do'."""
    caused = sentence.words[start].tags == {"GER"} and sentence.words[start].lemmas & language.lists.causing.single
    asked = hit.rule.name.endswith(".np") and sentence.has(verb, "INF")
    return bool(caused) or asked


def _is_inside(sentence: Sentence, verb: int, language: AskLanguage) -> bool:
    """Whether what stands before a verb closes no subject, so that it is no predicate: 'a bell before they | sail',
    « un appui à la | fabrique »."""
    last = verb - 1 - (sentence.lows[verb - 1] in language.lists.around)
    before = sentence.words[last].tags
    opens = bool(before - {"PRO"}) and before <= {"DET", "PREP", "CONJ", "INDEF", "PRO"}
    opens = opens and not ("PRO" in before and sentence.has(verb + 1, "PP"))  # « un appel à tous | a retenti »
    return opens or sentence.lows[last] in language.lists.personal


def _says_more(sentence: Sentence, start: int, end: int, language: AskLanguage) -> bool:
    """Whether behind a predicate, and its comma, words say more of what it is about: ', in particular …'."""
    more = language.lists.particulars
    return any(sentence.lows[at] == "," and more.end_at(sentence.lows, at + 1) > at + 1 for at in range(start, end))


def _also_asked(sentence: Sentence, ask: Ask, link: str, language: AskLanguage) -> Iterator[Span]:
    """Where others are asked for something else: 'urged cities to plant trees, | and residents to | water them'."""
    if ask.who is None or link not in language.lists.infinitives:
        return
    start, end = ask.action
    for at in range(start + 2, end - 3):
        behind = language.lists.joins.end_at(sentence.lows, at)
        if behind == at or sentence.hidden[at] or sentence.lows[at - 1] != ",":
            continue
        near = range(behind + 1, min(end - 1, behind + _SUBJECT))
        to = next((i for i in near if sentence.lows[i] == link and sentence.has(i + 1, "INF")), None)
        if to is not None and not sentence.words[behind].tags & {"INF", "PREP", "GER"}:
            yield at, to + 1


def backward(sentence: Sentence, ask: Ask, subject: Span, hit: Hit, stop: int, language: AskLanguage) -> Iterator[Ask]:
    """The action is the subject; where that says nothing by itself or only points back, the whole clause."""
    aside = hit.end
    while aside < stop and sentence.hidden[aside]:
        aside += 1
    if aside > hit.end:
        # "A tool was considered (that is, one for shelters)": what is in brackets tells what is asked for.
        yield replace(ask, action=(subject[0], aside), cue=((hit.start, hit.end),))
        return
    lists = language.lists
    counted = subject[1] - subject[0] == 2 and sentence.words[subject[0]].tags & {"INDEF", "NUM", "MORE"}
    naming = (lists.recommendation_list, lists.option_list, lists.ask_list, lists.askers)
    if counted and any(sentence.lows[subject[1] - 1] in nouns for nouns in naming):
        return  # "several ideas were raised", "some participants were critical"
    vague = lists.vague.end_at(sentence.lows, subject[0]) == subject[1] or sentence.lows[subject[0]] in lists.pointing
    if vague or hit.rule.whole:
        ask = replace(ask, action=(subject[0], stop), cue=((hit.start, hit.end),))
        yield from parts_of(sentence, ask, "clause", "", language)
        return
    yield from parts_of(sentence, ask, style_of(sentence, *subject, "", language), "", language)
    for at in range(hit.end, stop):
        behind = lists.also.end_at(sentence.lows, at)
        if behind > at:
            # "A toll was proposed, as was | a ferry."
            more = replace(ask, action=(behind, stop), cue=((hit.start, behind),))
            yield from parts_of(sentence, more, style_of(sentence, behind, stop, "", language), "", language)
            return


def be_at(sentence: Sentence, at: int, language: AskLanguage) -> int | None:
    """Where the auxiliary stands of the passive or the state that begins at `at`: 'be translated', 'y être admis',
    'continue to be lit'."""
    lasting, links = language.lists.lasting, language.lists.links
    while at + 2 < len(sentence) and sentence.words[at].lemmas & lasting.single and sentence.lows[at + 1] in links:
        at += 2
    while at < len(sentence) and (
        sentence.words[at].tags == {"ADV"}
        or (sentence.words[at].tags & {"MORE", "PRO"} and sentence.has(at + 1, "AUX"))
    ):
        at += 1  # « ne doit plus | être fermé », « devrait lui | être ouvert »
    return at if sentence.has(at, "AUX") else None


def done_to(scene: Scene, subject: Span, verb: int) -> bool:
    """Whether something is to be done to the subject, or a thing is to be somehow: the clause says so as a whole."""
    sentence, actors = scene.sentence, scene.setting.actors
    be = be_at(sentence, verb, scene.language)
    if be is None:
        return False
    if sentence.has(be + 1, "GER"):
        return not actors.is_actor_in(sentence)(subject)  # "the Museum should be looking for whales"
    return participle_at(sentence, be + 1) or not actors.is_somebody(sentence, subject)
