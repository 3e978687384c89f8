"""How one stretch that names several actions splits: where each part, alone, is a whole action."""

from collections.abc import Iterator
from re import Match
from typing import Literal

from pipeline.asking.nouns import divides, ends_list, goes_on, same_link
from pipeline.asking.sentences import Span
from pipeline.languages.asking_rules import AskingRules

# Words of a thing that is plain without a complement.
_SHORT_PART = 3

Style = Literal["verb", "future", "clause", "noun"]


def style_of(shaded: str, start: int, end: int, link: str, rules: AskingRules) -> Style:
    """How the action at `start` is put; `link` is the last word of its cue."""
    if rules.clausal.match(link):
        return "clause"
    at = start - len(link) - 1
    with_link = rules.verb.match(shaded, at, end) if link and shaded[max(0, at) : start] == link + " " else None
    for verb in (rules.verb.match(shaded, start, end), with_link):
        if verb is not None and verb.end() > start and (verb.start() == start or verb["link"]):
            return "verb"
    return "noun"


def split(shaded: str, start: int, end: int, link: str, style: Style, rules: AskingRules) -> Iterator[Span]:
    """The parts of the action `shaded[start:end]`, in order, links at their start included."""
    joins = list(rules.joins.finditer(shaded, start, end))
    closing = next((match for match in reversed(joins) if match["conj"] is not None), None)
    low = start
    pending: list[tuple[int, int]] = []
    for match in joins:
        # A list needs a conjunction before its last part, whatever that part looks like.
        closes = pending and match is closing and _closes(shaded, start, match.end(), end, style, rules)
        opens = style == "noun" and _opens_part(shaded, match, closing, rules)
        if not (
            closes
            or opens
            or (style == "verb" and closing is not None and _listed(shaded, start, low, match, closing, end, rules))
            or _divides(shaded, low, match.start(), match.end(), end, link, style, rules, listing=bool(pending))
        ):
            continue
        if match["conj"] is None and shaded[match.start()] == ",":
            # A comma alone divides only in a list that a conjunction closes.
            pending.append(match.span())
            low = match.end()
            continue
        if style == "noun" and not pending and shaded[match.start()] != ",":
            pending = _bare_parts(shaded, start, match.start(), rules)
        for left, right in pending:
            yield Span(start, left)
            start = right
        pending = []
        yield Span(start, match.start())
        start = low = match.end()
    if len(pending) > 1 and style in ("verb", "future") and closing is None:
        # A list without a conjunction: "train clerks, post the fees, open on Sundays".
        for left, right in pending:
            yield Span(start, left)
            start = right
    yield Span(start, end)


def _opens_part(shaded: str, comma: Match[str], closing: Match[str] | None, rules: AskingRules) -> bool:
    """Whether a part that might go on with an object is one of a list, since the last part cannot go on with it:
    'le suivi des prix | , des tarifs au poids | et un guide', but not 'le suivi des prix, des tarifs et des dons'."""
    if closing is None or comma["conj"] is not None or closing.start() < comma.end():
        return False
    following = rules.joins.search(shaded, comma.end())
    words = shaded[comma.end() : following.start() if following is not None else None].split()
    return (
        shaded[comma.start()] == ","
        and len(words) >= _SHORT_PART
        and _merges(shaded, comma.end(), rules)
        and rules.noun.match(shaded, closing.end()) is not None
        and not _merges(shaded, closing.end(), rules)
    )


def _merges(shaded: str, at: int, rules: AskingRules) -> bool:
    """Whether an indefinite article at `at` may as well be a preposition with the definite one: 'des'."""
    noun = rules.noun.match(shaded, at)
    return noun is not None and noun["a"] is not None and rules.prepositions.match(shaded, at) is not None


def _bare_parts(shaded: str, start: int, left: int, rules: AskingRules) -> list[tuple[int, int]]:
    """The commas of a list of short things, which ends at `left`: 'fixed hours | , mileage and a van'."""
    commas = [match.span() for match in rules.joins.finditer(shaded, start, left)]
    ends = [*(comma[0] for comma in commas), left]
    begins = [start, *(comma[1] for comma in commas)]
    parts = [shaded[low:high] for low, high in zip(begins, ends, strict=True)]
    plain = all(
        len(part.split()) <= _SHORT_PART
        and not any(pattern.search(part) for pattern in (rules.prepositions, rules.relatives, rules.elaborates))
        for part in parts
    )
    return commas if plain and all(shaded[comma[0]] == "," for comma in commas) else []


def _closes(shaded: str, start: int, right: int, end: int, style: Style, rules: AskingRules) -> bool:
    """Whether the last part of a list that has begun is one of its actions, though alone it might be something else."""
    if style == "verb":
        return rules.listed_verb is not None and rules.listed_verb.match(shaded, right, end) is not None
    return style == "noun" and ends_list(shaded, start, right, rules)


def _listed(
    shaded: str, start: int, low: int, join: Match[str], closing: Match[str], end: int, rules: AskingRules
) -> bool:
    """Whether an infinitive follows `join` in a list of them with commas, though alone it might be a noun."""
    infinitive = rules.listed_infinitive
    if infinitive is None or not infinitive.match(shaded, start, end) or closing.end() <= start:
        return False
    commas = shaded.find(", ", start, closing.start())
    if commas < 0 or join.start() > closing.start():
        return False
    if any(infinitive.match(shaded, each, end) is None for each in (commas + 2, join.end(), closing.end())):
        return False
    return not (_bare_before(shaded, low, join.start(), rules) or rules.elaborates.search(shaded, low, join.start()))


def _divides(
    shaded: str,
    low: int,
    left: int,
    right: int,
    end: int,
    link: str,
    style: Style,
    rules: AskingRules,
    *,
    listing: bool,
) -> bool:
    if left - low < 3 or end - right < 3:
        return False
    join = rules.joins.match(shaded, left, end)
    if (
        join is not None
        and join["either"] is not None
        and (style != "verb" or rules.relatives.search(shaded, low, left))
    ):
        # "voir s'il faut fermer le quai ou le réparer": what is weighed is no action.
        return False
    if style in ("noun", "verb") and _clauses(shaded, low, left, right, end, link, rules):
        # "faster answers | and that refusals be explained", but "forms that clerks read and that clerks sign"
        return rules.relatives.search(shaded, low, left) is None
    if style == "noun" and listing and goes_on(shaded, low, left, right, rules):
        return True
    return {"verb": _verbs, "future": _futures, "clause": _clauses, "noun": divides}[style](
        shaded, low, left, right, end, link, rules
    )


def _verbs(shaded: str, low: int, left: int, right: int, end: int, link: str, rules: AskingRules) -> bool:
    """Two verbs, each with its object: 'créer des équipes | et former les juges'."""
    verb = rules.verb.match(shaded, right, end)
    if verb is None or verb.end() == right or _bare_before(shaded, low, left, rules):
        return False
    if _pairs(shaded, low, left, rules):
        return False
    if rules.apposed is not None and rules.apposed.search(shaded, low, left):
        # An apposition goes on until the comma that closes it.
        return shaded[left] == ","
    again = bool(verb["link"])
    if again and link and not same_link(verb["link"], link, rules):
        return False
    inside = rules.elaborates.search(shaded, low, left)
    if inside is None:
        return True
    if inside["of"] is not None:
        # "une liste des puits dont l'eau est mauvaise, | et la publier": a comma closes what describes a thing.
        return shaded[left] == "," and not again and rules.relatives.match(shaded, inside.start("of")) is not None
    if inside["contrast"] is not None:
        # "buy vans rather than renting cars and painting them": only a comma leaves the contrast.
        own = rules.verb.match(shaded, inside.end() + 1, left)
        return again or shaded[left] == "," or own is None or own.end() == inside.end() + 1
    return again or (inside["aside"] is not None and shaded[left] == ";")


def _pairs(shaded: str, low: int, left: int, rules: AskingRules) -> bool:
    """Whether the join at `left` is that of a pair: 'teach both cooking | and budgeting'."""
    opened = [match.end() for match in rules.pairs.finditer(shaded, low, left)]
    return bool(opened) and not any(join["conj"] is not None for join in rules.joins.finditer(shaded, opened[-1], left))


def _bare_before(shaded: str, low: int, left: int, rules: AskingRules) -> bool:
    """Whether a verb without its object stands just before the join: 'désigner | et évaluer les endroits'."""
    words = shaded[low:left].rpartition(", ")[2].split(" ")
    if len(words) <= 2:
        return rules.bare_verb.match(" ".join(words)) is not None
    link = rules.links.match(words[-2] + " ")
    return bool(link and link.end() > 0 and rules.bare_verb.match(" ".join(words[-2:])))


def _futures(shaded: str, low: int, left: int, right: int, end: int, link: str, rules: AskingRules) -> bool:
    return rules.future_verb is not None and rules.future_verb.match(shaded, right, end) is not None


def _clauses(shaded: str, low: int, left: int, right: int, end: int, link: str, rules: AskingRules) -> bool:
    """A second clause opens as the first did: 'que X soit … | et que Y …'."""
    opened = rules.links.match(shaded, right, end)
    if opened is None or opened.end() == right:
        until = rules.joins.search(shaded, right, end)
        other = until.start() if until is not None else end
        bare = rules.subjunctive
        return bare is not None and bool(bare.match(shaded, low, left) and bare.match(shaded, right, other))
    inside = rules.elaborates.search(shaded, low, left)
    return bool(_last_link(shaded, right, opened.end(), rules)) and not (inside and inside["purpose"])


def _last_link(shaded: str, start: int, end: int, rules: AskingRules) -> bool:
    words = shaded[start:end].split()
    return bool(words and rules.clausal.match(words[-1]))
