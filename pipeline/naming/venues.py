"""The line of the annex that says where the event took place."""

from pipeline.naming.bodies import Bodies
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.page import Page
from pipeline.naming.words import name_like


def venue_in(page: Page, bodies: Bodies) -> None:
    """Add the venue to `page`, where it is such a line: 'Name, Town, Province' or 'Name Town (Province)'."""
    words = page.piece.words
    tokens = words.words
    lexicon = bodies.lexicon
    if any(name.first == 0 or (name.first == 1 and tokens[0].lower() in lexicon.determiners) for name in page.standing):
        return
    label = next((at + 1 for at, token in enumerate(tokens[:3]) if token == ":"), 0)
    end = next(
        (at for at, token in enumerate(tokens) if at > label and token in (",", "(", "–", "—", "-")), len(tokens)
    )
    if (
        end == 0
        or end == len(tokens)
        or label >= end
        or not name_like(tokens[label])
        or any(token.isdigit() for token in tokens[label:end])
    ):
        return
    lows = [token.lower() for token in tokens[label:end]]
    if lexicon.place(words.slice(label, end).lower()) or {lows[0], lows[-1]} & lexicon.not_bodies:
        return
    region = _region(page, end, lexicon)
    if region is None or (lows[0] in lexicon.leads and not (lows[0] in lexicon.articles and end - label > 1)):
        return
    enclosed = tokens[end] == "("
    commas = sum(token == "," for token in tokens[:region])
    if not (
        any(low in lexicon.venue_heads for low in lows)
        or (enclosed and end - label >= 3)
        or (not enclosed and commas >= 1 and region > end + 1)
    ):
        return
    name = words.slice(label, end)
    body = bodies.named(name, "venue")
    page.standing = [name for name in page.standing if name.first >= end]
    page.add(label, end, "name", "venue", body)


def _region(page: Page, end: int, lexicon: Lexicon) -> int | None:
    """Where, behind the name, a region stands; None where none does."""
    words = page.piece.words
    for at in range(end, len(words)):
        for size in (1, 2, 3, 4):
            if at + size <= len(words) and words.slice(at, at + size).lower() in lexicon.places:
                return at
    return None
