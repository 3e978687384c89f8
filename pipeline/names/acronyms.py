"""Acronyms that a report spells out: a body's, or those of what is none ('action levels (ALs)')."""

from collections.abc import Sequence

from pipeline.grammar.tokens import Token
from pipeline.names.bodies import Bodies, Body
from pipeline.names.evidence import told_by_words
from pipeline.names.shapes import acronym_like, name_like, spells
from pipeline.names.spans import span_at
from pipeline.names.stretches import Stretch

_REACH = 10
_FEWEST = 3
"""The fewest words whose initials are an acronym that nothing explains."""


def settle_acronyms(stretches: Sequence[Stretch], bodies: Bodies) -> None:
    """Enter in `bodies` the acronyms that stand for no body, and those of a list of acronyms that stand for one."""
    for nth, stretch in enumerate(stretches):
        tokens = stretch.tokens
        for at in stretch.capitals:
            known = bodies.authorities.names.longest(tokens, at)
            if known is not None and known[1][1] == "name" and known[1][0].jurisdiction is not None:
                bodies.countries.add(known[1][0].jurisdiction[:2])
            if acronym_like(tokens[at].text):
                _beside(tokens, at, bodies)
        if len(tokens) == 1 and acronym_like(tokens[0].text) and nth + 1 < len(stretches):
            _listed(tokens[0].text, stretches[nth + 1], bodies)


def settle_initials(stretches: Sequence[Stretch], bodies: Bodies) -> None:
    """Enter the acronyms that the report never spells out, and that are the initials of just one of its bodies."""
    initials: dict[str, list[Body]] = {}
    for body in bodies:
        for name in body.names if body.acronym is None else ():
            words = [word for word in bodies.identity(name).split() if word not in bodies.lexicon.small]
            if len(words) >= _FEWEST:
                owners = initials.setdefault("".join(word[0] for word in words), [])
                owners += [body] if body not in owners else []
    for stretch in stretches:
        for at in stretch.capitals:
            text = stretch.tokens[at].text
            owners = initials.get(text.lower(), []) if text.isupper() else []
            if len(owners) == 1 and text not in bodies.acronyms and text not in bodies.authorities.acronyms:
                bodies.acronym(owners[0], text)


def _beside(tokens: Sequence[Token], at: int, bodies: Bodies) -> None:
    """Take note of an acronym that words in small letters spell, before its parentheses or in them."""
    small = bodies.lexicon.small
    if [token.text for token in tokens[max(0, at - 1) : at + 2 : 2]] == ["[", "]"]:
        # "As [ROE] shows": the key of a source.
        if tokens[at].text not in bodies.authorities.acronyms:
            _nobody(tokens[at].text, bodies)
    elif at > 1 and tokens[at - 1].text == "(":
        for first in range(at - 2, max(-1, at - 2 - _REACH), -1):
            if not tokens[first].text[0].isalnum():
                break
            if spells(_single(tokens[at].text), tokens[first : at - 1], small):
                if tokens[first].text.islower() and all(token.text.islower() for token in tokens[first : at - 1]):
                    _nobody(tokens[at].text, bodies)
                break
    elif at + 2 < len(tokens) and tokens[at + 1].text == "(" and tokens[at + 2].text.islower():
        close = next((end for end in range(at + 3, min(len(tokens), at + _REACH)) if tokens[end].text == ")"), None)
        if close is not None and spells(_single(tokens[at].text), tokens[at + 2 : close], small):
            _nobody(tokens[at].text, bodies)


def _listed(acronym: str, spelt: Stretch, bodies: Bodies) -> None:
    """Take an acronym on a line of its own for what the next line spells out, as lists of acronyms do."""
    tokens = spelt.tokens
    end = next((at for at, token in enumerate(tokens) if token.text in "(,;:–"), len(tokens))
    if end == 0 or not spells(acronym, tokens[:end], bodies.lexicon.small):
        return
    span = span_at(tokens, 0, bodies.lexicon)
    told = told_by_words(tokens, span, bodies.lexicon) if name_like(tokens[0].text) else None
    known = bodies.authorities.names.longest(tokens, 0)
    if known is not None and known[0] >= end:
        bodies.acronyms[acronym] = bodies.reviewed(known[1][0])
    elif told is not None and span.last >= end:
        bodies.acronym(bodies.named(spelt.said(0, span.last), told[0]), acronym)
    else:
        _nobody(acronym, bodies)


def _nobody(acronym: str, bodies: Bodies) -> None:
    for form in (acronym, _single(acronym), _single(acronym) + "s"):
        bodies.acronyms.setdefault(form, None)


def _single(acronym: str) -> str:
    """`acronym` without the ending of a plural: 'ALs'."""
    return acronym[:-1] if acronym.endswith("s") and acronym[:-1].isupper() else acronym
