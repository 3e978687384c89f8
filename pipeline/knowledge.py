"""What extraction may know besides the document: how languages speak, ask and name, and the bodies people reviewed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from pipeline import contract
from pipeline.asks.language import AskLanguage
from pipeline.asks.loader import ask_language
from pipeline.document.words import ReportWords, report_words
from pipeline.errors import utf8
from pipeline.names.authorities import Authorities, read_authorities
from pipeline.names.lexicon import Lexicon
from pipeline.names.vocabulary import read_vocabulary
from pipeline.store.package import countries_by_zone, language_codes, language_file, read_schemas


@dataclass(frozen=True, slots=True)
class Knowledge:
    """Who is who, and how the language of the document at hand speaks, asks and names."""

    authorities: Authorities
    report: ReportWords
    asks: AskLanguage
    lexicon: Lexicon
    """What all languages say of names: bodies are named in the others too."""
    codes: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    """The closed list of each coded column, by table and column."""
    countries: Mapping[str, str] = field(default_factory=dict)
    """The country of each time zone: an acronym may be another body's abroad."""


@cache
def report_words_of(code: str) -> ReportWords:
    """How reports in the language `code` speak and name their parts."""
    return report_words(code, {one: language_file(one, "report.toml") for one in language_codes()})


@cache
def ask_language_of(code: str) -> AskLanguage:
    """How the language `code` asks."""
    return ask_language(code, *(language_file(code, name) for name in ("words.toml", "asks.toml", "forms.csv")))


@cache
def lexicon_for(code: str) -> Lexicon:
    """What all languages say of names, for reports in the language `code`."""
    vocabularies = {
        one: read_vocabulary(language_file(one, "names.toml"), f"{one}/names.toml") for one in language_codes()
    }
    return Lexicon(vocabularies[code], tuple(vocabularies.values()), ask_language_of(code).words.infinitives)


@cache
def reviewed() -> tuple[Authorities, Mapping[tuple[str, str], tuple[str, ...]]]:
    """What `schemas/` says: the bodies that people reviewed, and the closed list of each coded column."""
    schemas, folder = read_schemas(), "authorities/"
    authorities = read_authorities(
        {
            path[len(folder) :]: utf8(f"schemas/{path}", text)
            for path, text in schemas.items()
            if path.startswith(folder)
        }
    )
    codes = {
        (table.name, column.name): column.vocabulary.values
        for table in contract.load(schemas).tables
        for column in table.columns
        if column.vocabulary
    }
    return authorities, codes


@cache
def knowledge_of(code: str) -> Knowledge:
    """What extraction may know of documents in the language `code`."""
    authorities, codes = reviewed()
    words, asks = report_words_of(code), ask_language_of(code)
    return Knowledge(authorities, words, asks, lexicon_for(code), codes, countries_by_zone())
