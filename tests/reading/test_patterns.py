"""Every pattern of `pipeline/`, by the methods it is used with, ends soon on whatever characters come."""

import importlib
import pkgutil
import re
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import pipeline
from pipeline.knowledge import knowledge_of
from pipeline.store.package import language_codes
from tests.support import CONTRACT

LENGTH, MOST = 3_000, 1.0  # characters; seconds of this process, a hundred times what the slowest takes
SHAPES = (
    "a", "A", "1", "IV", " ", "\t", "\n", ".", "-", "_", "(", "[", "«", "*", "#", "=", "a ", "1.", "a, ", "A. ", "a-",
    ":", "//", "www.", "a@", "\u00a0", "e\u0301", "•", "Note 1", "<a ", "12 h ", " \t", "·", "O'",
)  # fmt: skip
USE = r"\b{}\.(match|fullmatch|search|sub|findall|finditer|split)\("


def patterns() -> Iterator[tuple[str, re.Pattern[str], str]]:
    """Where each pattern stands, and the methods that its module, or any where it is public, calls on it."""
    for one in pkgutil.walk_packages(pipeline.__path__, "pipeline."):
        if not one.name.endswith("__main__"):
            importlib.import_module(one.name)
    code = {path: path.read_text(encoding="utf-8") for path in Path(pipeline.__path__[0]).rglob("*.py")}
    seen: dict[tuple[str, int, str], tuple[str, re.Pattern[str], str]] = {}
    roots: list[tuple[str, Any]] = [
        (name, vars(module)) for name, module in sys.modules.items() if name.split(".")[0] == "pipeline"
    ]
    roots += [*((code, knowledge_of(code)) for code in language_codes()), ("contract", CONTRACT)]
    known: set[int] = set()
    while roots:
        where, it = roots.pop()
        name = where.rpartition(".")[2]
        if isinstance(it, re.Pattern) and isinstance(it.pattern, str):
            module = where.rpartition(".")[0]
            own = [text for path, text in code.items() if ".".join(path.with_suffix("").parts).endswith(module)]
            used = {
                found
                for text in (own if name[0] == "_" else code.values())
                for found in re.findall(USE.format(name), text)
            }
            for method in used:
                seen.setdefault((it.pattern, it.flags, method), (where, it, method))
        elif id(it) not in known and (
            isinstance(it, (dict, list, tuple)) or type(it).__module__.startswith("pipeline")
        ):
            known.add(id(it))
            if isinstance(it, dict):
                roots += [(f"{where}.{key}", value) for key, value in it.items()]
            elif isinstance(it, (list, tuple)) and not hasattr(it, "_fields"):
                roots += [(where, value) for value in it]
            else:
                names = {*getattr(it, "__slots__", ()), *getattr(it, "_fields", ()), *getattr(it, "__dict__", {})}
                roots += [(f"{where}.{key}", getattr(it, key)) for key in names if hasattr(it, key)]
    yield from seen.values()


def endless(*_: object) -> None:
    """What the clock of the process calls."""
    raise TimeoutError


@pytest.mark.slow
def test_no_pattern_takes_long() -> None:
    before = signal.signal(signal.SIGVTALRM, endless)
    slow, tried = [], [*patterns()]
    try:
        for where, pattern, method in tried:
            for shape in SHAPES:
                for text in (first + (shape * LENGTH)[:LENGTH] + last for first in ("", "1 ") for last in ("", "!")):
                    signal.setitimer(signal.ITIMER_VIRTUAL, MOST)
                    try:
                        found = getattr(pattern, method)(*([""] if method == "sub" else []), text)
                        for _ in found if method == "finditer" else ():
                            pass
                    except TimeoutError:
                        slow.append(f"{where}.{method} on {shape!r}")
                    finally:
                        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    finally:
        signal.signal(signal.SIGVTALRM, before)
    assert len(tried) > 100
    assert not slow


@pytest.mark.slow
def test_an_endless_pattern_would_be_found(monkeypatch: pytest.MonkeyPatch) -> None:
    from pipeline.document import signals

    monkeypatch.setattr(signals, "_NUMBERED", re.compile(r"(?:\.?\d{1,2})*x"))
    with pytest.raises(AssertionError, match="_NUMBERED"):
        test_no_pattern_takes_long()
