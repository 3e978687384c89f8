"""The country a report speaks from: which of several bodies an acronym stands for."""

import pytest

from pipeline.store.package import countries_by_zone
from tests.names.helpers import read, reviewed


def jurisdictions(text: str, time_zone: str) -> set[str | None]:
    return {row.jurisdiction for row in read(text, "fr", time_zone=time_zone)[0]}


@pytest.mark.parametrize(
    ("zone", "country"),
    [
        ("America/Halifax", "CA"),
        ("America/Montreal", "CA"),
        ("Europe/Paris", "FR"),
        ("Europe/Oslo", "NO"),
        ("UTC", None),
    ],
)
def test_a_time_zone_tells_a_country(zone: str, country: str | None) -> None:
    assert countries_by_zone().get(zone) == country


def test_an_acronym_is_of_the_country_of_the_report() -> None:
    several = next(
        acronym
        for acronym, bodies in reviewed().acronyms.items()
        if len(acronym) > 2 and sorted((body.jurisdiction or "")[:2] for body in bodies) == ["CA", "FR"]
    )
    text = f"Une réponse de la {several} est attendue."
    assert jurisdictions(text, "Europe/Paris") == {"FR"}
    assert {(found or "")[:2] for found in jurisdictions(text, "America/Toronto")} == {"CA"}
    assert jurisdictions(text, "UTC") == set()


def test_a_report_is_of_its_own_country_whatever_other_bodies_it_names() -> None:
    other = next(body for body in reviewed().bodies.values() if body.jurisdiction == "US" and body.type != "company")
    ours = next(
        acronym
        for acronym, bodies in reviewed().acronyms.items()
        if len(acronym) > 2 and [body.jurisdiction for body in bodies] == ["FR"]
    )
    text = f"{other.name} a répondu. Une réponse de la {ours} est attendue."
    assert jurisdictions(text, "Europe/Paris") == {"US", "FR"}
