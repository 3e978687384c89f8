"""How one stretch that names several actions splits: where each part, alone, is a whole action."""

from collections.abc import Iterator
from typing import Literal

from pipeline.asking.sentences import Span
from pipeline.languages.asking_rules import AskingRules

Style = Literal["verb", "future", "clause", "noun"]


def style_of(shaded: str, start: int, end: int, link: str, rules: AskingRules, *, future: bool = False) -> Style:
    """How the action at `start` is put; `link` is the last word of its cue."""
    if future and rules.future_verb is not None:
        return "future"
    at = start - len(link) - 1
    with_link = rules.verb.match(shaded, at, end) if link and shaded[max(0, at) : start] == link + " " else None
    for verb in (rules.verb.match(shaded, start, end), with_link):
        if verb is not None and verb.end() > start:
            return "verb"
    return "clause" if rules.clausal.match(link) else "noun"


def split(shaded: str, start: int, end: int, link: str, style: Style, rules: AskingRules) -> Iterator[Span]:
    """The parts of the action `shaded[start:end]`, in order, links at their start included."""
    joins = list(rules.joins.finditer(shaded, start, end))
    low = start
    pending: list[tuple[int, int]] = []
    for match in joins:
        if not _divides(shaded, low, match.start(), match.end(), end, link, style, rules, listing=bool(pending)):
            continue
        if match["conj"] is None and shaded[match.start()] == ",":
            # A comma alone divides only in a list that a conjunction closes.
            pending.append(match.span())
            low = match.end()
            continue
        for left, right in pending:
            yield Span(start, left)
            start = right
        pending = []
        yield Span(start, match.start())
        start = low = match.end()
    yield Span(start, end)


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
    if style == "noun" and listing and _goes_on(shaded, low, left, right, rules):
        return True
    return {"verb": _verbs, "future": _futures, "clause": _clauses, "noun": _nouns}[style](
        shaded, low, left, right, end, link, rules
    )


def _verbs(shaded: str, low: int, left: int, right: int, end: int, link: str, rules: AskingRules) -> bool:
    """Two verbs, each with its object: 'créer des équipes | et former les juges'."""
    verb = rules.verb.match(shaded, right, end)
    if verb is None or verb.end() == right or _bare_before(shaded, low, left, rules):
        return False
    again = bool(verb["link"])
    if again and link and not _same(verb["link"], link):
        return False
    inside = rules.elaborates.search(shaded, low, left)
    if inside is None:
        return True
    if inside["of"] is not None:
        return False
    return again or (inside["aside"] is not None and shaded[left] == ";")


def _bare_before(shaded: str, low: int, left: int, rules: AskingRules) -> bool:
    """Whether a verb without its object stands just before the join: 'désigner | et évaluer les endroits'."""
    words = shaded[low:left].split(" ")
    if len(words) <= 2:
        return rules.bare_verb.match(" ".join(words)) is not None
    link = rules.links.match(words[-2] + " ")
    return bool(link and link.end() > 0 and rules.bare_verb.match(" ".join(words[-2:])))


def _same(one: str, other: str) -> bool:
    """Whether two links are one, elision apart: 'de ' and "d'"."""
    first, second = (word.strip().casefold().rstrip("'") for word in (one, other))
    return bool(first) and bool(second) and (first == second or first + "e" == second or second + "e" == first)


def _futures(shaded: str, low: int, left: int, right: int, end: int, link: str, rules: AskingRules) -> bool:
    return rules.future_verb is not None and rules.future_verb.match(shaded, right, end) is not None


def _clauses(shaded: str, low: int, left: int, right: int, end: int, link: str, rules: AskingRules) -> bool:
    """A second clause opens as the first did: 'que X soit … | et que Y …'."""
    opened = rules.links.match(shaded, right, end)
    if opened is None or opened.end() == right:
        return False
    inside = rules.elaborates.search(shaded, low, left)
    return bool(_last_link(shaded, right, opened.end(), rules)) and not (inside and inside["purpose"])


def _last_link(shaded: str, start: int, end: int, rules: AskingRules) -> bool:
    words = shaded[start:end].split()
    return bool(words and rules.clausal.match(words[-1]))


def _nouns(shaded: str, low: int, left: int, right: int, end: int, link: str, rules: AskingRules) -> bool:
    """Two things asked for: 'une ligne nationale | et un registre des victimes'."""
    join = rules.joins.match(shaded, left, end)
    behind = rules.links.match(shaded, right, end)
    at = behind.end() if behind is not None else right
    opened = rules.links.match(shaded, low, left)
    low = opened.end() if opened is not None else low
    own, other = _determined(shaded, low, rules), _determined(shaded, at, rules)
    part, rest = shaded[low:left], shaded[at:end]
    inside = rules.elaborates.search(shaded, low, left)
    listed = shaded[left] == "," and join is not None and join["conj"] is not None
    if inside is not None and not (inside["purpose"] or (listed and join["sure"])):
        return at > right and listed and not inside["of"]
    if rules.bare_noun.match(part) and (rules.shared.search(rest) or not (own == other == "a")):
        return False
    if at > right and link and _same(shaded[right:at], link):
        inner = [m for m in rules.prepositions.finditer(shaded, low, left) if _same(m[0], link)]
        return shaded[left] == "," or not inner or own == other != ""
    if at > right or (rules.verb.match(shaded, right, end) and other != "more"):
        return False
    held = list(rules.prepositions.finditer(shaded, low, left))
    if not other:
        return (
            bool(listed and join["sure"])
            or (not held and _whole(part, rest, rules))
            or _parallel(part, rest, own, rules)
        )
    again = bool(held) and held[-1]["again"] is not None
    if other == "the" and own != "the" and not again:
        return False
    if again and rules.prepositions.match(shaded, right, end):
        # "des" opens a noun phrase, or goes on with the "des" before it.
        return False
    return not _held_below(shaded, low, left, other, rules)


def _goes_on(shaded: str, low: int, left: int, right: int, rules: AskingRules) -> bool:
    """Whether the next thing of a list that has begun is put as the last one was."""
    own = _determined(shaded, low, rules)
    return own != "" and own == _determined(shaded, right, rules) and not rules.bare_noun.match(shaded[low:left])


def _whole(part: str, rest: str, rules: AskingRules) -> bool:
    """Two noun phrases of two words or more, neither with a complement: 'clear rules | and consistent enforcement'."""
    until = rules.joins.search(rest)
    following = rest[: until.start()] if until is not None else rest
    return len(part.split()) > 1 and len(following.split()) > 1 and not rules.shared.search(following)


def _determined(shaded: str, at: int, rules: AskingRules) -> str:
    noun = rules.noun.match(shaded, at)
    return next((name for name in ("a", "the", "more") if noun is not None and noun[name]), "")


def _held_below(shaded: str, low: int, left: int, other: str, rules: AskingRules) -> bool:
    """Whether what follows the join may belong to an object inside the part before it: 'entre les villes et les …'."""
    opened = list(rules.open_list.finditer(shaded, low, left))
    listed = _determined(shaded, opened[-1].end(), rules) if opened else None
    if listed is not None and (listed == other or (not listed and other != "a")):
        return True
    held = list(rules.prepositions.finditer(shaded, low, left))
    return bool(held) and held[-1]["again"] is None and _determined(shaded, held[-1].end(), rules) == other


def _parallel(part: str, rest: str, own: str, rules: AskingRules) -> bool:
    """Two noun phrases without articles, built alike: 'guides for attorneys | and clinics for families'."""
    if own not in ("", "more") or len(rest.split()) < 3:
        return False
    first, second = rules.prepositions.search(part), rules.prepositions.search(rest)
    if first is None or second is None or first["again"] is not None:
        return False
    return first[0].casefold() == second[0].casefold() and first.start() > 0 and second.start() > 0
