"""A real browser, a real report, and the site served or opened from its folder."""

import functools
import threading
from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from shutil import which
from typing import Any

import pytest

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser() -> Iterator[Any]:
    """Debian's Chromium; without it the tests are skipped and say why."""
    program = which("chromium") or which("chromium-browser") or which("google-chrome")
    if program is None:
        pytest.skip("no Chromium here; on Debian: apt-get install --no-install-recommends chromium")
    sync_api = pytest.importorskip("playwright.sync_api")
    with sync_api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=program, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture(scope="session")
def served(real: Path) -> Iterator[str]:
    """The address of the release on a server of this machine."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *args: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=str(real)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/site"
    server.shutdown()


Opener = Callable[..., Any]


@pytest.fixture
def open_page(browser: Any, real: Path) -> Iterator[Opener]:
    """Open a page of the site from its folder (or below `base`) and watch what it does: any complaint fails the test."""
    contexts = []
    complaints: list[str] = []

    def opener(path: str, base: str = "", width: int = 1280, **options: Any) -> Any:
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.set_default_timeout(5_000)
        start = base or (real / "site").as_uri()

        def watch(request: Any) -> None:
            if not request.url.startswith((start, "blob:", "data:")):
                complaints.append(f"asks for {request.url}")

        def refuse(dialog: Any) -> None:
            complaints.append(f"says {dialog.message}")
            dialog.dismiss()

        def failed(request: Any) -> None:
            if "ERR_ABORTED" not in (
                request.failure or ""
            ):  # the next page was asked for before this one's icon was there
                complaints.append(f"fails at {request.url}")

        page.on("dialog", refuse)
        page.on("request", watch)
        page.on("requestfailed", failed)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.goto(f"{start}/{path}")
        return page

    yield opener
    for context in contexts:
        context.close()
    assert complaints == []
