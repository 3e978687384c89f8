"""The entry of a list of bodies: where one stands in it, it is entered."""

from collections.abc import Iterable, Sequence

from pipeline.grammar.tokens import YEAR, Token
from pipeline.names.bodies import Bodies
from pipeline.names.evidence import is_person, told_by_words
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import Range, abbreviated, acronym_like, between, name_like, said, several
from pipeline.names.spans import NameSpan
from pipeline.names.stretches import Stretch

_QUOTES = frozenset('"“«')


def enter(stretch: Stretch, entries: Iterable[Range], bodies: Bodies) -> None:
    """Let a body stand at each of `entries` that may name one and where none does yet."""
    tokens = stretch.tokens
    for first, last in (part for entry in entries for part in _apart(tokens, *entry)):
        while last > first and tokens[last - 1].text in ".;,»”" and not abbreviated(tokens, last - 1):
            last -= 1
        while first < last and tokens[first].text.islower() and tokens[first].low in bodies.lexicon.beside:
            first += 1
        alone = last - first == 1 and len(tokens[first].text) == 1  # "N/A"
        if first >= last or alone or not _may_name(tokens, first, last, bodies.lexicon):
            continue
        inside = stretch.standing.get(first)
        if inside is not None and inside.last < last:
            # "Google Maps": a longer name than the one that is known.
            stretch.remove(first)
        if not stretch.taken(first, last):
            name = stretch.said(first, last)
            if last - first > 1 or bodies.of_spoken(name) is None:
                told = told_by_words(tokens, NameSpan(first, last, last), bodies.lexicon)
                body = bodies.named(name, told[0] if told is not None else "other")
                stretch.add(first, last, "name", "participant", body)


def _apart(tokens: Sequence[Token], first: int, last: int) -> list[Range]:
    """The parts of an entry that names several: 'HoneyCo / Apis', 'HoneyCo/Apis'."""
    slashes = (at for at in range(first + 1, last - 1) if tokens[at].text == "/")
    return between(slashes, first, last)


def _tells(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words say something rather than name it, most of them being small: 'Ada - Working on the lamps'."""
    words = [token for token in tokens[first:last] if token.text.isalpha() and token.low not in lexicon.small]
    return not lexicon.head_first and sum(token.text.islower() for token in words) * 2 > len(words)


def _may_name(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words from `first` to `last` may, as a whole, be a body's name."""
    capital = any(name_like(token.text) for token in tokens[first : min(last, first + 2)])
    if not capital or is_person(tokens, first, last, lexicon):
        return False
    words = said(tokens, first, last)
    if words in lexicon.words.columns or words in lexicon.words.person_columns:
        return False  # the header of a table
    if words.partition(" ,")[0] in lexicon.words.places or words in lexicon.things or words in lexicon.leads:
        return False
    if any(lexicon.is_role(token.low) for token in tokens[first:last]) or lexicon.opens_role(tokens[first].low):
        return False
    text = tokens[first].text
    if text in _QUOTES or _tells(tokens, first, last, lexicon):
        return False  # 'Ada Roe, "Lamps at Night"'
    if last - first == 1 and tokens[first].low in lexicon.words.peoples:
        return False  # "The hall (April, May)"
    if YEAR.fullmatch(tokens[last - 1].text) is not None:
        return False  # "May 2015"
    common = not acronym_like(text) and text.lower() in lexicon.written_small
    if last - first == 1 and (common or several(text) or text in lexicon.words.acronyms):
        return False
    return not any(token.text in ":;|«@" for token in tokens[first:last])
