"""Measure the explorer in Debian's Chromium: `tools/bench_site.py DIST`, medians of seven runs from a cold start each.

For many rows write a corpus with `tools/big_corpus.py`, build it, and name that release.
"""

import argparse
import gzip
import statistics
from pathlib import Path
from shutil import which
from time import perf_counter

from playwright.sync_api import Browser, sync_playwright

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
WAIT = 80  # ms for which the explorer lets a reader go on typing
PAGES = ("index.html", "recommendations.html", "organizations.html", "quality.html")
READY = "() => document.documentElement.dataset.ready"
# From the reader's act to the frame that shows its result, in ms.
ACT = """async ([id, kind, value]) => {
  const at = document.querySelector(id), begun = performance.now();
  const told = new Promise(done => addEventListener("wwh:state", done, { once: true }));
  if (kind === "click") at.click(); else { at.value = value; at.dispatchEvent(new Event(kind)); }
  await told;
  await new Promise(done => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - begun;
}"""
ACTS = {
    "search": ["[id='q:']", "input", "hebergement jeunes"],
    "facet": ["input[name=kind]", "click", ""],
    "sort": ["[id='sort:']", "change", "text"],
}


def main() -> None:
    """Print every figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("dist", type=Path, nargs="?", default=Path("dist"))
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    site = options.dist.resolve() / "site"
    files = [path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()]
    print(f"size: {sum(len(gzip.compress(file, 9)) for file in files) / 1000:.0f} KB gzipped, {len(files)} files")
    program = which("chromium") or which("chromium-browser") or which("google-chrome")
    figures: dict[str, list[float]] = {}
    with sync_playwright() as playwright:
        for _ in range(options.runs):
            for name in PAGES:
                browser = playwright.chromium.launch(executable_path=program, args=FLAGS)
                for what, taken in visit(browser, f"{site.as_uri()}/fr/{name}").items():
                    figures.setdefault(f"{name}, {what}", []).append(taken)
                browser.close()
    for what, times in figures.items():
        print(f"{what}: {statistics.median(times):.0f} ms")


def visit(browser: Browser, address: str) -> dict[str, float]:
    """Milliseconds until the page stands, ready to be used, and of each act where it is the explorer."""
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    begun = perf_counter()
    page.goto(address)
    explorer = address.endswith("recommendations.html")
    if explorer:
        page.wait_for_function(READY)
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))")
    found = {"first view": 1000 * (perf_counter() - begun)}
    for name, act in ACTS.items() if explorer else ():
        found[name] = page.evaluate(ACT, act) - (WAIT if name == "search" else 0)
    return found


if __name__ == "__main__":
    main()
