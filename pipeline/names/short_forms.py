"""How a full name is shortened where it stands again: 'the Tribal Council', 'Prairie Link', 'le Groupe de travail'."""

from collections.abc import Iterator, Sequence
from functools import lru_cache

from pipeline.grammar.tokens import Token, tokens_of
from pipeline.names.phrases import plain
from pipeline.names.shapes import acronym_like, name_like, odd
from pipeline.names.vocabulary import Lexicon


@lru_cache(maxsize=8192)
def heads_in(name: str, lexicon: Lexicon) -> frozenset[str]:
    """The head nouns that may stand for `name` with an article before them: 'Society', 'Fondation'."""
    tokens = tokens_of(plain(name))
    first, last = tokens[0].low, tokens[_main(tokens, lexicon) - 1].low
    alone = {last} & lexicon.weak.keys() if len(tokens) > 1 else set()
    return frozenset(head for head in (first, last) if head in lexicon.heads or head in alone)


def short_forms(name: str, lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    """The shortened forms of `name` that are more than its head, and whether each needs an article."""
    text = plain(name)
    tokens = tokens_of(text)
    main = _main(tokens, lexicon)

    def said(first: int, last: int) -> str:
        return text[tokens[first].start : tokens[last - 1].end]

    if tokens[0].low in lexicon.heads and (main < len(tokens) or (tokens[1:2] and tokens[1].text.islower())):
        for end in range(2, min(len(tokens), 6)):
            inner = tokens[end - 1]
            if inner.text[0].isalnum() and inner.low not in lexicon.small and tokens[end].text.islower():
                yield said(0, end), True
        return
    if 2 <= main < len(tokens):
        yield said(0, main), True
    last = tokens[main - 1].low
    if last in lexicon.heads or (last in lexicon.weak and not lexicon.head_first):
        for start in range(1, main - 1):
            if tokens[start].text[0].isalnum() and name_like(tokens[start].text):
                yield said(start, main), True
    own = main
    while own > 1 and _says_little(tokens[own - 1], lexicon):
        own -= 1
    legal = any(token.low in lexicon.words.legal for token in tokens[-2:])
    placed = lexicon.is_place(said(0, own).lower()) or lexicon.is_place(tokens[0].low)
    if main == len(tokens) and own < len(tokens) and (own > 1 or legal) and not placed:
        # "VIA Rail" of "VIA Rail Canada", "TrustMark" of "TrustMark Inc."
        yield said(0, own), False
    if 1 < main == len(tokens) and odd(tokens[-1].text) and not acronym_like(tokens[-1].text):
        # "QuayWatch" of "Shuswap QuayWatch"
        yield tokens[-1].text, False


def _main(tokens: Sequence[Token], lexicon: Lexicon) -> int:
    """The number of tokens before the first complement."""
    opened = next(
        (
            at
            for at, token in enumerate(tokens)
            if at and token.text.islower() and (token.low in lexicon.words.genitives or token.low in lexicon.links)
        ),
        len(tokens),
    )
    headed = tokens[0].low in lexicon.heads or tokens[opened - 1].low in lexicon.last_heads
    # "Mothers of the North Society" has its head at its end.
    return opened if headed or tokens[-1].low not in lexicon.last_heads else len(tokens)


def _says_little(token: Token, lexicon: Lexicon) -> bool:
    low = token.low
    known = (lexicon.heads, lexicon.weak, lexicon.words.places, lexicon.words.legal, lexicon.descriptors)
    return not low[0].isalnum() or any(low in those for those in known)
