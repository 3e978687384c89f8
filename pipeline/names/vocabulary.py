"""What a language says of names: its `names.toml`, read strictly."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import NamedTuple

from pipeline.errors import InvalidInput

_NO_WORDS: frozenset[str] = frozenset()
_TYPES = frozenset(
    "federal_government provincial_government municipal_government indigenous_organization police court task_force ngo "
    "service_provider association academic company media international venue other".split()
)
_BY_TYPE = ("heads", "weak", "lower", "descriptors", "plurals")


@dataclass(frozen=True)
class NameWords:
    """The classes of words, in small letters where nothing else is said."""

    # How names are built.
    articles: frozenset[str] = _NO_WORDS
    determiners: frozenset[str] = _NO_WORDS
    indefinite: frozenset[str] = _NO_WORDS
    genitives: frozenset[str] = _NO_WORDS
    and_words: frozenset[str] = _NO_WORDS
    or_words: frozenset[str] = _NO_WORDS
    stops: frozenset[str] = _NO_WORDS
    """Words in small letters that end a name."""
    adjectives: frozenset[str] = _NO_WORDS
    adjective_endings: frozenset[str] = _NO_WORDS
    no_adjectives: frozenset[str] = _NO_WORDS
    before_nouns: frozenset[str] = _NO_WORDS
    """Adjectives that stand before their noun: 'de la *petite* enfance'."""
    infinitive_endings: frozenset[str] = _NO_WORDS
    charged: frozenset[str] = _NO_WORDS
    """Participles inside names of ministries: 'Ministère *chargé* des transports'."""
    # Which names are bodies'.
    legal: frozenset[str] = _NO_WORDS
    only_before: frozenset[str] = _NO_WORDS
    """Heads that make a body only before 'of': '*City* of Dawson'."""
    alone: frozenset[str] = _NO_WORDS
    """Heads that a country has one of, so that they name it by themselves: 'Congress'."""
    bare: frozenset[str] = _NO_WORDS
    """Names that say only what kind of body it is: 'working group'."""
    portfolio: frozenset[str] = _NO_WORDS
    """Heads of bodies whose name lists what they are in charge of."""
    state: frozenset[str] = _NO_WORDS
    """Heads of bodies that belong to the whole country where no province has such: '*Registry* of Moorings'."""
    whole: frozenset[str] = _NO_WORDS
    """Heads of bodies whose name takes in another body's: '*Fondation* de l'Hôpital de Hearst'."""
    topics: frozenset[str] = _NO_WORDS
    """What ministries are about."""
    # What names no body.
    leads: frozenset[str] = _NO_WORDS
    """Words that have a capital only because they open a sentence."""
    things: frozenset[str] = _NO_WORDS
    """Heads of what has a name and is no body: laws, plans, reports, campaigns, events, products."""
    offices: frozenset[str] = _NO_WORDS
    first_names: frozenset[str] = _NO_WORDS
    peoples: frozenset[str] = _NO_WORDS
    places: frozenset[str] = _NO_WORDS
    towns: frozenset[str] = _NO_WORDS
    place_words: frozenset[str] = _NO_WORDS
    acronyms: frozenset[str] = _NO_WORDS
    """Acronyms, as written, that name no body."""
    norms: frozenset[str] = _NO_WORDS
    """What bears the acronym of the body that made it: '*code* INSEE'."""
    # What the words around a name say of it.
    before: frozenset[str] = _NO_WORDS
    """What right before a name only a body takes: 'operated by', 'géré par'."""
    before_any: frozenset[str] = _NO_WORDS
    """What takes bodies and persons: 'according to'."""
    behind_acronyms: frozenset[str] = _NO_WORDS
    """Words before which one is: "the MBNT | 's"."""
    before_acronyms: frozenset[str] = _NO_WORDS
    """Prepositions behind which an acronym is a body's more often than not: 'avec le', 'at the'."""
    kinds_behind: frozenset[str] = _NO_WORDS
    """Articles behind which an acronym is a kind of thing, and no name: 'avec un', 'par les'."""
    acting: frozenset[str] = _NO_WORDS
    """What right behind a name a body does, or a person: 'funded', 'a lancé'."""
    # Lists and other names.
    aliases: frozenset[str] = _NO_WORDS
    """What introduces a short name in parentheses: 'hereafter'."""
    opens_members: frozenset[str] = _NO_WORDS
    """What introduces the members of a group in parentheses: '(such as'."""
    columns: frozenset[str] = _NO_WORDS
    """The headers of columns of bodies."""
    person_columns: frozenset[str] = _NO_WORDS
    """The headers of columns of persons."""
    lists: frozenset[str] = _NO_WORDS
    """What the title or the label of a list of participants says."""


class LanguageNames(NamedTuple):
    """What one language's `names.toml` says."""

    head_first: bool
    """Whether the head of a name comes first: 'Ministère de la Santé'."""
    by_type: Mapping[str, Mapping[str, str]]
    """Table -> word -> type of the body."""
    links: Mapping[str, frozenset[str]]
    """Prepositions inside names -> the words behind which they go on with one; no words: any head."""
    words: NameWords


def read_vocabulary(text: str, path: str) -> LanguageNames:
    """The words of a `names.toml`; raises `InvalidInput`, naming file and line, for what it does not understand."""

    def refuse(word: str, what: str) -> InvalidInput:
        line = next((number for number, line in enumerate(text.splitlines(), 1) if word in line), 1)
        return InvalidInput(f"{path}, line {line}: {what}")

    def items(table: str) -> dict[str, frozenset[str]]:
        """The words between commas of each entry of a table."""
        entries = tables.pop(table, {})
        if not isinstance(entries, dict) or not all(isinstance(value, str) for value in entries.values()):
            raise refuse(
                table, f"[{table}] must be a table whose entries are words between commas, in quotation marks."
            )
        found: dict[str, frozenset[str]] = {}
        for name, value in entries.items():
            listed = [" ".join(word.split()) for word in value.removesuffix(",").split(",")] if value.strip() else []
            twice = next((word for at, word in enumerate(listed) if not word or word in listed[:at]), None)
            if twice is not None:
                raise refuse(twice or name, f"{name} has {f'{twice!r} twice' if twice else 'an empty word'}.")
            found[name] = frozenset(listed)
        return found

    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise InvalidInput(f"{path}: {error}.") from None
    head_first = tables.pop("head_first", False)
    by_type: dict[str, dict[str, str]] = {table: {} for table in _BY_TYPE}
    for table in _BY_TYPE:
        for kind, listed in items(table).items():
            if kind not in _TYPES:
                raise refuse(kind, f"{kind!r} is no type of bodies.")
            for word in listed:
                if by_type[table].setdefault(word, kind) != kind:
                    raise refuse(word, f"{word!r} stands under two types.")
    links, words = items("links"), items("words")
    classes = {field.name for field in fields(NameWords)}
    for unknown in [*tables, *(words.keys() - classes), *([] if isinstance(head_first, bool) else ["head_first"])]:
        raise refuse(unknown, f"{unknown!r} is not understood; see the files of the other languages.")
    return LanguageNames(head_first, by_type, links, NameWords(**words))
