"""The plot of reports first met: a dot a report, told in words too, and the figures of known reports never alone."""

import json
import re
from pathlib import Path

import pytest

from pipeline.site.strip import LEFT, STEP, strip

SPREAD = {"first_quartile": 0.25, "median": 0.5, "third_quartile": 1.0}


def test_a_report_is_a_dot_above_its_figure() -> None:
    plot = strip({"0.00": 1, "0.57": 3}, SPREAD)
    assert plot.dots == f"M{LEFT} {plot.base - STEP}h0M{LEFT + 57 * STEP} {plot.base - STEP}h0m0-3h0m0-3h0"
    assert plot.base == 4 * STEP
    assert plot.half.startswith(f"M{LEFT + 25 * STEP} ")
    assert plot.half.endswith(f"H{LEFT + 100 * STEP}")
    assert plot.width == 2 * LEFT + 100 * STEP


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_plot_of_the_release_has_all_reports_and_says_them_in_words(real: Path, language: str) -> None:
    html = (real / f"site/{language}/quality.html").read_text(encoding="utf-8")
    told = json.loads((real / "quality/accuracy.json").read_text(encoding="utf-8"))
    plots = re.findall(r'<svg viewBox[^>]*role="img" aria-labelledby="(\S+) (\S+)">(.*?)</svg>', html, flags=re.S)
    assert len(plots) == 2
    for (title, description, drawn), found in zip(plots, told["first_sight"]["family"].values(), strict=True):
        assert drawn.count("h0") == found["reports"]
        assert f'<title id="{title}">' in drawn
        median = f"{found['median']:.2f}".replace(".", "." if language == "en" else ",")
        (said,) = re.findall(f'<desc id="{description}">(.*?)</desc>', drawn)
        assert str(found["reports"]) in said
        assert median in said


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("name", ["index", "quality"])
def test_a_known_reports_figure_never_stands_alone(real: Path, language: str, name: str) -> None:
    html = (real / f"site/{language}/{name}.html").read_text(encoding="utf-8")
    told = json.loads((real / "quality/accuracy.json").read_text(encoding="utf-8"))
    for measure in ("recommendations", "organizations"):
        known = told["documents"][0]["scores"][measure]["f1"]
        met = told["first_sight"]["family"][measure]["mean"]
        digits = 2 if name == "index" else 3
        one, other = (f"{value:.{digits}f}".replace(".", "." if language == "en" else ",") for value in (known, met))
        assert re.search(rf'<td class="num"[^>]*>{one}</td>\s*<td class="num"[^>]*>{other}</td>', html), measure


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_share_of_the_text_is_not_taken_for_accuracy(real: Path, language: str) -> None:
    for name in ("index", "quality/fntp-2014"):
        html = (real / f"site/{language}/{name}.html").read_text(encoding="utf-8")
        (said,) = re.findall(r'<span class="swatch s-rows"></span><strong>[^<]*</strong>([^<]*)', html)
        assert ("accuracy" if language == "en" else "exactitude") in said
