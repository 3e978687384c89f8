"""What the head of a capitalised name says it is: 'Canadian Network for Safe Harbours' is a network."""

from collections.abc import Sequence

from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import Words, compounded, frequency, odd, possessive

_WITH_TOPICS = frozenset({"academic", "task_force", "service_provider"})


def verdict(words: Words, first: int, last: int, lexicon: Lexicon) -> str | None:
    """The type of the body that the capitalised words from `first` to `last` name by their shape; None where none."""
    tokens = words.words
    count = last - first
    if count < 1:
        return None
    final = possessive(tokens[last - 1]).lower()
    if final in lexicon.company or (final == "." and count > 2 and tokens[last - 2].lower() in lexicon.company):
        return "company" if count > 1 else None
    main = first
    while main < last and not opens_complement(tokens[main], lexicon):
        main += 1
    head = possessive(tokens[main - 1]).lower() if main > first else ""
    if count > 1 and frequency(tokens[last - 1]):
        return "media"
    if count > 1 and _served(tokens[last - 2 : last], lexicon):
        return "service_provider"
    if count < 2 or not_body(words, first, main, last, lexicon):
        return None
    if main == first or (tokens[first].lower() in lexicon.persons and head not in lexicon.last_heads):
        return None
    if all(token.isupper() for token in tokens[first:last] if token[0].isalpha()):
        return None
    if _and_article(words, first, main, lexicon):
        return None
    compound = " ".join(tokens[max(first, main - 2) : main]).lower()
    if compound != head and compound in lexicon.last_heads and count > 2:
        return lexicon.last_heads[compound]
    if main == last and head in lexicon.place_heads:
        return None
    if head in lexicon.last_heads:
        return lexicon.last_heads[head] if _told_apart(words, first, main, last, lexicon) else None
    if main < last and count > 2 and final in lexicon.last_heads and final not in lexicon.soft_heads:
        return lexicon.last_heads[final]
    kind = _by_region(words, first, main, last, lexicon) or _of_region(words, first, main, last, lexicon)
    if kind:
        return kind
    if main == first + 1 and main < last and f"{head} {tokens[main]}" in lexicon.gatherings:
        return "ngo"
    if main - first > 1 and head in lexicon.weak_heads:
        return lexicon.weak_heads[head]
    if main == last and possessive(tokens[first]).lower() in lexicon.weak_heads and tokens[first][0].isupper():
        return lexicon.weak_heads[tokens[first].lower()] if tokens[first].lower() in lexicon.first_weak else None
    return None


def _served(pair: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a service is named by the number to call: 'Info-Santé 811'; not 'Call 911'."""
    name, number = pair
    headed = name.lower() in lexicon.weak_heads or name.lower() in lexicon.last_heads
    return number.isdigit() and len(number) == 3 and name[0].isupper() and (headed or odd(name) or compounded(name))


def not_body(words: Words, first: int, main: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the head of a name, or its last word, says that it is something else: 'Round Table on …', '… Plan'."""
    # An acronym is no word: 'LAW Manitoba' is no law.
    tokens = [
        possessive(token) if token.isupper() and len(token) > 1 else possessive(token).lower()
        for token in words.words[first:last]
    ]
    compound = " ".join(tokens[max(0, main - first - 2) : main - first])
    heads = {tokens[main - first - 1], compound}
    if main - first > 2 and compound in lexicon.last_heads:
        return False
    if _of_region(words, first, main, last, lexicon) is not None:
        return False
    office = not heads.isdisjoint(lexicon.offices)
    if main < last and tokens[-1] in lexicon.last_heads and not office and heads.isdisjoint(lexicon.laws):
        return False
    if office or not heads.isdisjoint(lexicon.not_bodies):
        return True
    if main == last:
        return tokens[-1] in lexicon.not_bodies
    # A school or a committee has a topic, which may be a plan; a town has a plan.
    return tokens[-1] in lexicon.endings and lexicon.last_heads.get(tokens[main - first - 1]) not in _WITH_TOPICS


def opens_complement(word: str, lexicon: Lexicon) -> bool:
    """Whether `word` is a preposition inside a name: 'of', 'pour'."""
    return word[0].islower() and word in lexicon.openers


def _told_apart(words: Words, first: int, main: int, last: int, lexicon: Lexicon) -> bool:
    """Whether words besides the head tell this body from others of its kind: not 'Tribal Council'."""
    tokens = words.words
    if main < last:
        return True
    rest = [possessive(token).lower() for token in tokens[first : main - 1] if token[0].isalnum()]
    return (
        any(word not in lexicon.last_heads and word not in lexicon.bare for word in rest)
        and " ".join(possessive(token).lower() for token in tokens[first:main]) not in lexicon.bare
    )


def _by_region(words: Words, first: int, main: int, last: int, lexicon: Lexicon) -> str | None:
    """The type of a body named by what it does and where: 'Transport Canada', 'Service Nouveau-Brunswick'."""
    tokens = words.words
    if main != last:
        return None
    for size in (3, 2, 1):
        if last - size <= first:
            continue
        said = " ".join(tokens[last - size : last]).lower()
        if said in lexicon.towns and last - size - first > 1 and _headed(tokens[last - size - 1], lexicon):
            return "service_provider"
        if said in lexicon.places:
            before = [token.lower() for token in tokens[first : last - size]]
            if len(before) > 1 and _headed(before[-1], lexicon):
                return "other"
            plain = before[-1] in lexicon.directions or all(
                word in lexicon.places or word in lexicon.towns or word in lexicon.leads or word in lexicon.peoples
                for word in before
            )
            return None if plain or before[-1] in lexicon.and_words else "other"
    return None


def _headed(word: str, lexicon: Lexicon) -> bool:
    """Whether a name may have its head at `word` and then say where it is: 'Family *Service* Toronto'."""
    low = word.lower()
    return low in lexicon.last_heads or low in lexicon.weak_heads


def region_end(words: Words, first: int, last: int, lexicon: Lexicon) -> int:
    """Behind which word a region's name ends that begins at `first`; `first` where none does."""
    for size in (3, 2, 1):
        if first + size <= last and " ".join(words.words[first : first + size]).lower() in lexicon.places:
            return first + size
    return first


def _of_region(words: Words, first: int, main: int, last: int, lexicon: Lexicon) -> str | None:
    """The type of a ministry named by where and by what it is about: 'Alberta Justice and Solicitor General'."""
    topic = region_end(words, first, last, lexicon)
    if topic == first or topic >= last or main != last:
        return None
    tokens = [possessive(token).lower() for token in words.words[topic:last]]
    joined = any(token in lexicon.and_words or token == "," for token in tokens)
    told = tokens[0] if joined else tokens[-1]
    barred = tokens[-1] in lexicon.places or tokens[-1] in lexicon.endings
    return "provincial_government" if told in lexicon.topics and not barred else None


def _and_article(words: Words, first: int, main: int, lexicon: Lexicon) -> bool:
    tokens = words.words
    return any(tokens[at] in lexicon.and_words and tokens[at + 1] in lexicon.articles for at in range(first, main - 1))


def topical(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the words say only what a body does, so that its name began before: 'and Social Services Authority'."""
    until = next((at for at in range(first, last) if words.words[at] in lexicon.and_words), last)
    tokens = [possessive(token).lower() for token in words.words[first:until]]
    head = bool(tokens) and tokens[-1] in lexicon.last_heads
    return (
        head
        and len(tokens) > 1
        and all(token in lexicon.topics or token in lexicon.soft_heads for token in tokens[:-1])
    )


def strong(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether what begins at `first` is a body by a head that leaves no doubt."""
    tokens = words.words
    end = last
    for at in range(first, last):
        if opens_complement(tokens[at], lexicon) or tokens[at] in lexicon.and_words:
            end = at
            break
    head = possessive(tokens[end - 1]).lower()
    compound = " ".join(tokens[max(first, end - 2) : end]).lower()
    if end - first > 2 and compound != head and compound in lexicon.last_heads:
        return True
    final = possessive(tokens[last - 1]).lower()
    if end < last and head not in lexicon.heads and final in lexicon.last_heads and final not in lexicon.soft_heads:
        return not not_body(words, first, end, last, lexicon)
    if head in lexicon.last_heads and (end - first > 1 or end < last):
        return _told_apart(words, first, end, last if end < last else end, lexicon) and head not in lexicon.soft_heads
    return bool(_by_region(words, first, end, end, lexicon) or _of_region(words, first, end, end, lexicon))


def complete_name(words: Words, first: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a name ends with its head or its legal form, so that nothing is to come: 'Regina Food Bank'."""
    tokens = words.words
    ends = {possessive(tokens[last - 1]).lower(), " ".join(tokens[max(first, last - 2) : last]).lower()}
    if ends & lexicon.last_heads.keys() or ends & lexicon.company:
        return True
    weak = possessive(tokens[last - 1]).lower() in lexicon.weak_heads and not lexicon.home.head_first
    return (weak and last - first > 2) or _by_region(words, first, last, last, lexicon) is not None
