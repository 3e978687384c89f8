"""The data dictionary as a page to read and to print, in both languages; it asks for nothing from elsewhere."""

from collections.abc import Iterator
from html import escape

from pipeline.compile.dictionary import CONVENTIONS_EN, CONVENTIONS_FR, Entry, Examples, entries
from pipeline.compile.dictionary_markdown import shortened
from pipeline.contract import Contract, Table, Vocabulary

STYLE = """\
:root { color-scheme: light; --ink: #1b1b1b; --soft: #555; --line: #c9c9c9; --tint: #eef3f7; --accent: #1a4c78; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 1.5rem; color: var(--ink); background: #fff;
  font: 1rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2.5rem 0 .5rem; border-bottom: 2px solid var(--accent); padding-bottom: .2rem; }
h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
a { color: var(--accent); }
code { font: .9em/1.4 "Noto Sans Mono", Consolas, Menlo, monospace; overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 0 2rem; }
nav ul { columns: 3; padding-left: 1.2rem; margin: .5rem 0; }
table { border-collapse: collapse; width: 100%; margin: .75rem 0 0; table-layout: fixed; }
th, td { border: 1px solid var(--line); padding: .35rem .5rem; text-align: left; vertical-align: top;
  overflow-wrap: break-word; }
thead th { background: var(--tint); }
tbody th { font-weight: 400; }
.columns th:first-child { width: 20%; } .columns th:last-child { width: 18%; }
.codes th:first-child { width: 22%; }
.kind { display: block; color: var(--soft); font-size: .85em; }
.empty { display: block; margin-top: .25rem; color: var(--soft); }
@media screen and (max-width: 50rem) { .pair { grid-template-columns: 1fr; } nav ul { columns: 1; } }
@media print {
  @page { size: letter landscape; margin: 1.5cm; }
  body { max-width: none; padding: 0; font-size: 8pt; } h1 { font-size: 14pt; } h2 { font-size: 12pt; }
  h2, h3 { break-after: avoid; } tr { break-inside: avoid; } thead { display: table-header-group; }
  a { color: inherit; text-decoration: none; }
}
"""


def page(contract: Contract, examples: Examples) -> str:
    """The whole dictionary."""
    words, release = contract.words, contract.release
    return "\n".join(
        [
            '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
            f"<title>Data dictionary / Dictionnaire de données: {escape(contract.name)}</title>",
            f"<style>\n{STYLE}</style>\n</head>\n<body>\n<header>",
            _pair(
                f"<h1>Data dictionary</h1>\n<p><strong>{escape(words.title_en)}</strong></p>"
                f"\n<p>{escape(words.description_en)}</p>\n<p>Version {release.version}, {release.date}</p>",
                f"<h1>Dictionnaire de données</h1>\n<p><strong>{escape(words.title_fr)}</strong></p>"
                f"\n<p>{escape(words.description_fr)}</p>\n<p>Version {release.version}, {release.date}</p>",
            ),
            '</header>\n<nav aria-label="Tables">\n<ul>',
            *(f'<li><a href="#{table.name}">{_titles(table)}</a></li>' for table in contract.published),
            '<li><a href="#codes">Codes</a></li>\n</ul>\n</nav>\n<main>',
            '<h2 id="conventions">Conventions</h2>',
            _pair(_list(CONVENTIONS_EN), _list(CONVENTIONS_FR)),
            *(_table(table, examples) for table in contract.published),
            '<h2 id="codes">Codes</h2>',
            *(_vocabulary(vocabulary) for vocabulary in contract.vocabularies),
            "</main>\n</body>\n</html>\n",
        ]
    )


def _table(table: Table, examples: Examples) -> str:
    words = table.words
    return (
        f'<section>\n<h2 id="{table.name}">{_titles(table)} <code translate="no">{table.name}</code></h2>\n'
        + _pair(f"<p>{escape(words.description_en)}</p>", f"<p>{escape(words.description_fr)}</p>")
        + '\n<table class="columns">\n<thead><tr><th scope="col">Column / Colonne</th>'
        '<th scope="col" lang="en">English</th><th scope="col" lang="fr">Français</th>'
        '<th scope="col">Example / Exemple</th></tr></thead>\n<tbody>\n'
        + "\n".join(_row(entry) for entry in entries(table, examples))
        + "\n</tbody>\n</table>\n</section>"
    )


def _row(entry: Entry) -> str:
    column = entry.column
    return (
        f'<tr id="{entry.table.name}.{column.name}"><th scope="row"><code translate="no">{column.name}</code>'
        + "".join(f'<span class="kind">{kind}</span>' for kind in _kinds(entry))
        + "</th>"
        + _said("en", column.words.title_en, column.words.description_en, "Empty:", column.missing_en)
        + _said("fr", column.words.title_fr, column.words.description_fr, "Vide\u00a0:", column.missing_fr)
        + f"<td>{escape(shortened(entry.example))}</td></tr>"
    )


def _said(language: str, title: str, description: str, label: str = "", missing: str | None = None) -> str:
    empty = f'<span class="empty">{label} {escape(missing)}</span>' if missing else ""
    return f'<td lang="{language}"><strong>{escape(title)}.</strong> {escape(description)}{empty}</td>'


def _kinds(entry: Entry) -> Iterator[str]:
    yield entry.column.type + (f", {escape(entry.form)}" if entry.form else "")
    if entry.primary:
        yield "primary key / clé primaire"
    elif entry.column.required:
        yield "required / obligatoire"
    if entry.column.unique and not entry.primary:
        yield "unique"
    if entry.references:
        yield f'→ <a href="#{entry.references}">{entry.references}</a>'
    if entry.closed_list:
        yield f'<a href="#{entry.closed_list}">{entry.closed_list}</a>'


def _vocabulary(vocabulary: Vocabulary) -> str:
    rows = "\n".join(
        f'<tr><th scope="row"><code translate="no">{escape(code.code)}</code></th>'
        + _said("en", code.label_en, code.description_en)
        + _said("fr", code.label_fr, code.description_fr)
        + "</tr>"
        for code in vocabulary.codes
    )
    return (
        f'<section>\n<h3 id="{vocabulary.name}"><code translate="no">{vocabulary.name}</code></h3>\n'
        '<table class="codes">\n<thead><tr><th scope="col">Code</th><th scope="col" lang="en">English</th>'
        f'<th scope="col" lang="fr">Français</th></tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</section>'
    )


def _titles(table: Table) -> str:
    english, french = escape(table.words.title_en), escape(table.words.title_fr)
    return english if english == french else f'{english} / <span lang="fr">{french}</span>'


def _pair(english: str, french: str) -> str:
    return f'<div class="pair">\n<div lang="en">{english}</div>\n<div lang="fr">{french}</div>\n</div>'


def _list(lines: tuple[str, ...]) -> str:
    return "<ul>" + "".join(f"<li>{escape(line)}</li>" for line in lines) + "</ul>"
