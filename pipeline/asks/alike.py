"""The items of a list are alike: where a third of them asks in a few words, so do the others that are as short.

'* Mend the pier ¶ * More lamps ¶ * A bell for the harbour': the third one has no word that asks. And where half of
them open with a gerund and its object, those are what is to be done: '* Mending the pier ¶ * Hanging a bell'."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from pipeline.asks.actions import Ask, parts_of, style_of
from pipeline.asks.asked import Asked, Passage
from pipeline.asks.bare import RULES
from pipeline.asks.endings import trim
from pipeline.asks.items import names_nothing, opens_with_action
from pipeline.asks.joins import opens_verb
from pipeline.asks.language import KINDS, AskLanguage, Kind
from pipeline.asks.spans import main_verb
from pipeline.grammar.sentences import Sentence, sentences_of
from pipeline.grammar.tokens import YEAR

_ITEMS = 3
_SHARE = 3
_GERUNDS = 2
_WORDS = 3


def with_alike(passages: Sequence[Passage], asked: Iterable[Asked], language: AskLanguage) -> Iterator[Asked]:
    """What was `asked` in `passages`, with the items that ask because those beside them do, in order."""
    found: dict[int, list[Asked]] = {}
    for one in asked:
        found.setdefault(one.passage, []).append(one)

    @cache
    def note(item: int) -> Sentence | None:
        return _note(passages[item], language)

    def ask(items: Iterable[int], kind: Kind, rule: str) -> None:
        for item in items:
            said = note(item)
            if said is not None and item not in found and not names_nothing(said, (0, len(said)), language):
                found[item] = [Asked(item, said, part) for part in _parts(said, kind, rule, language)]

    for items in _lists(passages):
        gerunds = [item for item in items if _opens_with_gerund(note(item), language)]
        if len(gerunds) >= max(_GERUNDS, len(items) / 2):
            ask(gerunds, "recommendation", "gerunds")
        read = [asks[0].ask for item in items if (asks := found.get(item)) and _short(asks[0].ask, note(item))]
        if len(items) >= _ITEMS and _SHARE * len(read) >= len(items):
            ask(items, min((one.kind for one in read), key=KINDS.index), "alike")
    for item in sorted(found):
        yield from found[item]


def _lists(passages: Sequence[Passage]) -> Iterator[list[int]]:
    """The items of each list, inner ones apart."""
    begun: dict[int, list[int]] = {}
    for i, passage in enumerate(passages):
        for depth in [depth for depth in begun if not passage.item or depth > passage.depth]:
            yield begun.pop(depth)
        if passage.item:
            begun.setdefault(passage.depth, []).append(i)
    yield from begun.values()


def _note(passage: Passage, language: AskLanguage) -> Sentence | None:
    """The only sentence of an item that tells nothing and speaks to nobody: it has no verb, or opens with one."""
    said = sentences_of(passage.text, language.lists.abbreviations, language.words)
    if len(said) != 1 or len(said[0]) < _WORDS or said[0].is_question or said[0].lows[-1] == ":":
        return None
    note, lists = said[0], language.lists
    verb = main_verb(note, int(opens_with_action(note, language)), len(note), sure=True)
    dated = any(YEAR.fullmatch(low) for low in note.lows)  # "Opening: May 2024"
    spoken = note.lows[0] in lists.personal or lists.reader.first_in(note.lows, 0, len(note)) is not None
    told = verb is not None or note.has(0, "REL")
    return None if told or dated or spoken else note


def _opens_with_gerund(note: Sentence | None, language: AskLanguage) -> bool:
    """Whether an item opens with a gerund and its object: 'Mending the pier', but not 'Housing for the crews'."""
    return note is not None and note.has(0, "GER") and opens_verb(note, 0, len(note), language) is not None


def _short(ask: Ask, note: Sentence | None) -> bool:
    """Whether an item asks in a few words, and not in a sentence that tells who asks."""
    return note is not None or ask.rule in RULES


def _parts(note: Sentence, kind: Kind, rule: str, language: AskLanguage) -> Iterator[Ask]:
    """The actions that an item names; none where what it names asks for nothing: 'Risk of floods', but not 'Advice on
    risks'."""
    place = trim(note, 0, len(note), language)
    named = next((at for at in range(1, len(note)) if note.has(at, "PREP")), len(note))
    if place is not None and language.lists.no_list.first_in(note.lows, 0, named) is None:
        yield from parts_of(note, Ask(kind, rule, place, ()), style_of(note, *place, "", language), "", language)
