"""Releases that leave formats out: they build and are valid, say so, and name nothing that is not there."""

import json
import re
from itertools import chain, combinations
from pathlib import Path

import pytest

from pipeline.build import build
from pipeline.changes import compare
from pipeline.errors import InvalidInput, Misuse
from pipeline.explain.row import explain
from pipeline.publish.descriptions import released
from pipeline.publish.formats import FORMATS, limited, names, of_tables
from pipeline.store import Folder
from pipeline.validate.published import validate
from tests.support import CONTRACT, SCHEMAS, add_document, altered, call, contents, read

SUBSETS = list(chain.from_iterable(combinations(FORMATS, size) for size in range(1, len(FORMATS))))
# Of those that can be, the fewest that have every pair of formats together and every one without another: each is
# built and checked whole, which takes seconds.
BUILT = ("csv,json,xlsx,sqlite,site", "csv,parquet,xlsx,site", "parquet,json,sqlite", "parquet,json,xlsx,site",
    "csv,xlsx,sqlite", "csv,json,site")  # fmt: skip
FILES = re.compile(r"(?:csv|parquet|json|xlsx|sqlite|site)/[\w*./-]*")


@pytest.mark.parametrize("formats", [one for one in SUBSETS if not {"csv", "parquet"} & {*one}], ids=",".join)
def test_without_csv_and_parquet_there_is_no_release(formats: tuple[str, ...]) -> None:
    with pytest.raises(Misuse, match="add one of them"):
        limited(CONTRACT, formats)


@pytest.mark.parametrize("said", BUILT)
def test_any_other_choice_is_a_release_that_is_valid_and_consistent(said: str, tmp_path: Path, release: Path) -> None:
    formats = said.split(",")
    for name in ("one", "two"):
        add_document(tmp_path / "raw", name)
    chosen = limited(CONTRACT, formats)
    build(chosen, read, tmp_path / "raw", tmp_path / "dist")
    folder = Folder(tmp_path / "dist")
    paths = folder.paths()
    assert {form for form in FORMATS if any(path.startswith(f"{form}/") for path in paths)} == {*formats}
    assert released(CONTRACT, folder) == chosen
    assert names(chosen) == formats
    assert validate(CONTRACT, folder, read)  # from its files alone

    whole = contents(release)
    for path in paths:  # what is there has the same rows as ever, be they read from JSON or not
        if path.startswith(("csv/", "parquet/", "json/", "text/", "sqlite/", "data-dictionary")):
            assert (folder.root / path).read_bytes() == whole[path], path

    zips = {path.rsplit("-", 1)[1] for path in paths if path.startswith("bundles/")}
    assert zips == {"all.zip", *(f"{form.name}.zip" for form in of_tables(chosen))}
    package = json.loads((folder.root / "datapackage.json").read_bytes())
    told = {one["path"] for one in package["resources"]}
    assert told <= {*paths}
    for half in (folder.root / "README.md").read_text(encoding="utf-8").split('<a id="français"></a>'):
        lacks = [form for form in FORMATS if form not in formats]
        assert all(f"`{form}`" in half.split("## ")[0] for form in lacks)
        named = {word.split("/")[0] for word in FILES.findall(re.sub(r"https?://\S+|\|.*address.*", "", half))}
        assert named <= {*formats}, half
    for page in folder.root.glob("site/*/download.html"):
        for link in re.findall(r'href="(?:\.\./files/)([^"#]+)"', page.read_text(encoding="utf-8")):
            assert link in folder, link
        lacks = [form for form in ("csv", "parquet") if form not in formats]
        assert not any(f"{form}/" in page.read_text(encoding="utf-8") for form in lacks)

    assert "former les agents" in explain(CONTRACT, folder, "rec-one", SCHEMAS)
    if "csv" in formats:
        assert not any(any(table.values()) for table in compare(Folder(release), folder)["tables"].values())
    else:
        with pytest.raises(Misuse, match="was built without csv"):
            compare(Folder(release), folder)


@pytest.mark.parametrize(
    ("formats", "said"),
    [
        ("csv,html", "There is no format 'html'; the formats are csv, parquet,"),
        ("", "There is no format ''"),
        ("json,site", "A release without csv and parquet"),
    ],
)
def test_what_is_no_choice_is_told_in_one_sentence(
    formats: str, said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    add_document(tmp_path / "raw")
    words = ("build", "--raw", tmp_path / "raw", "--dist", tmp_path / "dist", "--formats", formats)
    assert call(monkeypatch, *words) == 2
    told = capfd.readouterr().err
    assert told.startswith(said)
    assert told.count("\n") == 1
    assert not (tmp_path / "dist").exists()


def test_the_commands_on_a_release_of_parquet_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], release: Path
) -> None:
    add_document(tmp_path / "raw")
    dist = tmp_path / "dist"
    assert call(monkeypatch, "build", "--raw", tmp_path / "raw", "--dist", dist, "--formats", "parquet") == 0
    lines = [Path(line.split()[-1]).name for line in capfd.readouterr().out.split("\n\n")[1].splitlines()]
    assert lines[:-1] == ["dist", "bundles", "parquet", "quality", "text"]
    assert call(monkeypatch, "validate", dist) == 0
    assert call(monkeypatch, "explain", "org-grc", "--dist", dist) == 0
    assert call(monkeypatch, "diff", release, dist) == 2
    said = capfd.readouterr()
    assert said.err == f"{dist} was built without csv, which releases are compared by; add it to --formats.\n"
    # The next build with everything replaces it, and does not take other files for other rows.
    assert call(monkeypatch, "build", "--raw", tmp_path / "raw", "--dist", dist) == 0
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("formats", ['["json"]', "5", '"csv"', '["csv", "html"]', "[[]]"])
def test_a_release_that_says_it_is_in_no_format_is_not_valid(formats: str, release: Path, tmp_path: Path) -> None:
    said = altered(release, tmp_path, ("datapackage.json", "{", f'{{"formats": {formats},'))
    with pytest.raises(InvalidInput, match=r"datapackage\.json names no formats of a release"):
        validate(CONTRACT, said, read)


def test_rows_of_a_release_without_nested_json_are_held_to_its_texts(tmp_path: Path) -> None:
    add_document(tmp_path / "raw")
    build(limited(CONTRACT, ["csv"]), read, tmp_path / "raw", tmp_path / "dist")
    other = altered(tmp_path / "dist", tmp_path / "other", ("csv/organizations.csv", ",1,false,", ",2,false,"))
    with pytest.raises(InvalidInput, match="column mention_count: 2"):
        validate(CONTRACT, other, read)
