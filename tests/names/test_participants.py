"""Lists of participants, hosts, acronyms and names in two languages: what tells a body where no head does."""

import pytest

from pipeline.extract.organizations import organizations
from pipeline.rows import Organization
from tests.names.helpers import read, reviewed
from tests.reading.helpers import document, knowledge

TABLE = """<html><body><h1>Bee Forum</h1><h2>Who came</h2><table>
<tr><th>Name</th><th>Organization</th><th>Role</th></tr>
<tr><td>Ada Roe</td><td>Tidewater Apiaries</td><td>Logistical Support</td></tr>
<tr><td>Ben Low</td><td>HONEYCO</td><td>Speaker</td></tr>
<tr><td>Cy Ito</td><td>Clover Valley</td><td>Speaker</td></tr></table>
<h2>What we heard</h2><p>Speakers asked that hives be counted every spring and every autumn.</p></body></html>"""


PRINTED = """Present
Ada Roe, Tidewater (queens of the whole northern shore and the islands)
Ben Low, HoneyCo (farms of the inner valley)
Cy Ito, Clover Valley
Dov Orr, Apis
Eve Fay, OBK (wax)

The keepers met for two
days in the old school and spoke of
hives, of wax and of
the long winters that had been
so hard on queens in all of the valleys
and on the
coast, where nobody had counted
hives for as long as
people could remember, and of what
might be done about it by
keepers and by
their friends in the towns of the
coast.
"""


def names(found: tuple[Organization, ...]) -> set[str]:
    return {row.name for row in found}


def test_a_column_of_bodies_names_them_and_no_other_column_does() -> None:
    found, _ = organizations(document(TABLE, "en", "html"), knowledge("en"))
    assert names(found) == {"Tidewater Apiaries", "HONEYCO", "Clover Valley"}


def test_a_list_line_by_line_in_a_printed_text_names_the_bodies_of_its_persons() -> None:
    found, _ = organizations(document(PRINTED, "en"), knowledge("en"))
    assert names(found) == {"Tidewater", "HoneyCo", "Clover Valley", "Apis", "OBK"}


CELLS = "Nom Prénom Organisme ROE Ada OBK LOW Ben HONEYCO ITO Cyprien Apis ORR Dov TIDEWATER FAY Eve Miellerie"


def test_the_cells_of_a_table_that_a_copy_left_one_below_the_other_name_a_body_a_row() -> None:
    cells = "\n\n".join(CELLS.split(" "))
    found, _ = organizations(
        document(f"Un rapport\n\nListe des participants\n\n{cells}\n\nCr du 3 mai.\n"), knowledge()
    )
    assert names(found) == {"OBK", "HONEYCO", "Apis", "TIDEWATER", "Miellerie"}


@pytest.mark.parametrize("lead", ["Participants", "The following is a list of participants:"])
def test_persons_whose_first_names_stand_behind_a_comma_are_no_bodies(lead: str) -> None:
    came = "\n".join(f"- {name}" for name in ("Roe, Mary", "Low, Ben", "Ito, Peter", "Orr, John", "Fay, Paul"))
    found, _ = organizations(document(f"A report\n\n{lead}\n{came}\n", "en"), knowledge("en"))
    assert names(found) == set()


def test_a_line_may_name_a_person_with_the_surname_first_and_then_a_body() -> None:
    came = ("ROE Mary HoneyCo", "LOW John Apis", "ITO Peter Clover Nord", "FAY Paul OBK")
    text = "Un rapport\n\nListe des participants\n\n" + "\n\n".join(came) + "\n\nCr du 3 mai.\n"
    found, _ = organizations(document(text), knowledge())
    assert names(found) == {"HoneyCo", "Apis", "Clover Nord", "OBK"}


def test_who_looks_like_a_person_beside_known_ones_is_no_body() -> None:
    came = (
        "Mary Roe",
        "John Fay",
        "Kvell O'Low",
        "Tirzo Ito",
        "HoneyCo",
        "Clover Board",
        "Apis Labs",
        "Ministry of Hives",
        "OBK",
    )
    text = "A report\n\nParticipants\n" + "\n".join(f"- {name}" for name in came) + "\n"
    found, _ = organizations(document(text, "en"), knowledge("en"))
    assert names(found) == {"HoneyCo", "Clover Board", "Apis Labs", "Ministry of Hives", "OBK"}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("fr", "Ruchers représentés : Miel Nord ; APILAC ; Vergers Roy", {"Miel Nord", "APILAC", "Vergers Roy"}),
        ("en", "Participants: Ada Roe, Ben Low, Cy Ito, Dov Orr", set()),
        (
            "en",
            "Present were Ada Roe (Tidewater), Ben Low (HoneyCo), Cy Ito (Clover Valley) and Dov Orr (Tidewater).",
            {"Tidewater", "HoneyCo", "Clover Valley"},
        ),
        (
            "en",
            "- Ada Roe, Tidewater\n- Ben Low - HoneyCo\n- Cy ITO (Clover Valley)",
            {"Tidewater", "HoneyCo", "Clover Valley"},
        ),
        (
            "en",
            "- Ada Roe, HoneyCo/Apis\n- Ben Low, Independent\n- Cy Ito, May 2015\n- Dov Orr, Clover Valley",
            {"HoneyCo", "Apis", "Clover Valley"},
        ),
        (
            "en",
            "- Ada Roe, Tidewater, @ada\n- Bo Low, HoneyCo\n- Cy Ito, Apis Labs\n- Dov Orr (OBK)",
            {"Tidewater", "HoneyCo", "Apis Labs", "OBK"},
        ),
        (
            "en",
            "Ada Roe         Tidewater\n\nBen Low         HoneyCo\n\nCy Ito\n\nDov Orr         Clover Valley",
            {"Tidewater", "HoneyCo", "Clover Valley"},
        ),
        (
            "en",
            "Name\n\nOrganization\n\nAdam Roe\n\nN/A\n\nAnna Low\n\nTidewater\n\nPaul Ito\n\nName\n\nOrganization\n\n"
            "Margaret Orr\n\nFriends in Bees",
            {"Tidewater", "Friends in Bees"},
        ),
        (
            "en",
            "Hive Board of Orkney\n\nMinistry of Hives\n\nHoneyCo\n\nApis x\n\nOrkney Hive Trust\n\nAda Roe",
            {"Hive Board of Orkney", "Ministry of Hives", "HoneyCo", "Apis", "Orkney Hive Trust"},
        ),
        (
            "en",
            "Queens\n\nMargaret Orr, Tidewater\n\nWax\n\nPaul Ito, OBK / Apis\n\nHoney\n\nAnna Low, Manitoba\n\n"
            "Hives\n\nBen Roe, HoneyCo",
            {"Tidewater", "OBK", "Apis", "HoneyCo"},
        ),
        ("en", "- Ada Roe, Gimli, Manitoba\n- Ben Low, Ontario\n- Cy Ito, Quebec", set()),
        (
            "en",
            '- Ada Roe, "Hives at Night"\n- Ben Low, "Bees"\n- Cy Ito, Tidewater\n- Dov Orr, Apis',
            {"Tidewater", "Apis"},
        ),
        (
            "en",
            "- Ada Roe - Was working on hives\n- Ben Low - Apis\n- Cy Ito - Tidewater\n- Dov Orr - HoneyCo",
            {"Apis", "Tidewater", "HoneyCo"},
        ),
        (
            "en",
            "The Affordable Hives Act (AHA), the Clover Growing Plan (CGP) and the Thyme Counting Rules (TCR) help.",
            set(),
        ),
        ("en", "Ada Roe (Tidewater), Ben Low (HoneyCo), Cy Ito (Norway) and Dov Orr (NGOs)", {"Tidewater", "HoneyCo"}),
        ("en", "A count by Margaret Orr (queen keeper, HoneyCo) began.", {"HoneyCo"}),
        (
            "fr",
            "- Adam Roe, Cheffe de projet\n- Anna Low, Apis\n- Ben Roe, Ruche commune\n- Cy Ito, Miel en ville",
            {"Apis", "Ruche commune", "Miel en ville"},
        ),
        (
            "fr",
            "- Camille, Les Ruches ouvertes, Gimli\n- Bruno, apiculteur\n- Katia, association Miel en ville",
            {"Les Ruches ouvertes", "Miel en ville"},
        ),
        ("en", "HBO announced a count. Later the Hive Board of Orkney met.", {"Hive Board of Orkney"}),
        ("en", "- Ada Roe (@AdaRoe)\n- Ben Low (@benlow)\n- Cy Ito (@CyIto)", set()),
        (
            "en",
            "They read Ada Roe (Part 2: Beekeepers, Waxworks) and Ben Low (Part 3: Combs, Queenbank).",
            set(),
        ),
        ("en", "Ada Roe presented the results, and Ben Low explained them.", set()),
        (
            "en",
            "Members were Ada Roe (OBK, Tidewater), Ben Low (OBK, Apis) and Cy Ito (Ministry of Hives, Food and Bees).",
            {"OBK", "Tidewater", "Apis", "Ministry of Hives, Food and Bees"},
        ),
        ("en", "In the library of Apis, write to ada@apis.example.", set()),
        ("en", "A day was hosted by OBK. Few knew the OBK Working Groups.", {"OBK"}),
        (
            "en",
            "The Centre for Health & Safety met. The Centre for Health and Safety left.",
            {"Centre for Health & Safety"},
        ),
        ("en", "[1] OBK (2020) Hives. Available at https://www.obk.org/hives", {"OBK"}),
    ],
)
def test_who_is_a_body_in_a_list(language: str, text: str, told: set[str]) -> None:
    assert names(read(text, language)[0]) == told


def test_an_acronym_of_another_country_is_not_ours() -> None:
    ours = next(body for body in reviewed().bodies.values() if body.jurisdiction == "CA" and body.acronym_en == "CMHC")
    at_home = read("Health Canada met. The CMHC replied.", "en")[0]
    assert ours.organization_id in {row.organization_id for row in at_home}
    others = [body for body in reviewed().bodies.values() if (body.jurisdiction or "CA")[:2] == "US"]
    abroad = next(body for body in others if body.type != "company")
    elsewhere = read(f"The {abroad.name_en} met. The CMHC replied.", "en", time_zone="America/Chicago")[0]
    assert ours.organization_id not in {row.organization_id for row in elsewhere}


def test_an_address_is_of_the_body_that_owns_its_host() -> None:
    text = "The Harbour Board met.\n[1] Harbour Board, Plan: https://www.microsoft.com/government/harbour-board"
    found, mentions = read(text, "en")
    owner = {row.organization_id: row.name for row in found}
    assert [owner[mention.organization_id] for mention in mentions if mention.kind == "link"] == ["Microsoft"]
