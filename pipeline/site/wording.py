"""What the pages say in one language, set as that language is set; and in what language words are written."""

import re
from collections.abc import Mapping
from datetime import date, time

from pipeline.contract import Contract

LANGUAGES = ("en", "fr")
NBSP, NARROW = "\u00a0", "\u202f"
_BEFORE = re.compile(r" (?=[:%»])")  # Canadian French sets no space before the other marks
_AFTER = re.compile(r"(?<=«) ")
_UNITS = {"en": ("bytes", "KB", "MB"), "fr": ("octets", "Ko", "Mo")}


class Wording:
    """The words of one language: `words[name]` is the string of that name, `words(name, …)` with its gaps filled.

    Templates call as little as they can: a call takes ten times as long as a look-up."""

    def __init__(self, language: str, strings: Mapping[str, Mapping[str, list[str]]], contract: Contract) -> None:
        self.language = language
        self.other = next(other for other in LANGUAGES if other != language)
        index = LANGUAGES.index(language)
        self.strings = {
            f"{group}.{name}": self.typeset(both[index])
            for group, entries in strings.items()
            for name, both in entries.items()
        }
        self.labels = {
            (vocabulary.name, code.code): self.typeset(getattr(code, f"label_{language}"))
            for vocabulary in contract.vocabularies
            for code in vocabulary.codes
        }

    def __getitem__(self, name: str) -> str:
        """The string of that name, which has no gaps."""
        return self.strings[name]

    def __call__(self, name: str, /, **values: object) -> str:
        """The string of that name; its gaps take numbers as the language writes them, and other values as they are."""
        said = {key: self.number(value) if isinstance(value, int) else value for key, value in values.items()}
        return self.strings[name].format(**said)

    def count(self, name: str, n: int, **values: object) -> str:
        """A number and what it counts: the string `name_one` or `name_many`; French has no plural below two."""
        singular = n == 1 or (n == 0 and self.language == "fr")
        return self(f"{name}_{'one' if singular else 'many'}", n=n, **values)

    def counted(self, name: str, n: int) -> tuple[str, str]:
        """The same in its two parts: the number, and what it counts."""
        figure = self.number(n)
        return figure, self.count(name, n).removeprefix(figure).strip()

    def own(self, thing: object, what: str) -> str:
        """What a part of the contract, or a row, says in this language under that name."""
        return self.typeset(getattr(thing, f"{what}_{self.language}"))

    def typeset(self, text: str) -> str:
        """The text with the no-break spaces and the apostrophe that print has; for our words, never for a report's."""
        if self.language != "fr":
            return text.replace("'", "’")
        return _AFTER.sub(NBSP, _BEFORE.sub(NBSP, text.replace("'", "’")))

    def place(self, code: str) -> str:
        """A territory's name; its code where the list, which is open, has none for it."""
        return self.labels.get(("jurisdiction", code), code)

    def tongue(self, code: str) -> str:
        """A language's name; its code where it has none here."""
        return self.strings.get(f"language.{code}", code)

    def number(self, value: int) -> str:
        """A whole number with its thousands set apart."""
        return f"{value:,}".replace(",", "," if self.language == "en" else NARROW)

    def decimal(self, value: float, digits: int = 1) -> str:
        """A number with that many decimals."""
        said = f"{value:.{digits}f}"
        return said if self.language == "en" else said.replace(".", ",")

    def percent(self, part: float, whole: float, digits: int = 0) -> str:
        """A share; nothing is rounded to 100 % that is less, nor to 0 % that is more."""
        share = 100 * part / whole if whole else 0.0
        step = 10.0**-digits
        if 0 < share < step or 100 - step < share < 100:
            share = min(max(share, step), 100 - step)
        return self.decimal(share, digits) + ("%" if self.language == "en" else f"{NBSP}%")

    def day(self, value: date) -> str:
        """A date in full."""
        return self._dated(self._nth(value), value)

    def days(self, start: date, end: date) -> str:
        """A stretch of dates, as short as it stays clear."""
        if start == end:
            return self.day(start)
        if (start.year, start.month) != (end.year, end.month):
            return self("date.range", start=self.day(start), end=self.day(end))
        return self._dated(f"{self._nth(start)}–{end.day}", start)

    def _nth(self, value: date) -> str:
        return "1er" if value.day == 1 and self.language == "fr" else str(value.day)

    def _dated(self, day: str, value: date) -> str:
        month = self["date.months"].split()[value.month - 1]
        return f"{month} {day},{NBSP}{value.year}" if self.language == "en" else f"{day}{NBSP}{month}{NBSP}{value.year}"

    def hour(self, value: time) -> str:
        """A time of day on a clock of 24 hours."""
        if self.language == "en":
            return f"{value:%H:%M}"
        return f"{value.hour}{NBSP}h" + (f"{NBSP}{value.minute:02}" if value.minute else "")

    def minutes(self, value: int) -> str:
        """A duration."""
        hours, rest = divmod(value, 60)
        parts = [f"{hours}{NBSP}h"] * bool(hours) + [f"{rest}{NBSP}min"] * bool(rest or not hours)
        return NBSP.join(parts)

    def size(self, octets: int) -> str:
        """A file's size."""
        small, kilo, mega = _UNITS[self.language]
        if octets < 1_000:
            return f"{octets}{NBSP}{small}"
        if octets < 1_000_000:
            return f"{round(octets / 1_000)}{NBSP}{kilo}"
        return f"{self.decimal(octets / 1_000_000)}{NBSP}{mega}"


_SMALL = {
    "en": frozenset("the of and to in for with by from is are was were that this how their against through".split()),
    "fr": frozenset(
        "le la les l un une des du de d et pour dans sur avec par au aux est sont que qui ce cette leur contre".split()
    ),
}
_ADDRESS = re.compile(r"\S*://\S+|\bwww\.\S+")
_WORD = re.compile(r"[^\W\d_]+")
LEAST = 2  # small words; one alone, as in a name, tells nothing


def tongue(text: str, own: str) -> str:
    """The language of the text where another one than `own` is plain, else `own`."""
    if own not in _SMALL:
        return own
    plain = _ADDRESS.sub(" ", text) if "://" in text or "www." in text else text
    words = _WORD.findall(plain.lower())
    counts = {code: sum(map(small.__contains__, words)) for code, small in _SMALL.items()}
    other = max(counts, key=lambda code: counts[code])
    return other if counts[other] >= max(LEAST, 2 * counts[own] + 1) else own
