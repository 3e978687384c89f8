"""Runs of capitalised words, small words between them included: where one ends, and where what matters begins."""

from collections.abc import Sequence

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.verdict import region_end
from pipeline.naming.words import Words, abbreviated, acronym_like, frequency, initial, name_like, possessive

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
        elif frequency(word) and (acronym_like(tokens[at - 1]) or tokens[at - 1].lower() in lexicon.weak_heads):
            # "CKUW 95.9", "Radio 104.1"
            at += 1
        elif word.isdigit() and tokens[at - 1].lower() in lexicon.numbered:
            at += 1
        elif word in lexicon.numbered and at + 1 < limit and tokens[at + 1].isdigit():
            at += 2
        elif word in lexicon.and_words and at + 1 < limit and tokens[at + 1] in lexicon.partners:
            # "Popote et compagnie", "Harris and sons"
            return at + 2
        elif word == "," and at + 1 < limit and tokens[at + 1].lower() in lexicon.company and name_like(tokens[at + 1]):
            # "J. D. Irving, Limited", "Acme Foods, Inc."
            dotted = at + 2 < limit and tokens[at + 2] == "." and words.starts[at + 2] == words.ends[at + 1]
            return at + 3 if dotted and abbreviated(tokens[at + 1]) else at + 2
        elif word in _JOINTS or (word == "." and (abbreviated(tokens[at - 1]) or _initials(words, index, at))):
            if at + 1 >= limit or not name_like(tokens[at + 1]) or (word == "'" and not tokens[at - 1].endswith("s")):
                break
            if words.starts[at] != words.ends[at - 1] and word != "&":
                break
            at += 2
        elif word == "," and _portfolio(words, index, at, lexicon) and _listed(tokens, at, limit, lexicon):
            at += 2 if tokens[at + 1] in lexicon.articles else 1
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


def _initials(words: Words, index: int, at: int) -> bool:
    """Whether all before the full stop at `at` are initials that open a name: 'J. D. | Irving'."""
    return all(token == "." or initial(token) for token in words.words[index:at])


def _form(words: Words, at: int, lexicon: Lexicon) -> bool:
    return words.words[at].lower() in lexicon.company and words.words[at].islower()


def _portfolio(words: Words, index: int, at: int, lexicon: Lexicon) -> bool:
    """Whether what ends before `at` may go on with topics: 'Department of Housing, …', 'Manitoba Health, …'."""
    tokens = words.words
    if tokens[index].lower() in lexicon.portfolio:
        return True
    if any(
        tokens[it].lower() in lexicon.portfolio and tokens[it + 1] in lexicon.openers for it in range(index, at - 1)
    ):
        return True
    topic = region_end(words, index, at, lexicon)
    return index < topic < at and tokens[topic].lower() in lexicon.topics and tokens[at - 1].lower() in lexicon.topics


def _listed(words: Sequence[str], at: int, limit: int, lexicon: Lexicon) -> bool:
    """Whether the comma at `at` stands in a portfolio: 'Department of Housing, Seniors and Social Services'."""
    noun = at + 2 if at + 1 < limit and words[at + 1] in lexicon.articles else at + 1
    if noun >= limit or not name_like(words[noun]) or possessive(words[noun]).lower() in lexicon.places:
        return False
    for later in range(at + 2, min(limit, at + 6)):
        if words[later] in lexicon.and_words:
            return later + 1 < limit and name_like(words[later + 1]) and words[later + 1].lower() not in lexicon.places
        if words[later].lower() in lexicon.places or acronym_like(words[later]):
            # "The Department of Justice, Parks Canada and …": other bodies follow.
            return False
        if not (name_like(words[later]) or words[later] == "," or words[later] in lexicon.articles):
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
        # "A. Belliveau Seafoods" begins with an initial.
        return words.words[at + 1 : at + 2] != ["."]
    if low in lexicon.home.leads and (words.opens(at) or low in lexicon.and_words):
        # "New Brunswick Public Safety" and "Six Nations of the Grand River" begin with no lead.
        return " ".join(words.words[at : at + 2]).lower() not in lexicon.places and not (
            at + 1 < last and " ".join(words.words[at : at + 2]).lower() in lexicon.last_heads
        )
    if at + 2 < last and words.opens(at) and _framed(words, at, lexicon):
        return True
    if at + 1 < last and (word.endswith("'s") and possessive(low) in lexicon.places):
        return True
    if at + 1 < last and word in lexicon.own_acronyms and low in lexicon.descriptors:
        return True
    return word in _JOINTS or (word.islower() and low in lexicon.openers)


def _framed(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether the word at `at` only says who belongs to the body named behind it: 'Clients of | Kin & Co'."""
    tokens = words.words
    if not (tokens[at + 1].islower() and tokens[at + 1] in lexicon.openers) or tokens[at].lower() in lexicon.heads:
        return False
    frame = words.text[words.starts[at] : words.starts[at + 2]]
    return any(rule.before.search(frame) for rule in lexicon.rules)
