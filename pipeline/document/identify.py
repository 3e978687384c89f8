"""Whether a source is what its description says: its language by its commonest words, its format by its markup."""

import re

from pipeline.document.phrases import plain
from pipeline.document.words import ReportWords
from pipeline.errors import InvalidInput

_WORD = re.compile(r"[a-z]+")
_END_TAG = re.compile(r"</(?:p|div|li|h[1-6]|td|body|html|span)\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z/!]")
_PAGE = re.compile(r"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_LOOKED_AT = 200_000
_FEWEST_WORDS = 100
_FEWEST_TAGS = 10
_TAGS_EACH = 500
"""A page has an end tag for so many characters at the least."""
_OFTEN = 0.08
"""The least share of a text that a language's commonest words make in it."""
_CLEARLY = 3


def refuse_other_format(source: str, source_format: str) -> None:
    """Raise `InvalidInput` where a source is plainly of another format than `source_format`."""
    tags = len(_END_TAG.findall(source, 0, _LOOKED_AT))
    page = _PAGE.match(source) is not None or (
        source_format == "text" and tags >= _FEWEST_TAGS and tags * _TAGS_EACH >= min(len(source), _LOOKED_AT)
    )
    if source_format != "html" and page:
        raise InvalidInput(
            f"the source is a web page ({tags} end tags such as </p> in its first {_LOOKED_AT} characters), "
            f'but document.toml says source_format = {source_format!r}; say "html" and name it source.html.'
        )
    if source_format == "html" and not _TAG.search(source):
        raise InvalidInput(
            'the source holds no markup, but document.toml says source_format = \'html\'; say "text" or "markdown" '
            "and name it source.txt or source.md."
        )


def refuse_other_language(text: str, words: ReportWords) -> None:
    """Raise `InvalidInput` where a text is plainly in another language than that of `words`."""
    said = _WORD.findall(plain(text[:_LOOKED_AT]))
    if len(said) < _FEWEST_WORDS:
        return
    own = sum(word in words.speech.common for word in said)
    for code, common in words.others.items():
        other = sum(word in common for word in said)
        if other > _CLEARLY * own and other > _OFTEN * len(said):
            some = ", ".join(sorted(common & {*said})[:4])
            raise InvalidInput(
                f"the source reads as {code!r} ({other} of its {len(said)} words looked at are such as {some}), but "
                f"document.toml says language = {words.code!r}; correct the language, or give the other source."
            )
