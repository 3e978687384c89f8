"""How words with a capital run on: 'St. Mary's Hospital', 'Food & Rail', 'Nation–Manitoba'."""

from collections.abc import Sequence

from pipeline.grammar.tokens import Token
from pipeline.names.lexicon import Lexicon
from pipeline.names.shapes import abbreviated, acronym_like, glued, name_like, said

MOST = 16
"""The most tokens that a name is looked for in."""


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
