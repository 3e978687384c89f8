"""Prose as tokens: words, numbers and marks, each with its place, as every rule of every language sees them."""

import re
from functools import cache
from typing import NamedTuple

# An elided word stands alone before the word it leans on ("l'école", "qu'elle"); "aujourd'hui" is one word, and so are
# English contractions ("shouldn't") and words with an apostrophe inside ("Mi'kmaq"); a possessive ending is a token
# ("the board | 's"). A hyphen joins a word. A web address is one token, for its colon announces nothing.
_TOKEN = re.compile(
    r"(?=\S)(?:"  # nothing is looked for where a space stands
    r"[^\W\d_]{2,}+(?![\w':-])"  # most tokens, found at once
    r"|\w+://\S*[\w/]"
    r"|\w{3,}d'h\w+|d'où"
    r"|(?:[cdjlmnst]|\w{0,4}qu)'(?=\w)"
    r"|\d+(?:[.,:]\d+)*"
    r"|'(?:s|re|ve|ll|d)\b"
    r"|(?:\w\.){2,}"
    r"|\w+(?:-\w+|'(?!(?:s|re|ve|ll|d)\b)\w+)*"
    r"|\.{2,}|\W)",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:19|20)\d\d")
"""A token that is a year."""


class Token(NamedTuple):
    """A word, a number or a mark at `start:end` of a prose: as it is written, and in lower case."""

    start: int
    end: int
    text: str
    low: str

    @property
    def is_word(self) -> bool:
        """Whether it is a word or a number, not a mark."""
        return self.text[0].isalnum() or (self.text[0] == "'" and len(self.text) > 1)


# Asks and names look at the same words; the reader forgets them behind each document.
@cache
def tokens_of(text: str) -> tuple[Token, ...]:
    """The tokens of a prose with plain spaces and apostrophes, in order."""
    # Made without the tuple's own constructor, which takes more time than finding the tokens does.
    make = tuple.__new__
    return tuple(
        [make(Token, (match.start(), match.end(), word := match[0], word.lower())) for match in _TOKEN.finditer(text)]
    )


def words_in(text: str) -> list[str]:
    """What the tokens of `text` hold, in order: enough for whoever needs no place."""
    return _TOKEN.findall(text)
