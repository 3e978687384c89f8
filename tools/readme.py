"""Keep the figures in the pages the release's own: `python tools/readme.py` writes them, `--check` only compares."""

import json
import sys
import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
FIGURES = ("recommendations", "organizations")


def measured() -> dict[str, Any]:
    """The accuracy as it was published."""
    said: dict[str, Any] = json.loads((ROOT / "dist/quality/accuracy.json").read_text(encoding="utf-8"))
    return said


def table(header: str, rows: Iterable[Iterable[object]]) -> str:
    """A table in Markdown; the titles of its columns stand in `header`, with bars between."""
    lines = [header, "---".join("|" * header.count("|"))]
    return "\n".join([*lines, *(f"| {' | '.join(map(str, row))} |".replace("  |", " |") for row in rows)])


def trust() -> str:
    """F1 of the report that the rules were tuned on, and beside it of reports never met."""
    said = measured()
    scores, family = said["documents"][0]["scores"], said["first_sight"]["family"]
    met = family["recommendations"]
    rows = (
        ("the 2014 report, on which the rules were tuned", *(f"{scores[name]['f1']:.2f}" for name in FIGURES)),
        (
            f"{met['reports']} real reports of this kind, as they were first met: mean",
            *(f"{family[name]['mean']:.2f}" for name in FIGURES),
        ),
        ("half of these lie between", *(between(family[name]) for name in FIGURES)),
    )
    return table("| | recommendations | organizations |", rows)


def between(found: dict[str, float]) -> str:
    """The middle half of some figures."""
    return f"{found['first_quartile']:.2f} and {found['third_quartile']:.2f}"


def accuracy() -> str:
    """The published figures of the first document that has a reference reading, and what they count."""
    said = measured()
    first = said["documents"][0]
    rows, met = [], said["first_sight"]["family"]
    for name, value in first["scores"].items():
        shares = [f"{value[one]:.3f}" if one in value else "" for one in ("f1", "precision", "recall")]
        if "share" in value:
            shares[0] = f"{value['share']:.3f}"
        shares.insert(1, f"{met[name]['mean']:.3f}" if name in met else "")
        rows.append([said["measures"][name]["title_en"], *shares, value.get("reference", value.get("of"))])
    told = table(
        "| 2014 report, rules alone | F1 or share | never met, mean | precision | recall | rows in the reference |",
        rows,
    )
    count, all_reports = said["reports_with_reference_reading"], said["reports"]
    return f"{told}\n\n{first['said_en']} Reports with a reference reading: {count} of {all_reports}."


def first_sight() -> str:
    """How real reports were read when they were first met: those of the family, and the others in a line."""
    said = measured()["first_sight"]
    rows = [
        [group, name, found["reports"], f"{found['mean']:.2f}", f"{found['median']:.2f}", between(found)]
        for group in ("family", "others")
        for name, found in said[group].items()
    ]
    told = table("| | F1 of | reports | mean | median | half of them between |", rows)
    by_title, texts = said["told_by_title"], said["texts"]
    how = "of the others from their first page" if by_title < texts else "of none from its first page"
    return f"{told}\n\nOf {by_title} of {texts} texts the kind was told from title and publisher alone, {how}."


def who_knows_whom() -> str:
    """The rooms, and what each may import, as the test of it has it."""
    allowed = tomllib.loads((ROOT / "tests/who_knows_whom.toml").read_text(encoding="utf-8"))
    rooms = [(room, said) for room, said in allowed.items() if (ROOT / "pipeline" / room).is_dir()]
    rows = ([f"`{room}`", ", ".join(said["parts"]), ", ".join(said.get("packages", []))] for room, said in rooms)
    return table("| room | knows | packages |", rows)


PAGES: dict[str, dict[str, Callable[[], str]]] = {
    "README.md": {"trust": trust},
    "docs/architecture.md": {"who knows whom": who_knows_whom},
    "docs/accuracy.md": {"accuracy": accuracy, "first sight": first_sight},
}


def filled(text: str, parts: dict[str, Callable[[], str]]) -> str:
    """A page with each marked part made anew."""
    for name, make in parts.items():
        before, rest = text.split(f"<!-- {name} -->\n")
        text = f"{before}<!-- {name} -->\n{make()}\n<!-- /{name} -->" + rest.split(f"<!-- /{name} -->")[1]
    return text


def main() -> int:
    """Write or compare."""
    status = 0
    for page, parts in PAGES.items():
        path = ROOT / page
        text = path.read_text(encoding="utf-8")
        made = filled(text, parts)
        if "--check" not in sys.argv:
            path.write_text(made, encoding="utf-8")
        elif made != text:
            print(f"{page} lags the release or the code; run: python tools/readme.py", file=sys.stderr)
            status = 1
    return status


if __name__ == "__main__":
    sys.exit(main())
