"""A line of a document, or a text, read anew: its words with their lemmas, the rules that hit, what became of each."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby
from textwrap import TextWrapper

from pipeline.asks.actions import Setting
from pipeline.asks.actors import Actors
from pipeline.asks.clauses import UNREAD, Outcome, asks_in
from pipeline.asks.guards import GUARDS
from pipeline.asks.hits import Hit, all_hits, without_overlaps
from pipeline.asks.language import Rule
from pipeline.errors import Misuse
from pipeline.explain.row import CLOSE, OPEN, mention_rule
from pipeline.extract.cells import cells_of
from pipeline.extract.recommendations import codes_of
from pipeline.grammar.sentences import Sentence, sentences_of
from pipeline.knowledge import Knowledge
from pipeline.model import Block, Document, DocumentMeta, Place
from pipeline.prose import Prose, fold, line_of, prose_of
from pipeline.reader import Findings, findings_in
from pipeline.rows import ReadRecommendation

_PARTS = {
    "reporting": "a reporting part, asks are read here",
    "next_steps": "next steps, asks and promises are read here",
    None: "neither a reporting part nor next steps, no asks are read here",
}
_INDENT = " " * 10
_WRAPPED = TextWrapper(120, subsequent_indent=_INDENT, break_on_hyphens=False, break_long_words=False)
_LISTED = "list: "
"""What the rule of a row begins with that is the item of a list which that rule announced."""
_GUARDS = {guard.__name__: (guard.__doc__ or "").split(". ")[0].rstrip(".") for guard in GUARDS}


def explain_line(read: Findings, number: int) -> str:
    """How line `number` of a document's text was read; raises Misuse for one that does not exist or is blank."""
    document = read.document
    line = line_of(document.text)
    blocks = [block for block in document.blocks if line(block.start) <= number <= line(block.end - 1)]
    name = document.meta.document_id
    if not 1 <= number <= line(len(document.text)):
        raise Misuse(f"{name} has no line {number}; its text has {line(len(document.text))} lines.")
    if not blocks:
        raise Misuse(f"Line {number} of {name} is blank; name one with words.")
    said = [f"{name}, line {number} of its text, read anew", ""]
    for section, own in groupby(blocks, key=lambda block: block.section):
        said += [*_sections(document, section), ""]
        for block in own:
            said += [_block(document, block), "", *_sentences(read, block, number)]
    return "\n".join(said).rstrip()


def explain_text(text: str, knowledge: Knowledge, day: date) -> str:
    """How `text` is read as paragraphs of a reporting part, a line a paragraph, of an event on `day`.

    Raises Misuse where it is blank."""
    blocks = list[Block]()
    at = 0
    for line in text.splitlines(keepends=True):
        if line.strip():
            blocks.append(Block("paragraph", at, at + len(line.rstrip()), at, part="reporting"))
        at += len(line)
    if not blocks:
        raise Misuse("The text is blank; give a sentence.")
    meta = DocumentMeta("text", "", "", knowledge.asks.code, day, day, "", "", "text", "")
    document = Document(meta, text, tuple(blocks), (), (), (), ())
    read = findings_in(document, knowledge)
    read = read._replace(asked=tuple(replace(row, recommendation_id=str(row.ordinal)) for row in read.asked))
    return "\n".join(one for block in blocks for one in _sentences(read, block)).rstrip()


def _sections(document: Document, nth: int | None) -> Iterator[str]:
    """The section at the index and those above it, each with its role and the signals that decided it."""
    if nth is None:
        yield "Section:  none"
    label = "Section:"
    while nth is not None:
        section = document.sections[nth]
        title = fold(document.text, *section.title, document.markers_within(*section.title))
        line = line_of(document.text)(section.start)
        yield f"{label:10}« {title} », line {line}, level {section.level}, kind {section.kind}"
        yield f"{'':10}{', '.join(section.signals) or 'no signals: its title alone told'}"
        label, nth = "below", section.parent


def _block(document: Document, block: Block) -> str:
    line = line_of(document.text)
    first, last = line(block.start), line(block.end - 1)
    where = f"line {first}" if first == last else f"lines {first} to {last}"
    depth = f" at depth {block.depth}" if block.depth else ""
    part = "a heading asks for nothing itself" if block.kind == "heading" else _PARTS[block.part]
    return f"Block:    {where}, {block.kind}{depth}: {part}"


def _sentences(read: Findings, block: Block, number: int | None = None) -> Iterator[str]:
    """The sentences of a block that touch a line, or all."""
    document, knowledge = read.document, read.knowledge
    language, line = knowledge.asks, line_of(document.text)
    actors = Actors(language, document.meta.publisher, codes_of(knowledge.authorities))
    asked = block.part is not None and block.kind != "heading"
    setting = Setting(document.meta.event_start.year, block.part == "next_steps", actors)
    for cell in cells_of(document.text, block):
        low, high = cell.block.body, cell.block.end
        prose = prose_of(document.text, low, high, document.unread_within(low, high))
        for sentence in sentences_of(prose.text, language.lists.abbreviations, language.words):
            one = _Case(sentence, prose, asked, setting, read)
            start, end = one.place(0, len(sentence))
            if number is None or line(start) <= number <= line(end - 1):
                yield from _told(one)
                yield ""


@dataclass(frozen=True, slots=True)
class _Case:
    """A sentence to be explained: its passage, whether asks are read there, and what was read in the document."""

    sentence: Sentence
    prose: Prose
    asked: bool
    setting: Setting
    read: Findings

    def said(self, start: int, end: int) -> str:
        """The tokens `start:end` as they are written."""
        return self.prose.text[self.sentence.tokens[start].start : self.sentence.tokens[end - 1].end]

    def place(self, start: int, end: int) -> Place:
        """Where the tokens `start:end` stand in the source."""
        return self.prose.place(self.sentence.tokens[start].start, self.sentence.tokens[end - 1].end)


def _told(case: _Case) -> Iterator[str]:
    """The lines that tell of a sentence."""
    language = case.read.knowledge.asks
    every = all_hits(case.sentence, language)
    kept = without_overlaps(every)
    found = asks_in(case.sentence, language, case.setting)
    yield f"Sentence: {case.said(0, len(case.sentence))}"
    yield _WRAPPED.fill(f"Words:    {_words(case.sentence)}")
    shown = list[ReadRecommendation]()
    for hit in kept:
        guard = next((refusal.guard for refusal in found.refusals if refusal.hit == hit), None)
        rows = [row for row in case.read.asked if _made(case, row, hit, refused=guard in _GUARDS)]
        shown += rows
        yield f"Hit:      « {case.said(hit.start, hit.end)} », {hit.rule.kind}, by {hit.rule.name}"
        yield f"{_INDENT}{_where(hit.rule)}"
        yield from (f"{_INDENT}{line}" for line in ([_row(row) for row in rows] or [_outcome(case, hit, guard, found)]))
    if not kept:
        yield "Hit:      none: no rule of this language matches"
    yield from _gave_way(every, kept)
    start, end = case.place(0, len(case.sentence))
    starts = [(row, [row.source_start, *(place.start for place in row.cue_places)]) for row in case.read.asked]
    others = [row for row, ats in starts if row not in shown and any(start <= at < end for at in ats)]
    for by, listed in groupby(others, key=lambda row: _by(case, row)):
        yield f"Row:      by {by}"
        yield from (_INDENT + _row(row) for row in listed)
    yield from _bodies(case, start, end)


def _bodies(case: _Case, start: int, end: int) -> Iterator[str]:
    """The words in a stretch that name a body, the rule that took them for one, and which body it is."""
    known = {body.organization_id: body for body in case.read.bodies}
    for mention in case.read.mentions:
        if start <= mention.source_start < end:
            body = known[mention.organization_id]
            said, known_as = " ".join(mention.evidence.split()), "reviewed" if body.reviewed else "not reviewed"
            yield f"Body:     « {said} », by {mention.rule}: {mention_rule(mention.rule)}"
            yield f"{_INDENT}{body.name}, {body.type}, {known_as}, {body.organization_id}"


def _words(sentence: Sentence) -> str:
    """Each word with its lemmas and tags; `?` where nothing is known of it, `~` before one where no rule looks."""
    pieces = []
    for token, word, hidden in zip(sentence.tokens, sentence.words, sentence.hidden, strict=True):
        lemmas = ",".join(sorted(word.lemmas - {token.low}))
        tags = "" if word.tags == {"PUNCT"} else f"({'+'.join(sorted(word.tags)) or '?'})"
        pieces.append("~" * hidden + token.text + f"={lemmas}" * bool(lemmas) + tags)
    return " ".join(pieces)


def _names(row: ReadRecommendation) -> list[str]:
    return row.rule.removeprefix(_LISTED).split(" + ")


def _by(case: _Case, row: ReadRecommendation) -> str:
    """The rule of a row, where it stands if it is a line of the data, and where its list was announced."""
    rules = case.read.knowledge.asks.rules
    places = [f", {_where(rule)}" for name in _names(row) for rule in rules if rule.name == name]
    first = line_of(case.read.document.text)(row.cue_places[0].start) if row.cue_places else row.source_line
    return f"{row.rule}{''.join(places)}" + (f", announced on line {first}" if first != row.source_line else "")


def _made(case: _Case, row: ReadRecommendation, hit: Hit, *, refused: bool) -> bool:
    """Whether a hit made a row: its words stand in the row's cue or action. One that is refused may announce a list."""
    if hit.rule.name not in _names(row) or (refused and not row.rule.startswith(_LISTED)):
        return False
    start, end = case.place(hit.start, hit.end)
    own = (row.source_start, row.source_end)
    return any(low < end and start < high for low, high in (own, *row.cue_places))


def _row(row: ReadRecommendation) -> str:
    action = f"{OPEN}{row.text}{CLOSE}"
    return f"row {row.recommendation_id}, line {row.source_line}, {row.kind}: {action}"


def _where(rule: Rule) -> str:
    return f"pipeline/languages/{rule.where}"


def _outcome(case: _Case, hit: Hit, guard: str | None, found: Outcome) -> str:
    """Why no row has the rule of this hit."""
    if hit.rule.kind == "none":
        return "no row: a rule of kind none; what it overlaps asks for nothing"
    start, end = case.place(hit.start, hit.end)
    for row in case.read.asked:
        if row.source_start <= start and end <= row.source_end:
            return f"inside the action of {row.recommendation_id}"
    if guard is not None:
        return f"no row: {UNREAD[guard]}" if guard in UNREAD else f"refused by {guard}: {_GUARDS[guard]}"
    for ask in found.asks:
        if hit.rule.name in ask.rule.split(" + ") and any(
            low <= hit.start < high for low, high in (*ask.cue, ask.action)
        ):
            why = "the list or the heading that it belongs to decides" if case.asked else "no asks are read here"
            return f"no row: it asks for « {case.said(*ask.action)} », but {why}"
    return "no row: the place of its action was read before"


def _gave_way(every: Sequence[Hit], kept: Sequence[Hit]) -> Iterable[str]:
    """The rules that matched and lost to another one, each once."""
    told = dict[str, None]()
    for hit in every:
        if hit not in kept:
            winner = next(one for one in kept if one.start < hit.end and hit.start < one.end)
            if hit.rule != winner.rule:
                told[f"Gave way: {hit.rule.name}, {_where(hit.rule)}, to {winner.rule.name}"] = None
    return told
