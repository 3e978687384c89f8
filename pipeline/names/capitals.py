"""Words with a capital that follow each other, with what may stand among them: 'St. Mary's Hospital', 'Food & Rail'."""

from collections.abc import Sequence

from pipeline.grammar.tokens import Token
from pipeline.names.shapes import abbreviated, acronym_like, glued, name_like, said, spells
from pipeline.names.vocabulary import Lexicon

MOST = 16
"""The most tokens that a name is looked for in."""
_TO_FORM = 6
"""How far behind a name its legal form may stand, in tokens."""


def run_end(tokens: Sequence[Token], first: int, lexicon: Lexicon, *, owners: bool = True) -> int:
    """Behind which token the words with a capital end that begin at `first`: 'St. Mary's Hospital', 'Food & Rail'.

    `owners`: with genitives among them."""
    at = first + 1
    while at < min(len(tokens), first + MOST):
        text = tokens[at].text
        follows = at + 1 < len(tokens) and name_like(tokens[at + 1].text)
        if name_like(text) and not _opens_sentence(tokens, at, lexicon):
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


def _opens_sentence(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a sentence begins at `at`: 'in the U.S. | Some of them …', 'Bees of Gimli | There are …'."""
    small = at + 1 < len(tokens) and tokens[at + 1].text.islower() and tokens[at + 1].low not in lexicon.small
    behind = small or tokens[at - 1].text.endswith(".")
    return behind and tokens[at].text.istitle() and len(tokens[at].text) > 1 and tokens[at].low in lexicon.leads


def _joins(tokens: Sequence[Token], first: int, at: int, lexicon: Lexicon, owners: bool) -> bool:
    """Whether what stands at `at`, before a capital, goes on with the name: '&', the dash of 'Nation–Manitoba'."""
    text = tokens[at].text
    if text in ("'s", "'"):
        return owners and _whole_owner(tokens, first, at, lexicon)
    if text in "–—":
        return glued(tokens, at)
    # "Bras d'Or"
    elided = tokens[at].low in lexicon.first_genitives and text.endswith("'") and not lexicon.head_first
    return text in "&+" or elided


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


def legal_form(tokens: Sequence[Token], last: int, lexicon: Lexicon) -> int:
    """Behind which token a legal form ends that closes the name that goes up to `last`: 'Maille Boréale inc.'"""
    at = last + 1 if last < len(tokens) and tokens[last].text == "," else last
    while at < min(len(tokens), last + _TO_FORM) and tokens[at].low not in lexicon.words.legal:
        low = tokens[at].low
        if not (name_like(tokens[at].text) or lexicon.is_adjective(low) or low in lexicon.first_genitives):
            return last
        at += 1
    if at >= len(tokens) or tokens[at].low not in lexicon.words.legal or tokens[at - 1].low in lexicon.words.legal:
        return last
    dotted = at + 1 < len(tokens) and tokens[at + 1].text == "." and tokens[at + 1].start == tokens[at].end
    return at + 2 if dotted else at + 1


def to_acronym(tokens: Sequence[Token], first: int, main: int, lexicon: Lexicon) -> int | None:
    """Where the parentheses open in which an acronym spells all from `first`: 'Société des parcs du Nord (SPN)'."""
    for at in range(first + 1, min(len(tokens) - 1, first + MOST)):
        text = tokens[at].text
        if text == "(":
            inside = tokens[at + 1].text
            fits = at - first > 1 and acronym_like(inside) and spells(inside, tokens[first:at], lexicon.small)
            return at if fits and at >= main else None
        if not (text[0].isalnum() or text in ",&-'" or text == "'s") or tokens[at].low in lexicon.words.stops:
            return None
    return None
