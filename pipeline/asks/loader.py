"""Loading how a language asks from its data files: a line that is not understood is refused with its place."""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from typing import Any

from pipeline.asks.language import KINDS, AskLanguage, AskLists, Form, Kind, Rule
from pipeline.errors import InvalidInput
from pipeline.grammar.notation import Element, Misspelt, Pattern, parse
from pipeline.grammar.phrases import Phrases, listed
from pipeline.grammar.words import Words

_COMMON = 40
_REACH = 8


def ask_language(code: str, words: str, asks: str, forms: str) -> AskLanguage:
    """What `words.toml`, `asks.toml` and `forms.csv` say; raises `InvalidInput` for whatever is not understood."""
    told = _toml(f"{code}/words.toml", words)
    lists = {name: listed(text) for name, text in told["lists"].items()}
    wanted = {field.name for field in fields(AskLists)}
    if lacking := wanted - set(lists):
        raise InvalidInput(f"{code}/words.toml: [lists] lacks {', '.join(sorted(lacking))}; add them.")
    return AskLanguage(
        code=code,
        words=Words(forms, told["classes"], told["endings"], told["behind"], told["short"], code),
        lists=AskLists(**{name: Phrases(lists[name]) for name in wanted}),
        rules=tuple(replace(rule, number=n) for n, rule in enumerate(_rules(f"{code}/asks.toml", asks, lists))),
        addressees={name: Phrases(listed(text)) for name, text in told["addressees"].items()},
        pillars={name: Phrases(listed(text)) for name, text in told["pillars"].items()},
        pillar_names={name: tuple(listed(text)) for name, text in told["pillar_names"].items()},
    )


def _toml(name: str, text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput(f"{name} is not TOML ({error}); correct it.") from None


def _rules(name: str, text: str, lists: Mapping[str, Sequence[str]]) -> Iterator[Rule]:
    """The rules of `asks.toml`: each word in each of its constructions, then the patterns that stand alone."""
    told = _toml(name, text)
    constructions: dict[str, list[str]] = {}
    for where, (construction, pattern) in _lines(name, text, told["constructions"], 2):
        if "%" not in pattern:
            raise InvalidInput(f"{where}: the construction has no % for its word; write one.")
        constructions.setdefault(construction, []).append(pattern)
    for where, (kind, word, wanted, example) in _lines(name, text, told["words"], 4):
        for construction in wanted.split(", "):
            if construction not in constructions:
                raise InvalidInput(f"{where}: no construction is called {construction!r}; see [constructions].")
            for pattern in constructions[construction]:
                whole = pattern.replace("%", word) if " " not in word else pattern.replace("%", f"( {word} )")
                yield _rule(f"{word}.{construction}", kind, whole, example, where, lists)
    for where, (kind, pattern, example) in _lines(name, text, told["rules"], 3):
        yield _rule(pattern, kind, pattern, example, where, lists)


def _lines(name: str, whole: str, block: str, parts: int) -> Iterator[tuple[str, list[str]]]:
    """The lines of a block with where each stands, split at " | "; blank lines and comments left out."""
    first = whole.count("\n", 0, whole.find(block)) + 1
    for number, line in enumerate(block.splitlines(), first):
        if not line.strip() or line.startswith("#"):
            continue
        found = [part.strip() for part in line.split(" | ")]
        if len(found) != parts:
            raise InvalidInput(f"{name}, line {number}: expected {parts} parts between ' | ', found {len(found)}.")
        yield f"{name}, line {number}", found


def _rule(name: str, kind: str, text: str, example: str, where: str, lists: Mapping[str, Sequence[str]]) -> Rule:
    told = next((one for one in KINDS if one == kind), None)
    if told is None:
        raise InvalidInput(f"{where}: {kind!r} is no kind; expected one of {', '.join(KINDS)}.")
    try:
        pattern = parse(text, lists)
    except Misspelt as error:
        raise InvalidInput(f"{where}: {error}; see the notation in pipeline/grammar/notation.py.") from None
    anchors, opens = _anchors(pattern), _opens(pattern)
    reach = 0 if opens and opens <= anchors else _REACH
    return Rule(name, told, _form(told, pattern), pattern, example, where, anchors=anchors, opens=opens, reach=reach)


def _form(kind: Kind, pattern: Pattern) -> Form:
    if kind == "none":
        return "none"
    if pattern[-1].kind == "action":
        return "forward"
    return "backward" if pattern[0].kind == "action" else "modal"


def _opens(pattern: Pattern) -> frozenset[str]:
    """The keys of the words that `pattern` may begin with; empty where it may begin with any."""
    found: set[str] = set()
    for element in pattern:
        if element.kind == "action":
            continue
        if element.kind == "word":
            for choice in element.choices:
                if choice.word is None and not choice.tags:
                    return frozenset()
                found.add(choice.word if choice.word is not None else f"&{min(choice.tags)}")
        elif element.kind == "group":
            for group in element.groups:
                opens = _opens(group)
                if not opens:
                    return frozenset()
                found |= opens
        else:
            return frozenset()
        if not element.optional:
            return frozenset(found)
    return frozenset()


def _anchors(pattern: Pattern) -> frozenset[str]:
    """The words of which one must stand where `pattern` does: those of its rarest required part, or else tags."""
    options = [_words(element) for element in pattern if not element.optional]
    sure = [words for words in options if words]
    if not sure:
        return frozenset(f"&{tag}" for element in pattern for choice in element.choices for tag in choice.tags)
    # Short words are frequent: a rule is looked up by its longest.
    return max(sure, key=lambda words: (len(words) < _COMMON, min(len(word) for word in words), -len(words)))


def _words(element: Element) -> frozenset[str]:
    """The words of which one must stand where `element` does; empty where any word may."""
    if element.kind == "word":
        told = [choice.word for choice in element.choices]
        return frozenset(word for word in told if word) if all(told) else frozenset()
    if element.kind == "group":
        firsts = [
            next((words for e in group if not e.optional and (words := _words(e))), None) for group in element.groups
        ]
        return frozenset(word for words in firsts if words for word in words) if all(firsts) else frozenset()
    return frozenset()
