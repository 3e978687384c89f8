"""Snippets with the names of bodies marked in them: '{Prairie Legal Society} said so'; '{1:Society}' is body 1."""

import re
from dataclasses import replace
from functools import cache

from pipeline.extract.organizations import organizations
from pipeline.knowledge import Knowledge, ask_language_of, lexicon_for, report_words_of
from pipeline.model import Block, Document, Note, Place, Section
from pipeline.names.authorities import Authorities, read_authorities
from pipeline.rows import Mention, Organization
from pipeline.store.package import countries_by_zone, read_schemas
from tests.reading.helpers import meta

_MARKED = re.compile(r"\{(?:(?P<body>\d):)?(?P<name>[^{}]+)\}")


@cache
def reviewed() -> Authorities:
    """The bodies of the project's authority files."""
    folder = "authorities/"
    files = read_schemas().items()
    return read_authorities({path[len(folder) :]: text.decode() for path, text in files if path.startswith(folder)})


def document_of(text: str, language: str) -> Document:
    """A document whose every line is a paragraph of a theme; '- ' opens an item, '[1] ' a note, '= ' the annex."""
    said = meta(language)
    blocks: list[Block] = []
    notes: list[Note] = []
    section = 0
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        note = re.match(r"\[(\d+)\] ", line)
        if note:
            blocks.append(Block("note", start, end, start + note.end(), section))
            notes.append(Note(f"fnt-{note[1]}", int(note[1]), start + note.end(), end))
        elif line.startswith("- "):
            blocks.append(Block("list_item", start, end, start + 2, section))
        elif line.startswith("= "):
            section = 1
            blocks.append(Block("paragraph", start, end, start + 2, section))
        elif line:
            blocks.append(Block("paragraph", start, end, start, section))
        start = end + 1
    place = Place(blocks[0].start, blocks[0].end)
    sections = tuple(
        Section(key, place, 0, len(text), 1, kind, None) for key, kind in (("sec-1", "theme"), ("sec-2", "annex"))
    )
    return Document(said, text, tuple(blocks), sections, tuple(notes), (), ())


def read(
    text: str, language: str, authorities: Authorities | None = None, time_zone: str = "America/Toronto"
) -> tuple[tuple[Organization, ...], tuple[Mention, ...]]:
    """The bodies and mentions found in a snippet."""
    known = reviewed() if authorities is None else authorities
    document = document_of(text, language)
    return organizations(
        replace(document, meta=replace(document.meta, time_zone=time_zone)),
        Knowledge(
            known,
            report_words_of(language),
            ask_language_of(language),
            lexicon_for(language),
            countries=countries_by_zone(),
        ),
    )


def unmarked(snippet: str) -> tuple[str, list[tuple[int, int, str, str | None]]]:
    """The text of a marked snippet, and each marked place with its name and the number of its body."""
    text = ""
    places: list[tuple[int, int, str, str | None]] = []
    low = 0
    for match in _MARKED.finditer(snippet):
        text += snippet[low : match.start()]
        places.append((len(text), len(text) + len(match["name"]), match["name"], match["body"]))
        text += match["name"]
        low = match.end()
    return text + snippet[low:], places


def check(snippet: str, language: str) -> None:
    """Assert that just the marked places are mentions, and that those with one number are one body."""
    text, places = unmarked(snippet)
    _, mentions = read(text, language)
    found = [(mention.source_start, mention.source_end, mention.evidence) for mention in mentions]
    assert found == [place[:3] for place in places]
    bodies: dict[str, set[str]] = {}
    for mention, place in zip(mentions, places, strict=True):
        if place[3] is not None:
            bodies.setdefault(place[3], set()).add(mention.organization_id)
    assert all(len(keys) == 1 for keys in bodies.values())
    assert len({key for keys in bodies.values() for key in keys}) == len(bodies)
