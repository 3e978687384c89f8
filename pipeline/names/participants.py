"""Bodies in lists of participants: a column of a table, a labelled list, persons with their body behind them."""

from collections.abc import Iterable, Iterator, Sequence

from pipeline.grammar.tokens import Token, tokens_of
from pipeline.model import Document
from pipeline.names.bodies import Bodies, Body
from pipeline.names.lexicon import Lexicon
from pipeline.names.pages import Page
from pipeline.names.runs import run_end
from pipeline.names.shapes import abbreviated, acronym_like, name_like, odd
from pipeline.names.spans import Span, span_at
from pipeline.names.verdict import concept, person_like, verdict
from pipeline.prose import fold

Range = tuple[int, int]
_LINE = 24
"""The most tokens of a line that is an entry of a list."""
_LABEL = 8
_FEWEST = 3
_ENDS = frozenset(":–—-,(;|")


def listed(document: Document, pages: Sequence[Page], bodies: Bodies, common: frozenset[str]) -> None:
    """Enter on `pages` the bodies that the report's lists of participants name."""
    entries = _Entries(bodies, common)
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
        if within and stretch.kind != "heading" and len(stretch.tokens) <= _LINE:
            lines.append((page, _entry(stretch.tokens, bodies.lexicon)))
    entries.enter_lines(lines)
    _announced(pages, entries)
    _affiliations(pages, entries)


class _Entries:
    """Enters what the entries of lists name."""

    def __init__(self, bodies: Bodies, common: frozenset[str]) -> None:
        self.bodies = bodies
        self.common = common

    def enter(self, page: Page, ranges: Iterable[Range]) -> None:
        """Let a body stand at each of `ranges` that may name one and where none does yet."""
        tokens = page.stretch.tokens
        for first, last in ranges:
            while last > first and tokens[last - 1].text in ".;," and not abbreviated(tokens, last - 1):
                last -= 1
            while (
                first < last
                and tokens[first].low in self.bodies.lexicon.words.determiners
                and tokens[first].text.islower()
            ):
                first += 1
            inside = page.standing.get(first)
            if inside is not None and inside.last < last and inside.rule == "known_name":
                # "Google Maps": a longer name than the one that is known.
                page.remove(first)
            if first < last and not page.taken(first, last) and self.names(tokens, first, last):
                self._body(page, first, last)

    def enter_lines(self, lines: Sequence[tuple[Page, Range]]) -> None:
        """Enter the lines of a list of bodies: where most of them are no person's name."""
        sure = [self._sure(page.stretch.tokens, *entry) for page, entry in lines]
        persons = sum(
            person_like(page.stretch.tokens, *entry, self.bodies.lexicon, self.common) for page, entry in lines
        )
        if sum(sure) * 2 >= len(lines) > persons * 2:
            for page, entry in lines:
                self.enter(page, [entry])
            return
        for (page, entry), told in zip(lines, sure, strict=True):
            if told:
                self.enter(page, [entry])

    def names(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether the words from `first` to `last` may, as a whole, be a body's name."""
        if any(token.text in ":;|" for token in tokens[first:last]) or last - first > _LINE:
            return False
        start = next((at for at in range(first, last) if name_like(tokens[at].text)), None)
        span = Span(first, last, last)
        if start is None or start > first + 1 or tokens[last - 1].low in self.bodies.lexicon.words.stops:
            return False
        if last - first == 1 and tokens[first].low in self.bodies.lexicon.things:
            return False
        town = self.bodies.lexicon.is_place(" ".join(token.low for token in tokens[first:last]))
        office = tokens[first].low in self.bodies.lexicon.words.offices
        return town or not (office or concept(tokens, span, self.common))

    def _sure(self, tokens: Sequence[Token], first: int, last: int) -> bool:
        """Whether the words tell a body by themselves."""
        if first >= last or not name_like(tokens[first].text) or not self.names(tokens, first, last):
            return False
        if last - first == 1 or self.bodies.authorities.names.longest(tokens, first) is not None:
            return acronym_like(tokens[first].text) or odd(tokens[first].text) or last - first > 1
        return (
            verdict(tokens, span_at(tokens, first, self.bodies.lexicon, self.common), self.bodies.lexicon, self.common)
            is not None
        )

    def _body(self, page: Page, first: int, last: int) -> None:
        tokens, bodies = page.stretch.tokens, self.bodies
        said = page.stretch.said(first, last)
        if last - first == 1 and bodies.of_acronym(said) is not None:
            return
        for names in (bodies.authorities.names, bodies.names, bodies.shorts):
            match = names.longest(tokens, first)
            if match is not None and match[0] >= last:
                return
        owner = self._town_of(said) if last - first == 1 else None
        if owner is not None:
            page.add(first, last, "short", "participant", owner)
            return
        told = verdict(tokens, Span(first, last, last), bodies.lexicon, self.common, alone=True)
        page.add(first, last, "name", "participant", bodies.named(said, told[0] if told is not None else "other"))

    def _town_of(self, said: str) -> Body | None:
        """The body in small letters that `said` is short for: 'Isère' for 'le département de l'Isère'."""
        for body in self.bodies.by_word.get(said.lower(), ()):
            name = body.names[0] if body.names else ""
            if name.endswith((f" {said}", f"'{said}")) and name[0].islower():
                return body
        return None


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
        close = next((end for end in range(at + 1, min(len(tokens), at + 2 * _LINE)) if tokens[end].text == ")"), None)
        named = at - first >= 2 and tokens[first].text[0].isupper() and not acronym_like(tokens[at - 1].text)
        if close is not None and named and close > at + 1 and (name_like(tokens[at + 1].text) or at + 1 in hosts):
            found.append((at + 1, close))
    places = sum(lexicon.is_place(" ".join(token.low for token in tokens[first:last])) for first, last in found)
    return found if len(found) >= (_FEWEST - within) and places * 2 < len(found) else []


def _entry(tokens: Sequence[Token], lexicon: Lexicon) -> Range:
    """What of a line may be a body's name: the whole, or what stands last: 'Ada Roe, clerk, Port of Amherst'."""
    commas = [at for at, token in enumerate(tokens) if token.text in ",–—"]
    if not commas:
        return 0, len(tokens)
    first = commas[-1] + 1
    return (first, len(tokens)) if run_end(tokens, 0, lexicon) == commas[0] >= 2 else (0, commas[0])


def _announced(pages: Sequence[Page], entries: _Entries) -> None:
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


def _affiliations(pages: Sequence[Page], entries: _Entries) -> None:
    """Enter what stands behind the comma in a list of persons: 'Ada Roe, Tidewater', 'Ben C. Low, Hull College'."""
    run: list[tuple[Page, Range]] = []
    for page in (*pages, None):
        told = _affiliation(page.stretch.tokens, entries.bodies.lexicon) if page is not None else None
        if page is not None and told is not None:
            run.append((page, told))
            continue
        if len(run) >= _FEWEST:
            for one, entry in run:
                entries.enter(one, [entry])
        run = []


def _affiliation(tokens: Sequence[Token], lexicon: Lexicon) -> Range | None:
    comma = next((at for at, token in enumerate(tokens[:_LABEL]) if token.text == ","), None)
    if comma is None or len(tokens) > _LINE or any(token.text in ",.;:" for token in tokens[comma + 1 :]):
        return None
    plain = all(token.text.istitle() or token.text == "." or "-" in token.text for token in tokens[:comma])
    last = next((at for at, token in enumerate(tokens) if token.text == "("), len(tokens))
    if not (plain and 2 <= comma <= 5) or last <= comma + 1 or not name_like(tokens[comma + 1].text):
        return None
    said = " ".join(token.low for token in tokens[comma + 1 : last])
    return None if lexicon.is_place(said) else (comma + 1, last)


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
