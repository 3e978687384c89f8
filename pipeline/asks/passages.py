"""The asks of the blocks of one theme or of the next steps: running text, announced lists and their items."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pipeline.asks.actions import Ask, Setting, parts_of, style_of
from pipeline.asks.alike import with_alike
from pipeline.asks.asked import Asked, Passage
from pipeline.asks.bare import BARE_VERB, bare_verb, label_end, noted
from pipeline.asks.clauses import asks_in
from pipeline.asks.coordination import Style
from pipeline.asks.endings import trim
from pipeline.asks.items import assigned, names_nothing, nested, opens_with_action, states
from pipeline.asks.joins import opens_verb
from pipeline.asks.language import AskLanguage, Kind
from pipeline.asks.lists import (
    Announced,
    Announcement,
    announcement,
    asks_for,
    counted,
    label_kind,
    listed_kind,
    stronger,
)
from pipeline.asks.spans import main_verb
from pipeline.grammar.sentences import Sentence, sentences_of
from pipeline.grammar.tokens import YEAR

_ITEM = 400
_CUE = 4
_WHOLE = 2
_DATE = 8
"""The most tokens of a line that only says when."""
_STOPS = frozenset(".!?;")
_QUESTION = "list question"
"""The rule of a list under a question: each item says itself how it asks."""


@dataclass(slots=True)
class Run:
    """What has been read so far of a run of passages: the lists that are open, outermost first."""

    language: AskLanguage
    setting: Setting
    open: list[tuple[int, Announced | None]] = field(default_factory=list)
    """How deep each list is that is open, and what announced it; None where its items say themselves what they ask."""
    silent: int | None = None
    """How deep the list is that was announced and asks for nothing; its items are no asks by being bare verbs."""


def asks_of(passages: Sequence[Passage], language: AskLanguage, setting: Setting) -> Iterator[Asked]:
    """The asks of `passages`, which follow one another in one theme or in the next steps."""
    return with_alike(passages, _read(passages, language, setting), language)


def _read(passages: Sequence[Passage], language: AskLanguage, setting: Setting) -> Iterator[Asked]:
    """The asks that their own words tell, or the announcement of their list."""
    reading = Run(language, setting)
    items = 0
    for i, passage in enumerate(passages):
        sentences = sentences_of(passage.text, language.lists.abbreviations, language.words)
        if not sentences:
            continue
        if passage.row:
            reading.open, reading.silent = [], None
        if passage.heading:
            steps = setting.next_steps and (i == 0 or _is_date(sentences[0]))
            announced, items = _steps(passages, i, sentences[0]) if steps else _heading(passages, i, language), 0
            reading.open = [(-1, announced)] if announced is not None else []
            yield from _titled(i, sentences[0], language)
            continue
        depth = passage.depth or (1 if passage.item else 0)
        if reading.silent is not None and depth <= reading.silent:
            reading.silent = None
        governing = _heading(passages, passage.head, language) or _governing(reading, passages, i, depth, items)
        if governing is None:
            items = 0
            yield from _prose(reading, passages, i, sentences, depth)
        else:
            items += 1
            yield from _item(reading, passages, i, sentences, governing, depth)


def _heading(passages: Sequence[Passage], i: int | None, language: AskLanguage) -> Announced | None:
    """What a heading announces, of a section or of a column: 'Recommendations'; None where it announces nothing."""
    said = sentences_of(passages[i].text, language.lists.abbreviations, language.words) if i is not None else []
    kind = label_kind(said[0], len(said[0]), language) if said else None
    asked = kind is None and said and asks_for(said[-1], language)
    if asked:
        kind = listed_kind(said[-1], len(said[-1]), language) or "need"  # "What they proposed", "What they want"
    if i is None or kind is None:
        return None
    announced = Announcement(kind, _QUESTION if asked else "list heading", (0, len(said[0])))
    return Announced(i, said[0], announced)


def _steps(passages: Sequence[Passage], i: int, title: Sentence) -> Announced | None:
    """What the title of the next steps announces: the steps, where a list of them stands right below it."""
    listed = i + 1 < len(passages) and passages[i + 1].item
    return Announced(i, title, Announcement("commitment", "next steps", (0, len(title)))) if listed else None


def _is_date(sentence: Sentence) -> bool:
    """Whether a title or a label only says when: 'May – June 2024:'."""
    return len(sentence) <= _DATE and any(YEAR.fullmatch(low) for low in sentence.lows)


def _titled(i: int, sentence: Sentence, language: AskLanguage) -> Iterator[Asked]:
    """A heading that counts what is asked and says it: 'Recommendation 3: | publish the fares'."""
    sign = counted(sentence, language)
    if sign is not None:
        ask = Ask("recommendation", "counted heading", (sign + 1, len(sentence)), ((0, sign),))
        yield Asked(i, sentence, ask)


def _governing(reading: Run, passages: Sequence[Passage], i: int, depth: int, items: int) -> Announced | None:
    """The announcement of the list that passage `i` is an item of. A lead-in governs its own level only."""
    passage = passages[i]
    if passage.item:
        while reading.open and reading.open[-1][0] >= depth:
            reading.open.pop()
        return reading.open[-1][1] if reading.open else None
    if not reading.open or not _goes_on(passages, i, items):
        reading.open = []
        return None
    return reading.open[-1][1]


def _goes_on(passages: Sequence[Passage], i: int, items: int) -> bool:
    """Whether a passage without a bullet goes on the list announced before it."""
    passage, before = passages[i], passages[i - 1]
    text = passage.text.strip()
    if not text or len(text) > _ITEM or text[-1] == ":" or (before.item and items):
        return False
    if text[0].islower() or text[-1] in ";," or (items and before.text.rstrip()[-1:] in ";,"):
        return True
    if items and before.text.rstrip()[-1:] == ".":
        return not passage.apart
    return text[-1] not in ".!?"


def _prose(
    reading: Run, passages: Sequence[Passage], i: int, sentences: Sequence[Sentence], depth: int
) -> Iterator[Asked]:
    """A passage that belongs to no list: its sentences, of which the last may announce one."""
    language, setting = reading.language, reading.setting
    if len(sentences) > 1 and all(sentences[-1].hidden[:-1]):
        sentences = sentences[:-1]  # "What do you need? (Tick all that apply)"
    for sentence in sentences:
        last = sentence is sentences[-1]
        closes = sentence.lows[-1] == ":"
        follows = last and i + 1 < len(passages) and _starts_list(passages, i + 1, depth)
        if last and follows and setting.next_steps and _is_date(sentence):
            steps = Announcement("commitment", "next steps", (0, len(sentence) - closes))
            reading.open.append((depth, Announced(i, sentence, steps)))
            continue
        if last and follows and asks_for(sentence, language):
            asked = Announcement("need", _QUESTION, (0, len(sentence)))
            reading.open.append((depth, Announced(i, sentence, asked)))
            continue
        if last and (closes or follows) and not sentence.is_question:
            said = announcement(sentence, len(sentence) - closes, language, setting)
            if said is not None and (said.rule != "label" or sentence.lows[-1] not in _STOPS):
                asks = asks_in(sentence, language, setting).asks
                whole = asks if not closes else not said.heralded and _whole(sentence, asks)
                if closes or not whole or said.heralded:
                    reading.open.append((depth, Announced(i, sentence, replace(said, whole=closes and bool(whole)))))
                if not whole:
                    continue
            elif closes:
                if language.lists.aims.first_in(sentence.lows, 0, len(sentence)) is not None:
                    reading.silent = depth
                continue
        yield from _sentence(reading, i, sentence)


def _whole(sentence: Sentence, asks: Sequence[Ask]) -> bool:
    """Whether what is asked before a colon is a whole action, a verb with its object: 'crews must mend the pier:'."""
    start, end = asks[-1].action if asks else (0, 0)
    while start < end and sentence.words[start].tags == {"ADV"}:
        start += 1
    verb = sentence.has(start, "INF") or sentence.has(start, "GER")
    return verb and end - start > _WHOLE


def _starts_list(passages: Sequence[Passage], i: int, depth: int) -> bool:
    """Whether items begin at passage `i`, several: '– Ann Lee' below a quotation is none."""
    several = i + 1 < len(passages) and passages[i + 1].item
    return several and passages[i].item and (passages[i].depth or 1) > depth and not passages[i - 1].item


def _sentence(reading: Run, i: int, sentence: Sentence) -> Iterator[Asked]:
    """The asks of a sentence, of a list behind a colon inside it as well."""
    language = reading.language
    colon = counted(sentence, language) or next(
        (
            at
            for at, low in enumerate(sentence.lows)
            if low == ":" and not sentence.hidden[at] and 0 < at < len(sentence) - 2
        ),
        None,
    )
    if colon is not None:
        # "Ports need a plan: lamps, ropes; crews must learn it" goes on behind the semicolon with another clause.
        behind = next((at for at in range(colon, len(sentence)) if sentence.lows[at] == ";"), None)
        clause = main_verb(sentence, behind + 1, len(sentence), sure=True) if behind is not None else None
        listed = behind is not None and (clause is None or clause == behind + 1)
        said = announcement(sentence, colon, language, reading.setting, inside=not listed)
        verb = main_verb(sentence, colon + 2, len(sentence), sure=True)
        label = said is not None and said.rule == "label"
        if verb is not None and label and sentence.lows[verb] in language.lists.assigns:
            verb = None  # "Action: the bell will be hung" tells what is to be done
        tells = not listed and verb is not None and assigned(sentence, colon + 1, language) is None
        if said is not None and not sentence.is_question and not (tells and not said.heralded):
            yield from _listed(reading, i, sentence, colon + 1, Announced(i, sentence, said))
            return
    found = asks_in(sentence, language, reading.setting)
    bare = bare_verb(sentence, language) if reading.silent is None else None
    if bare is not None and not any(_says(sentence, bare, ask) for ask in found.asks):
        ask = Ask("recommendation", BARE_VERB, (bare, len(sentence)), ())
        style: Style = "clause" if bare and sentence.lows[bare - 1] in language.lists.clause_links else "verb"
        yield from (Asked(i, sentence, part) for part in parts_of(sentence, ask, style, "", language))
        return
    note = noted(sentence, language, reading.setting.actors) if not found.asks and reading.silent is None else None
    if note is not None:
        yield from (Asked(i, sentence, part) for part in parts_of(sentence, *note, language))
        return
    yield from (Asked(i, sentence, ask) for ask in found.asks)


def _says(sentence: Sentence, bare: int, ask: Ask) -> bool:
    """Whether an ask is what the order at `bare` says, 'Ask for | a bell', or for whom, 'Urge ports to | ring'."""
    verb, _, construction = ask.rule.partition(".")
    return ask.action[0] <= bare + _CUE or (construction.startswith("who") and verb in sentence.words[bare].lemmas)


def _item(
    reading: Run,
    passages: Sequence[Passage],
    i: int,
    sentences: Sequence[Sentence],
    governing: Announced,
    depth: int,
) -> Iterator[Asked]:
    """The actions of an item's first sentence, and what its further sentences ask."""
    first, *others = sentences
    language, setting = reading.language, reading.setting
    if first.lows[-1] == ":":
        announced = announcement(first, len(first) - 1, language, setting)
        if announced is None:
            yield from _sentence(reading, i, first)  # "Mark the paths of the shore:" says itself what to do, if it asks
            reading.open.append((depth, None))
            return
        reading.open.append((depth, Announced(i, first, replace(announced, cue=(0, len(first) - 1)))))
        return
    own = asks_in(first, language, setting).asks
    action = label_end(first, language)
    verb = action < len(first) and opens_verb(first, action, len(first), language) is not None
    parted = i + 1 < len(passages) and passages[i + 1].item and passages[i + 1].depth > depth
    told = governing.said.rule == _QUESTION and main_verb(first, 0, len(first), sure=True) is not None
    told = told and not opens_with_action(first, language)  # "What could be better?" "The pier was dark"
    if first.is_question or (not own and (told or states(first, language) or parted)):
        pass
    elif own and not opens_with_action(first, language):
        yield from (Asked(i, first, replace(ask, kind=stronger(governing.said.kind, ask.kind))) for ask in own)
    elif not governing.said.whole or verb or opens_with_action(first, language):
        named = action == 2 and action < len(first)  # "Ann: lamps along the quay"
        yield from _listed(reading, i, first, action if named or verb else 0, governing)
    yield from _prose(reading, passages, i, others, depth)


def _listed(reading: Run, i: int, sentence: Sentence, start: int, announced: Announced) -> Iterator[Asked]:
    """The actions named from token `start` on, parted by semicolons and by what else parts actions."""
    language = reading.language
    said = announced.said
    low = start
    for at in [
        *(k for k in range(start, len(sentence)) if sentence.lows[k] == ";" and not sentence.hidden[k]),
        len(sentence),
    ]:
        place = trim(sentence, low, at, language)
        if place is not None and not names_nothing(sentence, place, language):
            link = sentence.lows[place[0] - 1] if place[0] > low else ""
            style = style_of(sentence, *place, link, language)
            if style == "noun" and place[0] == bare_verb(sentence, language):
                style = "verb"  # "Design low kerbs | and mend paths"
            orders = style == "verb" and sentence.has(place[0], "INF") and said.rule == _QUESTION
            listed: Kind = "recommendation" if orders and said.kind == "need" else said.kind
            kind, place = nested(sentence, place, listed, language)
            task = assigned(sentence, place[0], language)
            ask = Ask(kind, said.rule, place, (), None)
            if task is not None:
                ask = replace(ask, action=(task, place[1]), who=(place[0], task - 1))
                style, link = "verb", sentence.lows[task - 1]
            for part in parts_of(sentence, ask, style, link, language):
                yield Asked(i, sentence, part, announced)
        low = at + 1
