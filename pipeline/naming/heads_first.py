"""The steps by which a name of the head-first kind goes on: adjectives, joined complements, lists of portfolios."""

from pipeline.languages.naming_rules import NamingRules
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, acronym_like, title_cased


def head_of(words: Words, index: int, rules: NamingRules) -> int | None:
    """Where the head stands of a name that would start at `index`; None where none does."""
    word = words.words[index]
    low = word.lower()
    if low in rules.lower_heads and (word.islower() or title_cased(word)):
        return index
    next_word = words.words[index + 1] if index + 1 < len(words) else ""
    following = next_word.lower()
    if (low in rules.heads and title_cased(word)) or word in rules.acronym_heads:
        # "Marina Tremblay" is a person, "Marina de l'Anse" is none.
        return None if low in rules.persons and next_word[:1].isupper() else index
    if title_cased(word) and f"{low} {following}" in rules.heads:
        return index + 1
    if low in rules.head_fillers and title_cased(word) and following in rules.heads:
        return index + 1
    return None


def goes_on(words: Words, at: int, opener: str, rules: NamingRules, limit: int) -> bool:
    """Whether the word in small letters at `at` is part of the name: an adjective, or, in a complement, a word in the
    plural behind another ('femmes élues'), or one that another complement with a capital follows."""
    tokens = words.words
    word, before = tokens[at], tokens[at - 1]
    if not word[0].isalpha():
        return False
    if rules.adjective.fullmatch(word):
        return True
    if not opener and before[0].isupper() and word.endswith(rules.noun_endings) and _plain(word, rules):
        # "Alliance Horizon logement du Manitoba", but "la Coalition Horizon réclame du Manitoba …"
        placed = at + 2 < limit and tokens[at + 1] in rules.genitives
        return placed and tokens[at + 2].lower() in rules.places
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


def joined(
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
    if tokens[at - 1][0].isupper() and lexicon.place(tokens[at - 1].lower()) and not (portfolio and prepared):
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


def listed(words: Words, at: int, rules: NamingRules, limit: int) -> int | None:
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
    if not (at + 1 < noun < limit and tokens[noun][0].isalpha() and tokens[at + 1] in rules.genitives):
        return None
    small = tokens[noun].islower()
    if small and tokens[at - 1][0].isupper():
        return None
    for later in range(noun + 1, min(limit, noun + 12)):
        word = tokens[later]
        if word in rules.and_words and tokens[min(later + 1, limit - 1)] in rules.genitives:
            return noun + 1
        if word in (".", ";", ":", "(") or (small and (word in rules.stops or rules.verb.fullmatch(word))):
            return None
    return None
