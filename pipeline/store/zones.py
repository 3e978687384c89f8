"""Time zones by their names."""

from functools import cache
from importlib.resources import files


@cache
def _zones() -> frozenset[str]:
    """The names of the IANA database as the package tzdata has it: what a machine calls its own is none of them."""
    return frozenset((files("tzdata") / "zones").read_text(encoding="utf-8").split())


def is_zone(name: object) -> bool:
    """Whether the IANA database has a zone of this name."""
    return isinstance(name, str) and name in _zones()
