"""The pages of the release: its README, from a template a language, its change log; and how it is cited: a
sentence in both languages, CITATION.cff, and what Zenodo reads."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from html import escape
from typing import Any

from pipeline.compile.markdown import rendered
from pipeline.contract import Contract, Release
from pipeline.model import SourceDescription
from pipeline.rows import Anomaly

SHOWN = 10  # anomalies; where a release has more, they are only counted


@dataclass(slots=True)
class Held:
    """What the release holds: documents, the rows of each table, anomalies by kind and the first of them, the
    accuracy as `quality/accuracy.json` has it, the tables in parts; its formats, those of tables and those left out."""

    documents: list[SourceDescription] = field(default_factory=list)
    rows: Mapping[str, int] = field(default_factory=Counter)
    kinds: Counter[str] = field(default_factory=Counter)
    gaps: list[Anomaly] = field(default_factory=list)
    accuracy: Mapping[str, Any] = field(default_factory=dict)
    in_parts: list[str] = field(default_factory=list)
    formats: list[str] = field(default_factory=list)
    table_formats: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)


def page(contract: Contract, held: Held, templates: Mapping[str, bytes]) -> str:
    """The whole page; `templates` are the files of `front_page/`."""
    english, french = (_half(contract, held, templates, language) for language in ("en", "fr"))
    return (
        f"# {contract.release.title_en}\n\n[Français](#français)\n\n{english}\n"
        f'<a id="français"></a>\n\n# {contract.release.title_fr}\n\n{french}'
    )


def change_log(release: Release) -> str:
    """What each version changed, newest first."""
    parts = ["# Changes of the data / Changements des données\n"]
    for change in release.changes:
        said = [f"- {line}\n" for line in change.said_en] + ["\n"] + [f"- {line}\n" for line in change.said_fr]
        parts.append(f"## {change.version}, {change.date}\n\n" + "".join(said))
    return "\n".join(parts)


def _half(contract: Contract, held: Held, templates: Mapping[str, bytes], language: str) -> str:
    thousands, decimal = {"en": (",", "."), "fr": ("\u00a0", ",")}[language]

    def own(said: Any, name: str) -> str:
        """What a part of the contract, a row, or a record says under this name in the page's language."""
        name = f"{name}_{language}"
        return str(said[name] if isinstance(said, Mapping) else getattr(said, name))

    return rendered(
        templates,
        f"{language}.md",
        contract=contract,
        release=contract.release,
        held=held,
        shown=SHOWN,
        citation=sentence(contract.release, language),
        own=own,
        number=lambda value: f"{value:,}".replace(",", thousands),
        share=lambda value: f"{value:.3f}".replace(".", decimal),
    )


Record = dict[str, Any]
MESSAGE = "If you use these data, please cite them as below. / Si vous utilisez ces données, citez-les ainsi."


def sentence(release: Release, language: str) -> str:
    """The citation as a sentence in that language."""
    what = {"en": "data set", "fr": "ensemble de données"}[language]
    cited = f"{release.both('creator')[language]} ({release.date.year}). {release.both('title')[language]}, "
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
