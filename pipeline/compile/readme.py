"""The pages of the release: its README, from a template a language, its change log, its terms."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pipeline.compile import citation
from pipeline.compile.markdown import rendered
from pipeline.contract import Contract, Release
from pipeline.model import SourceDescription
from pipeline.rows import Anomaly

SHOWN = 40  # anomalies; where a release has more, they are only counted


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


def terms(release: Release) -> str:
    """The terms of use, as Markdown in both languages."""
    return f"# Terms of use / Conditions d'utilisation\n\n{release.terms_en}\n\n{release.terms_fr}\n"


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
        citation=citation.sentence(contract.release, language),
        own=own,
        number=lambda value: f"{value:,}".replace(",", thousands),
        share=lambda value: f"{value:.3f}".replace(".", decimal),
    )
