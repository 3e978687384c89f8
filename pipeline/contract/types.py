"""What the contract is made of: tables, columns, keys, closed lists, and their words in both languages."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.errors import Misuse


@dataclass(frozen=True, slots=True)
class Bilingual:
    """A title and a description in both languages."""

    title_en: str
    title_fr: str
    description_en: str
    description_fr: str

    @property
    def title(self) -> dict[str, str]:
        """The title by language."""
        return {"en": self.title_en, "fr": self.title_fr}

    @property
    def description(self) -> dict[str, str]:
        """The description by language."""
        return {"en": self.description_en, "fr": self.description_fr}

    @property
    def flat(self) -> dict[str, str]:
        """Both with English as the plain name, as formats have it that know one language."""
        return {
            "title": self.title_en,
            "title_fr": self.title_fr,
            "description": self.description_en,
            "description_fr": self.description_fr,
        }


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a closed list, with its labels."""

    code: str
    label_en: str
    label_fr: str
    description_en: str
    description_fr: str


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """A closed list."""

    name: str
    codes: tuple[Code, ...]

    @property
    def values(self) -> tuple[str, ...]:
        """The codes alone, in the list's order."""
        return tuple(code.code for code in self.codes)


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its type, what it means, what its absence means (None where it is required) and its constraints.

    `link`: whether its texts are web addresses; `search`: whether people will look for words in it."""

    name: str
    type: str
    words: Bilingual
    example: str
    missing_en: str | None
    missing_fr: str | None
    required: bool
    unique: bool
    minimum: int | None
    maximum: int | None
    pattern: str | None
    vocabulary: Vocabulary | None
    link: bool
    search: bool


@dataclass(frozen=True, slots=True)
class ForeignKey:
    """A column whose values are keys of another table, or of its own."""

    column: str
    table: str
    other: str


@dataclass(frozen=True, slots=True)
class Table:
    """A table: its key is its first column, but where it is derived from others, to be read rather than joined.

    `use_en` and `use_fr` say what people take it for."""

    name: str
    order: int
    words: Bilingual
    use_en: str
    use_fr: str
    key: str
    foreign_keys: tuple[ForeignKey, ...]
    columns: tuple[Column, ...]
    derived: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The column names, in order."""
        return tuple(column.name for column in self.columns)

    @property
    def language(self) -> str:
        """The language of a derived table's labels and titles, which ends its name."""
        return self.name.rsplit("_", 1)[-1] if self.derived else ""

    @property
    def shared(self) -> bool:
        """Whether all documents share the table's rows."""
        return "document_id" not in self.names


@dataclass(frozen=True, slots=True)
class View:
    """A query over the tables that answers a first question, for the formats that can hold one."""

    name: str
    words: Bilingual
    sql: str


@dataclass(frozen=True, slots=True)
class Change:
    """What a version changed in the data, in sentences."""

    version: str
    date: datetime.date
    said_en: tuple[str, ...]
    said_fr: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Release:
    """What is released; the homepage is None until the release has one, the newest change stands first."""

    name: str
    words: Bilingual
    creator_en: str
    creator_fr: str
    keywords_en: tuple[str, ...]
    keywords_fr: tuple[str, ...]
    terms_en: str
    terms_fr: str
    homepage: str | None
    changes: tuple[Change, ...]

    @property
    def creator(self) -> dict[str, str]:
        """Who made it, by language."""
        return {"en": self.creator_en, "fr": self.creator_fr}

    @property
    def terms(self) -> dict[str, str]:
        """The terms of use, by language."""
        return {"en": self.terms_en, "fr": self.terms_fr}

    @property
    def keywords(self) -> list[str]:
        """The keywords of both languages, each once."""
        return list(dict.fromkeys([*self.keywords_en, *self.keywords_fr]))

    @property
    def version(self) -> str:
        """Year, month, and a count within the month."""
        return self.changes[0].version

    @property
    def date(self) -> datetime.date:
        """The day of the release."""
        return self.changes[0].date


@dataclass(frozen=True, slots=True)
class DescribedFile:
    """A file that people download, and what the Open Government Portal calls such a file (None: it gets none of it)."""

    path: str
    media_type: str
    words: Bilingual
    portal_format: str | None = None
    resource_type: str | None = None


@dataclass(frozen=True, slots=True)
class Portal:
    """What the publisher has stated to the Open Government Portal, and what else we answer."""

    stated: Mapping[str, str]
    answers: Mapping[str, str | list[str]]


@dataclass(frozen=True, slots=True)
class Contract:
    """Everything the dataset promises: `tables` are read from documents, `derived` ones are made of them.

    `rows_a_part`: what a file of a table holds before a further one begins; `left_out`: formats that are not made."""

    release: Release
    tables: tuple[Table, ...]
    derived: tuple[Table, ...]
    vocabularies: tuple[Vocabulary, ...]
    views: tuple[View, ...]
    files: tuple[DescribedFile, ...]
    portal: Portal
    rows_a_part: int
    left_out: frozenset[str] = frozenset()

    @property
    def name(self) -> str:
        """The dataset's name."""
        return self.release.name

    @property
    def words(self) -> Bilingual:
        """The dataset's title and description."""
        return self.release.words

    @property
    def published(self) -> tuple[Table, ...]:
        """All tables, those that people open first before the others."""
        return (*self.derived, *self.tables)

    def vocabulary(self, name: str) -> Vocabulary:
        """The closed list of that name."""
        return next(one for one in self.vocabularies if one.name == name)

    def table(self, name: str) -> Table:
        """The table of that name; raises Misuse where there is none."""
        for table in self.published:
            if table.name == name:
                return table
        known = ", ".join(table.name for table in self.tables)
        raise Misuse(f"There is no table {name!r}; the tables are {known}.")
