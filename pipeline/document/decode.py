"""One decoder a format: source characters in, the text that all places index and its layout hints out."""

from collections.abc import Callable

from pipeline.document.html import decode_html
from pipeline.document.markdown import decode_markdown
from pipeline.document.text import decode_text
from pipeline.errors import InvalidInput
from pipeline.model import SourceText

DECODERS: dict[str, Callable[[str], SourceText]] = {
    "text": decode_text,
    "html": decode_html,
    "markdown": decode_markdown,
}


def decode(source: str, source_format: str) -> SourceText:
    """Decode `source` as `source_format` says; raises `InvalidInput` for a format that nothing reads."""
    if source_format not in DECODERS:
        raise InvalidInput(f"source_format {source_format!r} is not known: expected one of {', '.join(DECODERS)}.")
    return DECODERS[source_format](source)
