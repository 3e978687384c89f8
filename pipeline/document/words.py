"""What a language's `report.toml` tells of how its reports speak and name their parts, ready to match."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from pipeline.errors import InvalidInput

_BRACES = re.compile(r"([^{}]*)\{([^{}]*)\}([^{}]*)")
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class SpeechWords:
    """Words, plain ones, by which a sentence shows what it does."""

    consulted: frozenset[str]
    said: frozenset[str]
    asks: frozenset[str]
    presented: frozenset[str]


@dataclass(frozen=True, slots=True)
class ReportWords:
    """How the reports of a language speak."""

    code: str
    speech: SpeechWords


def plain(text: str) -> str:
    """`text` in small letters without accents, as words are compared."""
    low = text.lower()
    if low.isascii():
        return low
    return "".join(char for char in unicodedata.normalize("NFD", low) if not unicodedata.combining(char))


@lru_cache(maxsize=4096)
def words_of(title: str) -> tuple[str, ...]:
    """The plain words of a title."""
    return tuple(_WORD.findall(plain(title)))


def report_words(code: str, text: str) -> ReportWords:
    """What the text of a language's `report.toml` says; raises `InvalidInput` where it does not say it all."""
    said = tomllib.loads(text)
    where = f"pipeline/languages/{code}/report.toml"
    speech = _table(said, "speech", where)
    return ReportWords(
        code=code,
        speech=SpeechWords(
            *(frozenset(_forms(_list(speech, name, where))) for name in ("consulted", "said", "asks", "presented"))
        ),
    )


def _table(said: Mapping[str, Any], name: str, where: str) -> Mapping[str, Any]:
    found = said.get(name)
    if not isinstance(found, dict):
        raise InvalidInput(f"{where} has no table [{name}]; write it.")
    return found


def _list(table: Mapping[str, Any], name: str, where: str) -> list[str]:
    found = table.get(name)
    if not isinstance(found, list) or not all(isinstance(item, str) for item in found):
        raise InvalidInput(f"{where} has no list {name!r} of words; write it.")
    return found


def _forms(said: Iterable[str]) -> Iterator[str]:
    """Each plain word that the entries stand for: "port{s,}" is two."""
    for entry in said:
        match = _BRACES.fullmatch(entry)
        endings = match[2].split(",") if match else [""]
        before, after = (match[1], match[3]) if match else (entry, "")
        yield from (plain(before + ending + after) for ending in endings)
