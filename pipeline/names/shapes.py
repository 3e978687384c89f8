"""How names are written: with a capital, as acronyms, and what those spell; how far words with a capital run on."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise

from pipeline.grammar.tokens import Token
from pipeline.names.lexicon import Lexicon

Range = tuple[int, int]
"""The tokens from the first up to, not including, the last."""
MOST = 16
"""The most tokens that a name is looked for in."""

_SPOKEN = 4
"""The most letters of an acronym that nobody writes as a word: 'CNRS'."""
_OPENERS = frozenset('.?!:;•·«“"(–—-*|/')
_ABBREVIATED = frozenset(
    {"st", "ste", "mt", "ft", "dr", "mr", "mrs", "ms", "co", "inc", "ltd", "corp", "cie", "assoc", "no"}
)
_BARE = str.maketrans("éèêëàâäîïôöùûüç", "eeeeaaaiioouuuc", "-.'’")
"""What takes accents, hyphens and full stops from a word."""


@lru_cache(maxsize=8192)
def name_like(word: str) -> bool:
    """Whether a word looks like part of a name: it has a capital, as 'iPhone' too, or is a line's number: '211'."""
    return (word[0].isalpha() and not word.islower()) or (len(word) == 3 and word.isdigit() and word.endswith("11"))


@lru_cache(maxsize=4096)
def acronym_like(word: str) -> bool:
    """Whether `word` is written as acronyms are: two letters or more, mostly capitals ('RCMP', 'RNCan', 'AF83')."""
    if not 2 <= len(word) <= 12 or not word[0].isalpha() or not word.isalnum():
        return False
    upper = sum(char.isupper() for char in word)
    return upper >= 2 and upper * 2 > sum(char.isalpha() for char in word) - 1


def pronounced(word: str) -> bool:
    """Whether `word` may be an acronym that is written as it is spoken, as the French press does: 'Unesco'."""
    return len(word) > _SPOKEN and word.istitle() and word.isalpha()


def several(word: str) -> bool:
    """Whether `word` is the plural of an acronym, and so no name: 'NGOs'."""
    return len(word) > 2 and word[-1] == "s" and word[:-1].isupper()


def odd(word: str) -> bool:
    """Whether `word` is spelt as only names are: 'YouTube', 'iPhone', 'MobiGIS'."""
    return "-" not in word and any(char.isupper() for char in word[1:])


def abbreviated(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token at `index` is a full stop that abbreviates the word before it: 'St.', 'J.'"""
    if index == 0 or tokens[index].text != "." or tokens[index - 1].end != tokens[index].start:
        return False
    before = tokens[index - 1]
    return before.low in _ABBREVIATED or (len(before.text) == 1 and before.text.isupper())


def opens(tokens: Sequence[Token], index: int) -> bool:
    """Whether the token at `index` has its capital because a sentence, an item or a quotation begins with it."""
    return index == 0 or (tokens[index - 1].text in _OPENERS and not abbreviated(tokens, index - 1))


def before_articles(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    """The first of the articles that end right before the token at `at`; `at` where none does."""
    while at > 0 and tokens[at - 1].low in lexicon.articles:
        at -= 1
    return at


def glued(tokens: Sequence[Token], index: int) -> bool:
    """Whether no space stands on either side of the mark at `index`: 'Nation–Saskatchewan', 'AT&T'."""
    return tokens[index - 1].end == tokens[index].start and tokens[index].end == tokens[index + 1].start


def said(tokens: Sequence[Token], first: int, last: int) -> str:
    """The words from `first` up to, not including, `last`, in small letters."""
    return " ".join(token.low for token in tokens[first:last]).replace("' ", "'")


def between(marks: Iterable[int], first: int, last: int) -> list[Range]:
    """The parts from `first` to `last` between the tokens at `marks`, none empty."""
    return [(low + 1, high) for low, high in pairwise([first - 1, *marks, last]) if low + 1 < high]


def spells(acronym: str, tokens: Sequence[Token], small: frozenset[str]) -> bool:
    """Whether `acronym` is made of letters that open nearly all words of `tokens` but for the `small` ones.

    The first letter opens the first of the words, the last the last."""
    spelt = (token.low for token in tokens if token.text[0].isalnum())
    words = [part.translate(_BARE) for low in spelt for part in low.split("-") if part and part not in small]
    letters = acronym.lower().translate(_BARE)
    at = 0
    last = ""
    for word in words:
        if letters.startswith(word[:1], at) and at < len(letters):
            at += 1
            last = word
    complete = 2 <= len(letters) == at and (len(words) - at) * 4 <= len(words)
    return complete and words[0][:1] == letters[0] and last == words[-1]


def run_end(tokens: Sequence[Token], first: int, lexicon: Lexicon, *, owners: bool = True) -> int:
    """Behind which token the words with a capital end that begin at `first`: 'St. Mary's Hospital', 'Food & Rail'.

    `owners`: with genitives among them."""
    at = first + 1
    while at < min(len(tokens), first + MOST):
        text = tokens[at].text
        follows = at + 1 < len(tokens) and name_like(tokens[at + 1].text)
        if name_like(text):
            at += 1
        elif text == "." and abbreviated(tokens, at):
            at += 1
            if tokens[at - 2].low in lexicon.words.legal:
                break
        elif follows and _joins(tokens, first, at, lexicon, owners):
            at += 2
        else:
            break
    return at


def _joins(tokens: Sequence[Token], first: int, at: int, lexicon: Lexicon, owners: bool) -> bool:
    """Whether what stands at `at`, before a capital, goes on with the name: '&', the dash of 'Nation–Manitoba'."""
    text = tokens[at].text
    if text in ("'s", "'"):
        return owners and _whole_owner(tokens, first, at, lexicon)
    if text in "–—":
        return glued(tokens, at)
    # "Bras d'Or"
    return text in "&+" or (tokens[at].low in lexicon.first_genitives and text.endswith("'"))


def _whole_owner(tokens: Sequence[Token], first: int, at: int, lexicon: Lexicon) -> bool:
    """Whether a genitive stands inside a name: 'St. Mary's Hospital', not 'Ontario's Ministry of Labour'."""
    before = tokens[first - 1].low if first > 0 else ""
    if before in lexicon.words.genitives or before in lexicon.links or tokens[at].text == "'":
        # "Court of King's Bench", "Nurses' Circle"
        return True
    if lexicon.is_place(said(tokens, first, at)) or acronym_like(tokens[at - 1].text):
        return False
    end = run_end(tokens, at + 1, lexicon, owners=False)
    head = tokens[end - 1].low
    return tokens[at - 1].low not in lexicon.last_heads and (head in lexicon.last_heads or head in lexicon.weak)
