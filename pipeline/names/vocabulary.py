"""What one language says of names: its `names.toml`, read strictly."""

import tomllib
from collections.abc import Mapping
from typing import NamedTuple

from pipeline.errors import InvalidInput

_TYPES = frozenset(
    "federal_government provincial_government municipal_government indigenous_organization police court task_force ngo "
    "service_provider association academic company media international venue other".split()
)
_BY_TYPE = ("heads", "weak", "lower", "descriptors", "plurals")
_CLASSES = frozenset(
    "vague before_any saying articles laws only_before before_nouns elided places_too determiners indefinite genitives belonging copulas "
    "naming and or stops leads bare portfolio whole never_alone legal topics gatherings things thing_endings "
    "offices first_names titles peoples places towns directions place_words numbered acronyms adjectives "
    "adjective_endings no_adjectives participle_endings charged infinitive_endings before persons_of acting "
    "possessed columns lists aliases opens_members strict_members announces held".split()
)


class Vocabulary(NamedTuple):
    """What one language's `names.toml` says."""

    head_first: bool
    """Whether the head of a name comes first: 'Ministère de la Santé'."""
    by_type: Mapping[str, Mapping[str, str]]
    """Table -> word -> type of the body."""
    links: Mapping[str, frozenset[str]]
    """Prepositions inside names -> the words behind which they go on with one."""
    words: Mapping[str, frozenset[str]]
    """Class -> its words."""


def read_vocabulary(text: str, path: str) -> Vocabulary:
    """The words of a `names.toml`; raises `InvalidInput`, naming file and line, for what it does not understand."""
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput(f"{path}: {error}.") from None
    head_first = tables.pop("head_first", False)
    if not isinstance(head_first, bool):
        raise InvalidInput(f"{path}, line {_line(text, 'head_first')}: head_first is true or false.")
    by_type: dict[str, dict[str, str]] = {table: {} for table in _BY_TYPE}
    for table in _BY_TYPE:
        for kind, listed in _table(text, path, tables, table).items():
            if kind not in _TYPES:
                raise InvalidInput(f"{path}, line {_line(text, kind)}: {kind!r} is no type of bodies.")
            for word in _items(text, path, kind, listed):
                if by_type[table].setdefault(word, kind) != kind:
                    raise InvalidInput(f"{path}, line {_line(text, word)}: {word!r} stands under two types.")
    links = {word: _items(text, path, word, listed) for word, listed in _table(text, path, tables, "links").items()}
    words = {name: _items(text, path, name, listed) for name, listed in _table(text, path, tables, "words").items()}
    for unknown in [*tables, *(words.keys() - _CLASSES)]:
        raise InvalidInput(f"{path}, line {_line(text, unknown)}: {unknown!r} is not known; see the other languages.")
    return Vocabulary(head_first, by_type, links, words)


def _table(text: str, path: str, tables: dict[str, object], name: str) -> dict[str, object]:
    table = tables.pop(name, {})
    if not isinstance(table, dict):
        raise InvalidInput(f"{path}, line {_line(text, name)}: {name} must be a table, [{name}].")
    return table


def _items(text: str, path: str, name: str, listed: object) -> frozenset[str]:
    """The words between commas in `listed`."""
    if not isinstance(listed, str):
        raise InvalidInput(
            f"{path}, line {_line(text, name)}: {name} must be words between commas, in quotation marks."
        )
    items: list[str] = [" ".join(item.split()) for item in listed.split(",")]
    if not items[-1]:
        items.pop()
    for at, item in enumerate(items):
        if not item or item in items[:at]:
            what = "an empty word" if not item else f"{item!r} twice"
            raise InvalidInput(f"{path}, line {_line(text, item or name)}: {name} has {what}.")
    return frozenset(items)


def _line(text: str, word: str) -> int:
    return next((number for number, line in enumerate(text.splitlines(), 1) if word in line), 1)
