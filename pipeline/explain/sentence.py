"""How a sentence was read: its words with their lemmas, the rules that hit, and what became of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from textwrap import wrap

from pipeline.asks.actions import Setting
from pipeline.asks.clauses import UNREAD, Outcome, asks_in
from pipeline.asks.guards import GUARDS
from pipeline.asks.hits import Hit, all_hits, without_overlaps
from pipeline.asks.language import Rule
from pipeline.explain.row import CLOSE, OPEN, mention_rule
from pipeline.grammar.sentences import Sentence
from pipeline.model import Place
from pipeline.prose import Prose, line_of
from pipeline.reader import Judged
from pipeline.rows import ReadRecommendation

_WIDTH = 110
_INDENT = " " * 10
_LISTED = "list: "
"""What the rule of a row begins with that is the item of a list which that rule announced."""
_GUARDS = {guard.__name__: (guard.__doc__ or "").split(". ")[0].rstrip(".") for guard in GUARDS}


@dataclass(frozen=True, slots=True)
class Explained:
    """A sentence to be explained: its passage, whether asks are read there, and what was read in the document."""

    sentence: Sentence
    prose: Prose
    asked: bool
    setting: Setting
    read: Judged

    def said(self, start: int, end: int) -> str:
        """The tokens `start:end` as they are written."""
        return self.prose.text[self.sentence.tokens[start].start : self.sentence.tokens[end - 1].end]

    def place(self, start: int, end: int) -> Place:
        """Where the tokens `start:end` stand in the source."""
        return self.prose.place(self.sentence.tokens[start].start, self.sentence.tokens[end - 1].end)


def told(case: Explained) -> Iterator[str]:
    """The lines that tell of a sentence."""
    language = case.read.knowledge.asks
    every = all_hits(case.sentence, language)
    kept = without_overlaps(every)
    found = asks_in(case.sentence, language, case.setting)
    yield f"Sentence: {case.said(0, len(case.sentence))}"
    yield from _labelled("Words:", _words(case.sentence))
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
    yield from _gave_way(case, every, kept)
    start, end = case.place(0, len(case.sentence))
    by = ""
    for row in case.read.asked:
        if row not in shown and any(
            start <= at < end for at in (row.source_start, *(low for low, _ in row.cue_places))
        ):
            by, before = _by(case, row), by
            yield from [f"Row:      by {by}"] * (by != before)
            yield _INDENT + _row(row)
    yield from _bodies(case, start, end)


def _bodies(case: Explained, start: int, end: int) -> Iterator[str]:
    """The words in a stretch that name a body, the rule that took them for one, and which body it is."""
    known = {body.organization_id: body for body in case.read.bodies}
    for mention in case.read.mentions:
        if start <= mention.source_start < end:
            body = known[mention.organization_id]
            said, known_as = " ".join(mention.evidence.split()), "reviewed" if body.reviewed else "not reviewed"
            yield f"Body:     « {said} », by {mention.rule}: {mention_rule(mention.rule)}"
            yield f"{_INDENT}{body.name}, {body.type}, {known_as}, {body.organization_id}"


def _labelled(label: str, words: str) -> Iterator[str]:
    lines = wrap(words, _WIDTH, break_on_hyphens=False, break_long_words=False)
    yield from (f"{label if not n else '':10}{line}" for n, line in enumerate(lines))


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


def _by(case: Explained, row: ReadRecommendation) -> str:
    """The rule of a row, where it stands if it is a line of the data, and where its list was announced."""
    rules = case.read.knowledge.asks.rules
    places = [f", {_where(rule)}" for name in _names(row) for rule in rules if rule.name == name]
    first = line_of(case.read.document.text)(row.cue_places[0].start) if row.cue_places else row.source_line
    return f"{row.rule}{''.join(places)}" + (f", announced on line {first}" if first != row.source_line else "")


def _made(case: Explained, row: ReadRecommendation, hit: Hit, *, refused: bool) -> bool:
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


def _outcome(case: Explained, hit: Hit, guard: str | None, found: Outcome) -> str:
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


def _gave_way(case: Explained, every: Sequence[Hit], kept: Sequence[Hit]) -> Iterator[str]:
    """The rules that matched and lost to another one, each once."""
    seen = set[tuple[str, str]]()
    for hit in every:
        if hit in kept:
            continue
        winner = next(one for one in kept if one.start < hit.end and hit.start < one.end)
        if hit.rule != winner.rule and (hit.rule.name, winner.rule.name) not in seen:
            seen.add((hit.rule.name, winner.rule.name))
            yield f"Gave way: {hit.rule.name}, {_where(hit.rule)}, to {winner.rule.name}"
