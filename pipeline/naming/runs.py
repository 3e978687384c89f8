"""Names whose words that matter all have a capital: 'Canadian Association for the Prevention of Crime'."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, abbreviated, acronym_like, name_like, possessive

_LONGEST = 20
_JOINTS = frozenset({"&", "'"})


class Part(NamedTuple):
    """A stretch of words that is a body's name (`type` says of what sort), or may be one (`type` is None)."""

    first: int
    last: int
    type: str | None


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
        elif word == "," and tokens[index].lower() in lexicon.portfolio and _listed(tokens, at, limit, lexicon):
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
            at = following + 1
    return at


def _form(words: Words, at: int, lexicon: Lexicon) -> bool:
    return words.words[at].lower() in lexicon.company and words.words[at].islower()


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
    tokens = words.words
    while first < last:
        low = tokens[first].lower()
        if (low in lexicon.determiners and (tokens[first].islower() or words.opens(first))) or (
            low in lexicon.home.leads and (words.opens(first) or low in lexicon.and_words)
        ):
            first += 1
        elif tokens[first].endswith("'s") and possessive(low) in lexicon.places and first + 1 < last:
            first += 1
        elif tokens[first] in ("'", "&") or (tokens[first].islower() and low in lexicon.openers):
            first += 1
        else:
            break
    return first


def verdict(words: Words, first: int, last: int, lexicon: Lexicon) -> str | None:
    """The type of the body that the capitalised words from `first` to `last` name by their shape; None where none."""
    tokens = words.words
    count = last - first
    if count < 1:
        return None
    final = possessive(tokens[last - 1]).lower()
    if final in lexicon.company or (final == "." and count > 2 and tokens[last - 2].lower() in lexicon.company):
        return "company" if count > 1 else None
    main = first
    while main < last and not _opens(tokens[main], lexicon):
        main += 1
    head = possessive(tokens[main - 1]).lower() if main > first else ""
    if count < 2 or not_body(words, first, main, last, lexicon):
        return None
    if main == first or (tokens[first].lower() in lexicon.persons and head not in lexicon.last_heads):
        return None
    if all(token.isupper() for token in tokens[first:last] if token[0].isalpha()):
        return None
    if _and_article(words, first, main, lexicon):
        return None
    compound = " ".join(tokens[max(first, main - 2) : main]).lower()
    if compound != head and compound in lexicon.last_heads and count > 2:
        return lexicon.last_heads[compound]
    if head in lexicon.last_heads:
        return lexicon.last_heads[head] if _told_apart(words, first, main, last, lexicon) else None
    if main < last and count > 2 and final in lexicon.last_heads and final not in lexicon.soft_heads:
        return lexicon.last_heads[final]
    kind = _by_region(words, first, main, last, lexicon)
    if kind:
        return kind
    if main - first > 1 and head in lexicon.weak_heads:
        return lexicon.weak_heads[head]
    if main == last and possessive(tokens[first]).lower() in lexicon.weak_heads and tokens[first][0].isupper():
        return lexicon.weak_heads[tokens[first].lower()] if tokens[first].lower() in lexicon.first_weak else None
    return None


def not_body(words: Words, first: int, main: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the head of a name, or its last word, says that it is something else: 'Round Table on …', '… Plan'."""
    # An acronym is no word: 'ACT Alberta' is no act.
    tokens = [
        possessive(token) if token.isupper() and len(token) > 1 else possessive(token).lower()
        for token in words.words[first:last]
    ]
    heads = {tokens[main - first - 1], " ".join(tokens[max(0, main - first - 2) : main - first])}
    if main < last and tokens[-1] in lexicon.last_heads and not heads & (lexicon.offices | lexicon.laws):
        return False
    if heads & (lexicon.not_bodies | lexicon.offices):
        return True
    return tokens[-1] in lexicon.not_bodies if main == last else tokens[-1] in lexicon.endings


def _opens(word: str, lexicon: Lexicon) -> bool:
    return word[0].islower() and word in lexicon.openers


def _told_apart(words: Words, first: int, main: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words besides the head tell this body from others of its kind: not 'Police Service', not 'Tribal Council'."""
    tokens = words.words
    if main < last:
        return True
    rest = [possessive(token).lower() for token in tokens[first : main - 1] if token[0].isalnum()]
    return (
        any(word not in lexicon.last_heads and word not in lexicon.bare for word in rest)
        and " ".join(possessive(token).lower() for token in tokens[first:main]) not in lexicon.bare
    )


def _by_region(words: Words, first: int, main: int, last: int, lexicon: Lexicon) -> str | None:
    """The type of a body named by what it does and where: 'Transport Canada', 'Service Nouveau-Brunswick'."""
    tokens = words.words
    if main != last:
        return None
    for size in (1, 2, 3):
        if last - size <= first:
            return None
        if " ".join(tokens[last - size : last]).lower() in lexicon.places:
            before = [token.lower() for token in tokens[first : last - size]]
            plain = before[-1] in lexicon.directions or all(
                word in lexicon.places or word in lexicon.towns or word in lexicon.leads or word in lexicon.peoples
                for word in before
            )
            return None if plain or before[-1] in lexicon.and_words else "other"
    return None


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
    for cut in range(first + 1, last - 1):
        behind = _cut(words, first, cut, last, lexicon, known)
        if behind is not None and depth < 8:
            end_left = cut + 1 if tokens[cut].endswith("'s") else cut
            left = parts(words, first, end_left, lexicon, known, depth + 1)
            right = parts(words, behind, last, lexicon, known, depth + 1)
            return left + right
    kind = verdict(words, first, last, lexicon)
    if kind is not None:
        return [Part(first, last, kind)]
    if end is not None and words.slice(end, last).lower() in lexicon.places:
        return [Part(first, last, "other")]
    if end is not None:
        return [Part(first, end, "known"), *(parts(words, end, last, lexicon, known, depth + 1) if depth < 8 else [])]
    if tokens[first].lower() in lexicon.municipal and first + 2 < last and tokens[first + 1] in lexicon.openers:
        return [Part(first, first + 3, "municipal_government")]
    joint = next((at for at in range(first + 1, last - 1) if tokens[at] in lexicon.and_words), None)
    if joint is not None and depth < 8 and _complete(words, first, joint, lexicon) and verdict(words, first, joint, lexicon):
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
    joins = word in lexicon.and_words
    if not joins and word not in lexicon.genitives:
        return None
    behind = cut + 1
    while behind < last and tokens[behind] in lexicon.articles:
        behind += 1
    if behind >= last or behind == cut:
        return None
    left = known(first) == cut or verdict(words, first, cut, lexicon) is not None
    left = left or (cut == first + 1 and acronym_like(tokens[first]))
    if joins and (behind > cut + 1 or known(first) == cut or _listed_before(words, first, lexicon)):
        # "… and the …" never stands inside a name before its head; behind a full name or a comma another name follows.
        if known(behind) is not None or verdict(words, behind, last, lexicon) is not None:
            return behind if left or behind > cut + 1 or cut - first <= 3 else None
    right = known(behind) is not None or _strong(words, behind, last, lexicon)
    right = right or (joins and behind + 1 == last and acronym_like(tokens[behind]))
    if joins and not right and left and _complete(words, first, cut, lexicon):
        right = verdict(words, behind, last, lexicon) is not None
    if not right:
        return None
    if joins:
        return behind if left and (known(behind) is not None or not _in_portfolio(words, first, cut, lexicon)) else None
    head = possessive(tokens[cut - 1]).lower()
    if left and any(tokens[at].lower() in lexicon.whole for at in range(first, cut)):
        return None
    if left or head not in lexicon.heads:
        return behind
    return None


def _complete(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a name ends with its head or its legal form, so that nothing is to come: 'Regina Food Bank'."""
    tokens = words.words
    ends = {possessive(tokens[last - 1]).lower(), " ".join(tokens[max(first, last - 2) : last]).lower()}
    return bool(ends & lexicon.last_heads.keys()) or bool(ends & lexicon.company)


def _listed_before(words: Words, first: int, lexicon: Lexicon) -> bool:
    """Whether the name stands in a list behind a comma that another name precedes: 'Canada Post, Purolator and …'."""
    tokens = words.words
    before = tokens[first - 2] if first > 1 and tokens[first - 1] == "," else ""
    return bool(before) and name_like(before) and before.lower() not in lexicon.leads


def _and_article(words: Words, first: int, main: int, lexicon: Lexicon) -> bool:
    tokens = words.words
    return any(
        tokens[at] in lexicon.and_words and tokens[at + 1] in lexicon.articles for at in range(first, main - 1)
    )


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
    opened = next((at for at in range(first, cut) if _opens(tokens[at], lexicon)), cut)
    return opened > first and possessive(tokens[opened - 1]).lower() in lexicon.portfolio and opened < cut


def _strong(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether what begins at `first` is a body by a head that leaves no doubt."""
    tokens = words.words
    end = last
    for at in range(first, last):
        if _opens(tokens[at], lexicon) or tokens[at] in lexicon.and_words:
            end = at
            break
    head = possessive(tokens[end - 1]).lower()
    if head in lexicon.last_heads and (end - first > 1 or end < last):
        return _told_apart(words, first, end, last if end < last else end, lexicon) and head not in lexicon.soft_heads
    return _by_region(words, first, end, end, lexicon) is not None
