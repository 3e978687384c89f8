"""What tables are made of: columns, keys and closed lists; and what all parts of the contract have in common."""

import re
from typing import Annotated, Any, Literal, NamedTuple, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_validator,
)


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError("expected a text that is not empty")
    return text


Text = Annotated[str, AfterValidator(_filled)]
"""A text that is not empty."""


class Declared(BaseModel):
    """A part of a file in `schemas/`: the keys that are meant, each with a value of its type, and no other."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)

    def both(self, name: str) -> dict[str, str]:
        """What it says under this name, by language."""
        return {language: getattr(self, f"{name}_{language}") for language in ("en", "fr")}


class Bilingual(Declared):
    """A part that has a title and a description in both languages; English stands under the plain name in the files."""

    title_en: Text = Field(alias="title")
    title_fr: Text
    description_en: Text = Field(alias="description")
    description_fr: Text

    @property
    def flat(self) -> dict[str, str]:
        """Both with English as the plain name, as formats have it that know one language."""
        return self.model_dump(by_alias=True, include={*Bilingual.model_fields})


class Code(Declared):
    """A code of a closed list, with its labels."""

    code: Text
    label_en: Text
    label_fr: Text
    description_en: Text
    description_fr: Text


CODE_COLUMNS = tuple(Code.model_fields)


class Vocabulary(Declared):
    """A closed list."""

    name: Text
    codes: tuple[Code, ...]

    @property
    def rows(self) -> list[list[str]]:
        """The list as a table, under CODE_COLUMNS."""
        return [[getattr(code, column) for column in CODE_COLUMNS] for code in self.codes]

    @property
    def values(self) -> tuple[str, ...]:
        """The codes alone, in the list's order."""
        return tuple(code.code for code in self.codes)


class Column(Bilingual):
    """A column: its type, what it means, what its absence means (None where it is required) and its constraints.

    `references`: the table and the key that its values are of; `link`: whether its texts are web addresses; `search`:
    whether people will look for words in it."""

    name: Text
    type: Literal["string", "integer", "boolean", "date", "time", "datetime"]
    missing_en: Text | None = Field(None, alias="missing")
    missing_fr: Text | None = None
    required: StrictBool = False
    unique: StrictBool = False
    minimum: StrictInt | None = None
    maximum: StrictInt | None = None
    pattern: re.Pattern[str] | None = None
    vocabulary: Vocabulary | None = None
    references: Annotated[str, StringConstraints(pattern=r"^\w+\.\w+$")] | None = None
    link: StrictBool = False
    search: StrictBool = False

    @model_validator(mode="before")
    @classmethod
    def _with_constraints(cls, said: Any) -> Any:
        limits = said.get("constraints", {}) if isinstance(said, dict) else None
        if not isinstance(limits, dict):
            return said
        return {name: value for name, value in said.items() if name != "constraints"} | limits

    @field_validator("vocabulary", mode="before")
    @classmethod
    def _listed(cls, name: Any, known: ValidationInfo) -> Any:
        if known.context is None or name not in known.context:
            raise ValueError(f"there is no closed list {name!r}")
        return known.context[name]

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        if any((said is None) is not self.required for said in (self.missing_en, self.missing_fr)):
            raise ValueError("a column is either required or says in missing and missing_fr what its absence means")
        if self.type != "string" and (self.pattern or self.vocabulary or self.link or self.search):
            raise ValueError("only a string has a pattern or a vocabulary, is a link or is searched")
        if self.type != "integer" and (self.minimum, self.maximum) != (None, None):
            raise ValueError("only an integer has a minimum or maximum")
        return self


class ForeignKey(NamedTuple):
    """A column whose values are keys of another table, or of its own; that table, and its key."""

    column: str
    table: str
    other: str


class Table(Bilingual):
    """A table: its key is its first column, but where it is derived from others, to be read rather than joined.

    `use_en` and `use_fr` say what people take it for."""

    name: Text
    order: StrictInt
    use_en: Text = Field(alias="use")
    use_fr: Text
    columns: tuple[Column, ...] = Field(alias="fields")
    derived: StrictBool = False

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        if twice := [name for at, name in enumerate(self.names) if name in self.names[:at]]:
            raise ValueError(f"column {twice[0]!r} stands twice")
        # A derived table is made to be read, text first and keys last; any other begins with its key.
        if not any(one.unique and one.required for one in (self.columns if self.derived else self.columns[:1])):
            raise ValueError("its first column is no key, which is required and unique")
        return self

    @property
    def key(self) -> str:
        """The column that tells its rows apart."""
        return next(column.name for column in self.columns if column.unique)

    @property
    def names(self) -> tuple[str, ...]:
        """The column names, in order."""
        return tuple(column.name for column in self.columns)

    @property
    def foreign_keys(self) -> list[ForeignKey]:
        """The columns that refer to a table."""
        return [ForeignKey(one.name, *one.references.split(".")) for one in self.columns if one.references]

    @property
    def language(self) -> str:
        """The language of a derived table's labels and titles, which ends its name."""
        return self.name.rsplit("_", 1)[-1] if self.derived else ""

    @property
    def shared(self) -> bool:
        """Whether all documents share the table's rows."""
        return "document_id" not in self.names
