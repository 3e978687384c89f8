"""Bodies in lists of participants: a column of a table, a labelled list, persons with their body behind them."""

from collections.abc import Sequence
from itertools import islice

from pipeline.grammar.tokens import Token, tokens_of
from pipeline.model import Document
from pipeline.names.affiliations import affiliations, in_a_row, initials
from pipeline.names.bodies import Bodies
from pipeline.names.entries import enter
from pipeline.names.evidence import is_person, person_like
from pipeline.names.lexicon import Lexicon, Plural
from pipeline.names.loose_cells import in_turn, name_by_name
from pipeline.names.phrases import PhraseTree
from pipeline.names.shapes import Range, abbreviated, acronym_like, between, name_like
from pipeline.names.spans import span_at
from pipeline.names.stretches import Stretch
from pipeline.prose import fold

_LABEL = 8
"""The most tokens of what stands before an entry or a list."""
_FEWEST = 3
"""The fewest entries of a list."""
_PERSON = 3
"""The tokens of a line with a person and whom that is of, at least."""
_MIXED = 5
"""One line in so many that names a person tells that a list names persons as well as bodies."""
_LONGEST = 48
"""The most tokens of what stands in parentheses behind a person."""


def listed(document: Document, stretches: Sequence[Stretch], bodies: Bodies) -> None:
    """Enter on `stretches` the bodies that the report's lists of participants name."""
    lexicon = bodies.lexicon
    titles = [tokens_of(fold(document.text, *section.title)) for section in document.sections]
    cells = in_turn(stretches, bodies)
    of_list = {nth for nth, title in enumerate(titles) if _says(title, lexicon.lists)}
    for nth in of_list:
        _lines([one for one in stretches if one.section == nth and id(one) not in cells], bodies)
    column: int | None = None
    for stretch in stretches:
        if stretch.kind == "heading":
            column = None
        if stretch.cells:
            header = _column(stretch, lexicon)
            if header is not None:
                column = header
            elif column is not None and column in stretch.cells:
                enter(stretch, [stretch.cells[column]], bodies)
            continue
        enter(stretch, _labelled(stretch.tokens, lexicon), bodies)
        enter(stretch, _behind_persons(stretch.tokens, lexicon), bodies)
        enter(stretch, in_a_row(stretch.tokens, lexicon), bodies)
    affiliations(stretches, bodies)
    name_by_name([one for one in stretches if id(one) not in cells], bodies)


def _says(tokens: Sequence[Token], *among: PhraseTree[bool] | PhraseTree[Plural]) -> bool:
    return any(phrases.end(tokens, at) > at for phrases in among for at in range(len(tokens)))


def _column(stretch: Stretch, lexicon: Lexicon) -> int | None:
    """The column of bodies, where the line is a table's header: 'Name, Organization'."""
    said = {nth: stretch.said(*cell).lower() for nth, cell in stretch.cells.items()}
    return next((nth for nth, words in said.items() if words in lexicon.words.columns), None)


def _labelled(tokens: Sequence[Token], lexicon: Lexicon) -> list[Range]:
    """The entries behind a label that says that they are bodies: 'Growers present: Bee Line; Apis'."""
    colons = [at for at, token in enumerate(tokens) if token.text == ":"]
    for colon in colons:
        if _says(tokens[max(0, colon - _LABEL) : colon], lexicon.lists, lexicon.plurals):
            return _entries(tokens, colon + 1, lexicon)
    return []


def _entries(tokens: Sequence[Token], first: int, lexicon: Lexicon) -> list[Range]:
    """The names between the semicolons, else the commas, behind `first`, where that is what stands there."""
    end = next((at for at in range(first, len(tokens)) if _closes(tokens, at)), len(tokens))
    mark = ";" if any(token.text == ";" for token in tokens[first:end]) else ","
    entries = between((at for at in range(first, end) if tokens[at].text == mark), first, end)
    if len(entries) >= _FEWEST:
        # "Apis, Bee Line, Hull | and Tidewater"
        low, high = entries[-1]
        joined = (at for at in range(low, high) if tokens[at].low in lexicon.words.and_words)
        entries[-1:] = between(islice(joined, 1), low, high)
    named = sum(_whole(tokens, *entry, lexicon) for entry in entries)
    given = [lexicon.is_first_name(tokens[low].low) for low, _ in entries]
    # "Present: Ada, Tove, Nils": one first name among single words tells that all are.
    called = any(given) and all(high - low == 1 for low, high in entries)
    persons = sum(map(max, given, (person_like(tokens, *entry, lexicon) for entry in entries)))
    apart = not called and named * 2 > len(entries) > persons * 2
    return entries if len(entries) >= _FEWEST and apart else []


def _closes(tokens: Sequence[Token], at: int) -> bool:
    """Whether a sentence ends with the token at `at`."""
    spaced = at + 1 == len(tokens) or tokens[at + 1].start > tokens[at].end
    return tokens[at].text == "." and spaced


def _behind_persons(tokens: Sequence[Token], lexicon: Lexicon) -> list[Range]:
    """What stands in parentheses behind persons: 'Ada Roe (Port of Amherst), Ben Low (Tidewater), …'.

    Who has a first name is a person; of others it takes several."""
    found: list[Range] = []
    sure: list[Range] = []
    for at, token in enumerate(tokens[:-1]):
        if token.text != "(" or at < 2 or not name_like(tokens[at - 1].text):
            continue
        first = at - 1
        # "Ada de Roe", "Ben C. Low"
        while first > 0 and (
            name_like(tokens[first - 1].text)
            or tokens[first - 1].low in lexicon.words.genitives
            or abbreviated(tokens, first - 1)
        ):
            first -= 1
        close = next((end for end in range(at, min(len(tokens), at + _LONGEST)) if tokens[end].text == ")"), None)
        named = at - first >= 2 and tokens[first].text[0].isupper() and not acronym_like(tokens[at - 1].text)
        named = named and tokens[at + 1].text != initials(tokens, first, at)
        # "Roe and Low (Richmond: Tide Press)"
        if close is not None and named and all(token.text != ":" for token in tokens[at:close]):
            # "Apis, Bee Line" are two bodies.
            entries = between((comma for comma in range(at, close) if tokens[comma].text == ","), at + 1, close)
            found += entries if name_like(tokens[at + 1].text) else []
            sure += entries if is_person(tokens, first, at, lexicon) else []
    return found if len(found) >= _FEWEST else sure


def _lines(stretches: Sequence[Stretch], bodies: Bodies) -> None:
    """Enter the lines of a section of participants that name bodies, where most do and few name persons."""
    lines = [one for one in stretches if one.kind != "heading" and not one.cells]
    told = [(one, (0, _entry_end(one.tokens))) for one in lines]
    for one, (_, mark) in told:
        behind = _behind_surname(one.tokens, bodies.lexicon)
        enter(one, [(behind, mark)] if 0 < behind < mark else [], bodies)
    named = [(one, entry) for one, entry in told if _whole(one.tokens, *entry, bodies.lexicon)]
    persons = {
        id(one)
        for one, entry in named
        if 0 not in one.standing
        and (person_like(one.tokens, *entry, bodies.lexicon) or _reversed(one, entry[1], bodies))
    }
    # Among persons whose first names are known, who looks like one is one.
    known = sum(bodies.lexicon.is_first_name(one.tokens[0].low) for one in lines)
    mixed = known * _MIXED >= len(lines)
    if len(named) >= _FEWEST and len(named) * 2 > len(lines) - known * mixed and len(lines) > len(persons) * 2:
        for one, entry in named:
            enter(one, [entry] if not (mixed and id(one) in persons) else [], bodies)


def _entry_end(tokens: Sequence[Token]) -> int:
    """Where the first name of a line ends: 'Tidewater, | Hull', 'Tidewater | – Ada Roe', 'Tidewater: | Ada Roe'."""
    marks = (at for at, token in enumerate(tokens) if token.text in ",–—" or (token.text == ":" and tokens[at + 1 :]))
    return next(marks, len(tokens))


def _behind_surname(tokens: Sequence[Token], lexicon: Lexicon) -> int:
    """Behind which token a person ends that opens a line with the surname in capitals, 'ROE Mary | Apis'; else 0."""
    named = len(tokens) >= _PERSON and tokens[0].text.isupper() and tokens[1].text.istitle()
    return _PERSON - 1 if named and lexicon.is_first_name(tokens[1].low) else 0


def _reversed(stretch: Stretch, comma: int, bodies: Bodies) -> bool:
    """Whether a first name follows a name: 'Roe, | Ada'."""
    named = comma + 1 < len(stretch.tokens) and stretch.tokens[comma].text == ","
    return named and bodies.lexicon.is_first_name(stretch.tokens[comma + 1].low)


def _whole(tokens: Sequence[Token], first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words from `first` to `last` are one name, of no person, and nothing else."""
    while first < last - 1 and tokens[first].low in lexicon.words.determiners:
        first += 1
    person = lexicon.is_first_name(tokens[first].low) or _behind_surname(tokens[first:last], lexicon) > 0
    return name_like(tokens[first].text) and not person and span_at(tokens, first, lexicon).last >= last
