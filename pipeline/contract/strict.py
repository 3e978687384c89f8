"""A JSON value that knows its file and place, so that whatever is wrong with it can be said where it stands."""

import json
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, NoReturn

from pipeline.errors import Misuse


def fail(path: str, place: str, reason: str) -> NoReturn:
    """Refuse a schema file: raises Misuse that names the file and the place (a JSON pointer or a line)."""
    raise Misuse(f"schemas/{path}: {place or '/'}: {reason}.")


@dataclass(frozen=True, slots=True)
class Declared:
    """A value with the file it stands in and its JSON pointer; every reader refuses what it does not expect."""

    path: str
    pointer: str
    value: Any

    @classmethod
    def parse(cls, path: str, content: bytes) -> "Declared":
        """The whole file as one node."""

        def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
            names = [name for name, _ in pairs]
            for index, name in enumerate(names):
                if name in names[:index]:
                    fail(path, "", f"the key {name!r} stands twice in one object")
            return dict(pairs)

        try:
            return cls(path, "", json.loads(content.decode("utf-8"), object_pairs_hook=once))
        except ValueError as error:
            fail(path, "", f"not JSON in UTF-8 ({error})")

    @classmethod
    def parse_toml(cls, path: str, content: bytes) -> "Declared":
        """The whole TOML file as one node."""
        try:
            return cls(path, "", tomllib.loads(content.decode("utf-8")))
        except ValueError as error:
            fail(path, "", f"not TOML in UTF-8 ({error})")

    def fail(self, reason: str) -> NoReturn:
        """Refuse this value."""
        fail(self.path, self.pointer, reason)

    def keys(self, required: set[str], optional: Iterable[str] = ()) -> None:
        """Refuse anything but an object with these keys."""
        if not isinstance(self.value, dict):
            self.fail("expected an object")
        for name in self.value:
            if name not in required and name not in set(optional):
                known = ", ".join(sorted(required | set(optional)))
                Declared(self.path, f"{self.pointer}/{name}", None).fail(f"unknown key {name!r}; the keys are {known}")
        for name in sorted(required - set(self.value)):
            self.fail(f"the key {name!r} is missing")

    def child(self, name: str) -> "Declared":
        """The value under a key."""
        return Declared(self.path, f"{self.pointer}/{name}", self.value[name])

    def optional(self, name: str) -> "Declared | None":
        """The value under a key, None where it is not there."""
        return self.child(name) if name in self.value else None

    def items(self) -> list["Declared"]:
        """The values of a list."""
        if not isinstance(self.value, list):
            self.fail("expected a list")
        return [Declared(self.path, f"{self.pointer}/{index}", item) for index, item in enumerate(self.value)]

    def text(self) -> str:
        """A string that is not empty."""
        if not isinstance(self.value, str) or not self.value.strip():
            self.fail("expected a text that is not empty")
        return self.value

    def texts(self) -> tuple[str, ...]:
        """The strings of a list, none of them empty."""
        return tuple(item.text() for item in self.items())

    def whole(self) -> int:
        """A whole number."""
        if not isinstance(self.value, int) or isinstance(self.value, bool):
            self.fail("expected a whole number")
        return self.value

    def day(self) -> date:
        """A date without a time of day."""
        if type(self.value) is not date:
            self.fail("expected a date such as 2026-11-24")
        return self.value

    def boolean(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            self.fail("expected true or false")
        return self.value

    def one_of(self, known: tuple[str, ...]) -> str:
        """One of these texts."""
        if not isinstance(self.value, str) or self.value not in known:
            self.fail(f"unknown {self.pointer.rsplit('/', 1)[-1]} {self.value!r}; expected one of {', '.join(known)}")
        return self.value
