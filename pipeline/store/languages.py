"""The data files of each language, as they lie in the package."""

from functools import cache
from importlib.resources import files

from pipeline.errors import InvalidInput

_ROOT = files("pipeline") / "languages"


@cache
def codes() -> tuple[str, ...]:
    """The codes of the languages that can be read, in order: each has a folder here."""
    return tuple(sorted(item.name for item in _ROOT.iterdir() if item.is_dir() and len(item.name) == 2))


@cache
def language_file(code: str, name: str) -> str:
    """The text of `pipeline/languages/<code>/<name>`; raises `InvalidInput` for a language without a folder."""
    if code not in codes():
        raise InvalidInput(f"language {code!r} is not known: expected one of {', '.join(codes())}.")
    return (_ROOT / code / name).read_text(encoding="utf-8")
