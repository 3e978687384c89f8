"""Plain text is its own decoding: it has lost its layout, but for the signs that some copies keep before headings."""

import re

from pipeline.model import Hint, SourceText

_SIGNED = re.compile(r"^(?P<signs>#{1,6})[ \t]+\S.*$", re.MULTILINE)
_FEWEST = 2


def decode_text(source: str) -> SourceText:
    """The text as stored, with hints for headings that signs show, "## Housing", where there are several."""
    signed = [*_SIGNED.finditer(source)]
    hints = tuple(Hint("heading", match.start(), match.end(), len(match["signs"])) for match in signed)
    return SourceText(source, hints if len(hints) >= _FEWEST else ())
