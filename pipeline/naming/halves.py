"""Two names in one run of capitalised words: 'Canadian Tire and Home Hardware' are two, 'Roots and Wings' is one."""

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.parts import Part
from pipeline.naming.words import Words, name_like


def several(words: Words, part: Part, lexicon: Lexicon) -> list[tuple[int, int]]:
    """The names that 'and' joins in `part`: both of several words, in a longer list, places, or shown to be two."""
    tokens = words.words
    cuts = [at for at in range(part.first + 1, part.last - 1) if tokens[at] in lexicon.and_words]
    minister = tokens[part.first].lower() in lexicon.portfolio & lexicon.offices
    if len(cuts) != 1 or minister:
        # "Minister of Rural and Remote Health"
        return [(part.first, part.last)]
    behind = cuts[0] + 1
    while behind < part.last - 1 and tokens[behind] in lexicon.articles:
        behind += 1
    halves = ((part.first, cuts[0]), (behind, part.last))
    capitals = [sum(name_like(token) for token in tokens[low:high]) for low, high in halves]
    apart = (
        min(capitals) > 1
        or behind > cuts[0] + 1
        or tokens[behind].lower() in lexicon.articles
        or (part.first > 1 and tokens[part.first - 1] == "," and name_like(tokens[part.first - 2]))
        or any(lexicon.place(words.slice(low, high).lower()) for low, high in halves)
        or any(rule.together.match(words.text, words.ends[part.last - 1]) for rule in lexicon.rules)
    )
    return list(halves) if apart else [(part.first, part.last)]
