"""Markdown (CommonMark with tables, front matter and raw HTML inside) as the page that it stands for."""

import re

from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore
from mdit_py_plugins.front_matter import front_matter_plugin

from pipeline.document.html import decode_html
from pipeline.model import SourceText

# A hard break behind which nothing stands, as editors leave it; an escaped backslash is one.
_LAST_BREAK = re.compile(r"(?<!\\)(?:\\\\)*(\\\s*)\Z")
# What a site's generator reads and a reader of the page never sees: "{% hint %}", "{{ toc }}", "{:.no_toc}".
_TEMPLATE = re.compile(r"^[ \t]*\{(?:%.*%|\{.*\}|:.*)\}[ \t]*$", re.MULTILINE)


def _drop_last_breaks(state: StateCore) -> None:
    for token in state.tokens:
        if token.type == "inline" and (last := _LAST_BREAK.search(token.content)):
            token.content = token.content[: last.start(1)]


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": True}).enable("table").use(front_matter_plugin)
    parser.core.ruler.before("inline", "last_breaks", _drop_last_breaks)
    return parser


_PARSER = _parser()


def decode_markdown(source: str) -> SourceText:
    """The visible text of the report in `source`, one line a block, as of the page it is rendered to."""
    return decode_html(f"<main>{_PARSER.render(_TEMPLATE.sub('', source))}</main>")
