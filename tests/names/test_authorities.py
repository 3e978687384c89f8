"""The authority files themselves: complete, in order, and no body twice."""

import csv
import io
import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping

from pipeline.store.package import read_schemas
from tests.names.helpers import reviewed

_JURISDICTION = re.compile(r"[A-Z]{2}(?:-[A-Z]{2,3})?")
_WEBSITE = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/\S*)?")
_SMALL = frozenset("the of de du la le les des d l and et for pour".split())


def rows(file: str) -> list[dict[str, str]]:
    text = read_schemas()[f"authorities/{file}"].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def folded(name: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(char))


def telling(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", folded(name))) - _SMALL


def test_every_body_has_a_name_a_known_type_and_well_formed_codes() -> None:
    """A body that is known to have a name in one language only has none in the other."""
    text = read_schemas()["vocabularies/organization_type.csv"].decode("utf-8-sig")
    types = {row["code"] for row in csv.DictReader(io.StringIO(text))}
    for row in rows("organizations.csv"):
        assert row["name"] in {row["name_en"], row["name_fr"]} - {""}, row
        assert bool(row["checked_on"]) == bool(row["checked_against"]), row
        assert row["type"] in types, row
        assert re.fullmatch(r"org-[a-z2-7]{13}", row["organization_id"]), row
        assert not row["jurisdiction"] or _JURISDICTION.fullmatch(row["jurisdiction"]), row
        assert not row["website"] or _WEBSITE.fullmatch(row["website"]), row
        for value in row.values():
            assert value == " ".join(value.replace("’", "'").split()), row


def test_no_body_stands_twice() -> None:
    named: Mapping[frozenset[str], set[str]] = defaultdict(set)
    for row in rows("organizations.csv"):
        for name in filter(None, (row["name_en"], row["name_fr"])):
            named[telling(name)].add(row["organization_id"])
    for row in rows("names.csv"):
        if row["kind"] == "name":
            named[telling(row["name"])].add(row["organization_id"])
    assert {tuple(words): keys for words, keys in named.items() if len(keys) > 1} == {}


def test_the_files_are_in_order() -> None:
    bodies = rows("organizations.csv")
    assert bodies == sorted(bodies, key=lambda row: (folded(row["name"]), row["organization_id"]))
    names = rows("names.csv")
    assert names == sorted(names, key=lambda row: (row["organization_id"], row["kind"], row["name"]))
    addresses = rows("addresses.csv")
    assert addresses == sorted(addresses, key=lambda row: (row["organization_id"], row["address"]))


def test_addresses_are_hosts_with_or_without_a_path() -> None:
    for row in rows("addresses.csv"):
        assert re.fullmatch(r"(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[^\s/]+)*", row["address"]), row


def test_every_file_is_read() -> None:
    known = reviewed()
    assert len(known.bodies) == len(rows("organizations.csv"))
