"""Bodies that the description of a report names: who published it, and who met, by its title."""

from dataclasses import replace

import pytest

from pipeline.extract.organizations import organizations
from tests.reading.helpers import document, knowledge

TALK = "The crews came on Monday and spoke of bells and lamps until dark. "


def bodies(
    text: str, title: str = "A report", publisher: str = "A ministry", language: str = "en"
) -> dict[str, list[str]]:
    found = document(f"{TALK}\n\n{text}\n\n{TALK}", language)
    described = replace(found, meta=replace(found.meta, title=title, publisher=publisher))
    rows, mentions = organizations(described, knowledge(language))
    names = {row.organization_id: row.name for row in rows}
    said: dict[str, list[str]] = {}
    for mention in mentions:
        said.setdefault(names[mention.organization_id], []).append(mention.evidence)
    return said


def test_who_met_by_the_title_is_known_by_a_short_name() -> None:
    said = bodies("The Panel wants lamps.", "Tidewater Lamp Panel – third meeting")
    assert said == {"Tidewater Lamp Panel": ["Panel"]}


def test_what_the_title_alone_names_has_no_row() -> None:
    assert not bodies("The crews want lamps.", "Tidewater Lamp Panel – third meeting")


def test_an_acronym_that_the_title_explains() -> None:
    assert bodies("QRSS wants lamps.", "Quay Rope Sail Society (QRSS): summary") == {"Quay Rope Sail Society": ["QRSS"]}


@pytest.mark.parametrize(
    ("publisher", "text", "expected"),
    [
        ("Ouranos (QRST)", "Ouranos and QRST want lamps.", {"Ouranos": ["Ouranos", "QRST"]}),
        ("Ouranos / Second Wind", "Crews of Second Wind want lamps.", {"Second Wind": ["Second Wind"]}),
        ("Ouranos (Second Wind, Quebec)", "Crews of Second Wind left Quebec.", {"Second Wind": ["Second Wind"]}),
        ("Ouranos (Midlake)", "The crews of Midlake want lamps.", {}),
        (
            "harbour.example.org",
            "The team of harbour.example.org wants lamps.",
            {"harbour.example.org": ["harbour.example.org"]},
        ),
    ],
)
def test_each_of_several_publishers_is_known(publisher: str, text: str, expected: dict[str, list[str]]) -> None:
    assert bodies(text, publisher=publisher) == expected
