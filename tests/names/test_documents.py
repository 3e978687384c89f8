"""Bodies across a whole document: keys, addresses, names in another language, and text that no rule foresaw."""

import random
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import reader, store
from pipeline.batch import merge
from pipeline.errors import InvalidInput
from pipeline.extract.organizations import organizations
from pipeline.grammar.tokens import tokens_of
from pipeline.knowledge import Knowledge, ask_language_of, lexicon_for, report_words_of
from pipeline.names.addresses import addresses_in
from pipeline.names.authorities import Authorities, read_authorities
from pipeline.progress import unwatched
from pipeline.review import review
from pipeline.rows import Organization
from pipeline.store.package import read_schemas
from tests.growth import Work, both_lengths, check_growth
from tests.names.helpers import read, reviewed
from tests.reading.helpers import document, knowledge
from tests.support import CONTRACT, add_document, call

REPORT = (
    """National Dialogue on Noise - Summary Report

Introduction

The Quiet Streets Coalition[1] (the Coalition) and the Harbour Noise Network of Dalhousie University[2] met in Halifax. """
    + ("Traffic is loud. " * 20)
    + """

HushLine[3], a helpline run by students, answers at night. The Coalition thanks HushLine.

Notes

[1] https://www.quietstreets.ca/about.

[2] Harbour Noise Network: http//www.harbournoise.org.

[3] See http://www.hushline.ca. A similar line is described at http:/www.calmcall.org/night.

[4] Write to info@calm.ca, or see https://www.quiet.ca/maps. Health Canada, Noise and You: https://www.canada.ca/en/health-canada/noise.html.
"""
)


def bodies_of(text: str = REPORT, language: str = "en") -> dict[str, list[str]]:
    found, mentions = organizations(
        document(text, language),
        Knowledge(reviewed(), report_words_of(language), ask_language_of(language), lexicon_for(language)),
    )
    names = {row.organization_id: row.name for row in found}
    told: dict[str, list[str]] = {}
    for mention in mentions:
        told.setdefault(names[mention.organization_id], []).append(mention.evidence)
    return told


def test_a_body_that_stands_only_short_has_the_acronym_that_it_stands_as() -> None:
    report = document("The hall was full. The HGA met there. HGA guides sang.", "en")
    report = replace(report, meta=replace(report.meta, publisher="Harbour Guides Association"))
    (body,), mentions = organizations(report, knowledge("en"))
    assert (body.name, body.acronym_en, body.acronym_fr) == ("Harbour Guides Association", "HGA", None)
    assert [mention.kind for mention in mentions] == ["acronym", "acronym"]


def test_addresses_go_to_the_body_beside_them_or_the_one_they_tell() -> None:
    told = bodies_of()
    assert told["Quiet Streets Coalition"][-1] == "https://www.quietstreets.ca/about"
    assert told["Harbour Noise Network"][-1] == "http//www.harbournoise.org"
    assert told["HushLine"][-1] == "http://www.hushline.ca"
    assert told["quiet.ca"] == ["https://www.quiet.ca/maps"]  # one word of a name is anybody's
    assert told["calmcall.org"] == ["http:/www.calmcall.org/night"]
    assert told["Health Canada"] == ["Health Canada", "https://www.canada.ca/en/health-canada/noise.html"]


def test_names_and_short_forms_of_one_body_are_one_body() -> None:
    told = bodies_of()
    assert told["Quiet Streets Coalition"][:3] == ["Quiet Streets Coalition", "Coalition", "Coalition"]
    assert told["Dalhousie University"] == ["Dalhousie University"]


def test_a_country_before_a_reviewed_name_makes_no_other_body() -> None:
    rows, mentions = read(
        "The U.S. General Services Administration met. The General Services Administration paid.", "en"
    )
    assert [row.name for row in rows] == ["General Services Administration"]
    assert mentions[0].evidence == "U.S. General Services Administration"


def test_an_unreviewed_body_has_the_same_key_in_every_document() -> None:
    first, _ = read("The Prairie Harvest Society met.", "en")
    again, _ = read("It is late. Thanks are due to the Prairie Harvest Society, which paid.", "en")
    assert first[0].organization_id == again[0].organization_id
    assert not first[0].reviewed


def test_a_mention_keeps_its_key_when_others_come_and_go() -> None:
    _, before = read("The Prairie Harvest Society met.\nHealth Canada paid for the whole room.", "en")
    _, after = read("Health Canada paid for the whole room.", "en")
    assert after[0].mention_id in {mention.mention_id for mention in before}


def test_a_reviewed_body_is_named_in_the_language_of_the_document() -> None:
    assert read("The RCMP came.", "en")[0][0].name == "Royal Canadian Mounted Police"
    assert read("La GRC est venue.", "fr")[0][0].name == "Gendarmerie royale du Canada"


def test_a_body_is_reviewed_only_where_it_is_written_when_and_against_what_it_was_checked() -> None:
    header = "organization_id,name,name_en,name_fr,acronym_en,acronym_fr,type,jurisdiction,website,"
    rows = "org-a,Ada House,Ada House,,,,ngo,,,2020-03-04,Its page\norg-b,Bo House,Bo House,,,,ngo,,,,\n"
    known = read_authorities({"organizations.csv": f"{header}checked_on,checked_against\n{rows}"})
    bodies, _ = read("Ada House, Bo House and the Cy Foundation met.", "en", known)
    assert {body.name: body.reviewed for body in bodies} == {
        "Ada House": True,
        "Bo House": False,
        "Cy Foundation": False,
    }


def test_the_host_of_a_government_is_no_website_of_its_programmes() -> None:
    programme, *_ = read("[1] Harbour Lights Foundation: http://www.gov.mb.ca/fs/lights.html", "en")[0]
    assert (programme.name, programme.website, programme.mention_count) == ("Harbour Lights Foundation", None, 2)
    (foundation,), _ = read("[1] Harbour Lights Foundation: http://www.lights.example/fs.html", "en")
    assert (foundation.name, foundation.website) == ("Harbour Lights Foundation", "http://lights.example")


def test_an_acronym_means_what_the_document_says_it_means() -> None:
    rows, mentions = read("The Canadian Bar Association (CBA) met. The CBA left.", "en")
    assert [row.name for row in rows] == ["Canadian Bar Association"]
    assert len(mentions) == 3
    assert read("The CBA left.", "en")[1] == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See http://a.ca/b.", ["http://a.ca/b"]),
        ("(http//www.a.ca)", ["http//www.a.ca"]),
        ("http:/www.a.ca, htp://b.org; www.c.net", ["http:/www.a.ca", "htp://b.org", "www.c.net"]),
        ("https//a.ca/x and a@b.ca", ["https//a.ca/x"]),
        ("cnpea.ca/en is bare", ["cnpea.ca/en"]),
    ],
)
def test_malformed_addresses_are_addresses(text: str, found: list[str]) -> None:
    assert [address.text for address in addresses_in(text)] == found


def test_unreviewed_bodies_come_with_evidence(tmp_path: Path) -> None:
    add_document(tmp_path, source=b"The Prairie Harvest Society met. Health Canada paid.", language='"en"')
    (listed, waiting), bodies = review(store.survey(tmp_path, CONTRACT), reader.read, unwatched, reviewed().bodies)
    assert bodies == 2
    assert listed.startswith("# 1 mentions; the file has this row, unchecked\n")
    assert listed.splitlines()[-1] in read_schemas()["authorities/organizations.csv"].decode().splitlines()
    noted, placed, row = waiting.splitlines()
    assert noted == "# 1 mentions; the file has no row of it"
    assert "Prairie Harvest Society met." in placed
    key = row.split(",")[0]
    assert key.startswith("org-")
    assert row == f"{key},Prairie Harvest Society,Prairie Harvest Society,,,,ngo,,,,"


def test_review_lists_what_nobody_reviewed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path / "raw")
    assert call(monkeypatch, "review", "--raw", tmp_path / "raw") == 0
    for line in capfd.readouterr().out.splitlines():
        assert line.startswith(("# ", "org-"))


def test_authority_files_that_are_wrong_are_refused_with_their_line() -> None:
    header = "organization_id,name,name_en,name_fr,acronym_en,acronym_fr,type,jurisdiction,website,"
    header += "checked_on,checked_against\n"
    row = "org-a,A,A,,,,ngo,,,,\n"
    with pytest.raises(InvalidInput, match=r"organizations\.csv:1: the columns are"):
        read_authorities({"organizations.csv": "id,name\n"})
    with pytest.raises(InvalidInput, match=r"organizations\.csv:3: the key 'org-a' stands twice"):
        read_authorities({"organizations.csv": header + row + row})
    with pytest.raises(InvalidInput, match=r"organizations\.csv:3: the name 'A' is another body's"):
        read_authorities({"organizations.csv": header + row + row.replace("org-a", "org-b")})
    for half in ("2020-03-04,", ",A page", "4 March 2020,A page", "20200304,A page"):
        with pytest.raises(InvalidInput, match=r"organizations\.csv:2: checked_on is"):
            read_authorities({"organizations.csv": header + row.replace(",,,,\n", f",,,{half}\n")})
    with pytest.raises(InvalidInput, match=r"names\.csv:2: no row"):
        read_authorities({"organizations.csv": header, "names.csv": "organization_id,name,kind\norg-x,B,name\n"})


def test_every_reviewed_body_is_found_by_its_names() -> None:
    known = reviewed()
    for body in known.bodies.values():
        for name in (body.name_en, body.name_fr):
            match = known.names.longest(tokens_of(name), 0) if name and name.isalpha() else None
            assert match is None or match[1][0] is body


@both_lengths
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "unit",
    [
        "Association of the ",
        "Conseil du ",
        "Société de la Ville de ",
        "A and B, ",
        "(CBA) ",
        "services (i.e., ",
        "Groupe, ",
        "The Council and the ",
        "Health Canada's ",
        "« ",
        "d'",
        "x" * 50,
        "Northern Lights Society ",
    ],
)
def test_time_grows_with_the_length_of_a_paragraph_only(unit: str, language: str, size: int) -> None:
    def prepare(size: int) -> Work:
        text = (unit * (size // len(unit) + 1))[:size] + "."
        return lambda: read(text, language)

    check_growth(prepare, size)


@pytest.mark.parametrize("seed", range(20))
def test_no_text_makes_it_fail(seed: int) -> None:
    rng = random.Random(seed)
    words = [
        "The",
        "the",
        "of",
        "and",
        "Council",
        "(CBA)",
        "RCMP",
        "la",
        "Ville",
        "de",
        "d'",
        "l'",
        "Société",
        "«",
        "»",
        '"',
        "'",
        ".",
        ",",
        ";",
        ":",
        "-",
        "–",
        "211",
        "é",
        "&",
        "[1]",
        "http://a.ca",
        "Inc.",
        "inc",
    ]
    text = "\n".join(" ".join(rng.choices(words, k=rng.randrange(1, 40))) for _ in range(30))
    for language in ("en", "fr"):
        for authorities in (reviewed(), Authorities()):
            _, mentions = read(text, language, authorities)
            assert all(text[m.source_start : m.source_end] == m.evidence for m in mentions)


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("en", "The Canadian Red Cross and Justice Canada spoke. The Department of Justice left.", "Justice Canada"),
        ("en", "The federal government paid. The Government of Canada paid again.", "Federal government"),
        ("fr", "Le gouvernement fédéral a payé.", "Gouvernement fédéral"),
        ("fr", "La GRC est venue. La Gendarmerie royale du Canada (GRC) a parlé.", "Gendarmerie royale du Canada"),
        ("fr", "La GRC est venue.", "Gendarmerie royale du Canada"),
        ("en", "Radio-Canada and the RCMP came.", "Royal Canadian Mounted Police"),
    ],
)
def test_a_body_has_the_name_that_the_report_first_writes_in_full(language: str, text: str, name: str) -> None:
    names = {row.name for row in read(text, language)[0]}
    assert name in names


def test_names_in_both_languages_stay_the_authority_file_s() -> None:
    (row,), _ = read("The federal government paid.", "en")
    assert (row.name_en, row.name_fr) == ("Government of Canada", "Gouvernement du Canada")


def test_the_first_report_that_names_a_body_names_it_for_all() -> None:
    known: dict[str, Organization] = {}
    for text in ("Justice Canada agreed.", "The Department of Justice Canada agreed."):
        merge(known, read(text, "en")[0])
    assert [row.name for row in known.values()] == ["Justice Canada"]


@pytest.mark.parametrize(
    ("language", "text", "time_zone", "kind"),
    [
        ("fr", "Le Ministère des Quais a parlé.", "Europe/Paris", "federal_government"),
        ("fr", "Le Ministère des Quais a parlé.", "America/Toronto", "provincial_government"),
        ("fr", "La Région Bretagne a parlé.", "Europe/Paris", "provincial_government"),
        ("en", "The Department of Piers spoke.", "Europe/London", "federal_government"),
        ("en", "The Department of Piers spoke.", "America/Toronto", "provincial_government"),
        ("en", "Harwick Borough Council spoke.", "Europe/London", "municipal_government"),
        ("en", "The Harbour Lights Inspectorate spoke.", "Europe/London", "federal_government"),
        ("en", "The Harbour Lights Inspectorate spoke.", "America/Toronto", "other"),
        ("en", "The Environmental Protection Agency spoke.", "America/New_York", "federal_government"),
    ],
)
def test_a_ministry_nobody_reviewed_is_a_province_s_in_canada_alone(
    language: str, text: str, time_zone: str, kind: str
) -> None:
    assert [row.type for row in read(text, language, time_zone=time_zone)[0]] == [kind]
