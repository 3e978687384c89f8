"""Other names of bodies: in parentheses behind a name, in a list of acronyms, and acronyms that nothing explains."""

from collections.abc import Sequence
from typing import NamedTuple

from pipeline.grammar.tokens import Token
from pipeline.names.bodies import Bodies, Body
from pipeline.names.evidence import told_by_words
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import acronym_like, between, name_like, said, spells
from pipeline.names.spans import span_at
from pipeline.names.stretches import Stretch

_MOST = 30
_FEWEST = 3
"""The fewest words whose initials are an acronym that nothing explains."""
_MARKS = frozenset({*"«»“”\"'‘’", "'s"})
_APART = frozenset(",;/")


class Alias(NamedTuple):
    """Another name for what stands before: 'acronym', 'short' or 'name', at the tokens from `first` to `last`."""

    first: int
    last: int
    kind: str


def aliases(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> tuple[list[Alias], int]:
    """The aliases in the parentheses that open at the token at `at`, and the token behind them."""
    # "the Hive Council's (HC's) report"
    at += at < len(tokens) and tokens[at].text == "'s"
    if at + 2 >= len(tokens) or tokens[at].text != "(":
        return [], at
    close = next((end for end in range(at + 1, min(len(tokens), at + _MOST)) if tokens[end].text == ")"), None)
    if close is None:
        return [], at
    inside = range(at + 1, close)
    marks = (mark for mark in inside if tokens[mark].text in _APART or tokens[mark].low in lexicon.words.or_words)
    found = [_alias(tokens, low, high, lexicon) for low, high in between(marks, at + 1, close)]
    return [alias for alias in found if alias is not None], close + 1


def _alias(tokens: Sequence[Token], low: int, high: int, lexicon: Lexicon) -> Alias | None:
    """What the words name, without what introduces them: 'ci-après', 'the', quotation marks."""
    led, words = low, lexicon.words
    while low < high and (
        tokens[low].text in _MARKS
        or tokens[low].low in words.determiners
        or (tokens[low].text.islower() and tokens[low].low in words.aliases)
    ):
        low += 1
    short = low > led
    while high > low and tokens[high - 1].text in _MARKS:
        high -= 1
    if low >= high or not name_like(tokens[low].text):
        return None
    if high - low == 1 and acronym_like(tokens[low].text):
        return Alias(low, high, "acronym")
    if lexicon.is_place(said(tokens, low, high)):
        return None
    return Alias(low, high, "short" if short else "name")


def settle_acronyms(stretches: Sequence[Stretch], bodies: Bodies) -> None:
    """Enter in `bodies` the countries of the reviewed bodies named in full, and what a list of acronyms says."""
    for nth, stretch in enumerate(stretches):
        tokens = stretch.tokens
        for at in stretch.capitals:
            known = bodies.authorities.names.longest(tokens, at)
            if known is None or known[1][0].type == "company":
                continue  # a company is named wherever it sells
            if known[1][0].jurisdiction is not None:
                bodies.countries.add(known[1][0].jurisdiction[:2])
        if len(tokens) == 1 and acronym_like(tokens[0].text) and nth + 1 < len(stretches):
            _listed(tokens[0].text, stretches[nth + 1], bodies)


def _listed(acronym: str, spelt: Stretch, bodies: Bodies) -> None:
    """Take an acronym on a line of its own for what the next line spells out, as lists of acronyms do."""
    tokens = spelt.tokens
    end = next((at for at, token in enumerate(tokens) if token.text in "(,;:–"), len(tokens))
    if not spells(acronym, tokens[:end], bodies.lexicon.small):
        return
    span = span_at(tokens, 0, bodies.lexicon)
    told = told_by_words(tokens, span, bodies.lexicon) if name_like(tokens[0].text) else None
    known = bodies.authorities.names.longest(tokens, 0)
    if known is not None and known[0] >= end:
        bodies.acronyms[acronym] = bodies.reviewed(known[1][0])
    elif told is not None and span.last >= end:
        bodies.call(bodies.named(spelt.said(0, span.last), told[0]), acronym, "acronym")
    else:
        bodies.acronyms.setdefault(acronym, None)


def settle_initials(stretches: Sequence[Stretch], bodies: Bodies) -> None:
    """Enter the acronyms that the report never spells out, and that are the initials of just one of its bodies."""
    initials: dict[str, list[Body]] = {}
    for body in bodies.by_id.values():
        for name in body.names if body.acronym is None else ():
            words = [word for word in bodies.identity(name).split() if word not in bodies.lexicon.small]
            if len(words) >= _FEWEST:
                initials.setdefault("".join(word[0] for word in words), []).append(body)
    for stretch in stretches:
        for at in stretch.capitals:
            text = stretch.tokens[at].text
            owners = initials.get(text.lower(), []) if text.isupper() else []
            if len(owners) == 1 and text not in bodies.acronyms:
                bodies.call(owners[0], text, "acronym")
