"""The bodies that people reviewed, as extraction looks them up."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Authorities:
    """The authority file, indexed for look-up."""
