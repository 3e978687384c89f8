"""How the release is cited: a sentence in both languages, CITATION.cff, and what Zenodo reads."""

import json
from collections.abc import Iterable
from html import escape
from typing import Any

from pipeline.contract import Release
from pipeline.model import SourceDescription

Record = dict[str, Any]
MESSAGE = "If you use these data, please cite them as below. / Si vous utilisez ces données, citez-les ainsi."


def sentence(release: Release, language: str) -> str:
    """The citation as a sentence in that language."""
    what = {"en": "data set", "fr": "ensemble de données"}[language]
    cited = f"{release.creator[language]} ({release.date.year}). {release.title[language]}, "
    cited += f"version {release.version} [{what}]."
    return f"{cited} {release.homepage}" if release.homepage else cited


def cff(release: Release, documents: Iterable[SourceDescription]) -> str:
    """The release as CITATION.cff (Citation File Format 1.2); no licence is named where none is stated."""
    lines = [
        "cff-version: 1.2.0",
        "type: dataset",
        f"message: {_text(MESSAGE)}",
        f"title: {_text(release.title_en)}",
        f"version: {_text(release.version)}",
        f"date-released: {_text(release.date.isoformat())}",
        *([f"url: {_text(release.homepage)}"] if release.homepage else []),
        "authors:",
        f"  - name: {_text(release.creator_en)}",
        f"abstract: {_text(f'{release.description_en} / {release.description_fr}')}",
        "keywords:",
        *(f"  - {_text(word)}" for word in release.keywords),
        "references:",
    ]
    for document in reports(documents):
        lines += [
            "  - type: report",
            f"    title: {_text(document.title)}",
            "    authors:",
            f"      - name: {_text(document.publisher)}",
            f"    url: {_text(document.source_url)}",
            "    languages:",
            f"      - {document.language}",
        ]
    return "\n".join(lines) + "\n"


def zenodo(release: Release, documents: Iterable[SourceDescription]) -> Record:
    """The release as .zenodo.json; access is restricted, for Zenodo gives an open deposit without a licence one."""
    said = (release.description_en, release.description_fr, release.terms_en, release.terms_fr)
    return {
        "upload_type": "dataset",
        "title": f"{release.title_en} / {release.title_fr}",
        "version": release.version,
        "publication_date": release.date.isoformat(),
        "creators": [{"name": release.creator_en}],
        "description": "".join(f"<p>{escape(text)}</p>" for text in said),
        "keywords": release.keywords,
        "access_right": "restricted",
        "access_conditions": f"{release.terms_en} {release.terms_fr}",
        "related_identifiers": [
            {"identifier": document.source_url, "relation": "isDerivedFrom", "resource_type": "publication-report"}
            for document in reports(documents)
        ],
    }


def reports(documents: Iterable[SourceDescription]) -> list[SourceDescription]:
    """The reports, each once: one that was read as text and as a web page is cited once."""
    return list({(one.title, one.publisher, one.source_url, one.language): one for one in documents}.values())


def _text(words: str) -> str:
    """A YAML string: one of JSON is one."""
    return json.dumps(words, ensure_ascii=False)
