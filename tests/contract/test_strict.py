"""A schema file that is not understood is refused, with its name and the place in it."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from pipeline import contract
from pipeline.errors import InvalidInput
from tests.support import SCHEMAS

Spoil = Callable[[Any], object]
THEMES = "tables/themes.json"

CASES: dict[str, tuple[Spoil, str]] = {
    "unknown key of a table": (lambda t: t.update(colour=1), "tables/themes.json: /colour: unknown key"),
    "missing key": (lambda t: t.pop("title_fr"), "tables/themes.json: /title_fr: the key is missing"),
    "unknown key of a column": (lambda t: t["fields"][3].update(unit="m"), "/fields/3/unit: unknown key"),
    "unknown type": (
        lambda t: t["fields"][3].update(type="float"),
        "/fields/3/type: Input should be 'string', 'integer'",
    ),
    "unknown list": (
        lambda t: t["fields"][4].update(vocabulary="x"),
        "/fields/4/vocabulary: there is no closed list 'x'",
    ),
    "unknown constraint": (
        lambda t: t["fields"][3]["constraints"].update(enum=[1]),
        "/fields/3/enum: unknown key",
    ),
    "limit of another type": (
        lambda t: t["fields"][4]["constraints"].update(minimum=1),
        "/fields/4: only an integer",
    ),
    "pattern of another type": (
        lambda t: t["fields"][3]["constraints"].update(pattern="x"),
        "/fields/3: only a string",
    ),
    "no pattern": (lambda t: t["fields"][0]["constraints"].update(pattern="("), "/pattern: not a regular expression"),
    "neither required nor explained": (
        lambda t: t["fields"][4].pop("constraints"),
        "/fields/4: a column is either required or says",
    ),
    "required and explained": (
        lambda t: t["fields"][4].update(missing="x", missing_fr="x"),
        "/fields/4: a column is either required or says",
    ),
    "empty text": (lambda t: t.update(title=" "), "/title: expected a text that is not empty"),
    "no list": (lambda t: t.update(fields={}), "/fields: Input should be a valid tuple"),
    "no object": (lambda t: t["fields"].insert(0, "x"), "/fields/0: Input should be a valid dictionary"),
    "no whole number": (lambda t: t.update(order=True), "/order: Input should be a valid integer"),
    "no boolean": (
        lambda t: t["fields"][0]["constraints"].update(unique="yes"),
        "/fields/0/unique: Input should be a valid boolean",
    ),
    "a column twice": (lambda t: t["fields"].append(t["fields"][1]), "/: column 'document_id' stands twice"),
    "another key": (lambda t: t["fields"].pop(0), "/: its first column is no key"),
    "another name": (lambda t: t.update(name="topics"), "/name: expected 'themes'"),
    "key of no table": (
        lambda t: t["fields"][2].update(references="papers.document_id"),
        "/fields/2/references: papers.document_id is no table's key",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_table_is_refused(name: str) -> None:
    spoil, said = CASES[name]
    table = json.loads(SCHEMAS[THEMES])
    spoil(table)
    with pytest.raises(InvalidInput) as caught:
        contract.load({**SCHEMAS, THEMES: json.dumps(table).encode()})
    assert said in str(caught.value)
    assert str(caught.value).startswith("schemas/tables/themes.json: /")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "schemas/tables/themes.json: /: not JSON in UTF-8"),
        (b"\xff", "schemas/tables/themes.json: /: not JSON in UTF-8"),
    ],
)
def test_broken_json_is_refused(content: bytes, said: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        contract.load({**SCHEMAS, THEMES: content})
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("label_en", "label", "/line 2/label_en: the key is missing"),
        ("need,Need", "need,", "/line 3/label_en: expected a text that is not empty"),
        ("need,Need", "option,Need", "/: the code 'option' stands twice"),
        ("need,Need,", "need,Need,x,", "/line 3/more: unknown key"),
    ],
)
def test_a_closed_list_is_refused(old: str, new: str, said: str) -> None:
    path = "vocabularies/recommendation_kind.csv"
    content = SCHEMAS[path].decode().replace(old, new, 1).encode()
    with pytest.raises(InvalidInput) as caught:
        contract.load({**SCHEMAS, path: content})
    assert f"schemas/{path}: {said}" in str(caught.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("old,new\na,b", "/line 2/why: the key is missing"),
        ("old,new,why\na,,x", "/line 2/new: expected a text that is not empty"),
        ("old,new,why,when\na,b,x,y", "/line 2/when: unknown key"),
        ("old,new,why\na,b,x\na,c,x", "/: the old key 'a' stands twice"),
        ("old,new,why\na,b,x\nb,c,x", "/: 'a' leads to 'b', an old key itself"),
        ("old,new,why\na,a,x", "/: 'a' leads to 'a', an old key itself"),
        ('old,new,why\na,b,"x', "not CSV"),
    ],
)
def test_changes_of_keys_are_refused(content: str, said: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        contract.load({**SCHEMAS, "key_changes.csv": content.encode()})
    assert str(caught.value).startswith("schemas/key_changes.csv: /")
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("newest", "said"),
    [
        ("2026.9.1, 2026-11-25", "version 2026.9.1 of 2026-11-25 is not newer than the entry below it"),
        ("2026.11.0, 2026-11-25", "version 2026.11.0 of 2026-11-25 is not newer"),
        ("2026.12.0, 2026-11-23", "version 2026.12.0 of 2026-11-23 is not newer"),
        ("2026.12.0, 2026-11-24", None),
    ],
)
def test_the_newest_change_stands_first(newest: str, said: str | None) -> None:
    version, day = newest.split(", ")
    top = SCHEMAS["release.toml"].decode("utf-8").split("[[changes]]\nversion", 1)[0]
    before = '[[changes]]\nversion = "2026.11.0"\ndate = 2026-11-24\n'
    words = 'changes = ["x"]\nchanges_fr = ["x"]\n'
    first = f'[[changes]]\nversion = "{version}"\ndate = {day}\n{words}'
    content = f"{top}{first}{before}{words}".encode()
    if said is None:
        assert contract.load({**SCHEMAS, "release.toml": content}).release.version == version
        return
    with pytest.raises(InvalidInput, match=r"schemas/release\.toml: /changes: ") as caught:
        contract.load({**SCHEMAS, "release.toml": content})
    assert said in str(caught.value)
