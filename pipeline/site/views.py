"""What the templates are given: the dataset's numbers, lists and shares, put together for each section."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from itertools import groupby
from statistics import fmean
from typing import Any, NamedTuple

from pipeline.contract import Contract
from pipeline.rows import Organization, PassageRow, Theme
from pipeline.site import links
from pipeline.site.corpus import NONE, ROWS, AskedUnder, BodyIndex, Summary
from pipeline.site.wording import Wording, tongue

MEASURES = ("recommendations", "organizations")
"""What was measured of reports when they were first met."""
FACETS = ("recommendation_kind", "addressee", "pillar")
LARGEST = 20  # titles of themes that the overview counts where there are several reports

View = Mapping[str, Any]


class Piece(NamedTuple):
    """A piece of a bar: what it is, where it lies in per cent of the whole, and the row that it starts with."""

    code: str
    x: str
    width: str
    key: str = ""


def share(part: float, whole: float) -> str:
    """A part of a whole in per cent, as SVG has it."""
    return f"{100 * part / whole if whole else 0:.2f}%"


def stack(counts: Mapping[str, int], order: Iterable[str], most: int) -> list[Piece]:
    """A stacked bar; `most` is the count that fills the width."""
    parts, at = [], 0
    for code in order:
        if counts.get(code):
            parts.append(Piece(code, share(at, most), share(counts[code], most)))
            at += counts[code]
    return parts


def ribbon(passages: Sequence[PassageRow], length: int) -> list[Piece]:
    """A text from end to end by what became of it, neighbours of one sort joined; what lies between two is given to
    the first. A piece has the key of its first passage."""
    joined = [next(group) for _, group in groupby(passages, key=lambda one: one.note)]
    ends = [one.source_start for one in joined[1:]] + [length]
    return [
        Piece(one.note or ROWS, share(one.source_start, length), share(end - one.source_start, length), one.passage_id)
        for one, end in zip(joined, ends, strict=True)
    ]


def settings(contract: Contract, words: Wording, other: Wording) -> View:
    """What the explorer's script needs to know of the page's language, and the labels of the other one to search."""
    prefix = "explorer."
    strings = {key.removeprefix(prefix): said for key, said in words.strings.items() if key.startswith(prefix)}
    return {
        "lang": words.language,
        "codes": {
            name: [
                [code, words.labels[name, code], other.labels[name, code]] for code in contract.vocabulary(name).values
            ]
            for name in FACETS
        },
        "strings": strings | {"line": words["site.line"]},
    }


def dataset(contract: Contract, words: Wording) -> View:
    """What search engines read of the dataset, in schema.org's words."""
    release, language = contract.release, words.language
    home = {"url": release.homepage} if release.homepage else {}
    return {
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": release.both("title")[language],
        "description": release.both("description")[language],
        "creator": {"@type": "Organization", "name": release.both("creator")[language]},
        "version": release.version,
        "datePublished": release.date.isoformat(),
        "inLanguage": language,
        "keywords": release.keywords_fr if language == "fr" else release.keywords_en,
        "isAccessibleForFree": True,
        **home,
    }


def organizations(bodies: BodyIndex, words: Wording, size: int) -> View:
    """Who is named where; `size` bodies are listed a page."""
    types = {row.type for row in bodies.rows.values()}
    return {
        "uses": bodies.namings,
        "types": sorted(types, key=lambda code: words.labels["organization_type", code]),
        "further": [
            (row, links.page("organizations", index // size + 1))
            for index, row in enumerate(bodies.rows.values())
            if index >= size
        ],
    }


def overview(contract: Contract, summaries: Sequence[Summary], asked: Collection[AskedUnder]) -> View:
    """What was asked for by theme: every theme of one report, else the titles under which most was asked for."""
    several, addressees = len(summaries) > 1, contract.vocabulary("addressee").values
    rows = sorted(asked, key=lambda one: (one.theme is None, -one.total))[:LARGEST] if several else list(asked)
    return {
        "summaries": summaries,
        "asked": [one for one in rows if one.total],
        "kinds": contract.vocabulary("recommendation_kind").values,
        "addressees": [code for code in (*addressees, NONE) if any(one.addressees[code] for one in rows)],
        "coverage": sum((summary.coverage for summary in summaries), Counter[str]()),
        "stack": stack,
        "most": max((one.total for one in rows), default=0),
    }


def trusted(measured: Mapping[str, Any]) -> list[tuple[str, float | None, float | None]]:
    """Each measure of reports never met: its mean over the reports that have a reference reading, and over those never
    met; None where there are none."""
    known, met = measured["documents"], measured["first_sight"].get("family", {})
    return [
        (
            name,
            fmean(one["scores"][name]["f1"] for one in known) if known else None,
            met[name]["mean"] if met else None,
        )
        for name in MEASURES
    ]


def name_of(body: Organization, language: str) -> tuple[str, str | None]:
    """A body's name in that language if it has one, else its name, and what language it is in where that is known."""
    names = {"en": body.name_en, "fr": body.name_fr}
    if names[language]:
        name = names[language] or ""
        return name, tongue(name, language) if name == names["fr" if language == "en" else "en"] else language
    known = next((other for other, name in names.items() if name == body.name), None)
    return body.name, known


def acronym_of(body: Organization, language: str) -> str | None:
    """A body's acronym in that language if it has one, else in the other."""
    english, french = body.acronym_en, body.acronym_fr
    return english or french if language == "en" else french or english


def title_of(theme: Theme, language: str, own: str) -> tuple[str, str]:
    """A theme's title in that language if the table has one, else as the report has it, and what language it is in."""
    reviewed = {"en": theme.title_en, "fr": theme.title_fr}[language]
    return (reviewed, language) if reviewed else (theme.title, own)
