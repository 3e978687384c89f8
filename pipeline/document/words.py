"""What a language's `report.toml` tells of its reports, checked and ready to match."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from re import Pattern
from typing import Any

from pipeline.document.phrases import TitlePhrases, forms, plain, words_of
from pipeline.errors import InvalidInput

_LONGEST = 160
_FEW = 8
_ROLES = (
    "contents", "notes", "annex", "agenda", "next_steps", "foreword", "summary", "introduction", "participants",
    "back_matter", "panels", "discussions", "findings",
)  # fmt: skip
"""The kinds that a title may name, in the order in which they are tried."""


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Words, plain ones, by which a sentence shows what it does; and the commonest, by which a language is known."""

    asks: frozenset[str]
    orders: frozenset[str]
    presented: frozenset[str]
    common: frozenset[str]
    finite: frozenset[str]
    wondering: frozenset[str]


@dataclass(frozen=True, slots=True)
class NoteWords:
    """How notes are marked and listed, in any language's words: copies of pages mix them."""

    opening: Pattern[str]
    """The first character of what may be a marker, glued to the word before it."""
    marker: Pattern[str]
    """A marker; groups `number`, `bracket`, `raised`."""
    label: Pattern[str]
    """What labels a note in the list, from the start of its line; group `number`."""
    back: Pattern[str]
    """The link back that closes a note."""


@dataclass(frozen=True, slots=True)
class AgendaWords:
    """How days, dates and times are written, and what a scheduled line is about."""

    clock: Pattern[str]
    """A time in figures: groups `hour`, `minute`, `half`, `mark` (what shows that it is a time)."""
    lead: frozenset[str]
    until: Pattern[str]
    """What stands between two times."""
    words: Mapping[str, int]
    """Words for a time of day, plain -> minutes after midnight."""
    day: frozenset[str]
    weekdays: frozenset[str]
    months: Mapping[str, int]
    panel: TitlePhrases
    kinds: Mapping[str, TitlePhrases]


@dataclass(frozen=True, slots=True)
class ReportWords:
    """How the reports of a language speak, name their parts, cite, and date."""

    code: str
    speech: SpeechWords
    titles: Mapping[str, TitlePhrases]
    framing: TitlePhrases
    labels: TitlePhrases
    """What names a topic before a colon: "Topic: lamps"."""
    furniture: TitlePhrases
    captions: TitlePhrases
    by: frozenset[str]
    date_field: TitlePhrases
    notes: NoteWords
    references: TitlePhrases
    """Headings of lists that are notes only where the text cites their entries."""
    agenda: AgendaWords
    others: Mapping[str, frozenset[str]]
    """The commonest words of the other languages, by code."""

    def is_furniture(self, line: str) -> bool:
        """Whether a short line is the page's and not the report's: a banner, a download or sharing link, a menu's; or
        only says who speaks."""
        return len(line) <= _LONGEST and (
            self.furniture.found(words_of(line)) or self.is_caption(line) or self._is_byline(line)
        )

    def _is_byline(self, line: str) -> bool:
        """Whether a line says who speaks below it, 'By A. Roe', but not 'By boat'."""
        by, _, who = line.partition(" ")
        return by.casefold() in self.by and who[:1].isupper()

    def announces(self, line: str) -> bool:
        """Whether a line stops at a word that ends no title: "We thank the:", "The crews of", but not "Who we are"."""
        said = words_of(line)
        title = not line.endswith(":") and not self.speech.wondering.isdisjoint(said)
        return bool(said) and said[-1] in self.speech.common and not title

    def is_sentence(self, line: str) -> bool:
        """Whether a line tells something: "The bell is old", but not "What is to be done"."""
        said = set(words_of(line))
        return not said.isdisjoint(self.speech.finite) and said.isdisjoint(self.speech.wondering)

    def is_caption(self, line: str) -> bool:
        """Whether a line names the picture that it stands at: 'Figure 3: Who answered'."""
        return self.captions.found(tuple("n" if word.isdigit() else word for word in words_of(line)[:2]))

    def date_value(self, line: str) -> str | None:
        """What follows the label of the page's own date, "" for nothing; None where a line is no such field."""
        said = words_of(line) if len(line) <= _LONGEST else ()
        label = self.date_field.place(said)
        if label is None:
            return None
        rest = said[label[1] :]
        dated = not rest or (len(rest) <= _FEW and any(word.isdigit() for word in rest[:3]))
        return " ".join(rest) if dated else None


def report_words(code: str, texts: Mapping[str, str]) -> ReportWords:
    """How the reports of `code` speak; `texts` are the `report.toml` of all languages, for notes are marked in any.

    Raises `InvalidInput` where a file does not say all that is asked of it, or something else."""
    files = {one: _File(one, text) for one, text in texts.items()}
    own = files[code]
    words = ReportWords(
        code=code,
        speech=SpeechWords(*(_words(own.list("speech", field.name)) for field in fields(SpeechWords))),
        titles={kind: TitlePhrases(own.list("titles", kind)) for kind in _ROLES},
        framing=TitlePhrases(own.list("titles", "framing")),
        labels=TitlePhrases(own.list("titles", "labels")),
        furniture=TitlePhrases(own.list("page", "furniture")),
        captions=TitlePhrases(own.list("page", "captions")),
        by=_words(own.list("page", "by")),
        date_field=TitlePhrases(["^" + entry for entry in own.list("page", "date_field")]),
        notes=_note_words(
            [mark for file in files.values() for mark in file.list("notes", "marks")],
            [back for file in files.values() for back in file.list("notes", "back")],
        ),
        references=TitlePhrases(own.list("notes", "references")),
        agenda=_agenda_words(own),
        others={one: _words(file.list("speech", "common")) for one, file in files.items() if one != code},
    )
    own.refuse_rest()
    return words


class _File:
    """A `report.toml`, asked name by name."""

    def __init__(self, code: str, text: str) -> None:
        self.path = f"pipeline/languages/{code}/report.toml"
        self._said = tomllib.loads(text)
        self._asked: set[tuple[str, str]] = set()

    def value(self, table: str, name: str, kind: type) -> Any:
        self._asked.add((table, name))
        said = self._said.get(table)
        found = said.get(name) if isinstance(said, dict) else None
        if not isinstance(found, kind):
            raise InvalidInput(f"{self.path} has no {name!r} in [{table}] that is a {kind.__name__}; write it.")
        return found

    def list(self, table: str, name: str) -> Sequence[str]:
        found: Sequence[str] = self.value(table, name, list)
        if not all(isinstance(item, str) and item.strip() for item in found):
            raise InvalidInput(f"{self.path} has in [{table}] {name} something that is no words; write texts.")
        return found

    def refuse_rest(self) -> None:
        """Refuse what nobody asked for."""
        for table, names in self._said.items():
            for name in names if isinstance(names, dict) else [table]:
                if (table, name) not in self._asked:
                    raise InvalidInput(f"{self.path} has {name!r} in [{table}], which is not read; take it out.")


def _words(entries: Sequence[str]) -> frozenset[str]:
    return frozenset(plain(form) for entry in entries for form in forms(entry))


SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"


def _note_words(marks: Sequence[str], back: Sequence[str]) -> NoteWords:
    said = "|".join(re.escape(mark) for mark in sorted(set(marks), key=len, reverse=True))
    return NoteWords(
        # Capitalised and glued: "keynote 2" and "see note 2" cite nothing.
        opening=re.compile(rf"[{''.join(sorted({re.escape(mark[0]) for mark in marks}))}\[^](?<=[^\s\[(].)"),
        marker=re.compile(
            rf"(?:(?:{said})[\s\u00a0]?(?P<number>\d{{1,3}})(?!\d)"
            r"|\[(?:[Nn]ote\s)?(?P<bracket>\d{1,3})\]|\^(?P<raised>\d{1,3})\b)"
        ),
        label=re.compile(
            rf"\s*(?:(?:(?:\d{{1,3}}[.)]\s+)?(?:(?:{said})\s*)?[\[(^]?(?P<number>\d{{1,3}})[\])]?[.):]?)(?=\s|$)"
            rf"|(?P<high>[{SUPERSCRIPTS}]{{1,3}}))",
            re.IGNORECASE,
        ),
        back=re.compile(rf"\s*(?:[↩↑^]|\b(?:{'|'.join(map(re.escape, back))})\b[^.]{{0,60}}[.\s]*)\Z", re.IGNORECASE),
    )


def _agenda_words(file: _File) -> AgendaWords:
    hours = "|".join(sorted(map(re.escape, file.list("agenda", "hours")), key=len, reverse=True))
    until = "|".join(re.escape(word).replace("'", "['’]") for word in file.list("agenda", "until"))
    half = r"(?:\s?(?P<half>[ap])\.?\s?m\b\.?)?" if file.value("agenda", "halves", bool) else "(?P<half>(?!))?"
    kinds = file.value("agenda", "kinds", dict)
    return AgendaWords(
        clock=re.compile(
            rf"(?P<hour>[01]?\d|2[0-4])(?:\s?(?P<mark>:|\.(?=\d\d)|(?:{hours})(?![^\W\d_]))\s?(?P<minute>[0-5]\d)?)?{half}(?!\w|[.]\w)",
            re.IGNORECASE,
        ),
        lead=_words(file.list("agenda", "lead")),
        until=re.compile(rf"\s*(?:[-–—−]|(?:{until})(?=\s))\s*", re.IGNORECASE),
        words={plain(word): _clock(file, word, time) for word, time in file.value("agenda", "words", dict).items()},
        day=_words(file.list("agenda", "day")),
        weekdays=_words(file.list("agenda", "weekdays")),
        months={plain(one): nth for nth, names in enumerate(file.list("agenda", "months"), 1) for one in names.split()},
        panel=TitlePhrases(file.list("agenda", "panel")),
        kinds={kind: TitlePhrases(said) for kind, said in kinds.items()},
    )


def _clock(file: _File, word: str, time: object) -> int:
    match = re.fullmatch(r"(\d\d):(\d\d)", str(time))
    if match is None:
        raise InvalidInput(f"{file.path} says that {word!r} is {time!r}; write a time such as 12:00.")
    return int(match[1]) * 60 + int(match[2])
