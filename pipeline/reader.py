"""A reader of sources: the language rules and the reviewed bodies, looked up once for all documents."""

from collections.abc import Callable, Mapping
from functools import cache

from pipeline import contract
from pipeline.asks.language import AskLanguage
from pipeline.asks.loader import ask_language
from pipeline.authorities import read_authorities
from pipeline.batch import Reader
from pipeline.document.words import ReportWords, report_words
from pipeline.errors import InvalidInput
from pipeline.knowledge import Knowledge
from pipeline.model import Document
from pipeline.names.vocabulary import Lexicon, read_vocabulary
from pipeline.read import asked_in, document_of, read_document
from pipeline.rows import Recommendation, Tables
from pipeline.store import Source
from pipeline.store.package import language_codes, language_file, read_schemas


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
    return Lexicon(vocabularies[code], tuple(vocabularies.values()))


def knowledge_with(schemas: Mapping[str, bytes]) -> Callable[[str], Knowledge]:
    """What extraction may know of a language's documents, by the language's code; `schemas` are those of `schemas/`."""
    folder = "authorities/"
    authorities = read_authorities(
        {path[len(folder) :]: text.decode("utf-8-sig") for path, text in schemas.items() if path.startswith(folder)}
    )

    coded = {
        (table.name, column.name): column.vocabulary.values
        for table in contract.load(schemas).tables
        for column in table.columns
        if column.vocabulary
    }

    @cache
    def knowledge(language: str) -> Knowledge:
        return Knowledge(
            authorities,
            report_words_of(language),
            ask_language_of(language),
            lexicon_for(language),
            coded,
        )

    return knowledge


def asked_with(
    schemas: Mapping[str, bytes],
) -> Callable[[Source], tuple[Document, tuple[Recommendation, ...], Knowledge]]:
    """A function that reads a source into its document, its recommendations, and what was known of its language."""
    knowledge = knowledge_with(schemas)

    def read(source: Source) -> tuple[Document, tuple[Recommendation, ...], Knowledge]:
        known = knowledge(source.meta.language)
        try:
            document = document_of(source.meta, source.content, known)
            return *asked_in(document, known, source.corrections), known
        except InvalidInput as error:
            raise InvalidInput(f"{source.meta.document_id}: {error}") from None

    return read


def reader_with(schemas: Mapping[str, bytes]) -> Reader:
    """A function that reads a source into its text and its rows; `schemas` are the files of `schemas/`."""
    knowledge = knowledge_with(schemas)

    def read(source: Source) -> tuple[str, Tables]:
        try:
            return read_document(source.meta, source.content, knowledge(source.meta.language), source.corrections)
        except InvalidInput as error:
            raise InvalidInput(f"{source.meta.document_id}: {error}") from None

    return read


@cache
def _own() -> Reader:
    return reader_with(read_schemas())


def read_here(source: Source) -> tuple[str, Tables]:
    """Read by the schemas beside this code, in whatever process this is called."""
    return _own()(source)
