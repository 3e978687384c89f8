"""What `schemas/*.toml` say: the release and its changes, the files people download, the views."""

import datetime
from itertools import pairwise
from typing import Annotated

from pydantic import Field, StrictInt, StringConstraints, field_validator

from pipeline.contract.types import Bilingual, Declared, Text

CALVER = r"\d{4}\.(1[0-2]|[1-9])\.\d+"


class Change(Declared):
    """What a version changed in the data, in sentences; a version is the year, the month, and a count within it."""

    version: Annotated[str, StringConstraints(pattern=rf"^{CALVER}$")]
    date: datetime.date
    said_en: tuple[Text, ...] = Field(alias="changes")
    said_fr: tuple[Text, ...] = Field(alias="changes_fr")


class Release(Bilingual):
    """What is released; the homepage is None until the release has one, the newest change stands first."""

    name: Text
    creator_en: Text = Field(alias="creator")
    creator_fr: Text
    keywords_en: tuple[Text, ...] = Field(alias="keywords")
    keywords_fr: tuple[Text, ...]
    terms_en: Text = Field(alias="terms")
    terms_fr: Text
    not_stated_en: Text = Field(alias="not_stated")
    not_stated_fr: Text
    homepage: Text | None = None
    report_errors_to: Annotated[str, StringConstraints(pattern=r"^(mailto:|https://)[^\s\"<>]+$")] | None = None
    changes: tuple[Change, ...] = Field(min_length=1)

    @field_validator("changes")
    @classmethod
    def _newest_first(cls, changes: tuple[Change, ...]) -> tuple[Change, ...]:
        for later, earlier in pairwise(changes):
            if order(later.version) <= order(earlier.version) or later.date < earlier.date:
                raise ValueError(
                    f"version {later.version} of {later.date} is not newer than the entry below it, version "
                    f"{earlier.version} of {earlier.date}; write the newest first"
                )
        return changes

    @property
    def keywords(self) -> list[str]:
        """The keywords of both languages, each once."""
        return list(dict.fromkeys([*self.keywords_en, *self.keywords_fr]))

    @property
    def version(self) -> str:
        """The version of the newest change."""
        return self.changes[0].version

    @property
    def date(self) -> datetime.date:
        """The day of the release."""
        return self.changes[0].date


def order(version: str) -> tuple[int, ...]:
    """A version as numbers, so that 2026.9.0 comes before 2026.11.0."""
    return tuple(map(int, version.split(".")))


class KeyChange(Declared):
    """A key of an earlier release, the key that its row has now, and why it changed."""

    old: Text
    new: Text
    why: Text


class DescribedFile(Bilingual):
    """A file that people download."""

    path: Text
    media_type: Text

    @field_validator("path")
    @classmethod
    def _filled_in(cls, path: str) -> str:
        try:
            path.format(name="", version="")
        except (LookupError, ValueError, AttributeError):
            raise ValueError(
                f"{path!r} has a gap that is none of {{name}} and {{version}}; write these alone"
            ) from None
        return path


class Files(Declared):
    """The files beside the tables' own, and how many rows of a table a file holds."""

    rows_a_part: StrictInt = Field(ge=1)
    file: tuple[DescribedFile, ...]

    def named(self, release: Release) -> tuple[DescribedFile, ...]:
        """The files, with what is the release's filled in."""
        said = {"name": release.name, "version": release.version}
        return tuple(one.model_copy(update={"path": one.path.format(**said)}) for one in self.file)


class View(Bilingual):
    """A query over the tables that answers a first question, for the formats that can hold one."""

    name: Text
    sql: Text


class Views(Declared):
    """The queries."""

    views: tuple[View, ...]
