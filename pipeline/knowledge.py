"""What extraction may know besides the document: the rules of its language and the bodies that people reviewed."""

from dataclasses import dataclass

from pipeline.authorities import Authorities
from pipeline.languages.rules import Language


@dataclass(frozen=True, slots=True)
class Knowledge:
    """The language of the document at hand, and who is who."""

    language: Language
    authorities: Authorities
