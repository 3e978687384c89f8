"""Who may know whom: each part of the pipeline imports only what the design lets it."""

import ast
import sys
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from tests.support import ROOT

PIPELINE = ROOT / "pipeline"
ALLOWED = tomllib.loads((ROOT / "tests" / "who_knows_whom.toml").read_text(encoding="utf-8"))
ONLY_CLI_KNOWS = {"click"}
ONLY_THE_JUDGES_KNOW = {"great_expectations"}
OPENING = {"open", "read_bytes", "read_text", "write_bytes", "write_text", "unlink", "mkdir", "rename"}


def parts() -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = {}
    for path in sorted(PIPELINE.rglob("*.py")):
        found.setdefault(path.relative_to(PIPELINE).parts[0].removesuffix(".py"), []).append(path)
    return found


PARTS = parts()


def imports(path: Path) -> set[str]:
    """The parts of the pipeline, by their first name, and the packages from outside that a module imports."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path.name} imports relatively"
            names |= {
                f"{node.module}.{alias.name}" if node.module == "pipeline" else str(node.module) for alias in node.names
            }
    ours = {name.split(".")[1] for name in names if name.startswith("pipeline.")}
    return ours | {name.split(".")[0] for name in names if not name.startswith("pipeline")} - sys.stdlib_module_names


@pytest.mark.parametrize("part", ALLOWED)
def test_a_part_knows_only_whom_it_may(part: str) -> None:
    known = {name for path in PARTS[part] for name in imports(path)} - {part}
    assert known - {*ALLOWED[part]["parts"], *ALLOWED[part].get("packages", ())} == set()


def test_extraction_knows_no_files_no_clock_and_no_frames() -> None:
    for path in PARTS.get("extract", []):
        assert (
            imports(path) & {"pandas", "pyarrow", "pandera", "click", "store", "publish", "compile", "contract"}
            == set()
        )
        names = {node.names[0].name for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Import)}
        assert names & {"os", "pathlib", "time", "io"} == set()


def test_no_extractor_imports_another_one() -> None:
    """What two need is a module of its own, named with a leading underscore or outside the folder."""
    read = {
        node.module
        for node in ast.walk(ast.parse((PIPELINE / "reader.py").read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and str(node.module).startswith("pipeline.extract.")
    }
    for path in PARTS.get("extract", []):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert modules & read == set(), path.name


def test_only_the_command_line_knows_click_and_only_the_judges_great_expectations() -> None:
    for path in sorted(PIPELINE.rglob("*.py")):
        name = path.relative_to(PIPELINE).as_posix()
        assert name == "cli.py" or not imports(path) & ONLY_CLI_KNOWS
        assert name == "validate/judges.py" or not imports(path) & ONLY_THE_JUDGES_KNOW


def test_only_the_store_opens_files() -> None:
    for part, paths in PARTS.items():
        for path in paths if part != "store" else []:
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                    assert node.func.id != "open", f"{path.name}, line {node.lineno}"
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in OPENING:
                    receiver = ast.unparse(node.func.value)
                    assert receiver in {"folder", "self.folder", "archive"}, (
                        f"{path.name}, line {node.lineno}: {receiver}"
                    )


def test_one_name_is_one_thing() -> None:
    found = Counter(
        node.name
        for path in PIPELINE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert [name for name, count in found.items() if count > 1] == []


def test_no_publisher_knows_a_language() -> None:
    for path in PARTS["publish"]:
        assert imports(path) & {"languages", "document", "extract"} == set()


READING = [path for part in ("document", "grammar", "asks", "names", "extract") for path in PARTS[part]]


@pytest.mark.parametrize("path", READING, ids=lambda path: str(path.relative_to(PIPELINE)))
def test_no_regular_expression_of_the_reading_is_long(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).startswith("re."):
            pattern = node.args[0]
            text = pattern.value if isinstance(pattern, ast.Constant) else ast.unparse(pattern)
            assert len(str(text)) <= 200, (
                f"{path.name}:{node.lineno} is a rule of a language, which belongs in its data"
            )
