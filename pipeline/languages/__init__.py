"""One file a language; a file dropped here is found by its name, the ISO 639-1 code."""

from functools import cache
from importlib import import_module
from importlib.util import find_spec
from pkgutil import iter_modules

from pipeline.errors import InvalidInput
from pipeline.languages.rules import Language


def rules_of(code: str) -> Language:
    """The rules of the language `code`; raises `InvalidInput` where no file tells them."""
    name = f"{__name__}.{code}"
    if not code.isalpha() or code == "rules" or find_spec(name) is None:
        raise InvalidInput(
            f"language {code!r} is not known: expected the name of a file in pipeline/languages/, such as 'fr'."
        )
    language = import_module(name).LANGUAGE
    assert isinstance(language, Language)
    return language


@cache
def all_languages() -> tuple[Language, ...]:
    """The rules of every language that has a file here, in the order of their codes."""
    codes = sorted(module.name for module in iter_modules(__path__) if len(module.name) == 2)
    return tuple(rules_of(code) for code in codes)
