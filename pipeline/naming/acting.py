"""Regions and towns that act: 'Saskatchewan and Nova Scotia asked that …' speaks of their governments."""

from pipeline.authorities import Authorities, Authority
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words

_GOVERNMENTS = frozenset({"provincial_government", "municipal_government"})
_LONGEST = 4


def acting(words: Words, first: int, last: int, lexicon: Lexicon, authorities: Authorities) -> Authority | None:
    """The government that the place at the words from `first` to `last` stands for, where it is what acts."""
    known = [body for body in authorities.elliptic.get(words.slice(first, last), ()) if body.type in _GOVERNMENTS]
    if not known or not _subject(words, first, last, lexicon, authorities):
        return None
    return min(known, key=lambda body: body.type != "provincial_government")


def _subject(words: Words, first: int, last: int, lexicon: Lexicon, authorities: Authorities) -> bool:
    """Whether the place, or the list of places that it is one of, opens a clause and a verb of deciding follows."""
    tokens = words.words
    low, high = first, last
    while low > 0 and not words.opens(low):
        before = tokens[low - 1]
        if before in lexicon.articles or before.lower() in lexicon.articles or before in lexicon.and_words:
            low -= 1
        elif before == ",":
            start = next(
                (at for at in range(max(0, low - 1 - _LONGEST), low - 1) if _place(words, at, low - 1, authorities)),
                None,
            )
            if start is None:
                break
            low = start
        else:
            start = next((at for at in range(max(0, low - _LONGEST), low) if _place(words, at, low, authorities)), None)
            if start is None:
                break
            low = start
    if not (words.opens(low) or tokens[low - 1] in (";", ",") or tokens[low - 1] in lexicon.clauses):
        return False
    while high < len(tokens):
        at = high
        while at < len(tokens) and (
            tokens[at] == "," or tokens[at] in lexicon.and_words or tokens[at] in lexicon.articles
        ):
            at += 1
        end = next(
            (end for end in range(min(len(tokens), at + _LONGEST), at, -1) if _place(words, at, end, authorities)), None
        )
        if at == high or end is None:
            break
        high = end
    return any(rule.acts.match(words.text, words.ends[high - 1]) for rule in lexicon.rules)


def _place(words: Words, first: int, last: int, authorities: Authorities) -> bool:
    return any(body.type in _GOVERNMENTS for body in authorities.elliptic.get(words.slice(first, last), ()))
