"""What a check found wrong, said so that a person can find and mend it."""

from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.errors import InvalidInput, shown

SHOWN = 50


@dataclass(frozen=True, slots=True)
class Failure:
    """A value that breaks a rule: where it stands, what it is, which rule, and the source line (None where unknown)."""

    table: str
    key: str
    column: str
    value: object
    rule: str
    line: int | None = None

    def __str__(self) -> str:
        place = f", source line {self.line}" if self.line is not None else ""
        return f"{self.table} {self.key}, column {self.column}: {shown(self.value)} breaks the rule: {self.rule}{place}"


def refuse(failures: Iterable[Failure]) -> None:
    """Raise InvalidInput with one report of all failures, if there are any."""
    found = [str(failure) for failure in failures]
    if not found:
        return
    rest = [f"and {len(found) - SHOWN} more"] if len(found) > SHOWN else []
    lines = "\n  ".join(found[:SHOWN] + rest)
    raise InvalidInput(f"The data breaks the contract in {len(found)} place{'s' * (len(found) > 1)}:\n  {lines}")
