"""What somebody must do or promises: the action behind a modal, or the whole clause where something is to be done."""

from collections.abc import Iterator
from dataclasses import replace

from pipeline.asks.actions import Ask, Scene, Setting, be_at, done_to, parts_of
from pipeline.asks.coordination import Style
from pipeline.asks.endings import cut, trim
from pipeline.asks.hits import Hit
from pipeline.asks.language import AskLanguage
from pipeline.asks.spans import Span, behind_adverbs, behind_openers, clause_start, main_verb, participle_at
from pipeline.grammar.sentences import Sentence


def modal(scene: Scene, ask: Ask, subject: Span, hit: Hit, stop: int) -> Iterator[Ask]:
    """Who acts stands before the modal, the action behind it; where a thing is to be done, the whole clause is it."""
    sentence, language, setting = scene
    verb = behind_adverbs(sentence, hit.end, stop, language)
    alone = _lone(sentence, verb, stop) and not setting.actors.is_actor_in(sentence)(subject)
    shared = None
    if subject[0] >= subject[1]:
        ask = replace(ask, who=None)
        shared = _shared_subject(scene, ask.cue[0][0], subject[0], verb)
        subject = shared or subject
    if shared or (subject[0] < subject[1] and (alone or done_to(scene, subject, verb))):
        end = cut(sentence, hit.end, stop, language)
        place = trim(sentence, subject[0], end, language)
        if place is not None:
            yield replace(
                ask,
                action=place,
                cue=((ask.cue[0][0], subject[0]), (hit.start, hit.end)),
                who=_agent(sentence, hit.end, end, language),
            )
        return
    parts = parts_of(sentence, ask, "verb", sentence.lows[hit.end - 1], language)
    start = _negation(sentence, subject, hit, language)
    first = next(parts, None) if start is not None else None
    if start is not None and first is not None:
        yield replace(first, action=(start, first.action[1]), cue=((ask.cue[0][0], start), (hit.start, hit.end)))
    yield from parts


def _shared_subject(scene: Scene, low: int, at: int, verb: int) -> Span | None:
    """What stands before a passive that shares the subject of the clause before it, with that clause: 'The pier is old
    and should be mended' says nothing without the pier."""
    sentence, language, _ = scene
    lists = language.lists
    be = be_at(sentence, verb, language)
    join = at - 1
    while join > low and sentence.words[join].tags == {"ADV"}:
        join -= 1
    joins = sentence.lows[join] in lists.joins or sentence.lows[join] in lists.breaks
    if be is None or not participle_at(sentence, be + 1) or not joins:
        return None
    start = behind_openers(sentence, clause_start(sentence, low, join, language), join, language)
    return (start, at) if main_verb(sentence, start, join) is not None else None


def _negation(sentence: Sentence, subject: Span, hit: Hit, language: AskLanguage) -> int | None:
    """Where the action of a modal begins that is negated before it, for without that the row would say the reverse:
    'les guides | ne doivent pas sonner', 'il ne faut pas sonner', 'no guide should ring'."""
    if subject[0] < subject[1] and sentence.lows[subject[0]] in language.lists.negations:
        return subject[0]
    around = language.lists.around
    if hit.start and sentence.lows[hit.start - 1] in around:
        return hit.start - 1
    return hit.start if any(low in around for low in sentence.lows[hit.start : hit.end]) else None


def _lone(sentence: Sentence, verb: int, stop: int) -> bool:
    """Whether the verb of an action stands alone, and says nothing without its subject: 'the talks should continue'."""
    while sentence.has(verb, "PRO") and sentence.has(verb + 1, "INF"):
        verb += 1  # « des amendes devraient en | découler »
    return verb < stop and not any(token.is_word for token in sentence.tokens[verb + 1 : stop])


def _agent(sentence: Sentence, start: int, end: int, language: AskLanguage) -> Span | None:
    """The words that name by whom something is to be done."""
    for at in range(start, end):
        behind = language.lists.by.end_at(sentence.lows, at)
        if behind > at and behind < end and not sentence.has(behind, "GER"):
            return behind, end
    return None


def _of_another(sentence: Sentence, ask: Ask, subject: Span, language: AskLanguage, setting: Setting) -> bool:
    """Whether a pronoun that promises stands for somebody else who says so: 'the Society said that it will'."""
    low, link = ask.cue[0][0], subject[0] - 1
    if link <= low or sentence.lows[link] not in language.lists.clause_links or not sentence.has(subject[0], "PRO"):
        return False
    start = behind_openers(sentence, low, link, language)
    verb = main_verb(sentence, start, link)
    return verb is not None and not setting.actors.governs(sentence, (start, verb))


def promise(scene: Scene, ask: Ask, subject: Span, hit: Hit, stop: int) -> Iterator[Ask]:
    """What the government names for itself under next steps; promises by others are none."""
    sentence, language, setting = scene
    future = sentence.has(hit.start, "FUT") and hit.end == hit.start + 1
    at = hit.start if future else hit.end
    if future:
        while at > subject[0] and sentence.has(at - 1, "PRO"):
            at -= 1
        ask = replace(ask, action=(at, stop), cue=((ask.cue[0][0], at),), who=(subject[0], at))
        subject = (subject[0], at)
        at = hit.start
    be = be_at(sentence, at, language)
    if be is not None and participle_at(sentence, be + 1):
        end = cut(sentence, hit.end, stop, language)
        agent = _agent(sentence, hit.end, end, language)
        place = trim(sentence, subject[0], end, language)
        other = agent is not None and language.lists.others.first_in(sentence.lows, *agent) is not None
        if agent is not None and not (other or setting.actors.is_actor_in(sentence)(agent)):
            agent = None  # "par quai"
        if place is not None and (agent is None or setting.actors.governs(sentence, agent)):
            yield replace(ask, action=place, cue=((hit.start, hit.end),), who=agent)
    elif setting.actors.governs(sentence, subject) and not _of_another(sentence, ask, subject, language, setting):
        style: Style = "future" if future else "verb"
        yield from parts_of(sentence, ask, style, "" if future else sentence.lows[hit.end - 1], language)
