"""The pages as files: all there, all escaped, all accounted for, the same at every build."""

import gzip
import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from pipeline import store
from pipeline.build import build
from pipeline.site import links
from pipeline.site.write import Site
from tests.support import CONTRACT, TEXT, add_document, contents, read

NAMES = (
    "index", "recommendations", "documents", "organizations", "quality", "dictionary", "download",
    "report/one", "agenda/one", "quality/one",
)  # fmt: skip
PAGES = [f"{language}/{name}.html" for language in ("en", "fr") for name in NAMES]


class Page(HTMLParser):
    """A page's ids, links, sources, text by language, and the words of the report."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.handlers: list[str] = []
        self.said = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.handlers += [f"{tag} {name}" for name in values if name.startswith("on") or name == "style"]
        if values.get("id"):
            self.ids.append(values["id"] or "")
        if tag == "a":
            self.links.append(values.get("href") or "")
        elif values.get("src") or (tag == "link" and values.get("href")):
            self.loaded.append(values.get("src") or values.get("href") or "")

    def handle_data(self, data: str) -> None:
        self.said += data


def page(site: Path, path: str) -> Page:
    return Page((site / path).read_text(encoding="utf-8"))


@cache
def ids(path: Path) -> frozenset[str]:
    return frozenset(Page(path.read_text(encoding="utf-8")).ids)


@pytest.mark.parametrize("path", PAGES)
def test_a_page_stands_in_both_languages_and_loads_only_its_own_folder(release: Path, path: str) -> None:
    site = release / "site"
    html = (site / path).read_text(encoding="utf-8")
    found = Page(html)
    assert f'<html lang="{path[:2]}">' in html
    assert len(found.ids) == len(set(found.ids))
    assert found.handlers == []
    for loaded in found.loaded:
        assert not urlsplit(loaded).scheme
        target = ((site / path).parent / loaded).resolve()
        assert target.is_relative_to(site.resolve())
        assert target.is_file()


@pytest.mark.parametrize("path", PAGES)
def test_no_link_leads_nowhere(release: Path, path: str) -> None:
    site = release / "site"
    for link in page(site, path).links:
        parts = urlsplit(link)
        if parts.scheme:
            assert parts.scheme in ("http", "https")
            continue
        target = ((site / path).parent / parts.path).resolve() if parts.path else site / path
        assert target.is_file(), link
        if parts.fragment and "=" not in parts.fragment and target.suffix == ".html":
            assert parts.fragment in ids(target), link


def test_a_site_that_stands_alone_has_its_own_downloads(release: Path) -> None:
    site = release / "site"
    carried = contents(site / "files")
    assert carried.keys() == {f"csv/{table.name}.csv" for table in CONTRACT.derived}
    assert all(content == (release / path).read_bytes() for path, content in carried.items())
    for path in PAGES:
        for link in page(site, path).links:
            target = ((site / path).parent / urlsplit(link).path).resolve()
            assert urlsplit(link).scheme or target.is_relative_to(site.resolve()), link


def test_every_row_has_its_address(release: Path) -> None:
    """As the dictionary says: a row with a place stands on its report's page, a body on the page of bodies."""
    patterns = {table.name: links.pattern(table) for table in CONTRACT.tables}
    assert patterns["themes"] == "report/{document_id}.html#{theme_id}"
    assert patterns["documents"] == "report/{document_id}.html"
    assert patterns["organizations"] == "organizations.html#{organization_id}"
    assert patterns["recommendation_evidence"] == "report/{document_id}.html#{recommendation_id}"
    for language in ("en", "fr"):
        report = set(page(release / "site", f"{language}/report/one.html").ids)
        for table in CONTRACT.tables:
            rows = json.loads((release / f"json/{table.name}.json").read_text(encoding="utf-8"))
            if table.name == "organizations":
                assert {row[table.key] for row in rows} <= set(
                    page(release / "site", f"{language}/organizations.html").ids
                )
            elif table.name != "documents":
                key = "recommendation_id" if "recommendation_id" in table.names else table.key
                assert {row[key] for row in rows if row["document_id"] == "one"} <= report, table.name


def test_the_report_is_whole(release: Path) -> None:
    html = (release / "site/fr/report/one.html").read_text(encoding="utf-8")
    article = html[html.index("<article") : html.index("</article>")]
    article = re.sub(r'<a class="(?:n|w|back)"[^>]*>[^<]*</a>|<a class="back".*?</a>', "", article)
    assert "".join(Page(article).said.split()) == "".join(TEXT.split())


def test_a_report_that_holds_markup_shows_it_as_text(tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>\n\n<img src=x onerror=alert(1)>\n\njavascript:alert(1) \"' --> ]]> </article>\n"
    add_document(
        tmp_path / "raw",
        "evil",
        evil.encode(),
        title="'''<script>alert(2)</script>'''",
    )
    build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
    for path in sorted((tmp_path / "dist/site").rglob("*.html")):
        html = path.read_text(encoding="utf-8")
        assert not re.search(r"<script>|<img|=\"javascript:", html), path.name
        assert Page(html).handlers == []
    shown = page(tmp_path / "dist/site", "en/report/evil.html").said
    assert "<script>alert(1)</script>" in shown
    assert "<img src=x onerror=alert(1)>" in shown
    data = (tmp_path / "dist/site/data/documents.js").read_text(encoding="utf-8")
    assert json.loads(data[data.index("[\n") + 1 : data.rindex(",\n")])[1] == "<script>alert(2)</script>"


def test_the_policy_forbids_what_no_page_needs(release: Path) -> None:
    for path in (release / "site").rglob("*.html"):
        policy = re.search(r'Content-Security-Policy" content="([^"]+)"', path.read_text(encoding="utf-8"))
        assert policy
        assert "default-src &#39;none&#39;" in policy[1]
        assert "unsafe" not in policy[1]
        assert "http" not in policy[1]


def test_the_site_is_made_of_the_published_files_alone_and_the_same_each_time(release: Path, tmp_path: Path) -> None:
    for path, content in contents(release).items():
        if not path.startswith("site/") and path != "SHA256SUMS":
            target = tmp_path / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
    site = Site(CONTRACT, store.Folder(tmp_path))
    site.reports()
    site.close()
    assert contents(tmp_path / "site") == contents(release / "site")


def test_a_dataset_without_rows_says_so(tmp_path: Path) -> None:
    add_document(tmp_path / "raw", "bare", b"Rien.\n")
    build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
    site = tmp_path / "dist/site"
    assert "No report of this dataset has recommendations." in page(site, "en/recommendations.html").said
    assert "Aucun rapport de ce jeu de données ne nomme d’organisme." in page(site, "fr/organizations.html").said
    assert "This report holds no agenda." in page(site, "en/agenda/bare.html").said


def test_the_site_of_the_2014_report_is_light(real: Path) -> None:
    sizes = [len(gzip.compress(content, 9)) for content in contents(real / "site").values()]
    assert sum(sizes) < 400_000


def test_the_whole_2014_report_is_on_its_page(real: Path) -> None:
    html = (real / "site/en/report/fntp-2014.html").read_text(encoding="utf-8")
    article = html[html.index("<article") : html.index("</article>")]
    article = re.sub(r'<a class="(?:n|w|back)"[^>]*>[^<]*</a>|<summary>.*?</summary>', "", article)
    text = (real / "text/fntp-2014.txt").read_text(encoding="utf-8")
    assert "".join(Page(article).said.split()) == "".join(text.split())


def test_many_documents_go_on_over_further_pages(tmp_path: Path) -> None:
    for number in range(12):
        add_document(tmp_path / "raw", f"doc-{number:02}")
    build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
    site = tmp_path / "dist/site"
    for name in ("agenda", "quality"):
        assert f"../{name}/doc-11.html" in page(site, "fr/report/doc-11.html").links
        assert f"{name}/doc-11.html" in page(site, "en/documents.html").links
    assert "documents.html" in page(site, "fr/index.html").links
    assert "Rapport doc-11" in page(site, "en/documents.html").said  # all have one title, so each says which it is
    # Themes of one title are one line, whose figures lead to the rows of all of them.
    assert [link for link in page(site, "fr/index.html").links if "kind=" in link] == [
        "recommendations.html#theme=thm-doc-00&kind=recommendation"
    ]
    assert "0 sur 12 rapports" in page(site, "fr/quality.html").said.replace("\u00a0", " ")


def test_recommendations_beyond_the_first_stand_with_their_reports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pipeline.site.write.CARDS", 2)
    for name in ("one", "two", "three"):
        add_document(tmp_path / "raw", name)
    build(CONTRACT, read, tmp_path / "raw", tmp_path / "dist")
    site = tmp_path / "dist/site"
    first = page(site, "en/recommendations.html")
    assert [key for key in first.ids if key.startswith("rec-")] == ["rec-one", "rec-three"]
    assert "The first 2 stand below" in first.said
    assert not list(site.glob("*/recommendations-*"))
    assert "rec-two" in page(site, "en/report/two.html").ids
