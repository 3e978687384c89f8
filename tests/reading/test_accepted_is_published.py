"""What `parse` accepts, `build` publishes: a report may be refused in a sentence, and never stops the others."""

from dataclasses import replace
from functools import cache
from itertools import cycle
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline import store
from pipeline.batch import Reading
from pipeline.build import build
from pipeline.errors import InvalidInput
from pipeline.reader import read
from pipeline.store import Source
from pipeline.store.sources import SOURCE_NAMES
from pipeline.validate.gate import Gate
from tests.reading.mutations import MUTATIONS
from tests.support import CONTRACT, ROOT, add_document

GOLD = ROOT / "tests" / "gold"
REPORTS = sorted(path.parent.name for path in GOLD.glob("*/document.toml"))


@cache
def report(name: str) -> Source:
    return store.source_of(store.inspect(GOLD / name, CONTRACT))


def mutated(name: str, mutations: list[str], random: Random) -> Source:
    source = report(name)
    lines = source.content.decode().split("\n")
    for mutation in mutations:
        lines = MUTATIONS[mutation](random, lines)
    return replace(source, content="\n".join(lines).encode())


def check(source: Source) -> None:
    """The rows that are read, if any are, pass the gate of a build."""
    try:
        text, tables = read(source)
    except InvalidInput:
        return
    gate = Gate(CONTRACT)
    gate.batch((Reading(source.meta, text, tables),))
    gate.close()


@given(
    st.sampled_from(REPORTS),
    st.lists(st.sampled_from(sorted(MUTATIONS)), min_size=1, max_size=2),
    st.randoms(use_true_random=False),
)
def test_whatever_becomes_of_a_report_its_rows_pass_the_gate(name: str, mutations: list[str], random: Random) -> None:
    check(mutated(name, mutations, random))


PINNED = {
    "notes numbered anew": ("text", "Title\n\nWords[1] and words.[2]\n\nNotes\n\n[1] One.\n[2] Two.\n[1] Three.\n[2] Four.\n"),
    "a number twice": ("text", "Title\n\nWords[1] and words.[2]\n\nNotes\n\n[1] One.\n[2] Two.\n[2] Three.\n"),
    "an empty last note": ("text", "Title\n\nWords[1] and words.[2]\n\nNotes\n\n[1] One.\n[2]\n"),
    "an empty note of a page": (
        "html",
        "<h1>Title</h1><p>Words<a href='#fn1'>1</a><a href='#fn2'>2</a></p>"
        "<ol><li id='fn1'>One.</li><li id='fn2'></li></ol>",
    ),
    "a day without a number": ("text", "Title\n\nAgenda\n\nDay 0\n\n9:00 a.m. Welcome\n9:30 a.m. Panel 0: Bees\n"),
    "a list from a number that is none": ("html", "<h1>Title</h1><ol start='²'><li>One</li></ol><p>Words.</p>"),
    "a list from a number of many digits": (
        "html",
        f"<h1>Title</h1><ol start='{'9' * 5_000}'><li value='{'8' * 5_000}'>One</li></ol><p>Words.</p>",
    ),
    "two lines of the same start": ("text", "Title\n\nAgenda\n\n9:00 a.m. Break\n9:00 a.m. Break\n9:00 a.m. Break\n"),
}  # fmt: skip


@pytest.mark.parametrize("name", PINNED)
def test_what_once_stopped_a_build_passes_the_gate(name: str) -> None:
    source_format, text = PINNED[name]
    meta = replace(report("dev-en").meta, source_format=source_format)
    check(Source(meta, text.encode()))


def test_mutated_reports_make_one_release(tmp_path: Path) -> None:
    random = Random(0)
    for mutation, name in zip(sorted(MUTATIONS), cycle(("dev-en", "dev-fr", "dev-en-html")), strict=False):
        source = mutated(name, [mutation], random)
        kind = source.meta.source_format
        said = {"language": f'"{source.meta.language}"', "source_format": f'"{kind}"'}
        folder = add_document(tmp_path / "raw", mutation.replace(" ", "-"), source.content, **said)
        (folder / "source.txt").rename(folder / SOURCE_NAMES[kind])
    report = build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
    assert report.rows["documents"] == len(MUTATIONS)
