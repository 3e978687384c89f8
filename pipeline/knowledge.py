"""What extraction may know besides the document: the rules of languages and the bodies that people reviewed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.asks.language import AskLanguage
from pipeline.authorities import Authorities
from pipeline.document.words import ReportWords
from pipeline.names.vocabulary import Lexicon


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
