"""A report that holds markup, scripts and addresses that run: its pages show them as text and do nothing."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from pipeline import store
from pipeline.site.write import Site
from tests.site.conftest import Opener
from tests.support import CONTRACT, contents

# Each is as long as what it replaces, so that every place still stands where the tables say.
HOSTILE = {
    "former les agents": "<img onerror=x()>",
    "Gendarmerie royale": "<script>alert();//",
    "http://example.org/a": "javascript:alert(1);",
    "la demande": '"><svg><a>',
    "INSCRIPTION": "</article>{",
}


@pytest.fixture(scope="module")
def hostile(release: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of a release whose words try to run."""
    folder = tmp_path_factory.mktemp("hostile")
    shutil.copytree(release, folder, dirs_exist_ok=True)
    shutil.rmtree(folder / "site")
    for path in [*(folder / "json").iterdir(), *(folder / "text").iterdir()]:
        said = path.read_text(encoding="utf-8")
        for words, evil in HOSTILE.items():
            assert len(words) == len(evil)
            said = said.replace(words, evil.replace('"', '\\"') if path.suffix == ".json" else evil)
        path.write_text(said, encoding="utf-8")
    site = Site(replace(CONTRACT, left_out=frozenset({"csv", "parquet"})), store.Folder(folder))
    site.reports()
    site.close()
    return folder / "site"


def test_no_file_holds_what_the_report_says_as_markup(hostile: Path) -> None:
    for path, content in contents(hostile).items():
        if path.endswith(".html"):
            said = content.decode("utf-8")
            for evil in ("<img", "<script>alert", 'href="javascript:', '"><svg><a>', "</article>{"):
                assert evil not in said, path


@pytest.mark.parametrize(
    "name", ["index", "recommendations", "organizations", "report/one", "agenda/one", "quality/one"]
)
def test_a_page_shows_it_as_text_and_runs_nothing(open_page: Opener, hostile: Path, name: str) -> None:
    page = open_page(f"fr/{name}.html", base=hostile.as_uri())
    if name == "report/one":
        page.click("[data-k='rec-one']")
        assert HOSTILE["former les agents"] in page.inner_text("[id='here:']")
        assert HOSTILE["http://example.org/a"] in page.inner_text("[id='text:']")
    if name == "recommendations":
        page.fill("[id='q:']", "img")
        page.wait_for_selector(".card mark")
        assert HOSTILE["former les agents"] in page.inner_text(".cards")
        page.click(".card .open")
        assert HOSTILE["former les agents"] in page.inner_text(".context")
    assert page.locator("img, svg a:not([href*='#']), [onerror]").count() == 0
