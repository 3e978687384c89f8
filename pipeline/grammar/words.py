"""What is known of a word form: the lemmas it may be of, and its tags."""

from collections.abc import Mapping
from typing import NamedTuple

from pipeline.errors import InvalidInput
from pipeline.grammar.phrases import listed

TAGS = frozenset("INF FIN PAST CND FUT SBJ PP GER NOUN ADJ ADV DET INDEF MORE PREP REL PRO CONJ AUX NUM PUNCT".split())
"""INF infinitive, FIN finite verb, PAST past tense, CND conditional, FUT future, SBJ subjunctive, PP past participle,
GER gerund or present participle; INDEF indefinite determiner, MORE comparative or amount that opens a noun phrase."""

_ACCENTS = {"a": "àâ", "e": "éê", "o": "ô"}
"""The letters that a capital may stand for where a typist leaves its accent out."""


class Word(NamedTuple):
    """A word form analysed: itself with its lemmas, and its tags."""

    lemmas: frozenset[str]
    tags: frozenset[str]
    keys: frozenset[str]
    """The lemmas, and the tags with "&" before them: what a rule may be looked up by."""


class Words:
    """The forms of one language. A form that no list holds is told by its ending, longest first."""

    def __init__(
        self,
        forms: str,
        classes: Mapping[str, str],
        endings: Mapping[str, str],
        behind: Mapping[str, str],
        short: Mapping[str, str],
        name: str,
    ) -> None:
        """`forms`: lines `form,lemma,tags`; `classes`: tag -> listed words; `endings`: tag -> listed endings;
        `behind`: tag -> words behind which a form has it that no list holds; `short`: word -> what is short for it.

        Raises `InvalidInput` for a line that is not of that form or names a tag that does not exist."""
        self._lemmas: dict[str, tuple[str, ...]] = {}
        self._tags: dict[str, tuple[str, ...]] = {}
        self._cache: dict[str, Word] = {}
        told: dict[str, tuple[str, ...]] = {}  # few tags stand together, and thousands of lines have them
        for number, line in enumerate(forms.splitlines(), 1):
            if number == 1 or not line.strip():
                continue
            form, _, rest = line.partition(",")
            lemma, comma, tags = rest.partition(",")
            if not comma or tags not in told:
                if not comma or not set(tags.split()) <= TAGS:
                    raise InvalidInput(f"{name}/forms.csv, line {number}: expected form,lemma,tags; found {line!r}.")
                told[tags] = tuple(tags.split())
            self._add(form, lemma, told[tags])
        for tag, text in classes.items():
            if tag not in TAGS:
                raise InvalidInput(f"{name}/words.toml: [classes] has no tag {tag}; expected one of {sorted(TAGS)}.")
            for word in listed(text):
                self._add(word, word, (tag,))
        self.infinitives = frozenset(form for form, tags in self._tags.items() if "INF" in tags and "NOUN" not in tags)
        """The forms that are infinitives and no nouns."""
        self._endings = sorted(
            ((ending, tag) for tag, text in endings.items() for ending in listed(text)), key=lambda item: -len(item[0])
        )
        self._short = {form: word for word, text in short.items() for form in listed(text)}
        self._behind = {before: tag for tag, text in behind.items() for before in listed(text)}

    def _add(self, form: str, lemma: str, tags: tuple[str, ...]) -> None:
        self._lemmas[form] = (*self._lemmas.get(form, ()), lemma)
        self._tags[form] = (*self._tags.get(form, ()), *tags)

    def accented(self, low: str) -> str:
        """`low` with the accent that a capital lost, where no form is known without: 'Etablir', 'A terme'."""
        if low in self._tags and low != "a":
            return low
        return next((mark + low[1:] for mark in _ACCENTS.get(low[0], "") if mark + low[1:] in self._tags), low)

    def full(self, before: str, low: str) -> str:
        """The word that `low` is short for right behind another one: 'it | 's'."""
        return self._short.get(before + low, low)

    def analyse(self, low: str) -> Word:
        """The word that `low` is, in lower case."""
        known = self._cache.get(low)
        if known is None:
            known = self._cache[low] = self._told(low)
        return known

    def behind(self, before: str, low: str) -> Word:
        """The word that `low` is right behind another one: 'to | quell'."""
        word, tag = self.analyse(low), self._behind.get(before)
        if tag is None or word.tags or not low.replace("-", "").isalpha() or low.endswith("s"):
            return word
        return _word(set(word.lemmas), {tag})

    def _told(self, low: str) -> Word:
        lemmas, tags = self._lemmas.get(low, ()), set(self._tags.get(low, ()))
        if not low[0].isalnum() and len(low) == 1:
            return _word({low}, {"PUNCT"})
        if low[0].isdigit():
            tags.add("NUM")
        if tags == {"NOUN"} and any(low.endswith(ending) and tag == "GER" for ending, tag in self._endings):
            tags.add("GER")
        if not tags:
            tag = next(
                (tag for ending, tag in self._endings if low.endswith(ending) and len(low) > len(ending) + 1), ""
            )
            tags.update(tag.split("+") if tag else ())
        return _word({low, *lemmas}, tags)


def _word(lemmas: set[str], tags: set[str]) -> Word:
    return Word(frozenset(lemmas), frozenset(tags), frozenset(lemmas | {f"&{tag}" for tag in tags}))
