"""Bodies in lists of participants: a column of a table, a labelled list, persons with their body behind them."""

from collections.abc import Iterator, Sequence

from pipeline.grammar.tokens import Token, tokens_of
from pipeline.model import Document
from pipeline.names.bodies import Bodies
from pipeline.names.entries import LONGEST, Entries, Range
from pipeline.names.lexicon import Lexicon
from pipeline.names.pages import Page
from pipeline.names.runs import run_end
from pipeline.names.shapes import abbreviated, acronym_like, name_like
from pipeline.names.spans import span_at
from pipeline.names.verdict import person_like
from pipeline.prose import fold

_LABEL = 8
_FEWEST = 3
_ENDS = frozenset(":–—-,(;|")


def listed(document: Document, pages: Sequence[Page], bodies: Bodies, common: frozenset[str]) -> None:
    """Enter on `pages` the bodies that the report's lists of participants name."""
    entries = Entries(bodies, common)
    titles = [fold(document.text, *section.title) for section in document.sections]
    of_list = {nth for nth, title in enumerate(titles) if _says_list(title, bodies.lexicon)}
    column: int | None = None
    lines: list[tuple[Page, Range]] = []
    for page in pages:
        stretch = page.stretch
        within = stretch.section in of_list
        if stretch.kind == "heading":
            column = None
            entries.enter_lines(lines)
            lines = []
        if stretch.cells:
            header = _column(page, bodies.lexicon)
            if header is not None:
                column = header
            elif column is not None and column in stretch.cells:
                entries.enter(page, [stretch.cells[column]])
            continue
        entries.enter(page, _labelled(stretch.tokens, bodies.lexicon, common))
        entries.enter(page, _behind_persons(stretch.tokens, bodies.lexicon, stretch.closed, within))
        if within and stretch.kind != "heading" and len(stretch.tokens) <= LONGEST:
            lines.append((page, _entry(stretch.tokens, bodies.lexicon)))
    entries.enter_lines(lines)
    _announced(pages, entries)
    _affiliations(pages, entries)


def _says_list(title: str, lexicon: Lexicon) -> bool:
    tokens = tokens_of(title)
    return any(lexicon.lists.at(tokens, at) > at for at in range(len(tokens)))


def _column(page: Page, lexicon: Lexicon) -> int | None:
    """The column of bodies, where the line is a table's header: 'Name, Organization'."""
    said = {nth: page.stretch.said(*cell).lower() for nth, cell in page.stretch.cells.items()}
    return next((nth for nth, words in said.items() if words in lexicon.words.columns), None)


def _labelled(tokens: Sequence[Token], lexicon: Lexicon, common: frozenset[str]) -> list[Range]:
    """The entries behind a label that says that they are bodies: 'Growers present: Bee Line; Apis'."""
    colon = next((at for at, token in enumerate(tokens[:_LABEL]) if token.text == ":"), None)
    if colon is None or not any(lexicon.lists.at(tokens, at) > at for at in range(colon)):
        return []
    mark = ";" if any(token.text == ";" for token in tokens) else ","
    entries: list[Range] = []
    first = colon + 1
    for at in range(colon + 1, len(tokens) + 1):
        if at == len(tokens) or tokens[at].text == mark or (mark == "," and tokens[at].low in lexicon.words.and_words):
            if at > first:
                entries.append((first, at))
            first = at + 1
    capitals = [entry for entry in entries if name_like(tokens[entry[0]].text)]
    persons = [entry for entry in capitals if person_like(tokens, *entry, lexicon, common)]
    several = len(entries) >= _FEWEST and len(capitals) * 2 > len(entries) > len(persons) * 2
    return capitals if several else []


def _behind_persons(tokens: Sequence[Token], lexicon: Lexicon, hosts: frozenset[int], within: bool) -> list[Range]:
    """What stands in parentheses behind persons: 'Ada Roe (Port of Amherst), Ben Low (Tidewater), …'."""
    found: list[Range] = []
    for at, token in enumerate(tokens):
        if token.text != "(" or at < 2 or not name_like(tokens[at - 1].text):
            continue
        first = at - 1
        while first > 0 and (
            name_like(tokens[first - 1].text)
            or tokens[first - 1].low in lexicon.words.genitives
            or abbreviated(tokens, first - 1)
        ):
            first -= 1
        close = next(
            (end for end in range(at + 1, min(len(tokens), at + 2 * LONGEST)) if tokens[end].text == ")"), None
        )
        named = at - first >= 2 and tokens[first].text[0].isupper() and not acronym_like(tokens[at - 1].text)
        if close is not None and named and close > at + 1 and (name_like(tokens[at + 1].text) or at + 1 in hosts):
            found += _parts(tokens, at + 1, close, lexicon)
    places = sum(lexicon.is_place(" ".join(token.low for token in tokens[first:last])) for first, last in found)
    return found if len(found) >= (_FEWEST - within) and places * 2 < len(found) else []


def _parts(tokens: Sequence[Token], first: int, close: int, lexicon: Lexicon) -> list[Range]:
    """The bodies that a person is of: 'Apis, Bee Line' are two, 'Ministry of Food, Farms and Bees' is one."""
    commas = [at for at in range(first, close) if tokens[at].text == ","]
    parts = list(zip([first, *(at + 1 for at in commas)], [*commas, close], strict=True))
    capitals = all(low < high and name_like(tokens[low].text) for low, high in parts)
    if not commas or not capitals or span_at(tokens, first, lexicon, frozenset()).last > commas[0]:
        return [(first, close)]
    return [part for part in parts if not lexicon.is_place(" ".join(token.low for token in tokens[slice(*part)]))]


def _entry(tokens: Sequence[Token], lexicon: Lexicon) -> Range:
    """What of a line may be a body's name: the whole, or what stands last: 'Ada Roe, clerk, Port of Amherst'."""
    commas = [at for at, token in enumerate(tokens) if token.text in ",–—"]
    if not commas:
        return 0, len(tokens)
    first = commas[-1] + 1
    return (first, len(tokens)) if run_end(tokens, 0, lexicon) == commas[0] >= 2 else (0, commas[0])


def _announced(pages: Sequence[Page], entries: Entries) -> None:
    """Enter the names that open the items of a list of bodies: 'Growers told us what they plant:' 'Apis: clover'."""
    lexicon = entries.bodies.lexicon
    groups: dict[int, list[Page]] = {}
    for page in pages:
        if page.stretch.announced_by is not None:
            groups.setdefault(page.stretch.announced_by.position, []).append(page)
    for group in groups.values():
        lead = group[0].stretch.announced_by
        if lead is None or not _of_bodies(lead.tokens, lexicon) or len(group) < _FEWEST:
            continue
        opened = [(page, end) for page in group for end in _opening(page.stretch.tokens, lexicon, entries.common)]
        persons = sum(person_like(page.stretch.tokens, 0, end, lexicon, entries.common) for page, end in opened)
        if persons * 2 > len(opened):
            continue
        if len(opened) * 2 >= len(group):
            for page, end in opened:
                entries.enter(page, [(0, end)])


def _affiliations(pages: Sequence[Page], entries: Entries) -> None:
    """Enter the bodies of the persons that lines list: 'Ada Roe, Tidewater', 'Ben C. Low (Hull)', 'Cy Ito - Mills'."""
    lexicon = entries.bodies.lexicon
    run: list[tuple[Page, Range]] = []
    missed = 0
    for page in (*pages, None):
        told = _affiliation(page.stretch.tokens, lexicon) if page is not None else None
        missed = 0 if told is not None else missed + 1
        if page is not None and told is not None:
            run.append((page, told))
        if missed > 1 or page is None:
            places = sum(lexicon.is_place(one.stretch.said(*entry).lower()) for one, entry in run)
            if len(run) >= _FEWEST and places * 2 < len(run):
                for one, entry in run:
                    entries.enter(one, [entry])
            run = []


def _affiliation(tokens: Sequence[Token], lexicon: Lexicon) -> Range | None:
    """What stands behind a person's name and a comma, a dash or a bracket in a line."""
    mark = next((at for at, token in enumerate(tokens[:_LABEL]) if token.text in ",-–—("), None)
    if mark is None or not 2 <= mark <= 5 or mark + 1 >= len(tokens) or not name_like(tokens[mark + 1].text):
        return None
    person = all(name_like(token.text) or token.text == "." for token in tokens[:mark])
    ends = ")" if tokens[mark].text == "(" else "(,;.:"
    last = next((at for at in range(mark + 1, len(tokens)) if tokens[at].text in ends), len(tokens))
    closed = last == len(tokens) or tokens[last].text in "()"
    return (mark + 1, last) if person and closed and not lexicon.ends_name(tokens, 0, mark) else None


def _of_bodies(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    return any(
        lexicon.plural_phrases.at(tokens, at) > at or lexicon.lists.at(tokens, at) > at for at in range(len(tokens))
    )


def _opening(tokens: Sequence[Token], lexicon: Lexicon, common: frozenset[str]) -> Iterator[int]:
    """Behind which token the name ends that opens an item, where a mark or the item's end follows it."""
    if not tokens or not name_like(tokens[0].text):
        return
    end = span_at(tokens, 0, lexicon, common).last
    if end == len(tokens) or tokens[end].text in _ENDS:
        yield end
