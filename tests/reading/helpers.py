"""Documents made of snippets, and what their sections are called."""

from datetime import date

from pipeline.document.decode import decode
from pipeline.document.parse import parse
from pipeline.knowledge import Knowledge, ask_language_of, lexicon_for, report_words_of
from pipeline.model import Document, DocumentMeta, SourceText
from pipeline.names.authorities import Authorities


def meta(language: str = "fr", source_format: str = "text", title: str = "Un rapport", days: int = 2) -> DocumentMeta:
    return DocumentMeta(
        document_id="essai",
        title=title,
        publisher="Un ministère",
        language=language,
        event_start=date(2020, 3, 4),
        event_end=date(2020, 3, 3 + days),
        time_zone="America/Toronto",
        source_url="https://example.org/",
        source_format=source_format,
        source_sha256="0" * 64,
    )


def document(text: str, language: str = "fr", source_format: str = "text", **said: object) -> Document:
    return parse(
        meta(language, source_format, **said),
        decode(text, source_format),
        report_words_of(language),
    )  # type: ignore[arg-type]


def plain(text: str, language: str = "fr") -> Document:
    return parse(meta(language), SourceText(text), report_words_of(language))


def knowledge(language: str = "fr") -> Knowledge:
    return Knowledge(Authorities(), report_words_of(language), ask_language_of(language), lexicon_for(language))


def paragraph(text: str = "Une phrase.") -> str:
    """A paragraph long enough to show that nobody wrapped the text by hand."""
    return " ".join([text] * (1 + 200 // len(text)))


SAID = (
    "Participants said that the hives should be moved before winter and that keepers need better stands. They "
    "recommended a new shed and stressed the importance of training. Several asked that fees be lowered. "
)


LONG = """The crews met in the old shed by the quay, where the harbour
master had lit the stove that afternoon. They talked of bells
and lamps until dark fell."""
DONE = (
    "The apiary was built in 1912 and was last cleared in 1998. In 2016 the society published a plan, presented in 2017. "
    "The council held a meeting in 2018. "
)


DIT = (
    "Les participants ont recommandé de déplacer les ruches et ont souligné le besoin d'une remise. Plusieurs ont demandé "
    "que les frais soient réduits. Il faudrait une formation pour les apiculteurs. "
)


def outline(found: Document) -> list[tuple[int, str, str]]:
    return [(one.level, one.kind, found.text[one.title.start : one.title.end]) for one in found.sections]


def kinds(text: str, language: str = "en", source_format: str = "text") -> list[tuple[str, str]]:
    return [(kind, title) for _, kind, title in outline(document(text, language, source_format))]
