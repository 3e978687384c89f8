"""How noun phrases are coordinated: whether a join parts two things asked for, or goes on inside one of them."""

from pipeline.languages.asking_rules import AskingRules

# Words behind a relative pronoun that are a clause, not only its subject.
_CLAUSE = 3


def divides(shaded: str, low: int, left: int, right: int, end: int, link: str, rules: AskingRules) -> bool:
    """Whether the join `left:right` parts two things asked for: 'une ligne nationale | et un registre des victimes'."""
    join = rules.joins.match(shaded, left, end)
    conj, sure = (bool(join and join[name] is not None) for name in ("conj", "sure"))
    comma = shaded[left] == ","
    at = behind_link(shaded, right, end, link, rules)
    low = behind_link(shaded, low, left, link, rules)
    own, other = _held(shaded, low, rules), _held(shaded, at, rules)
    part, rest = shaded[low:left], shaded[at:end]
    inside = rules.elaborates.search(shaded, low, left)
    if inside is not None and not (inside["purpose"] or inside["contrast"] or (comma and sure)):
        return at > right and comma and conj and not inside["of"]
    again = at > right and same_link(shaded[right:at], link, rules)
    shares = _shares(rest, rules, inner=comma and not conj)
    unlike = bool(own and other and own != other)
    if rules.bare_noun.match(part) and (
        (shares and not unlike) or not (again or (own and other) or (other == "a" and not comma))
    ):
        return False
    if again:
        inner = [m.end() for m in rules.prepositions.finditer(shaded, low, left) if same_link(m[0], link, rules)]
        if comma or not inner:
            return True
        # "de la pose de clôtures et de la taille des haies", but "de la pose de la clôture et de la barrière"
        deeds = other != "a" and rules.deed.match(shaded, low, left) and rules.deed.match(shaded, at, end)
        # "de bancs le long des quais et d'un abri": the plural of "un" has no article behind a preposition.
        alike = own == other != "" or (not own and other == "a")
        return bool(deeds) or (alike and other not in {_held(shaded, each, rules) for each in inner})
    if at > right or (rules.verb.match(shaded, right, end) and other != "more" and not rules.deed.match(rest)):
        return False
    if not other:
        # "a map that crosses borders | and real-time tracking of vans", but "a van for the sorting and packing of food"
        apart = bool(own) and rules.prepositions.search(part) is None and rules.deed.match(rest) is not None
        listed = rules.bare_things and comma and not conj and bool(own) and _in_list(part, rest, rules)
        return (comma and sure) or apart or listed or _built_alike(part, rest, own, rules)
    if other == "more" and own == "a" and comma and not conj and rules.bare_things and _in_list(part, rest, rules):
        # "a course for new sailors, | permanent lights at ramps | and a free number": no object of "for".
        return True
    return _stands_beside(shaded, low, left, right, own, other, rules)


def _stands_beside(shaded: str, low: int, left: int, right: int, own: str, other: str, rules: AskingRules) -> bool:
    """Whether what follows, which has an article, stands beside the part before it, not beside an object inside it."""
    noun = rules.noun.match(shaded, low, left)
    held = list(rules.prepositions.finditer(shaded, noun.end() if noun is not None else low, left))
    repeated = bool(held) and held[-1]["again"] is not None
    if other == "the" and own != "the" and not repeated and not rules.deed.match(shaded, right):
        return False
    if repeated and rules.prepositions.match(shaded, right):
        # "des" opens a noun phrase, or goes on with the "des" before it; "une méthode de calcul et des pesées" are two.
        return not any(preposition["fused"] or _determined(shaded, preposition.end(), rules) for preposition in held)
    opened = list(rules.open_list.finditer(shaded, low, left))
    listed = _determined(shaded, opened[-1].end(), rules) if opened else None
    if listed is not None and (listed == other or (not listed and other != "a")):
        return False
    inner = list(rules.joins.finditer(shaded, opened[-1].end(), left)) if opened else []
    if inner and all(join["conj"] is None for join in inner):
        # "kits with gloves, tape and a whistle": the list inside goes on.
        return False
    return repeated or not held or _determined(shaded, held[-1].end(), rules) != other


def goes_on(shaded: str, low: int, left: int, right: int, rules: AskingRules) -> bool:
    """Whether a list that has begun goes on: with a thing put as the last was, or with any behind the conjunction."""
    own, other = _determined(shaded, low, rules), _determined(shaded, right, rules)
    join = rules.joins.match(shaded, left)
    closing = join is not None and join["conj"] is not None
    return "" not in (own, other) and (own == other or closing) and not rules.bare_noun.match(shaded[low:left])


def ends_list(shaded: str, start: int, right: int, rules: AskingRules) -> bool:
    """Whether the last part of the list from `start`, which begins at `right`, is no object inside a part before it."""
    apart = _determined(shaded, right, rules) != "the" or rules.deed.match(shaded, right) is not None
    return apart and rules.elaborates.search(shaded, start, right) is None


def _built_alike(part: str, rest: str, own: str, rules: AskingRules) -> bool:
    """Whether two parts without articles match: 'clear rules | and firm limits', 'aid for X | and beds for Y'."""
    first, second = rules.prepositions.search(part), rules.prepositions.search(rest)
    if first is None:
        whole = _described(part, rules) or not _shares(rest, rules)
        return len(part.split()) > 1 and len(_next_part(rest, rules).split()) > 1 and whole
    if second is None or first["again"] is not None or own not in ("", "more") or len(rest.split()) < 3:
        return False
    alike = first[0].casefold() == second[0].casefold() or _next_word(part, first.end()) == _next_word(
        rest, second.end()
    )
    return alike and first.start() > 0 and second.start() > 0


def _in_list(part: str, rest: str, rules: AskingRules) -> bool:
    """Whether `rest` goes on a list of whole things, the last with an article: 'a slipway, | lights | and a fund'."""
    closing = next((join for join in rules.joins.finditer(rest) if join["conj"] is not None), None)
    if closing is None or rules.elaborates.search(part):
        return False
    if not _determined(rest, closing.end(), rules) and not (
        _clausal(rest[: closing.start()], rules) and _clausal(_next_part(rest[closing.end() :], rules), rules)
    ):
        return False
    if any(pattern.match(rest) for pattern in (rules.prepositions, rules.relatives, rules.verb, rules.done_by)) or (
        rules.elaborates.match(", " + rest) or rules.examples.match(", " + rest)
    ):
        return False
    whole = rules.prepositions.search(part) is None and rules.relatives.search(part) is None
    return whole or _shares(rest, rules)


def _clausal(part: str, rules: AskingRules) -> bool:
    """Whether `part` is a plain noun and a clause that says which: 'buses that run late'."""
    relative = rules.relatives.search(part)
    return relative is not None and relative.start() > 0 and len(part[relative.end() :].split()) > 1


def _described(part: str, rules: AskingRules) -> bool:
    """Whether `part` has a clause of its own, so that it shares no complement: 'forms that fit on a page'."""
    relative = rules.relatives.search(part)
    return relative is not None and len(part[relative.end() :].split()) >= _CLAUSE


def _next_word(words: str, at: int) -> str:
    return words[at:].partition(" ")[0]


def _shares(rest: str, rules: AskingRules, *, inner: bool = False) -> bool:
    """Whether the next part has a complement that the one before may share; an `inner` part of a list shares none."""
    following = _next_part(rest, rules)
    return not (inner and len(following) < len(rest)) and rules.shared.search(following) is not None


def _next_part(rest: str, rules: AskingRules) -> str:
    until = rules.joins.search(rest)
    return rest[: until.start()] if until is not None else rest


def _determined(shaded: str, at: int, rules: AskingRules) -> str:
    noun = rules.noun.match(shaded, at)
    return next((name for name in ("a", "the", "more") if noun is not None and noun[name]), "")


def _held(shaded: str, at: int, rules: AskingRules) -> str:
    """The same where the article may have merged with the preposition before it: 'du | maintien'."""
    word = shaded[max(0, at - 5) : at].strip().rpartition(" ")[2]
    return "the" if word in rules.contracted else _determined(shaded, at, rules)


def behind_link(shaded: str, start: int, end: int, link: str, rules: AskingRules) -> int:
    """Behind what introduces a part at `start`: a link of the language, or the part's own cue's once more."""
    match = rules.links.match(shaded, start, end)
    if match is not None and match.end() > start:
        return match.end()
    word = shaded[start : start + 5].partition(" ")[0]
    merged = word in rules.contracted or link in rules.contracted
    again = bool(link) and (word == link or merged) and same_link(word, link, rules)
    return start + len(word) + 1 if again and start + len(word) < end else start


def same_link(one: str, other: str, rules: AskingRules) -> bool:
    """Whether two links are one, elision and merged articles apart: 'de ', "d'" and 'du '."""
    words = (word.strip().casefold() for word in (one, other))
    first, second = (rules.contracted.get(word, word) for word in words)
    if first.endswith("'") or second.endswith("'"):
        first, second = sorted((first.rstrip("'"), second.rstrip("'")), key=len)
        return bool(first) and first in (second, second[:-1])
    return bool(first) and first == second
