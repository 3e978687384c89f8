"""What the linter has to say of a place of the record or of a file."""

from dataclasses import dataclass
from typing import Literal

Level = Literal["refused", "to state", "advice"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing: `refused` by the portal, `to state` by the publisher before the upload, or mere `advice`."""

    level: Level
    place: str
    words: str

    def __str__(self) -> str:
        return f"{self.level}: {self.place}: {self.words}"
