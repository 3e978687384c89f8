"""Sentences as rules see them: tokens with what is known of each, and what may be passed over between two words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pipeline.grammar.phrases import Phrases
from pipeline.grammar.tokens import Token, tokens_of
from pipeline.grammar.words import Word, Words

# An arrow parts what is told from what follows of it: "the pier is dark --> hang a lamp".
# The number of a note may be glued to a stop: "The pier is dark.3 Hang a lamp"; so may the next sentence: "dark.They".
_STOP = re.compile(
    r"(?=[.!?…\s=→-])(?:"  # nothing is looked for at a letter
    r"[.!?…]+[»\"”')\]]*(?:(?<=[^\W\d_][.!?”])\d{1,2})?(?=\s+[«\"“'(\[]*[^\W_a-zà-öø-ÿ]|\s*\Z)"
    r"|\.(?<=[a-zà-öø-ÿ\d]{3}\.)(?=[^\W\d_a-zà-öø-ÿ]\w*\s)"
    r"|\s*(?=(?:[-=]+>|→)\s))"
)
_OPEN = {"(": ")", "[": "]", "«": "»", "“": "”"}
_BEHIND = ("-", "--", "–", "—")
_SHORT_QUOTE = 3
_BEFORE = 14
_GOES_ON = frozenset({"DET", "INDEF", "PREP", "CONJ", "REL"})
"""What closes no sentence."""
_AND_SO_ON = "etc"
"""The abbreviation that may close a sentence, where no name follows that it is of."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence's tokens, those in lower case, what is known of each, and which stand in an aside.

    `hidden[i]`: token `i` is inside brackets or a long quotation, where no rule looks."""

    tokens: Sequence[Token]
    lows: Sequence[str]
    words: Sequence[Word]
    hidden: Sequence[bool]

    def __len__(self) -> int:
        return len(self.tokens)

    def has(self, at: int, tag: str) -> bool:
        """Whether the token `at` may be what `tag` says."""
        return 0 <= at < len(self.words) and tag in self.words[at].tags

    @property
    def is_question(self) -> bool:
        """Whether it ends with a question mark, but for what stands behind in brackets."""
        visible = (low for low, hidden in zip(reversed(self.lows), reversed(self.hidden), strict=True) if not hidden)
        return next((low for low in visible if low not in "»”\"'."), "") == "?"


def sentence_spans(text: str, abbreviations: Phrases) -> Iterator[tuple[int, int]]:
    """The places of the sentences in a prose, each with its closing stop; an abbreviation closes none."""
    start = 0
    for match in _STOP.finditer(text):
        if match[0].rstrip("0123456789") == "." and match.end() < len(text):
            before = text[max(start, match.start() - _BEFORE) : match.start()].rpartition(" ")[2].lstrip("(«“[")
            opens = before.lower() == _AND_SO_ON and text[match.end() :].lstrip()[:1].isupper()
            known = before.lower() + "." in abbreviations.single or (len(before) == 1 and before.isupper())
            if known and not opens:
                continue
        yield start, match.end()
        start = match.end()
        while start < len(text) and text[start] == " ":
            start += 1
    if start < len(text):
        yield start, len(text)


def sentences_of(text: str, abbreviations: Phrases, words: Words) -> list[Sentence]:
    """The sentences of a prose with what is known of their words; a quotation may run over several."""
    tokens = tokens_of(text)
    hidden = _hidden(tokens, words)
    found: list[Sentence] = []
    low = 0
    ends = [end for _, end in sentence_spans(text, abbreviations)]
    for end in sorted([*ends, *(tokens[at].start for at in range(1, len(tokens) - 1) if _lost(tokens, at, words))]):
        high = low
        while high < len(tokens) and tokens[high].start < end:
            high += 1
        if high > low:
            said = tokens[low:high]
            lows = _lows(said, words)
            behind = [
                # "to Ottawa" is no verb
                words.behind(before, one) if token.text == one else words.analyse(one)
                for token, before, one in zip(said, ["", *lows[:-1]], lows, strict=True)
            ]
            found.append(Sentence(said, lows, behind, hidden[low:high]))
        low = high
    return found


def _lost(tokens: Sequence[Token], at: int, words: Words) -> bool:
    """Whether a copy lost what closed the sentence before a token: 'the pier is dark | They need a lamp', « il fait
    noir | Allumer le quai », but not "the Noise Act sends"."""
    one = tokens[at].text
    if not (one[0].isupper() and one[1:].islower()):
        return False
    before, after = tokens[at - 1].text, tokens[at + 1].text
    if not (before.islower() and after.islower()):
        return False
    if not (before[-1].isalpha() and words.analyse(before).tags.isdisjoint(_GOES_ON)):
        return False
    tags = words.analyse(tokens[at].low).tags
    orders = tags == {"INF"} and bool(words.analyse(after).tags & {"DET", "INDEF", "PREP"})
    return "PRO" in tags or tags == {"PREP"} or orders


def _lows(tokens: Sequence[Token], words: Words) -> list[str]:
    """The tokens in lower case; the first one with the accent of its capital, but for 'A été proposé'."""
    lows = [token.low for token in tokens]
    lows[1:] = [words.full(before, low) for before, low in pairwise(lows)]
    auxiliary = lows[0] == "a" and len(lows) > 1 and "PP" in words.analyse(lows[1]).tags
    if tokens[0].text[0].isupper() and not auxiliary:
        lows[0] = words.accented(lows[0])
    return lows


def _hidden(tokens: Sequence[Token], words: Words) -> list[bool]:
    """Which tokens stand in brackets, or in a quotation of more words than a term has."""
    hidden = [False] * len(tokens)
    closing = _closings(tokens)
    at = 0
    while at < len(tokens):
        end = closing[at]
        if end is None:
            at += 1
            continue
        # All that a paragraph holds: « Plantez des arbres ! » ; “Plant trees.” – a gardener
        whole = at == 0 and (len(tokens) - end <= 2 or tokens[end + 1].text in _BEHIND)
        quotes = end - at > _SHORT_QUOTE + 1 and not whole and not _said(tokens, at, end, words)
        if tokens[end].text in ")]" or quotes:
            hidden[at : end + 1] = [True] * (end + 1 - at)
        at = end + 1
    return hidden


def _said(tokens: Sequence[Token], opening: int, closing: int, words: Words) -> bool:
    """Whether a quotation is what somebody said, no title and no term: 'For Ann « The pier must be lit »', 'they said
    that “the pier must be lit”'."""
    if opening and "REL" in words.analyse(tokens[opening - 1].low).tags:
        return True
    if not tokens[opening + 1].text[0].isupper() or tokens[closing - 1].text == "?":
        return False
    return opening == 0 or tokens[opening - 1].text in ".!?…,»”" or tokens[opening - 1].text[0].isupper()


def _closings(tokens: Sequence[Token]) -> list[int | None]:
    """For each token that opens an aside where the next one stands that closes it; None where none does."""
    last: dict[str, int] = {}
    found: list[int | None] = [None] * len(tokens)
    for at in range(len(tokens) - 1, -1, -1):
        text = tokens[at].text
        if text in _OPEN:
            found[at] = last.get(_OPEN[text])
        last[text] = at
    return found
