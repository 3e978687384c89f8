"""Persons in a line or a row, with what they do and whom they are of."""

import pytest

from pipeline.extract.organizations import organizations
from tests.reading.helpers import document, knowledge

TALK = {
    "en": "The crews came on Monday and spoke of bells and lamps until dark. They met in the old hall.",
    "fr": "Les équipages sont venus lundi et ont parlé de cloches jusqu'au soir. Ils étaient dans la vieille salle.",
}
BODIES = {"Quillfast", "Second Wind", "Tidewater"}

LISTS = {
    "what they do": ("en", "- Bo Lee, Policy Analyst, Quillfast\n- Cy Fox, Chair, Second Wind\n- Ann Moss, Manager, Tidewater"),
    "what they do in French": (
        "fr",
        "- Luc Roux, chargé de mission, Quillfast\n- Zoé Fox, présidente, Second Wind\n- Léa Mousse, Tidewater",
    ),
    "bodies first": ("en", "- Quillfast: Ann Roe, Bo Lee\n- Second Wind: Cy Fox\n- Tidewater: Di Moss"),
    "in a row": ("en", "Bo Lee, Quillfast; Cy Fox, Chair, Second Wind; Ann Moss, Tidewater"),
    "a column": ("fr", "| Participant | Entité |\n|---|---|\n| L. Roux | Quillfast |\n| Z. Fox | Second Wind |\n| L. Mousse | Tidewater |"),
}  # fmt: skip


def bodies(text: str, language: str) -> set[str]:
    rows, _ = organizations(document(text, language, "markdown"), knowledge(language))
    return {row.name for row in rows}


@pytest.mark.parametrize(("language", "listed"), LISTS.values(), ids=list(LISTS))
def test_whom_participants_are_of(language: str, listed: str) -> None:
    assert bodies(f"# A report\n\n## Participants\n\n{listed}\n\n## Talk\n\n{TALK[language]}\n", language) == BODIES


@pytest.mark.parametrize("last", ["Tidewater and Hullabaloo", "Tidewater, and Hullabaloo"])
def test_the_last_two_of_a_labelled_list_are_two(last: str) -> None:
    text = f"# A report\n\nParticipating organizations were: Quillfast, Second Wind, {last}.\n\n{TALK['en']}\n"
    assert bodies(text, "en") == BODIES | {"Hullabaloo"}


def test_what_a_label_of_participants_only_announces_is_no_body() -> None:
    listed = "Quillfast\n\nSecond Wind\n\nTidewater\n\nEvening talk:"
    assert bodies(f"# A report\n\n## Participants\n\n{listed}\n\n## Talk\n\n{TALK['en']}\n", "en") == BODIES
