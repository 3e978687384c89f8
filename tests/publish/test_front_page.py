"""The front page of the release, its terms, its change log, and how to cite it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import yaml
from markdown_it import MarkdownIt

from pipeline import store
from pipeline.build import build
from pipeline.compile import readme
from pipeline.compile.markdown import linked, plain
from pipeline.compile.readme import Held
from pipeline.evaluation.accuracy import said, told, trust
from pipeline.evaluation.first_sight import summary
from pipeline.evaluation.match import Figures, Share
from pipeline.evaluation.report import as_record
from pipeline.evaluation.score import Scores
from pipeline.rows import Anomaly
from tests.others.tools import checker, program, run
from tests.support import CONTRACT, ROOT, add_document, contents, read

PARTS = store.read_parts("compile/front_page")
CHECKER = ROOT / ".venv-checkers" / "bin" / "cffconvert"


@pytest.fixture(scope="module")
def page(release: Path) -> str:
    return (release / "README.md").read_text(encoding="utf-8")


def halves(page: str) -> list[str]:
    return page.split('<a id="français"></a>')


def test_it_names_every_file_in_both_languages(page: str, release: Path) -> None:
    there = {path.name for path in release.iterdir()}
    for half in halves(page):
        told = set(re.findall(r"`([^`]+)`", half))
        for name in there:
            assert any(word.startswith(name) or word == Path(name).suffix for word in told) or name == "README.md", name


def test_it_says_the_same_in_both_languages(page: str) -> None:
    english, french = halves(page)
    for half in (english, french):
        assert half.count("\n## ") == 8
        assert half.count("```") == 6
        assert f"Version {CONTRACT.release.version}, {CONTRACT.release.date}" in half
    assert english.count("\n|") == french.count("\n|")
    assert english.count("\n- ") == french.count("\n- ")
    assert CONTRACT.release.terms_en in english
    assert CONTRACT.release.terms_fr in french
    assert not re.search(r"[^\u00a0]:(?!//)\s| ;", re.sub(r"```.*?```", "", french, flags=re.S))


def test_it_counts_what_the_release_holds(page: str) -> None:
    for half in halves(page):
        assert "| `recommendations` | 2 |" in half
        assert "| `recommendations_en` | 2 |" in half
        assert "| `organizations` | 1 |" in half
    assert "**Empty field** (2)." in page
    assert "`two`, line 7: A formula." in page
    assert "`two`, ligne 7\u00a0: Une formule." in page


def test_its_tables_are_tables(page: str) -> None:
    html = MarkdownIt("commonmark").enable("table").render(page)
    assert html.count("<table>") == 4
    assert "|---" not in html


def samples(page: str, language: str) -> list[str]:
    """The lines to begin with in a language of programming, of both halves."""
    found = [re.findall(rf"```{language}\n(.*?)```", half, flags=re.S) for half in halves(page)]
    return [code for half in found for (code,) in [half]]


def test_its_lines_of_pandas_lose_no_row(real: Path) -> None:
    """Rows without a theme too, of which the report has some."""
    count = pq.read_table(real / "parquet/recommendations.parquet").num_rows
    for code in samples((real / "README.md").read_text(encoding="utf-8"), "python"):
        done = run(sys.executable, "-c", code, cwd=real)
        assert done.returncode == 0, done.stderr
        assert "NaN" in done.stdout
        assert sum(map(int, re.findall(r" (\d+)$", done.stdout, flags=re.M))) == count


def test_its_lines_of_duckdb_lose_no_row(real: Path) -> None:
    count = pq.read_table(real / "parquet/recommendations.parquet").num_rows
    shown = "import duckdb, json, sys; print(json.dumps(duckdb.sql(sys.argv[1]).fetchall()))"
    for query in samples((real / "README.md").read_text(encoding="utf-8"), "sql"):
        done = run(checker("python"), "-c", shown, query, cwd=real)
        assert done.returncode == 0, done.stderr
        rows = json.loads(done.stdout)
        assert sum(row[-1] for row in rows) == count
        assert {None} < {row[0] for row in rows}
        assert {None} < {row[1] for row in rows}


def test_its_lines_of_r_lose_no_row(real: Path) -> None:
    count = pq.read_table(real / "parquet/recommendations.parquet").num_rows
    for code in samples((real / "README.md").read_text(encoding="utf-8"), "r"):
        done = run(program("Rscript", "r-cran-readr"), "-e", code, cwd=real)
        if "there is no package" in done.stderr:
            pytest.skip("readr is not installed; `apt-get install r-cran-readr` brings it")
        assert done.returncode == 0, done.stderr
        rows = [re.findall(r"\d+", line) for line in done.stdout.splitlines()]
        assert sum(int(number) for row in rows for number in row) == count


FIRST = [
    {"kind": "report", "of_the_family": "yes", "recommendations": "0.5", "organizations": "0.8"},
    {"kind": "report", "of_the_family": "yes", "recommendations": "0.7", "organizations": ""},
    {"kind": "plan (by title)", "of_the_family": "no", "recommendations": "0.1", "organizations": "0.2"},
]


def test_it_gives_the_accuracy_where_it_was_measured() -> None:
    scores: Scores = {
        "recommendations": Figures(0.9, 0.95, 0.924, 1234, 1172, 1310, 8),
        "recommendation_place": Share(0.9, 1234, ("x",) * 123),
        "recommendation_kind": Share(1.0, 1180),
        "organizations": Figures(1.0, 1.0, 1.0, 10, 10, 10, 0),
    }
    sentences = {f"said_{one}": said(scores, one) for one in ("en", "fr")}
    record = {"document_id": "one", **sentences, "scores": as_record(scores)}
    english, french = halves(readme.page(CONTRACT, Held(accuracy=told([record], 3, summary(FIRST))), PARTS))
    assert "1,234 rows in the reference reading, 1,172 of them found (half of the words are the same)" in english
    assert "1,111 of them at exactly the same place; rules read 1,310; 8 more are such that" in english
    assert "1\u00a0234 lignes dans la lecture de référence, dont 1\u00a0172 trouvées" in french
    assert "1\u00a0111 exactement au même endroit; les règles en lisent 1\u00a0310; 8 autres" in french
    assert "1 of 3." in english
    assert "| Recommendations | 2 | 0.600 | 0.600 | 0.550 – 0.650 |" in english
    assert "| Organismes | 1 | 0,800 | 0,800 | 0,800 – 0,800 |" in french
    assert "1 further texts are not of the family" in english
    assert "0.100 for recommendations and 0.200 for organizations" in english
    assert "| Recommendations | 0.924 | 0.600 | 1,234 |" in english
    assert "| Recommandations | 0,924 | 0,600 | 1\u00a0234 |" in french
    assert "| Kind of recommendation, share right | 1.000 | | 1,180 |" in english
    assert "as published" not in english
    assert "None of these reports has" in halves(readme.page(CONTRACT, Held(), PARTS))[0]
    corrected = {**record, "published": record["scores"] | {"recommendation_kind": {"share": 0.5, "of": 2}}}
    english, _ = halves(readme.page(CONTRACT, Held(accuracy=told([corrected], 3, summary(FIRST))), PARTS))
    assert "| rows in the reference reading | as published |" in english
    assert "| Kind of recommendation, share right | 1.000 | | 1,180 | 0.500 |" in english


def test_figures_of_known_reports_never_stand_without_those_never_met() -> None:
    """The sentence that the workbook, the portal's record and the site have."""
    scores = {name: {"f1": 0.98} for name in ("recommendations", "organizations")}
    for language, known, met in (("en", "0.98", "0.60"), ("fr", "0,98", "0,60")):
        sentence = trust([{"scores": scores}], summary(FIRST), language)
        assert sentence.index(known) < sentence.index(met)
    assert trust([], {}, "en") == ""
    assert (summary(FIRST)["told_by_title"], summary(FIRST)["texts"]) == (1, 3)


def test_what_is_published_of_the_real_report_is_short_and_says_both(real: Path) -> None:
    page = (real / "README.md").read_bytes()
    assert len(page) <= 25_000
    assert len((ROOT / "docs/accuracy.md").read_bytes()) <= 15_000
    english, french = halves(page.decode("utf-8"))
    told = json.loads((real / "quality/accuracy.json").read_text(encoding="utf-8"))
    assert told["trust_en"] in english
    assert told["trust_fr"] in french


def test_it_only_counts_where_there_is_too_much_to_tell() -> None:
    held = Held()
    held.kinds["orphan_note"] = 12_345
    lack = Anomaly(
        "a", "orphan_note", "info", "Something.", "Quelque chose.", None, None,
        document_id="one", source_start=0, source_end=1, source_line=1, evidence="x",
    )  # fmt: skip
    held.gaps = [lack] * readme.SHOWN
    english, french = halves(readme.page(CONTRACT, held, PARTS))
    assert "(12,345)." in english
    assert "(12\u00a0345)." in french
    assert "Something." not in english
    assert "Nothing was found" in halves(readme.page(CONTRACT, Held(), PARTS))[0]


def test_the_change_log_begins_with_this_version(release: Path) -> None:
    text = (release / "DATA-CHANGELOG.md").read_text(encoding="utf-8")
    newest = CONTRACT.release.changes[0]
    assert re.findall(r"^## (.*)$", text, flags=re.M)[0] == f"{newest.version}, {newest.date}"
    assert all(line in text for line in (*newest.said_en, *newest.said_fr))
    versions = [tuple(map(int, change.version.split("."))) for change in CONTRACT.release.changes]
    assert versions == sorted(set(versions), reverse=True)
    assert all(
        change.version.startswith(f"{change.date.year}.{change.date.month}.") for change in CONTRACT.release.changes
    )


def test_both_citations_say_the_same(release: Path) -> None:
    cff = yaml.safe_load((release / "CITATION.cff").read_text(encoding="utf-8"))
    zenodo = json.loads((release / ".zenodo.json").read_text(encoding="utf-8"))
    assert cff["type"] == zenodo["upload_type"] == "dataset"
    assert cff["version"] == zenodo["version"] == CONTRACT.release.version
    assert cff["date-released"] == zenodo["publication_date"] == CONTRACT.release.date.isoformat()
    assert [author["name"] for author in cff["authors"]] == [creator["name"] for creator in zenodo["creators"]]
    assert cff["keywords"] == zenodo["keywords"]
    assert zenodo["title"].startswith(cff["title"])
    assert [source["url"] for source in cff["references"]] == [
        one["identifier"] for one in zenodo["related_identifiers"]
    ]
    # None is stated, and none is to be taken for stated: an open deposit would be given one.
    assert "license" not in cff
    assert "license" not in zenodo
    assert zenodo["access_right"] == "restricted"


@pytest.mark.skipif(not CHECKER.exists(), reason="cffconvert is not there; `make checkers` installs it")
def test_cffconvert_finds_the_citation_valid(release: Path) -> None:
    done = subprocess.run(
        [CHECKER, "--validate", "-i", release / "CITATION.cff"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    made = subprocess.run([CHECKER, "-f", "zenodo", "-i", release / "CITATION.cff"], capture_output=True, check=True)
    zenodo = json.loads((release / ".zenodo.json").read_text(encoding="utf-8"))
    for name in ("creators", "keywords", "publication_date", "version"):
        assert json.loads(made.stdout)[name] == zenodo[name]


def test_the_repository_is_cited_like_the_release() -> None:
    """The copies at the repository's root, where code hosts and Zenodo look for them."""
    if not (ROOT / "dist" / "CITATION.cff").exists():
        pytest.skip("dist/ is not built; `make` builds it")
    for name in ("CITATION.cff", ".zenodo.json"):
        assert (ROOT / name).read_bytes() == (ROOT / "dist" / name).read_bytes(), f"run: cp dist/{name} ."


HOSTILE = '</h1><script>x()</script> [a](javascript:b) ![c](http://d) | `e` **f** &lt; # g @h "i", j;k'


@pytest.mark.parametrize("opening", ["", "# ", "- ", "1. ", "+ ", "> ", "=== ", "--- ", "    ", "``` "])
def test_titles_and_publishers_are_words_in_markdown(opening: str) -> None:
    words = opening + HOSTILE
    address = 'https://example.org/(a)_[b]>"<script>x</script>'
    told = f"- {plain(words)}\n- {linked(words, address)}\n"
    items = MarkdownIt("commonmark").enable("table").parse(told)
    assert {token.type for token in items} == {
        "bullet_list_open", "list_item_open", "paragraph_open", "inline", "paragraph_close", "list_item_close",
        "bullet_list_close",
    }  # fmt: skip
    kinds = [[token.type for token in item.children or []] for item in items if item.type == "inline"]
    assert [set(kind) - {"text", "text_special"} for kind in kinds] == [set(), {"link_open", "link_close"}]
    for item in (token for token in items if token.type == "inline"):
        assert "".join(token.content for token in item.children or []) == " ".join(words.split())


def test_a_description_that_holds_markup_is_published_as_words(tmp_path: Path) -> None:
    """Every file that a browser or a program that shows Markdown opens."""
    evil = json.dumps(HOSTILE)
    add_document(tmp_path / "raw", title=evil, publisher=evil, source_url='"https://example.org/\\"><script>x()"')
    build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
    for path, content in contents(tmp_path / "dist").items():
        if path.endswith((".html", ".md")):
            said = content.decode("utf-8")
            shown = said if path.endswith(".html") else MarkdownIt("commonmark").enable("table").render(said)
            assert "<script>x()" not in shown, path
            assert 'href="javascript:' not in shown, path
            assert "<img" not in shown, path
    cited = yaml.safe_load((tmp_path / "dist" / "CITATION.cff").read_text(encoding="utf-8"))
    assert cited["references"][0]["title"] == HOSTILE
