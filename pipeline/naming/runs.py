"""Runs of capitalised words, small words between them included: where one ends, and where what matters begins."""

from collections.abc import Sequence

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.verdict import region_end
from pipeline.naming.words import Words, abbreviated, name_like, possessive

_LONGEST = 20
_JOINTS = frozenset({"&", "'"})


def run_end(words: Words, index: int, lexicon: Lexicon) -> int:
    """Behind which word the capitalised words end that begin at `index`, small words between them included."""
    tokens = words.words
    limit = min(len(words), index + _LONGEST)
    at = index + 1
    while at < limit:
        word = tokens[at]
        if name_like(word) or _form(words, at, lexicon):
            at += 1
            if (
                word.lower() in lexicon.company
                and abbreviated(word)
                and at < limit
                and tokens[at] == "."
                and words.starts[at] == words.ends[at - 1]
            ):
                return at + 1
        elif word in _JOINTS or (word == "." and abbreviated(tokens[at - 1])):
            if at + 1 >= limit or not name_like(tokens[at + 1]) or (word == "'" and not tokens[at - 1].endswith("s")):
                break
            if words.starts[at] != words.ends[at - 1] and word != "&":
                break
            at += 2
        elif word == "," and _portfolio(words, index, at, lexicon) and _listed(tokens, at, limit, lexicon):
            at += 1
        else:
            low = word.lower()
            needed = lexicon.openers.get(low)
            if needed is None and low not in lexicon.and_words:
                break
            if needed and not any(token.lower() in needed for token in tokens[max(index, at - 1) : at]):
                break
            following = at + 1
            while following < limit and following < at + 3 and tokens[following] in lexicon.articles:
                following += 1
            if following >= limit or not name_like(tokens[following]):
                break
            if low in lexicon.and_words and following > at + 1 and lexicon.home.head_first:
                break
            at = following + 1
    return at


def _form(words: Words, at: int, lexicon: Lexicon) -> bool:
    return words.words[at].lower() in lexicon.company and words.words[at].islower()


def _portfolio(words: Words, index: int, at: int, lexicon: Lexicon) -> bool:
    """Whether what ends before `at` may go on with topics: 'Department of Housing, …', 'Manitoba Health, …'."""
    tokens = words.words
    if tokens[index].lower() in lexicon.portfolio:
        return True
    topic = region_end(words, index, at, lexicon)
    return index < topic < at and tokens[topic].lower() in lexicon.topics and tokens[at - 1].lower() in lexicon.topics


def _listed(words: Sequence[str], at: int, limit: int, lexicon: Lexicon) -> bool:
    """Whether the comma at `at` stands in a portfolio: 'Department of Housing, Seniors and Social Services'."""
    if at + 1 >= limit or not name_like(words[at + 1]) or possessive(words[at + 1]).lower() in lexicon.places:
        return False
    for later in range(at + 2, min(limit, at + 6)):
        if words[later] in lexicon.and_words:
            return later + 1 < limit and name_like(words[later + 1]) and words[later + 1].lower() not in lexicon.places
        if not (name_like(words[later]) or words[later] == ","):
            return False
    return False


def trimmed(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """`first`, or the word behind those that only open the sentence or say whose body it is ("Ontario's Office …")."""
    while first < last and _idle(words, first, last, lexicon):
        first += 1
    return first


def _idle(words: Words, at: int, last: int, lexicon: Lexicon) -> bool:
    word = words.words[at]
    low = word.lower()
    if low in lexicon.determiners and (word.islower() or words.opens(at)):
        return True
    if low in lexicon.home.leads and (words.opens(at) or low in lexicon.and_words):
        # "New Brunswick Public Safety" begins with no lead.
        return " ".join(words.words[at : at + 2]).lower() not in lexicon.places
    if at + 1 < last and (word.endswith("'s") and possessive(low) in lexicon.places):
        return True
    if at + 1 < last and word in lexicon.own_acronyms and low in lexicon.descriptors:
        return True
    return word in _JOINTS or (word.islower() and low in lexicon.openers)
