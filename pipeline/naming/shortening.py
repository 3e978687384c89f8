"""How a full name is shortened where it stands again: 'the Tribal Council', 'Prairie Link', 'le Groupe de travail'."""

from collections.abc import Iterator
from functools import lru_cache

from pipeline.naming.known import plain
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, acronym_like, name_like, odd, possessive, words_of


@lru_cache(maxsize=8192)
def heads_in(name: str, lexicon: Lexicon) -> frozenset[str]:
    """The head nouns that may stand for `name` with an article before them: 'Society', 'Fondation'."""
    words = words_of(plain(name))
    first, last = words.words[0].lower(), possessive(words.words[_main(words, lexicon) - 1]).lower()
    alone = {last} & (lexicon.weak_heads.keys() | lexicon.joint_heads) if len(words) > 1 else set()
    return frozenset(
        head for head in (first, last) if (head in lexicon.heads or head in alone) and head not in lexicon.never_alone
    )


def short_forms(name: str, lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    """The shortened forms of `name` that are more than its head, and whether each needs an article."""
    words = words_of(plain(name))
    main = _main(words, lexicon)
    tokens = words.words
    if tokens[0].lower() in lexicon.heads and (main < len(tokens) or (tokens[1:2] and tokens[1].islower())):
        yield from _first_words(words, main, lexicon)
        return
    if 2 <= main < len(tokens):
        yield words.slice(0, main), True
    heads = {possessive(tokens[main - 1]).lower(), words.slice(max(0, main - 2), main).lower()}
    headed = possessive(tokens[main - 1]).lower() in lexicon.weak_heads and not lexicon.home.head_first
    if headed or not heads.isdisjoint(lexicon.heads):
        for start in range(1, main - 1):
            if tokens[start][0].isalnum() and name_like(tokens[start]):
                yield words.slice(start, main), True
    yield from _own_words(words, main, lexicon)
    if 1 < main == len(tokens) and odd(tokens[-1]) and not acronym_like(tokens[-1]):
        # "QuayWatch" of "Shuswap QuayWatch"
        yield tokens[-1], False


def _main(words: Words, lexicon: Lexicon) -> int:
    """The number of words before the first complement."""
    tokens = words.words
    opened = next(
        (at for at, token in enumerate(tokens) if at and token.islower() and token in lexicon.openers), len(tokens)
    )
    heads = {possessive(tokens[opened - 1]).lower(), words.slice(max(0, opened - 2), opened).lower()}
    headed = tokens[0].lower() in lexicon.heads or not heads.isdisjoint(lexicon.last_heads)
    # "Mothers of the North Society" has its head at its end.
    return opened if headed or possessive(tokens[-1]).lower() not in lexicon.last_heads else len(tokens)


def _first_words(words: Words, main: int, lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    tokens = words.words
    for end in range(2, min(len(tokens), 6)):
        if tokens[end - 1][0].isalnum() and tokens[end - 1] not in lexicon.small and tokens[end].islower():
            yield words.slice(0, end), True


def _own_words(words: Words, main: int, lexicon: Lexicon) -> Iterator[tuple[str, bool]]:
    """What is a company's own in its name: 'VIA Rail' of 'VIA Rail Canada', 'TrustMark' of 'TrustMark Inc.'"""
    tokens = words.words
    own = main
    while own > 1 and _generic(tokens[own - 1], lexicon):
        own -= 1
    legal = tokens[-1].lower() in lexicon.company or (len(tokens) > 2 and tokens[-2].lower() in lexicon.company)
    if legal and own > 3 and tokens[1] == "&":
        # "Sand & Sail" of "Sand & Sail Outfitters Ltd."
        yield words.slice(0, 3), False
    if main < len(tokens) or own == len(tokens) or (own == 1 and not legal):
        return
    short = words.slice(0, own)
    if not lexicon.place(short.lower()) and not lexicon.place(tokens[0].lower()):
        yield short, False


def _generic(word: str, lexicon: Lexicon) -> bool:
    low = possessive(word).lower()
    known = (lexicon.heads, lexicon.weak_heads, lexicon.places, lexicon.company, lexicon.descriptors)
    return not low[0].isalnum() or any(low in those for those in known)
