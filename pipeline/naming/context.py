"""What the words around capitalised words say of them: bodies without a head noun are known by their company."""

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.pieces import Piece
from pipeline.naming.verdict import not_body
from pipeline.naming.words import compounded, initial, possessive
from pipeline.naming.words import odd as is_odd

_REACH = 60
_APPOSITION = 8
_FIRM = 4


def evidence(piece: Piece, first: int, last: int, lexicon: Lexicon) -> tuple[str, str] | None:
    """The type of the body that the capitalised words from `first` to `last` are, and the rule that tells it."""
    words = piece.words
    said = _descriptor(piece, first, lexicon)
    if not nameable(piece, first, last, lexicon, titled=said is not None):
        return None
    said = said or _introduced(piece, first, last, lexicon)
    if said is not None:
        return said, "descriptor"
    said = _apposition(piece, last, lexicon)
    if said is not None and not _place_phrase(piece, first, lexicon):
        return said, "apposition"
    several = last - first > 1
    odd = is_odd(words.words[first])
    text = words.text
    if several or odd or not (words.opens(first) or words.words[first - 1] in lexicon.origins):
        before = text[max(0, words.starts[first] - _REACH) : words.starts[first]]
        lone = not several and not odd
        if not (lone and _placed(piece, first, lexicon)) and any(rule.before.search(before) for rule in lexicon.rules):
            return "other", "frame"
    end = words.ends[last - 1]
    opens = words.opens(first) or (first > 0 and words.opens(first - 1) and _determiner(piece, first - 1, lexicon))
    if not (several or odd):
        return None
    if piece.item and opens and first <= 1 and any(rule.item_verb.match(text, end) for rule in lexicon.rules):
        return "other", "item"
    related = first > 0 and words.words[first - 1] in lexicon.relatives
    if related and several and any(rule.item_verb.match(text, end) for rule in lexicon.rules):
        return "other", "relative"
    speaks = any(rule.after.match(text, end) for rule in lexicon.rules)
    return ("other", "speaker") if speaks and not _governed(piece, first, lexicon) else None


def nameable(piece: Piece, first: int, last: int, lexicon: Lexicon, *, titled: bool = False) -> bool:
    """Whether the capitalised words may name a body at all: no person, place, people, event, document or title.

    `titled`: whether what is announced as a title is known to be a body's: 'a charity called Second Wind'."""
    tokens = piece.words.words
    lows = [possessive(token).lower() for token in tokens[first:last] if token[0].isalnum()]
    if all(low in lexicon.common or lexicon.place(low) for low in lows):
        return False
    main = next((at for at in range(first + 1, last) if tokens[at].islower() and tokens[at] in lexicon.openers), last)
    if not lows or tokens[first].lower() in lexicon.offices or tokens[first].lower() in lexicon.seats:
        return False
    if not_body(piece.words, first, main, last, lexicon) and not (
        titled and len(lows) > 1 and lows[-1] not in lexicon.titles
    ):
        return False
    if len(lows) > 1 and lows[0] in lexicon.not_bodies and all(low.isdigit() for low in lows[1:]):
        # "Treaty 6", "Highway 63"
        return False
    if first + 1 == main < last and lows[0] in lexicon.not_bodies and lows[-1] not in lexicon.last_heads:
        return False
    person = lows[0] in lexicon.persons and possessive(tokens[main - 1]).lower() not in lexicon.last_heads
    # "La firme Raymond Chabot Grant Thornton" has more names than a person.
    if person and not (titled and len(lows) >= _FIRM):
        return False
    if first > 0 and tokens[first - 1].lower() in lexicon.persons and (tokens[first - 1][0].isupper() or len(lows) < 3):
        return False
    if last > first + 1 and tokens[first + 1] == "." and initial(tokens[first]) and not _trade(lows[-1], lexicon):
        # "J. D. Smith"
        return False
    if lexicon.place(" ".join(tokens[first:last]).lower()):
        return False
    if all(token in lexicon.own_acronyms or token in lexicon.small for token in tokens[first:last]):
        return False
    before = piece.words.text[max(0, piece.words.starts[first] - 40) : piece.words.starts[first]]
    return titled or not any(rule.titled.search(before) for rule in lexicon.rules)


def _placed(piece: Piece, first: int, lexicon: Lexicon) -> bool:
    """Whether one capitalised word only says where somebody lives or a building is: 'une infirmière de Causapscal'."""
    tokens = piece.words.words
    lives = first > 1 and tokens[first - 1] in ("de", "d'") and tokens[first - 2].lower() in lexicon.trades
    return lives or (tokens[first + 1 : first + 2] != [] and tokens[first + 1] in lexicon.sites)


def _trade(word: str, lexicon: Lexicon) -> bool:
    """Whether a name that ends with `word` is a company's rather than a person's."""
    return word in lexicon.last_heads or word in lexicon.weak_heads or word in lexicon.company


def _determiner(piece: Piece, index: int, lexicon: Lexicon) -> bool:
    return piece.words.words[index].lower() in lexicon.determiners


def _descriptor(piece: Piece, first: int, lexicon: Lexicon) -> str | None:
    """The type that the noun before the name tells: 'la société Bois Marquis', 'le consortium québécois Ouranos'."""
    tokens = piece.words.words
    at = first - 1
    if at >= 0 and tokens[at] in ("«", "“", '"'):
        at -= 1
    skipped = 0
    while at >= 0 and any(tokens[at] in rule.naming_words for rule in lexicon.rules):
        at -= 1
    while at >= 0 and skipped < 3:
        word = tokens[at].lower() if tokens[at] in lexicon.own_acronyms else tokens[at]
        if word in lexicon.descriptors:
            return lexicon.descriptors[word]
        if (
            lexicon.home.head_first
            and at > 1
            and not skipped
            and word.islower()
            and tokens[at - 1] in lexicon.genitives
        ):
            # "La ligne d'écoute Parle-moi"
            return lexicon.descriptors.get(tokens[at - 2])
        if word in lexicon.small or not (word.islower() and lexicon.home.adjective.fullmatch(word)):
            return None
        at -= 1
        skipped += 1
    return None


def _introduced(piece: Piece, first: int, last: int, lexicon: Lexicon) -> str | None:
    """The type that a noun before the comma tells: 'A retailer in Gimli, Northern Lights Optical, lends frames'."""
    tokens = piece.words.words
    at = first - 2 if first > 1 and tokens[first - 1] in lexicon.articles and tokens[first - 1].islower() else first - 1
    closes = last >= len(tokens) or tokens[last] in (",", ".", ";", "(", ")")
    if at < 1 or tokens[at] != "," or not closes or (last - first == 1 and not is_odd(tokens[first])):
        return None
    for before in range(at - 1, max(-1, at - 1 - _APPOSITION), -1):
        word = tokens[before]
        if word in lexicon.descriptors and before > 0:
            return lexicon.descriptors[word] if tokens[before - 1] not in lexicon.place_words else None
        if not word[0].isalnum() and word not in ("'", "-") and word not in lexicon.small:
            return None
    return None


def _apposition(piece: Piece, last: int, lexicon: Lexicon) -> str | None:
    """The type that the words behind a comma tell: 'KindLine, a helpline run by volunteers'."""
    tokens = piece.words.words
    if last >= len(tokens) or tokens[last] not in (",", "(", "–", "—"):
        return None
    definite = tokens[last + 1 : last + 2] != [] and tokens[last + 1] in lexicon.articles
    start = last + 1
    if definite and tokens[last] == "," and compounded(tokens[last - 1]):
        # "Info-Rive, la ligne téléphonique du club"; "Bref, la ligne est occupée" names nobody.
        start = last + 2
    for at in range(start, min(len(tokens), last + 1 + _APPOSITION)):
        word = tokens[at]
        if word in lexicon.descriptors:
            determined = at == last + 1 or tokens[last + 1].lower() in lexicon.determiners
            return lexicon.descriptors[word] if determined else None
        if (not word[0].isalnum() and word not in lexicon.small and word != "-") or (
            word[0].isupper() and at == last + 1
        ):
            return None
        if word in lexicon.openers or word in lexicon.relatives:
            return None
    return None


def _governed(piece: Piece, first: int, lexicon: Lexicon) -> bool:
    """Whether a preposition governs the name, so that it is no subject: 'the Member for Brandon East attended'."""
    tokens = piece.words.words
    at = first - 1
    while at > 0 and tokens[at] in lexicon.articles and tokens[at] not in lexicon.genitives:
        at -= 1
    before = tokens[at].lower() if at >= 0 else ""
    return before in lexicon.place_words or before in lexicon.openers or before in lexicon.origins


def _place_phrase(piece: Piece, first: int, lexicon: Lexicon) -> bool:
    """Whether a preposition of place stands before the name: 'in Lytton, a station on the line'."""
    return first > 0 and piece.words.words[first - 1].lower() in lexicon.place_words
