"""Markdown (CommonMark with tables, front matter and raw HTML inside) as the page that it stands for."""

import re

from markdown_it import MarkdownIt
from mdit_py_plugins.front_matter import front_matter_plugin

from pipeline.document.html import decode_html
from pipeline.model import SourceText

_PARSER = MarkdownIt("commonmark", {"html": True}).enable("table").use(front_matter_plugin)
# What a site's generator reads and a reader of the page never sees: "{% hint %}", "{{ toc }}", "{:.no_toc}".
_TEMPLATE = re.compile(r"^[ \t]*\{(?:%.*%|\{.*\}|:.*)\}[ \t]*$", re.MULTILINE)


def decode_markdown(source: str) -> SourceText:
    """The visible text of the report in `source`, one line a block, as of the page it is rendered to."""
    return decode_html(f"<main>{_PARSER.render(_TEMPLATE.sub('', source))}</main>")
