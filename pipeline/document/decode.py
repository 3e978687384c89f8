"""One decoder a format: source characters in, the text that all places index and what its layout said out.

A source that is plainly of another format or language than its description says is refused."""

import re
from collections.abc import Callable

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from mdit_py_plugins.footnote import footnote_plugin
from mdit_py_plugins.front_matter import front_matter_plugin

from pipeline.document.page import decode_html
from pipeline.document.survey import SKIPPED
from pipeline.document.words import ReportWords
from pipeline.errors import InvalidInput
from pipeline.model import SourceText

# What a site's generator reads before a page: lines of TOML between two of plus signs; YAML is the parser's.
_FRONT_MATTER = re.compile(r"\A\+\+\+[ \t]*\n.*?^\+\+\+[ \t]*$", re.DOTALL | re.MULTILINE)
# A hard break behind which nothing stands, as editors leave it; an escaped backslash is one.
_LAST_BREAK = re.compile(r"(?<!\\)(?:\\\\)*(\\\s*)\Z")
_RULES = ("-", "=")
# What opens in mid-sentence, closes one, or stands in brackets: "(A drawing of the quay)".
_NO_TITLE = re.compile(r"\A(?:[^\W\d_A-ZÀ-Þ]|\(.*\)\Z)|[.;,][*_]*\Z", re.DOTALL)
# What a site's generator reads and a reader of the page never sees: "{% hint %}", "{{ toc }}", "{:.no_toc}".
_TEMPLATE = re.compile(r"^[ \t]*\{(?:%.*%|\{.*\}|:.*)\}[ \t]*$", re.MULTILINE)
# What a heading is called in addresses, and the like: "## Fees {#fees}", "## Fees {.unnumbered}".
_CALLED = re.compile(r"^(#{1,6}[ \t].*?)[ \t]*\{[#.:-][^{}\n]*\}[ \t]*$", re.MULTILINE)
# An element that its writer closed at once, and that a page's parser would take the rest of the report into.
_CLOSED = re.compile(rf"<(?:{'|'.join(sorted(SKIPPED))})(?=[\s/])[^<>]*/>", re.IGNORECASE)
# Heading marks that nobody parted from their words, as older Markdown allowed.
_TIGHT = re.compile(r"^(#{2,6})(?=[^#\s])", re.MULTILINE)
# Bold type that a space parts from its marks, as editors leave it, which CommonMark would show with them.
_BOLD = re.compile(r"(?<![*\\])\*\*([^*\n]*)\*\*(?!\*)")
_NOTHING_BOLD = re.compile(r"(?<=[^\s*\\])\*{4}(?!\*)")
# What cites a note that stands in another file: "the bell[^4]".
_CITED = re.compile(r"\[\^(\d{1,3})\]")
# Not a tab that ends a line which a carriage return closes.
_WIDE_SPACE = re.compile(r"\t\r \xa0 ?")
_END_TAG = re.compile(r"</(?:p|div|li|h[1-6]|td|body|html|span)\s*>", re.IGNORECASE)
_TAG = re.compile(r"<[a-zA-Z/!]")
_PAGE = re.compile(r"\s*<(?:!doctype\s+html|html)\b", re.IGNORECASE)
_LOOKED_AT = 200_000
_TAGS = 10
"""The end tags that show a page in the first characters of a text."""
_FIRST = 10_000
_WORDS = 20
"""The fewest common words by which a language is known, and how many times those of the language described."""
_CLEARLY = 3


def _tightened(bold: re.Match[str]) -> str:
    """Bold type with the white space beside its words outside of its marks: "**Fees **(old)" is "**Fees** (old)"."""
    if not (words := bold[1].strip()):
        return bold[0]
    before, _, behind = bold[1].partition(words)
    return f"{before}**{words}**{behind}"


def _drop_last_breaks(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and (last := _LAST_BREAK.search(token.content)):
            token.content = token.content[: last.start(1)]


def _drop_page_rules(state: StateCore) -> None:
    """Where most lines over a rule, "The crews\\n---", are no titles, the rules part pages and none of them is one."""
    ruled = [i for i, token in enumerate(state.tokens) if token.type == "heading_open" and token.markup in _RULES]
    titles = [i for i in ruled if not _NO_TITLE.search(state.tokens[i + 1].content)]
    if len(titles) * 2 < len(ruled):
        for token in (state.tokens[at] for i in ruled for at in (i, i + 2)):
            token.type, token.tag = token.type.replace("heading", "paragraph"), "p"


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.use(front_matter_plugin).use(footnote_plugin)
    parser.core.ruler.before("inline", "last_breaks", _drop_last_breaks)
    parser.core.ruler.before("inline", "page_rules", _drop_page_rules)
    return parser


_PARSER = _parser()


def decode_markdown(source: str) -> SourceText:
    """CommonMark with tables, notes, front matter and raw HTML inside, as the page that it stands for."""
    written = _TEMPLATE.sub("", _FRONT_MATTER.sub("", source))
    written = _CALLED.sub(r"\1", _TIGHT.sub(r"\1 ", _BOLD.sub(_tightened, _NOTHING_BOLD.sub("", written))))
    page = _CITED.sub(r"<sup>[\1]</sup>", _CLOSED.sub("", _PARSER.render(written)))
    return decode_html(f"<main>{page}</main>")


def decode_text(source: str) -> SourceText:
    """A text as it is stored, but for the white space that some PDFs hold between two words: "the\\t\\r \\xa0pier"."""
    return SourceText(_WIDE_SPACE.sub(lambda match: " " * len(match[0]), source))


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


def refuse_other_format(source: str, source_format: str) -> None:
    """Raise `InvalidInput` where a source is plainly of another format than `source_format`."""
    tags = len(_END_TAG.findall(source, 0, _FIRST))
    page = _PAGE.match(source) is not None or (source_format == "text" and tags >= _TAGS)
    if source_format != "html" and page:
        raise InvalidInput(
            f"the source is a web page ({tags} end tags such as </p> in its first {_FIRST} characters), "
            f'but document.toml says source_format = {source_format!r}; say "html" and name it source.html.'
        )
    if source_format == "html" and not _TAG.search(source):
        raise InvalidInput(
            'the source holds no markup, but document.toml says source_format = \'html\'; say "text" or "markdown" '
            "and name it source.txt or source.md."
        )


def refuse_other_language(text: str, words: ReportWords) -> None:
    """Raise `InvalidInput` where a text is plainly in another language than that of `words`."""
    said = text[:_LOOKED_AT].lower().split()
    own = sum(map(words.speech.common.__contains__, said))
    for code, common in words.others.items():
        other = sum(map(common.__contains__, said))
        if other > max(_WORDS, _CLEARLY * own):
            some = ", ".join(sorted(common & {*said})[:4])
            raise InvalidInput(
                f"the source reads as {code!r} ({other} of its {len(said)} words looked at are such as {some}), but "
                f"document.toml says language = {words.code!r}; correct the language, or give the other source."
            )
