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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal

from pipeline.grammar.words import TAGS

_PIECE = re.compile(r"\((?=\s)|(?<=\s)\)\??(?=\s|$)|(?<=\s)/(?=\s)|\S+")
_NAMED = re.compile(r"<([\w-]+)>(&\S+)?")
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
    words = [one.split() for one in _alternatives(piece.removeprefix(">"), lists)]
    choices = tuple(_choice(one[0]) for one in words if len(one) == 1)
    if piece.startswith(">"):
        return Element("look", choices)
    # The phrases of a named list are groups of their own, beside its single words.
    groups = [tuple(Element("word", (_choice(one),)) for one in phrase) for phrase in words if len(phrase) > 1]
    if not groups:
        return Element("word", choices, optional=optional)
    alone = [(Element("word", choices),)] if choices else []
    return Element("group", groups=(*groups, *alone), optional=optional)


def _alternatives(piece: str, lists: Mapping[str, Sequence[str]]) -> Iterator[str]:
    """The alternatives of a word, those of a named list among them; tags behind the last one are those of all that have
    none, "float|explore&PP", and those of a list say what the first word of a phrase must be: "<urge>&PP"."""
    ones = piece.split("|")
    shared = ones[-1].partition("&")[2]
    for one in ones:
        tagged = one if "&" in one or not shared or one in TAGS else f"{one}&{shared}"
        named = _NAMED.fullmatch(tagged)
        if named is None:
            yield tagged
        elif named[1] not in lists:
            raise Misspelt(f"no list is called {named[1]!r}")
        else:
            for entry in lists[named[1]]:
                first, *rest = entry.split()
                yield " ".join([first + (named[2] or ""), *rest])


@cache  # a few hundred stand in thousands of patterns
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
