"""The bodies in a run of capitalised words: cut at 'and' between two, and before the one that a unit belongs to."""

from collections.abc import Callable
from typing import NamedTuple

from pipeline.naming.heads_first import head_of
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.runs import trimmed
from pipeline.naming.verdict import (
    complete_name,
    opens_complement,
    region_end,
    strong,
    topical,
    verdict,
)
from pipeline.naming.words import Words, acronym_like, name_like, possessive

_DEEPEST = 8
_SEVERAL = 2
_NATION = "indigenous_organization"


class Part(NamedTuple):
    """A stretch of words that is a body's name (`type` says of what sort), or may be one (`type` is None)."""

    first: int
    last: int
    type: str | None


def parts(
    words: Words, first: int, last: int, lexicon: Lexicon, known: Callable[[int], int | None], depth: int = 0
) -> list[Part]:
    """The bodies that the capitalised words from `first` to `last` name, and what is left over, in order.

    `known` tells behind which word a known name ends that starts at a word. A run is cut at 'and' between two bodies
    and before the body that a unit, an office or a person belongs to."""
    first = trimmed(words, first, last, lexicon)
    if first >= last:
        return []
    tokens = words.words
    end = known(first)
    if end is not None and end >= last:
        return [Part(first, end, "known")]
    last = _home_part(words, first, last, lexicon)
    for cut in range(max(first + 1, (end or 0) - 1), last - 1):
        behind = _cut(words, first, cut, last, lexicon, known)
        if behind is not None and depth < _DEEPEST:
            end_left = cut + 1 if tokens[cut].endswith("'s") else cut
            left = parts(words, first, end_left, lexicon, known, depth + 1)
            right = parts(words, behind, last, lexicon, known, depth + 1)
            return left + right
    kind = verdict(words, first, last, lexicon)
    joint = _weakly_joined(words, first, last, lexicon) if kind is not None and depth < _DEEPEST else None
    if joint is not None:
        return [
            *parts(words, first, joint, lexicon, known, depth + 1),
            *parts(words, joint + 1, last, lexicon, known, depth + 1),
        ]
    if kind is not None:
        return [Part(first, last, kind)]
    if end is not None and words.slice(end, last).lower() in lexicon.places:
        return [Part(first, last, "other")]
    if end is not None and end < last and tokens[end][0].isupper() and not tokens[end - 1].endswith("'s"):
        # "House of Commons Standing Committee on Health" is one name.
        kind = verdict(words, end, last, lexicon)
        if kind == "task_force":
            return [Part(first, last, kind)]
        if tokens[last - 1].lower() in lexicon.governing and all(map(name_like, tokens[end:last])):
            # "Six Nations of the Grand River Elected Council"
            return [Part(first, last, kind or "other")]
    if end is not None:
        return [
            Part(first, end, "known"),
            *(parts(words, end, last, lexicon, known, depth + 1) if depth < _DEEPEST else []),
        ]
    if tokens[first].lower() in lexicon.municipal and first + 2 < last and tokens[first + 1] in lexicon.openers:
        return [Part(first, first + 3, "municipal_government")]
    joint = next((at for at in range(first + 1, last - 1) if tokens[at] in lexicon.and_words), None)
    if (
        joint is not None
        and depth < _DEEPEST
        and complete_name(words, first, joint, lexicon)
        and verdict(words, first, joint, lexicon)
    ):
        return [
            *parts(words, first, joint, lexicon, known, depth + 1),
            *parts(words, joint + 1, last, lexicon, known, depth + 1),
        ]
    return [Part(first, last, None)]


def _cut(
    words: Words, first: int, cut: int, last: int, lexicon: Lexicon, known: Callable[[int], int | None]
) -> int | None:
    """Where the second body begins, where the word at `cut` stands between two; None elsewhere."""
    tokens = words.words
    word = tokens[cut]
    if word.endswith("'s") and cut + 1 < last:
        whole = acronym_like(word[:-2]) or (known(first) == cut + 1)
        return cut + 1 if whole and verdict(words, cut + 1, last, lexicon) else None
    if word == "'" and known(first) == cut and cut + 1 < last:
        return cut + 1
    joins = word in lexicon.and_words
    if not joins and (word not in lexicon.genitives or tokens[cut - 1].lower() in lexicon.seats):
        return None
    if not joins and tokens[cut - 1].lower() in lexicon.portfolio & lexicon.offices and known(cut + 1) is None:
        # "Minister of Rural and Remote Health": what a minister is minister of is no body beside him.
        return None
    if joins and " ".join(tokens[cut - 1 : cut + 2]).lower() in lexicon.places:
        return None
    behind = cut + 1
    while behind < last and tokens[behind] in lexicon.articles:
        behind += 1
    if behind >= last or behind == cut:
        return None
    if joins and behind == cut + 1 and topical(words, behind, last, lexicon):
        return None
    left = known(first) == cut or verdict(words, first, cut, lexicon) is not None
    lone = cut == first + 1 and acronym_like(tokens[first])
    if joins and cut > first and _placed(words, first, cut, lexicon):
        return behind
    if joins and (lone or _own_article(words, cut + 1, last, lexicon)):
        return behind if lone else cut + 1
    left = left or lone or (cut == first + 1 and _short_form(words, first, lexicon))
    apart = behind > cut + 1 or known(first) == cut or _listed_before(words, first, lexicon)
    if joins and apart and (known(behind) is not None or verdict(words, behind, last, lexicon) is not None):
        # "… and the …" never stands inside a name before its head; behind a full name or a comma another name follows.
        return behind if left or behind > cut + 1 or cut - first <= 3 else None
    right = known(behind) is not None or strong(words, behind, last, lexicon)
    right = right or ((joins or behind > cut + 1) and behind + 1 == last and acronym_like(tokens[behind]))
    # "Lakes Institute for Ecology | de l'Université de Hearst": a head of the document's language begins another name.
    right = right or (not joins and left and lexicon.home.head_first and head_of(words, behind, lexicon.home) == behind)
    right = right or (joins and " ".join(tokens[behind : behind + 2]).lower() in lexicon.gatherings)
    if joins and not right and left and complete_name(words, first, cut, lexicon):
        right = verdict(words, behind, last, lexicon) is not None
    if not right:
        return None
    if joins:
        return behind if left and (known(behind) is not None or not _in_portfolio(words, first, cut, lexicon)) else None
    if left and any(tokens[at].lower() in lexicon.whole for at in range(first, cut)):
        return None
    if tokens[cut - 1].lower() in lexicon.governing and verdict(words, behind, last, lexicon) == _NATION:
        # "Council of the Haida Nation" is the nation's own government.
        return None
    if known(behind) is not None:
        return behind
    told = {possessive(token).lower() for token in tokens[first:cut]}
    owned = not (told.isdisjoint(lexicon.offices) and told.isdisjoint(lexicon.persons))
    return behind if left or owned else None


def _weakly_joined(words: Words, first: int, last: int, lexicon: Lexicon) -> int | None:
    """Where 'and' stands between two names of several words, of which the second has a head that proves little:
    'Paterson GlobalFoods | and Richardson International'."""
    tokens = words.words
    joints = [at for at in range(first, last) if tokens[at] in lexicon.and_words]
    if len(joints) != 1 or min(joints[0] - first, last - 1 - joints[0]) < _SEVERAL:
        return None
    final = possessive(tokens[last - 1]).lower()
    if (
        final in lexicon.last_heads
        or final not in lexicon.weak_heads
        or not all(map(name_like, tokens[first : joints[0]]))
    ):
        return None
    before, behind = tokens[joints[0] - 1].lower(), tokens[joints[0] + 1].lower()
    return None if before in lexicon.topics or behind in lexicon.topics else joints[0]


def _short_form(words: Words, at: int, lexicon: Lexicon) -> bool:
    """Whether a head with an article before it stands for a name: 'the Society | and River Watch'."""
    low = words.words[at].lower()
    headed = low in lexicon.last_heads and low not in lexicon.never_alone
    return headed and at > 0 and words.words[at - 1].lower() in lexicon.articles


def _placed(words: Words, first: int, cut: int, lexicon: Lexicon) -> bool:
    """Whether a place stands before 'and' in a phrase of its own: 'the Society in Alberta | and Miriam's Door'."""
    tokens = words.words
    return (
        first > 0 and tokens[first - 1].lower() in lexicon.place_words and region_end(words, first, cut, lexicon) == cut
    )


def _own_article(words: Words, at: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a name with an article of its own begins at `at`: 'La Presse et | Le Quotidien'."""
    word = words.words[at]
    return at + 1 < last and word[0].isupper() and word.lower() in lexicon.articles


def _listed_before(words: Words, first: int, lexicon: Lexicon) -> bool:
    """Whether the name stands in a list behind a comma that another name precedes: 'Canada Post, Purolator and …'."""
    tokens = words.words
    before = tokens[first - 2] if first > 1 and tokens[first - 1] == "," else ""
    return bool(before) and name_like(before) and before.lower() not in lexicon.leads


def _home_part(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Behind which word a foreign body's name ends: 'Nursing and Midwifery Council | of the United Kingdom'."""
    said = words.slice(first, last)
    for rule in lexicon.rules:
        match = rule.foreign.search(said)
        if match is not None:
            end = next(at for at in range(first, last) if words.starts[at] >= words.starts[first] + match.start() + 1)
            return end if end > first + 1 else last
    return last


def _in_portfolio(words: Words, first: int, cut: int, lexicon: Lexicon) -> bool:
    tokens = words.words
    opened = next((at for at in range(first, cut) if opens_complement(tokens[at], lexicon)), cut)
    return opened > first and possessive(tokens[opened - 1]).lower() in lexicon.portfolio and opened < cut
