"""Plain text is its own decoding: it has lost its layout, and no hint brings that back."""

from pipeline.model import SourceText


def decode_text(source: str) -> SourceText:
    """The text as stored, without a hint."""
    return SourceText(source)
