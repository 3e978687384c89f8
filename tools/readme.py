"""Keep the figures in README.md the release's own: `python tools/readme.py` writes them, `--check` only compares."""

import csv
import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def tables() -> str:
    """A line a table: its rows and what one is, as the contract says it."""
    lines = []
    declared = [json.loads(path.read_text(encoding="utf-8")) for path in (ROOT / "schemas/tables").glob("*.json")]
    for table in sorted(declared, key=lambda table: table["order"]):
        with (ROOT / f"dist/csv/{table['name']}.csv").open(encoding="utf-8-sig", newline="") as file:
            rows = sum(1 for _ in csv.reader(file)) - 1
        said = (
            table["description"]
            .split(". ")[0]
            .removeprefix("One row for each ")
            .removeprefix("One row for the ")
            .rstrip(".")
        )
        lines.append(f"| [`{table['name']}`](dist/csv/{table['name']}.csv) | {rows} | {said} |")
    return "\n".join(lines)


def accuracy() -> str:
    """The published figures of the first document that has a reference reading, and what they count."""
    measured = json.loads((ROOT / "dist/quality/accuracy.json").read_text(encoding="utf-8"))
    first = measured["documents"][0]
    lines = [
        "| 2014 report | F1 or share | precision | recall | rows in the reference reading |",
        "|---|---|---|---|---|",
    ]
    for name, value in first["scores"].items():
        title = measured["measures"][name]["title_en"]
        if "share" in value:
            lines.append(f"| {title} | {value['share']:.3f} | | | {value['of']} |")
        else:
            shares = " | ".join(f"{value[figure]:.3f}" for figure in ("f1", "precision", "recall"))
            lines.append(f"| {title} | {shares} | {value['reference']} |")
    count, all_reports = measured["reports_with_reference_reading"], measured["reports"]
    return "\n".join([*lines, "", f"{first['said_en']} Reports with a reference reading: {count} of {all_reports}."])


def first_sight() -> str:
    """How reports that nobody had seen were read, the real ones first."""
    said = json.loads((ROOT / "dist/quality/accuracy.json").read_text(encoding="utf-8"))["first_sight"]
    told = [(f"[{one['title']}]({one['address']}), {one['publisher']}", one) for one in said["real"]]
    told += [
        (f"{one['reports']} invented reports (`tests/gold/{one['group']}-*`), mean", one) for one in said["invented"]
    ]
    lines = ["| report | recommendations | organizations |", "|---|---|---|"]
    figures = ("recommendations", "organizations")
    for name, one in told:
        shares = " | ".join(f"{one[figure]:.2f}" if figure in one else "–" for figure in figures)
        lines.append(f"| {name} | {shares} |")
    return "\n".join(lines)


def readers() -> str:
    """The programs that were tried on the release, as `make readers` wrote them down."""
    said = (ROOT / "docs/consumers.md").read_text(encoding="utf-8")
    return said.split("<!-- readers -->\n")[1].split("\n<!-- /readers -->")[0]


def filled(text: str) -> str:
    """README.md with each marked part made anew."""
    for name, made in (
        ("tables", tables()),
        ("accuracy", accuracy()),
        ("first sight", first_sight()),
        ("readers", readers()),
    ):
        before, rest = text.split(f"<!-- {name} -->\n")
        text = f"{before}<!-- {name} -->\n{made}\n<!-- /{name} -->" + rest.split(f"<!-- /{name} -->")[1]
    return text


def main() -> int:
    """Write or compare."""
    path = ROOT / "README.md"
    text = path.read_text(encoding="utf-8")
    if "--check" not in sys.argv:
        path.write_text(filled(text), encoding="utf-8")
    elif filled(text) != text:
        print("README.md lags the release; run: python tools/readme.py", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
