"""The same report, laid out as copies and pages lay one out, asks for the same."""

import html
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from pipeline.knowledge import knowledge_of
from pipeline.reader import document_of, read
from pipeline.store import source_of
from pipeline.store.sources import Source, inspect
from tests.support import CONTRACT

GOLD = Path("tests/gold")
REPORTS = ("own-en-1", "own-fr-1", "unseen-en-1", "unseen-fr-1", "last-en-1", "last-fr-1")
KEPT = 0.97
"""The share of what a report asks that any copy of it must tell, and of what a copy tells that the report asks."""

FOOT = re.compile(r"Hearings on the province - Page \d+")
PAGE = 30
"""The lines of a printed page."""

Part = tuple[str, str]
"""A block's kind and its words."""


@cache
def parts_of(report: str, *, ranked: bool = False) -> tuple[Part, ...]:
    """The blocks of a report, headings told apart by their ranks if asked for: its title, its chapters, topics."""
    source = source_of(inspect(GOLD / report, CONTRACT))
    document = document_of(source.meta, source.content, knowledge_of(source.meta.language))
    kinds = [
        block.kind
        if block.kind != "heading" or not ranked
        else "title"
        if block.section is None
        else "chapter"
        if document.sections[block.section].level == 1
        else "topic"
        for block in document.blocks
    ]
    said = (" ".join(document.text[block.body : block.end].split()) for block in document.blocks)
    return tuple(zip(kinds, said, strict=True))


def asked(source: Source) -> Counter[str]:
    # What is read is the row's; its place, and so its text, holds the foot of a page that parts it.
    return Counter(" ".join(FOOT.sub(" ", row.text).split()) for row in read(source)[1].recommendations)


def topics(source: Source) -> Counter[str]:
    return Counter({theme.title.casefold() for theme in read(source)[1].themes})


def copies(
    source_format: str, lay_out: Callable[[Sequence[Part]], str], *, ranked: bool = False
) -> Iterator[tuple[Source, Source]]:
    """Each report, and its copy."""
    for report in REPORTS:
        source = source_of(inspect(GOLD / report, CONTRACT))
        meta = replace(source.meta, source_format=source_format)
        yield source, replace(source, meta=meta, content=lay_out(parts_of(report, ranked=ranked)).encode())


def assert_kept(pairs: Sequence[tuple[Counter[str], Counter[str]]]) -> None:
    """Of the pairs, each what a report tells and what its copy does, KEPT of what either tells is told by both."""
    kept = sum((expected & found).total() for expected, found in pairs)
    assert kept >= KEPT * sum(expected.total() for expected, _ in pairs)
    assert kept >= KEPT * sum(found.total() for _, found in pairs)


def wrapped(parts: Sequence[Part], *, dense: bool = False) -> str:
    blocks: list[str] = []
    for kind, words in parts:
        # A first line is shorter by the indent that the copy lost.
        lines = textwrap.wrap(("• " if kind == "list_item" else "") + words, 72, initial_indent="   " * dense)
        blocks.append(("\n" if kind == "heading" and dense else "") + "\n".join(line.strip() for line in lines))
    return ("\n" if dense else "\n\n").join(blocks) + "\n"


def printed(parts: Sequence[Part]) -> str:
    """Pages as the text of a PDF has them: each closes with its foot, wherever a sentence stands."""
    whole = wrapped(parts, dense=True).splitlines()
    pages = (whole[at : at + PAGE] for at in range(0, len(whole), PAGE))
    return "\n".join(
        line for nth, page in enumerate(pages, 1) for line in [*page, f"Hearings on the province - Page {nth}"]
    )


def lines(parts: Sequence[Part]) -> str:
    return "\n".join(("• " if kind == "list_item" else "") + words for kind, words in parts) + "\n"


def page(heading: str, paragraph: str = "<p>{}</p>", behind: str = "\n") -> Callable[[Sequence[Part]], str]:
    shapes = {"heading": heading, "list_item": "<ul><li>{}</li></ul>"}
    return lambda parts: (
        "<body><main>"
        + behind.join(shapes.get(kind, paragraph).format(html.escape(words)) for kind, words in parts).replace(
            "</ul>\n<ul>", "\n"
        )
        + "</main></body>"
    )


def framed(parts: Sequence[Part]) -> str:
    """A page that a table lays out: what leads to other pages stands in one cell, the report in the other."""
    report = page("<p><b>{}</b></p>")(parts).removeprefix("<body><main>").removesuffix("</main></body>")
    return f"<body><table><tr><td>Home</td><td>{report}</td></tr></table></body>"


def in_markdown(parts: Sequence[Part]) -> str:
    marks = {"heading": "**{}**", "list_item": "- {}"}
    said = (re.sub(r"([*_#<\[])", r"\\\1", words) for _, words in parts)
    return "\n\n".join(marks.get(kind, "{}").format(words) for (kind, _), words in zip(parts, said, strict=True)) + "\n"


def broken(line: str, behind: str) -> Callable[[Sequence[Part]], str]:
    """A page that keeps the lines of a printed one."""

    def lay_out(parts: Sequence[Part]) -> str:
        said = [(kind, ("• " if kind == "list_item" else "") + words) for kind, words in parts]
        marks = {"heading": "<b>{}</b>"}
        wraps = (
            [marks.get(kind, "{}").format(html.escape(one)) for one in textwrap.wrap(w, 80, break_on_hyphens=False)]
            for kind, w in said
        )
        return "<body><div>" + behind.join("\n".join(map(line.format, one)) for one in wraps) + "</div></body>"

    return lay_out


LAYOUTS: dict[str, tuple[str, Callable[[Sequence[Part]], str]]] = {
    "wrapped by hand": ("text", wrapped),
    "wrapped, indents and blank lines lost": ("text", lambda parts: wrapped(parts, dense=True)),
    "pages of a PDF": ("text", printed),
    "a paragraph a line": ("text", lines),
    "one rank": ("html", page("<h2>{}</h2>")),
    "bold paragraphs": ("html", page("<p><strong>{}</strong></p>")),
    "bold boxes": ("html", page("<div><b>{}</b></div>", "<div>{}</div>")),
    "underlined": ("html", page("<p><u>{}</u></p>")),
    "line breaks": ("html", page("<b>{}</b>", "{}", "<br><br>")),
    "bold Markdown": ("markdown", in_markdown),
    "a style": ("html", page('<p><span style="font-weight: 700">{}</span></p>')),
    "a class": ("html", page('<p class="MsoHeading2">{}</p>')),
    "a role": ("html", page('<div role="heading" aria-level="3">{}</div>')),
    "large letters": ("html", page('<p><font size="5">{}</font></p>')),
    "centred": ("html", page("<center><b>{}</b></center>")),
    "folded": ("html", page("<details><summary>{}</summary></details>")),
    "buttons": ("html", page("<h3><button>{}</button></h3>")),
    "nothing marked": ("html", page("<p>{}</p>")),
    "a table as a frame": ("html", framed),
    "a line a paragraph": ("html", broken("<p>{}</p>", "\n")),
    "a line and its break": ("html", broken("{}<br>", "<br>\n")),
    "anchors": ("html", page('<h3>{} <a href="#x">#</a></h3>')),
    "typed marks": ("text", lambda parts: lines([(k, f"## {w}" if k == "heading" else w) for k, w in parts])),
    "typed stars": ("text", lambda parts: lines([(k, f"**{w}**" if k == "heading" else w) for k, w in parts])),
    "as it was typed": ("html", lambda parts: f"<body><pre>{html.escape(wrapped(parts))}</pre></body>"),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_report_asks_for_the_same_however_it_is_laid_out(layout: str) -> None:
    source_format, lay_out = LAYOUTS[layout]
    assert_kept([(asked(source), asked(copy)) for source, copy in copies(source_format, lay_out)])


def mixed(source_format: str, **marks: str) -> tuple[str, Callable[[Sequence[Part]], str]]:
    """A copy whose headings are marked in several ways, or not at all."""
    plain, item, behind = ("<p>{}</p>", "<p>• {}</p>", "\n") if source_format == "html" else ("{}", "* {}", "\n\n")
    shapes = {"list_item": item, **marks}
    start, end = ("<body>", "</body>") if source_format == "html" else ("", "\n")
    return (
        source_format,
        lambda parts: (
            start
            + behind.join(
                shapes.get(kind, plain).format(html.escape(words, quote=False) if start else words)
                for kind, words in parts
            )
            + end
        ),
    )


def unfolding(lay_out: Callable[[Sequence[Part]], str]) -> tuple[str, Callable[[Sequence[Part]], str]]:
    """A page that hides what stands below a topic until a reader asks for it."""
    below = re.compile(r"(</h3>)(.*?)(?=<h[23]>|</body>)", re.DOTALL)
    return "html", lambda parts: below.sub(r"\1<div aria-hidden='true'>\2</div>", lay_out(parts))


MIXED = {
    "a page marks its title alone": mixed("html", title="<h1>{}</h1>"),
    "a page prints its title in bold": mixed("html", title="<p><b>{}</b></p>"),
    "the head of a page is bold": mixed("html", title="<b>News</b><br><b>Service</b><br><b>{}</b><br>"),
    "Markdown marks its title alone": mixed("markdown", title="# {}"),
    "topics in bold": mixed("html", chapter="<h2>{}</h2>", topic="<p><b>{}</b></p>"),
    "topics in italics": mixed("html", chapter="<h2>{}</h2>", topic="<p><em>{}</em></p>"),
    "topics underlined": mixed("html", chapter="<h2>{}</h2>", topic="<p><u>{}</u></p>"),
    "topics underlined by style": mixed(
        "html", chapter="<h2>{}</h2>", topic='<p><span style="text-decoration:underline">{}</span></p>'
    ),
    "Markdown topics in bold": mixed("markdown", chapter="## {}", topic="**{}**"),
    "Markdown topics in italics": mixed("markdown", chapter="## {}", topic="_{}_"),
    "topics with a picture beside": mixed(
        "html", chapter="<h2>{}</h2>", topic="<table><tr><td><h3>{}</h3></td><td><img src='a'></td></tr></table>"
    ),
    "topics unfold": unfolding(mixed("html", chapter="<h2>{}</h2>", topic="<h3>{}</h3>")[1]),
}


@pytest.mark.parametrize("layout", MIXED)
def test_topics_are_found_where_a_copy_marks_some_headings_so_and_some_otherwise(layout: str) -> None:
    source_format, lay_out = MIXED[layout]
    assert_kept(
        [
            (rows(source), rows(copy))
            for source, copy in copies(source_format, lay_out, ranked=True)
            for rows in (asked, topics)
        ]
    )
