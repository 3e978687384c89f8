"""The notation of a rule, and its parts.

    word          a form of this lemma, or this very form      =word   this form alone
    word&TAG      a form of it with this tag                   TAG     any word with this tag (capitals)
    a|b           either, with the tags of the last: a|b&PP     x?      perhaps
    ( a b / c )   one of these                                 <name>  one of a named list
    ..            up to six words without a mark               ....    up to sixteen, commas included
    WHO           a person or body that is named there         >word   what must follow, and is no part of it
    _             the action                                   __      the action, with the words of the rule

Adverbs and asides may stand between any two words, so no rule spells them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pipeline.grammar.words import TAGS

_PIECE = re.compile(r"\((?=\s)|(?<=\s)\)\??(?=\s|$)|(?<=\s)/(?=\s)|\S+")
_GAPS = {"..": 6, "....": 16}


@dataclass(frozen=True, slots=True)
class Choice:
    """One alternative of a word: a lemma or form (`exact`: this form alone), and tags it must and must not have."""

    word: str | None
    exact: bool
    tags: frozenset[str]
    without: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Element:
    """A part of a pattern."""

    kind: Literal["word", "group", "gap", "who", "look", "action"]
    choices: tuple[Choice, ...] = ()
    groups: tuple[tuple["Element", ...], ...] = ()
    longest: int = 0
    optional: bool = False


Pattern = tuple[Element, ...]


class Misspelt(ValueError):
    """A pattern that does not follow the notation; says what was not understood."""


def parse(text: str, lists: Mapping[str, Sequence[str]]) -> Pattern:
    """The pattern that `text` writes; `lists` are the named ones. Raises `Misspelt`."""
    pieces = _PIECE.findall(text)
    if not pieces:
        raise Misspelt("nothing to match")
    pattern, rest = _sequence(pieces, lists)
    if rest:
        raise Misspelt(f"{rest[0]!r} closes nothing")
    return pattern


def _sequence(pieces: Sequence[str], lists: Mapping[str, Sequence[str]]) -> tuple[Pattern, Sequence[str]]:
    elements: list[Element] = []
    while pieces and pieces[0] not in (")", ")?", "/"):
        if pieces[0] == "(":
            groups: list[Pattern] = []
            pieces = pieces[1:]
            while True:
                group, pieces = _sequence(pieces, lists)
                groups.append(group)
                if not pieces:
                    raise Misspelt("a bracket is not closed")
                closing, pieces = pieces[0], pieces[1:]
                if closing != "/":
                    break
            elements.append(Element("group", groups=tuple(groups), optional=closing == ")?"))
            continue
        elements.append(_element(pieces[0], lists))
        pieces = pieces[1:]
    return tuple(elements), pieces


def _element(piece: str, lists: Mapping[str, Sequence[str]]) -> Element:
    if piece in ("_", "__"):
        return Element("action", longest=len(piece))
    if piece in _GAPS:
        return Element("gap", longest=_GAPS[piece])
    optional = piece.endswith("?") and len(piece) > 1
    piece = piece.removesuffix("?") if optional else piece
    if piece == "WHO":
        return Element("who", optional=optional)
    if piece.startswith(">"):
        return Element("look", tuple(choice for one in _alternatives(piece[1:]) for choice in _choices(one, lists)))
    named = re.fullmatch(r"<([\w-]+)>(&\S+)?", piece)
    if named is not None:
        return _listed(named[1], named[2] or "", lists, optional)
    choices = tuple(choice for one in _alternatives(piece) for choice in _choices(one, lists))
    return Element("word", choices, optional=optional)


def _alternatives(piece: str) -> list[str]:
    """The alternatives of a word; tags behind the last one are those of all that have none: "float|explore&PP"."""
    ones = piece.split("|")
    tags = ones[-1].partition("&")[2]
    return [one if "&" in one or not tags or one in TAGS else f"{one}&{tags}" for one in ones]


def _choices(one: str, lists: Mapping[str, Sequence[str]]) -> list[Choice]:
    named = re.fullmatch(r"<([\w-]+)>", one)
    if named is not None:
        if named[1] not in lists:
            raise Misspelt(f"no list is called {named[1]!r}")
        return [_choice(word) for word in lists[named[1]]]
    return [_choice(one)]


def _listed(name: str, tags: str, lists: Mapping[str, Sequence[str]], optional: bool) -> Element:
    """A named list: its single words are alternatives, its phrases groups of their own."""
    if name not in lists:
        raise Misspelt(f"no list is called {name!r}")
    single = [word for word in lists[name] if " " not in word]
    phrases = [phrase for phrase in lists[name] if " " in phrase]
    word = Element("word", tuple(_choice(one + tags) for one in single), optional=optional and not phrases)
    if not phrases:
        return word
    # Tags say what the first word of a phrase must be: "<urge>&PP" with "call upon".
    groups = [
        tuple(Element("word", (_choice(w + tags * (n == 0)),)) for n, w in enumerate(phrase.split()))
        for phrase in phrases
    ]
    return Element("group", groups=(*groups, *([(word,)] if single else [])), optional=optional)


def _choice(one: str) -> Choice:
    word, *marks = one.split("&")
    tags = {mark for mark in marks if not mark.startswith("!")}
    without = {mark[1:] for mark in marks if mark.startswith("!")}
    if word in TAGS:
        tags.add(word)
        word = ""
    exact = word.startswith("=")
    word = word.removeprefix("=")
    if (
        not tags | without <= TAGS
        or (not word and not tags | without)
        or (word and not re.fullmatch(r"[\w'’.,-]+", word))
    ):
        raise Misspelt(f"{one!r} is no word, tag or mark of the notation")
    return Choice(word or None, exact, frozenset(tags), frozenset(without))
