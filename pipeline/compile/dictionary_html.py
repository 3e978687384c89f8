"""The data dictionary as a page to read and to print; it asks for nothing from elsewhere."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from pipeline.compile.dictionary_page import Block, Cell, Drawing, Grid, Heading, Part, Said

STYLE = """\
:root { color-scheme: light; --ink: #1b1b1b; --soft: #555; --line: #c9c9c9; --tint: #eef3f7; --accent: #1a4c78; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem; color: var(--ink); background: #fff;
  font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid var(--accent); padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
a { color: var(--accent); }
code { font: .9em/1.4 "Noto Sans Mono", Consolas, Menlo, monospace; overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
nav ul { columns: 3; padding-left: 1.2rem; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 0; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top;
  overflow-wrap: break-word; }
thead th { background: var(--tint); }
tbody th { font-weight: 400; }
.columns th:first-child { width: 20%; } .columns th:last-child { width: 18%; }
.example { font-size: .9em; } .example th { font-family: "Noto Sans Mono", Consolas, Menlo, monospace; }
.codes th:first-child { width: 22%; }
.note { display: block; margin-top: .15rem; color: var(--soft); font-size: .9em; }
@media screen and (max-width: 50rem) { .pair { grid-template-columns: 1fr; } nav ul { columns: 1; } }
@media print {
  @page { size: letter landscape; margin: 1.5cm; }
  body { max-width: none; padding: 0; font-size: 8pt; } h1 { font-size: 14pt; } h2 { font-size: 12pt; }
  h2, h3 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
"""


def page(blocks: Iterable[Block]) -> str:
    """The whole dictionary, with a list of its headings after the title."""
    blocks = list(blocks)
    heads = [block for block in blocks if isinstance(block, Heading) and block.level == 2]
    named = (f'<li><a href="#{head.key}">{_titles(head)}</a></li>' for head in heads)
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            "<title>Data dictionary / Dictionnaire de données</title>",
            f"<style>\n{STYLE}</style>\n</head>\n<body>",
            *map(_block, blocks[:2]),
            '<nav aria-label="Tables">\n<ul>',
            *named,
            "</ul>\n</nav>\n<main>",
            *map(_block, blocks[2:]),
            "</main>\n</body>\n</html>\n",
        ]
    )


def _block(block: Block) -> str:
    match block:
        case Heading():
            name = f' <code translate="no">{block.name}</code>' if block.name else ""
            return f'<h{block.level} id="{block.key}">{_titles(block)}{name}</h{block.level}>'
        case Said():
            sides = (("en", block.english), ("fr", block.french))
            said = (f'<div lang="{language}">{_lines(lines, block.points)}</div>' for language, lines in sides)
            return f'<div class="pair">\n{"".join(said)}\n</div>'
        case Grid():
            return "\n".join(_grid(block))
        case Drawing():
            # Drawing it asks for a script, which the page has none of; GitHub draws it in the Markdown.
            told = _block(Said((block.english,), (block.french,)))
            return f"{told}\n<details><summary>Mermaid</summary>\n<pre>{escape(block.source)}</pre></details>"


def _titles(heading: Heading) -> str:
    english, french = escape(heading.english), escape(heading.french)
    return english if english == french else f'{english} / <span lang="fr">{french}</span>'


def _lines(lines: Sequence[str], points: bool) -> str:
    tag = "li" if points else "p"
    said = "".join(f"<{tag}>{escape(line)}</{tag}>" for line in lines)
    return f"<ul>{said}</ul>" if points else said


def _grid(block: Grid) -> Iterator[str]:
    heads = "".join(f'<th scope="col">{escape(title)}</th>' for title in block.header)
    yield f'<table class="{block.kind}">\n<thead><tr>{heads}</tr></thead>\n<tbody>'
    for at, row in enumerate(block.rows):
        place = f' id="{block.keys[at]}"' if block.keys else ""
        yield f"<tr{place}>{''.join(map(_cell, row))}</tr>"
    yield "</tbody>\n</table>"


def _cell(cell: Cell) -> str:
    language = f' lang="{cell.language}"' if cell.language else ""
    return f"<td{language}>{' '.join(map(_part, cell.parts))}</td>"


def _part(part: Part) -> str:
    said = escape(part.text)
    forms = {
        "strong": f"<strong>{said}</strong>",
        "code": f'<code translate="no">{said}</code>',
        "link": f'<span class="note">→ <a href="#{said}">{said}</a></span>',
        "note": f'<span class="note">{said}</span>',
    }
    return forms.get(part.kind, said)
