"""What README and CONTRIBUTING show works as it is shown."""

import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import click
import pytest

from pipeline import store
from pipeline.cli import cli
from pipeline.reader import findings_of
from tests.support import CONTRACT, ROOT

PROOF = next(block for block in re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S))


@pytest.mark.parametrize("table", ["recommendations", "organization_mentions", "anomalies"])
def test_rows_are_proved_from_the_published_files(table: str, release: Path) -> None:
    """An anomaly's evidence begins like a formula, so that its CSV cell is guarded: what is shown must not fail."""
    assert "recommendations" in PROOF
    assert "assert " in PROOF
    proof = PROOF.replace("recommendations", table)
    subprocess.run([sys.executable, "-c", proof], cwd=release.parent, check=True)
    spoiled = proof.replace("row.source_end]", "row.source_end - 1]")
    env = {**os.environ, "PYTHONOPTIMIZE": ""}
    done = subprocess.run(
        [sys.executable, "-c", spoiled], cwd=release.parent, env=env, capture_output=True, check=False
    )
    assert b"AssertionError" in done.stderr


@pytest.mark.parametrize("path", ["README.md", "docs/architecture.md", "pipeline/cli.py"])
def test_the_key_that_explain_is_shown_with_is_a_row_of_the_release(path: str) -> None:
    shown = re.findall(r"explain (rec-\w+)", (ROOT / path).read_text("utf-8"))
    assert shown
    published = (ROOT / "dist" / "csv" / "recommendations.csv").read_text("utf-8-sig")
    assert [key for key in shown if f"\n{key}," not in published] == []


def test_the_way_of_a_row_is_the_one_that_is_shown() -> None:
    """But for figures, which any change of the rules moves."""
    page = (ROOT / "docs/architecture.md").read_text("utf-8")
    shown = re.sub(r"[\d.]+|\s+", "", page)
    source = store.source_of(store.find("fntp-2014", ROOT / "raw", CONTRACT))
    found = findings_of(replace(source, reading=None))  # the page shows how rules read it
    row = next(one for one in found.asked if one.recommendation_id in page)
    block = next(one for one in found.document.blocks if one.start <= row.source_start < one.end)
    assert block.theme is not None
    told = [block, found.document.sections[block.theme], f"{row.rule}'", *row.cue_places]
    told += [f"{name}={getattr(row, name)!r}" for name in ("text", "cue", "addressee", "pillar", "source_line")]
    assert [one for one in told if re.sub(r"[\d.]+|\s+", "", str(one)) not in shown] == []


@pytest.mark.parametrize("command", cli.commands.values(), ids=cli.commands)
def test_every_command_and_option_is_shown(command: click.Command) -> None:
    page = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    (line,) = re.findall(rf"^\| `{command.name}\b.*", page, re.M)
    options = [option.opts[0] for option in command.params if isinstance(option, click.Option)]
    assert [option for option in options if f"`{option}" not in line] == []
    assert set(re.findall(r"`(--[a-z-]+)", line)) == set(options)
