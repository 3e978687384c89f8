"""Names whose head comes first and whose complements may have small letters: 'Association canadienne des policiers'."""

from collections.abc import Sequence

from pipeline.languages.naming_rules import NamingRules
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, abbreviated, acronym_like, name_like, title_cased

_LONGEST = 24


def head_of(words: Words, index: int, rules: NamingRules) -> int | None:
    """Where the head stands of a name that would start at `index`; None where none does."""
    word = words.words[index]
    low = word.lower()
    if low in rules.lower_heads and (word.islower() or title_cased(word)):
        return index
    if (low in rules.heads and title_cased(word)) or word in rules.acronym_heads:
        return index
    following = words.words[index + 1].lower() if index + 1 < len(words) else ""
    if low in rules.head_fillers and title_cased(word) and following in rules.heads:
        return index + 1
    return None


def phrase(words: Words, index: int, rules: NamingRules, lexicon: Lexicon) -> int | None:
    """Behind which word the name ends that starts at `index`; None where what starts there names nobody.

    A name stops before the body that a unit belongs to ('Institut … | de l'Université …')."""
    head = head_of(words, index, rules)
    if head is None:
        return None
    return _end(words, head, rules, lexicon, min(len(words), head + _LONGEST))


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


def _end(words: Words, head: int, rules: NamingRules, lexicon: Lexicon, limit: int) -> int | None:
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
            step = _complement(words, at, head, not opener, rules, lexicon, limit)
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
        elif low in rules.company and at > head + 1:
            return at + 2 if following == "." and abbreviated(word) else at + 1
        elif low in rules.and_words:
            step = _joined(words, at, opener, article, low_head in rules.portfolio, rules, lexicon, limit)
            if step is None:
                break
            at = step
        elif word == "," and low_head in rules.portfolio:
            step = _listed(words, at, rules, limit)
            if step is None:
                break
            at = step
        elif (
            low not in rules.stops and following not in rules.object_signs and _goes_on(words, at, opener, rules, limit)
        ):
            at += 1
        else:
            break
    if needs_name or at == head + 1:
        return None
    name = " ".join(tokens[head:at]).lower().replace("' ", "'")
    return None if name in rules.bare or (_thin(tokens[head:at], lexicon) and words.opens(head)) else at


def _goes_on(words: Words, at: int, opener: str, rules: NamingRules, limit: int) -> bool:
    """Whether the word in small letters at `at` is part of the name: an adjective, or, in a complement, a word in the
    plural behind another ('femmes élues'), or one that another complement with a capital follows."""
    tokens = words.words
    word, before = tokens[at], tokens[at - 1]
    if not word[0].isalpha():
        return False
    if rules.adjective.fullmatch(word):
        return True
    if not opener or not before.islower() or len(word) < 4 or rules.verb.fullmatch(word):
        return False
    if before.endswith(rules.plural_endings) and word.endswith(rules.plural_endings):
        return True
    behind = at + 1
    while behind < min(limit, at + 3) and _plain(tokens[behind], rules):
        behind += 1
    noun = behind
    while noun < limit and (tokens[noun] in rules.articles or tokens[noun] in rules.genitives):
        noun += 1
    return behind < noun < limit and tokens[behind] in rules.genitives and tokens[noun][0].isupper()


def _plain(word: str, rules: NamingRules) -> bool:
    known = word in rules.stops or word in rules.openers or word in rules.determiners or word in rules.and_words
    return word.islower() and not known and not rules.verb.fullmatch(word)


def _thin(name: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a head with nothing but one common adjective stands there: 'Conseil tribal' names nobody by itself."""
    return len(name) == 2 and name[1].islower() and name[1] not in lexicon.peoples


def _complement(
    words: Words, at: int, head: int, first: bool, rules: NamingRules, lexicon: Lexicon, limit: int
) -> int | None:
    """Behind which word the complement ends that the preposition at `at` opens; None where the name stops before."""
    tokens = words.words
    needed = rules.openers.get(tokens[at].lower(), frozenset())
    if needed and not (tokens[at - 1].lower() in needed or (first and tokens[head].lower() in needed)):
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
    if tokens[noun] in rules.stops or (low in rules.openers and tokens[noun].islower()):
        return None
    if acronym_like(tokens[noun]) and low not in rules.heads and at > head + 1:
        return None
    inner = head_of(words, noun, rules) if tokens[noun][0].isupper() else None
    if inner is not None and noun > head:
        end = _end(words, inner, rules, lexicon, limit)
        whole = tokens[head].lower() in rules.whole
        if end is not None and not whole and at > head + 1:
            return None
        if end is not None and whole:
            return end
    return noun + 1


def _joined(
    words: Words, at: int, opener: str, article: bool, portfolio: bool, rules: NamingRules, lexicon: Lexicon, limit: int
) -> int | None:
    """Behind which word a name goes on to which 'et' at `at` joins a complement; None where it ends there."""
    tokens = words.words
    noun = at + 1
    prepared = False
    while noun < limit and noun < at + 4:
        low = tokens[noun].lower()
        if tokens[noun].islower() and low in rules.openers:
            prepared = True
        elif low not in rules.articles:
            break
        noun += 1
    if noun >= limit or not tokens[noun][0].isalpha():
        return None
    low = tokens[noun].lower()
    if not opener:
        # "Fondation Lucie et André Chagnon" is named after two persons.
        return noun + 1 if low in lexicon.persons and tokens[noun][0].isupper() else None
    if tokens[at - 1][0].isupper() and lexicon.place(tokens[at - 1].lower()) and not portfolio:
        return None
    if tokens[noun] in rules.stops:
        return None
    if tokens[noun][0].isupper() and acronym_like(tokens[noun]):
        return None
    if tokens[noun][0].isupper() and head_of(words, noun, rules) is not None and not (portfolio and prepared):
        return None
    if prepared:
        same = tokens[at + 1].lower() == opener or {tokens[at + 1].lower(), opener} <= rules.genitives
        return noun + 1 if same else None
    following = tokens[noun + 1].lower() if noun + 1 < limit else ""
    if noun > at + 1:
        return noun + 1 if article and opener not in rules.genitives and tokens[noun].islower() else None
    # "Coalition des riverains et publie ses avis": what takes an object is a verb.
    if following in rules.object_signs or tokens[at - 1][0].isupper() != tokens[noun][0].isupper():
        return None
    return noun + 1 if portfolio or tokens[noun].islower() else None


def _listed(words: Words, at: int, rules: NamingRules, limit: int) -> int | None:
    """Behind which word a portfolio goes on at the comma at `at`: 'ministère de l'Agriculture, des Pêcheries et …'."""
    tokens = words.words
    noun = at + 1
    while (
        noun < limit
        and noun < at + 4
        and tokens[noun].islower()
        and (tokens[noun] in rules.openers or tokens[noun] in rules.articles)
    ):
        noun += 1
    if at + 1 < noun < limit and tokens[noun][0].isupper() and tokens[at + 1] in rules.genitives:
        for later in range(noun + 1, min(limit, noun + 8)):
            if tokens[later] in rules.and_words and tokens[min(later + 1, limit - 1)] in rules.genitives:
                return noun + 1
            if tokens[later] in (".", ";", ":", "("):
                return None
    return None
