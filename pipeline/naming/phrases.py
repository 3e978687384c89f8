"""Names whose head comes first and whose complements may have small letters: 'Association des jardiniers du Nord'."""

from collections.abc import Sequence

from pipeline.languages.naming_rules import NamingRules
from pipeline.naming.heads_first import goes_on, head_of, joined, listed
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, abbreviated, acronym_like, name_like, title_cased

_LONGEST = 24


def phrase(words: Words, index: int, rules: NamingRules, lexicon: Lexicon) -> int | None:
    """Behind which word the name ends that starts at `index`; None where what starts there names nobody.

    A name stops before the body that a unit belongs to ('Institut … | de l'Université …')."""
    head = head_of(words, index, rules)
    if head is None:
        return None
    return _end(words, head, rules, lexicon, min(len(words), head + _LONGEST), {})


def _end(
    words: Words, head: int, rules: NamingRules, lexicon: Lexicon, limit: int, inner: dict[int, int | None]
) -> int | None:
    """`inner` keeps where names inside this one end: "Centre de Centre de …" would be read over and over."""
    tokens = words.words
    low_head = tokens[head].lower()
    proper = tokens[head][0].isupper()
    needs_name = not proper
    at = head + 1
    opener = ""
    article = False
    while at < limit:
        word = tokens[at]
        low = word.lower()
        following = tokens[at + 1] if at + 1 < limit else ""
        if low in rules.openers and word[0].islower():
            step = _complement(words, at, head, not opener, rules, lexicon, limit, inner)
            if step is None or (needs_name and not any(name_like(token) for token in tokens[at:step])):
                break
            needs_name = False
            opener, article = low, tokens[at + 1].lower() in rules.articles
            at = step
        elif name_like(word):
            opening = low in lexicon.leads and low not in rules.articles
            if opening and at > head + 1 and not title_cased(tokens[at - 1]):
                break
            needs_name = False
            at += 1
            if low in lexicon.places and at > head + 2 and tokens[at - 2] not in lexicon.small:
                return at
        elif word == "." and abbreviated(tokens[at - 1]) and following and name_like(following):
            at += 1
        elif at == head + 1 and proper and word in rules.articles and following and name_like(following):
            # "Maison l'Envol"
            needs_name = False
            at += 2
        elif word.isdigit() and tokens[at - 1].lower() in rules.numbered:
            at += 1
        elif low in rules.company and at > head + 1:
            return at + 2 if following == "." and abbreviated(word) else at + 1
        elif low in rules.and_words:
            step = joined(words, at, opener, article, low_head in rules.portfolio, rules, lexicon, limit)
            if step is None:
                break
            at = step
        elif word == "," and low_head in rules.portfolio:
            step = listed(words, at, rules, limit)
            if step is None:
                break
            at = step
        elif (
            # "Bureau du vérificateur général", but "Le Bureau en général"
            (low not in rules.stops or tokens[at - 1].lower() in rules.offices)
            and (following not in rules.object_signs or _plurals(tokens[at - 1], word, rules))
            and goes_on(words, at, opener, rules, limit)
        ):
            at += 1
        else:
            break
    if needs_name or at == head + 1:
        return None
    name = " ".join(tokens[head:at]).lower().replace("' ", "'")
    return None if name in rules.bare or (_thin(tokens[head:at], lexicon) and words.opens(head)) else at


def _complement(
    words: Words,
    at: int,
    head: int,
    first: bool,
    rules: NamingRules,
    lexicon: Lexicon,
    limit: int,
    inner: dict[int, int | None],
) -> int | None:
    """Behind which word the complement ends that the preposition at `at` opens; None where the name stops before."""
    tokens = words.words
    needed = rules.openers.get(tokens[at].lower(), frozenset())
    before = at - 1
    while before > head + 1 and tokens[before].islower() and rules.adjective.fullmatch(tokens[before]):
        before -= 1
    told = {tokens[at - 1].lower(), tokens[before].lower()} | ({tokens[head].lower()} if first else set())
    if needed and needed.isdisjoint(told):
        return None
    noun = at + 1
    while noun < limit and tokens[noun].lower() in rules.articles and noun < at + 3:
        if tokens[noun][0].isupper() and noun > at + 1:
            break
        noun += 1
    if noun >= limit or not (tokens[noun][0].isalpha() or name_like(tokens[noun])):
        return None
    low = tokens[noun].lower()
    if low in rules.determiners and noun == at + 1 and low not in rules.articles:
        return None
    if tokens[noun] in rules.times:
        return None
    if (tokens[noun] in rules.stops and noun == at + 1) or (low in rules.openers and tokens[noun].islower()):
        return None
    if (
        acronym_like(tokens[noun])
        and low not in rules.heads
        and at > head + 1
        and tokens[noun] not in lexicon.own_acronyms
    ):
        # "Centre national de coordination | de la GRC", but "Regroupement régional des OBNL"
        return None
    following = tokens[noun + 1] if noun + 1 < limit else ""
    if noun == at + 1 and following in rules.object_signs and rules.infinitive.fullmatch(tokens[noun]):
        # "demander au Ministère de financer une place"
        return None
    whole = tokens[head].lower() in rules.whole
    if (whole or at > head + 1) and tokens[noun][0].isupper():
        other = head_of(words, noun, rules)
        if other is not None:
            if other not in inner:
                inner[other] = _end(words, other, rules, lexicon, limit, inner)
            end = inner[other]
            if end is not None:
                return end if whole else None
    return noun + 1


def _plurals(before: str, word: str, rules: NamingRules) -> bool:
    """Whether two words in the plural stand side by side, so that the second is no verb: 'petites collectivités'."""
    return before.islower() and before.endswith(rules.plural_endings) and word.endswith(rules.plural_endings)


def _thin(name: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a head with nothing but one common adjective stands there: 'Conseil tribal' names nobody by itself."""
    return len(name) == 2 and name[1].islower() and name[1] not in lexicon.peoples


def applied_title(words: Words, index: int, rules: NamingRules, lexicon: Lexicon) -> int | None:
    """Behind which word the name ends that says what a body does and then where: 'Conservation de la nature Canada'."""
    tokens = words.words
    if not title_cased(tokens[index]) or acronym_like(tokens[index]) or tokens[index].lower() in lexicon.leads:
        return None
    for at in range(index + 1, min(len(tokens), index + 9)):
        word = tokens[at]
        if name_like(word) and word.lower() in lexicon.places:
            return at + 1 if at > index + 1 and tokens[at - 1] not in lexicon.small else None
        if not word[0].isalpha() or word in rules.stops or word in lexicon.relatives:
            return None
        if name_like(word) and tokens[at - 1][0].islower() and tokens[at - 1] not in lexicon.small:
            return None
    return None


def told_end(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Behind which word a name ends that its company tells and that goes on in small letters: 'Portes ouvertes'."""
    own = first + 1 if first + 1 < last and words.words[first].lower() in lexicon.home.articles else first
    if not title_cased(words.words[own]) or acronym_like(words.words[own]) or last - first > 2:
        return last
    end = _end(words, last - 1, lexicon.home, lexicon, min(len(words), last + 5), {})
    return max(last, end or 0)
