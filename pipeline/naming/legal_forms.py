"""Companies told by their legal form, in whatever language the words before it are."""

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, abbreviated, name_like

_LONGEST = 9


def company_title(words: Words, index: int, lexicon: Lexicon) -> int | None:
    """Behind which word the name from `index` ends that its legal form closes: 'Transport nordique Cartier ltée'."""
    tokens = words.words
    first = tokens[index].lower()
    if lexicon.company.isdisjoint([token.lower() for token in tokens[index + 1 : index + _LONGEST]]):
        return None
    if not name_like(tokens[index]) or first in lexicon.leads:
        return None
    links = [rule.genitives | rule.articles for rule in lexicon.first]
    following = tokens[index + 1] if index + 1 < len(tokens) else ""
    headed = first in lexicon.heads or first in lexicon.weak_heads
    if words.opens(index) and not headed and any(following in link for link in links):
        # "Employés de Transports Martin inc." begins with no name.
        return None
    for at in range(index + 1, min(len(tokens), index + _LONGEST)):
        word = tokens[at]
        low = word.lower()
        if low in lexicon.company:
            if word.isupper() and len(word) < 3:
                return None
            dotted = abbreviated(word) and at + 1 < len(tokens) and tokens[at + 1] == "."
            return at + 2 if dotted and words.starts[at + 1] == words.ends[at] else at + 1
        known = name_like(word) or word in ("&", "'") or any(rule.adjective.fullmatch(word) for rule in lexicon.first)
        if not (known or any(low in link for link in links)):
            return None
    return None
