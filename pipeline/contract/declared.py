"""A part of a file in `schemas/`: it has the keys that are meant, each with a value of its type, and no other."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict, Field


def _filled(text: str) -> str:
    if not text.strip():
        raise ValueError("expected a text that is not empty")
    return text


Text = Annotated[str, AfterValidator(_filled)]
"""A text that is not empty."""


class Declared(BaseModel):
    """What every such part is."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_by_name=True)


class Bilingual(Declared):
    """A part that has a title and a description in both languages; English stands under the plain name in the files."""

    title_en: Text = Field(alias="title")
    title_fr: Text
    description_en: Text = Field(alias="description")
    description_fr: Text

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
        return self.model_dump(by_alias=True, include={*Bilingual.model_fields})
