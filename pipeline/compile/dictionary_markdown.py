"""The data dictionary as Markdown."""

from collections.abc import Iterable, Iterator

from pipeline.compile.dictionary_page import Block, Cell, Drawing, Grid, Heading, Part, Said
from pipeline.compile.markdown import plain


def page(blocks: Iterable[Block]) -> str:
    """The whole dictionary as one page."""
    return "\n\n".join(map(_block, blocks)) + "\n"


def _block(block: Block) -> str:
    match block:
        case Heading():
            return f'{"#" * block.level} <a id="{block.key}"></a>{_heading(block)}'
        case Said():
            mark, apart = ("- ", "\n") if block.points else ("", "\n\n")
            said = (apart.join(f"{mark}{plain(line)}" for line in lines) for lines in (block.english, block.french))
            return "\n\n".join(said)
        case Drawing():
            return f"{block.english}\n\n{block.french}\n\n```mermaid\n{block.source}```"
        case Grid():
            return "\n".join(_grid(block))


def _heading(block: Heading) -> str:
    titles = " / ".join(dict.fromkeys(filter(None, (block.english, block.french))))
    return " ".join(filter(None, (titles, block.name and f"`{block.name}`")))


def _grid(block: Grid) -> Iterator[str]:
    yield f"| {' | '.join(block.header)} |"
    yield f"|{'---|' * len(block.header)}"
    for at, row in enumerate(block.rows):
        anchor = f'<a id="{block.keys[at]}"></a>' if block.keys else ""
        yield f"| {anchor}{' | '.join(map(_cell, row))} |"


def _cell(cell: Cell) -> str:
    return " ".join(map(_part, cell.parts))


def _part(part: Part) -> str:
    said = plain(part.text)
    forms = {"strong": f"**{said}**", "code": f"`{part.text}`", "link": f"[{said}](#{part.text})"}
    return forms.get(part.kind, said)
