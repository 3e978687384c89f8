"""What the tests in a browser share: the pages, the rows they show, and waiting until a page is ready."""

import json
from pathlib import Path
from typing import Any

from tests.support import ROOT

PAGES = (
    "index.html", "recommendations.html", "report/fntp-2014.html", "agenda/fntp-2014.html", "quality/fntp-2014.html",
    "documents.html", "organizations.html", "quality.html", "dictionary.html", "download.html",
)  # fmt: skip


AXE = ROOT / "node_modules/axe-core/axe.min.js"


LANGUAGES = ("en", "fr")


def rows(release: Path, table: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((release / f"json/{table}.json").read_text(encoding="utf-8"))
    return found


def shown(page: Any) -> list[str]:
    ids: list[str] = page.eval_on_selector_all(
        ".card, tbody tr", "rows => rows.filter(r => r.offsetParent).map(r => r.id)"
    )
    return ids


def settle(page: Any) -> None:
    page.wait_for_function("() => document.documentElement.dataset.ready")
