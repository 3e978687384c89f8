"""What the words around capitalised words say of them: bodies without a head noun are known by their company."""

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.pieces import Piece
from pipeline.naming.runs import not_body
from pipeline.naming.words import acronym_like, possessive

_REACH = 90
_APPOSITION = 8


def evidence(piece: Piece, first: int, last: int, lexicon: Lexicon) -> tuple[str, str] | None:
    """The type of the body that the capitalised words from `first` to `last` are, and the rule that tells; None if none."""
    words = piece.words
    if not nameable(piece, first, last, lexicon):
        return None
    said = _descriptor(piece, first, lexicon)
    if said is not None:
        return said, "descriptor"
    said = _apposition(piece, last, lexicon)
    if said is not None and not _place_phrase(piece, first, lexicon):
        return said, "apposition"
    several = last - first > 1
    odd = _odd(words.words[first])
    text = words.text
    before = text[max(0, words.starts[first] - _REACH) : words.starts[first]]
    if any(rule.before.search(before) for rule in lexicon.rules) and (several or odd or not words.opens(first)):
        return "other", "frame"
    end = words.ends[last - 1]
    opens = words.opens(first) or (first > 0 and words.opens(first - 1) and _determiner(piece, first - 1, lexicon))
    if piece.item and opens and first <= 1 and (several or odd):
        if any(rule.item_verb.match(text, end) for rule in lexicon.rules):
            return "other", "item"
    if (several or odd) and not _place_phrase(piece, first, lexicon):
        if any(rule.after.match(text, end) for rule in lexicon.rules):
            return "other", "speaker"
    return None


def nameable(piece: Piece, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the capitalised words may name a body at all: no person, place, people, event, document or title."""
    tokens = piece.words.words
    lows = [possessive(token).lower() for token in tokens[first:last] if token[0].isalnum()]
    main = next((at for at in range(first + 1, last) if tokens[at].islower() and tokens[at] in lexicon.openers), last)
    if not lows or not_body(piece.words, first, main, last, lexicon) or lows[0] in lexicon.offices:
        return False
    if first + 1 == main < last and lows[0] in lexicon.not_bodies and lows[-1] not in lexicon.last_heads:
        return False
    if (lows[0] in lexicon.persons and possessive(tokens[main - 1]).lower() not in lexicon.last_heads) or (first > 0 and tokens[first - 1].lower() in lexicon.persons):
        return False
    if lexicon.place(" ".join(tokens[first:last]).lower()):
        return False
    if all(low in lexicon.common or lexicon.place(low) for low in lows):
        return False
    if all(token in lexicon.own_acronyms or token in lexicon.small for token in tokens[first:last]):
        return False
    before = piece.words.text[max(0, piece.words.starts[first] - 40) : piece.words.starts[first]]
    return not any(rule.titled.search(before) for rule in lexicon.rules)


def _odd(word: str) -> bool:
    """Whether a word is spelt as only names are: 'SilverLine', 'd3H', 'CATHII'."""
    return "-" not in word and any(char.isupper() for char in word[1:]) and (acronym_like(word) or not word.isupper())


def _determiner(piece: Piece, index: int, lexicon: Lexicon) -> bool:
    return piece.words.words[index].lower() in lexicon.determiners


def _descriptor(piece: Piece, first: int, lexicon: Lexicon) -> str | None:
    """The type that the noun before the name tells: 'la société Bois Tolmont', 'le consortium québécois Ouranos'."""
    tokens = piece.words.words
    at = first - 1
    if at >= 0 and tokens[at] in ("«", "“", '"'):
        at -= 1
    skipped = 0
    while at >= 0 and skipped < 3:
        word = tokens[at]
        if word in lexicon.descriptors:
            return lexicon.descriptors[word]
        if word in lexicon.small or not (word.islower() and lexicon.home.adjective.fullmatch(word)):
            return None
        at -= 1
        skipped += 1
    return None


def _apposition(piece: Piece, last: int, lexicon: Lexicon) -> str | None:
    """The type that the words behind a comma tell: 'SilverLine, a helpline run by volunteers'."""
    tokens = piece.words.words
    if last >= len(tokens) or tokens[last] not in (",", "(", "–", "—"):
        return None
    for at in range(last + 1, min(len(tokens), last + 1 + _APPOSITION)):
        word = tokens[at]
        if word in lexicon.descriptors:
            determined = at == last + 1 or tokens[last + 1].lower() in lexicon.determiners
            return lexicon.descriptors[word] if determined else None
        if (
            not word[0].isalnum()
            and word not in lexicon.small
            and word != "-"
            or (word[0].isupper() and at == last + 1)
        ):
            return None
        if word in lexicon.openers or word in lexicon.relatives:
            return None
    return None


def _place_phrase(piece: Piece, first: int, lexicon: Lexicon) -> bool:
    """Whether a preposition of place stands before the name: 'in Lytton, a station on the line'."""
    return first > 0 and piece.words.words[first - 1].lower() in lexicon.place_words
