"""Pages from templates, each with a policy that forbids what it does not need; those of a report in any process."""

import pickle
import tomllib
from base64 import b64encode
from collections.abc import Mapping
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any

from markupsafe import Markup

from pipeline.batch import Reading
from pipeline.contract import Contract
from pipeline.rows import Organization
from pipeline.site import links, timetable, views
from pipeline.site.corpus import by_body, summarize
from pipeline.site.report_text import ReportText
from pipeline.site.wording import LANGUAGES, Wording, tongue
from pipeline.store import read_parts

ROOT = "site"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{style}; font-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)

File = tuple[str, bytes]
"""A path in the release, and what is to stand there."""


class Press:
    """The templates and the words of each language; `known` is what pages may ask of the whole release."""

    def __init__(self, contract: Contract, known: Mapping[str, Any]) -> None:
        import jinja2  # no other command needs it

        parts, prefix = read_parts("site"), "templates/"
        strings = tomllib.loads(parts["strings.toml"].decode("utf-8"))
        self.words = {language: Wording(language, strings, contract) for language in LANGUAGES}
        self.environment = jinja2.Environment(
            loader=jinja2.FunctionLoader(lambda name: parts[prefix + name].decode("utf-8")),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=jinja2.StrictUndefined,
        )
        tables = {table.name: table for table in contract.published}
        asked = (views.name_of, views.acronym_of, views.title_of, tongue)
        self.environment.globals |= {"at": links, "contract": contract, "tables_by_name": tables, **known}
        self.environment.globals |= {one.__name__: one for one in asked}
        self.environment.filters |= {"lang_unless": lang_unless, "tongue_in": lambda code, words: words.tongue(code)}

    def page(self, template: str, path: str, words: Wording, style: str = "", **values: Any) -> File:
        """A page of one language; `path` is relative to the language's folder, `style` is this page's alone."""
        up = "../" * path.count("/")
        html = self.environment.get_template(template).render(
            t=words,
            lang=words.language,
            path=path,
            up=up,
            root=up + "../",
            policy=policy(style),
            style=style,
            **values,
        )
        return f"{ROOT}/{words.language}/{path}", html.encode("utf-8")

    def front(self) -> File:
        """The page where a language is chosen."""
        html = self.environment.get_template("front.html").render(both=self.words, policy=policy(""))
        return f"{ROOT}/index.html", html.encode("utf-8")


@cache
def lang_unless(language: str | None, own: str) -> Markup:
    """The lang attribute of words in another language than the page's own."""
    return Markup(' lang="{}"').format(language) if language and language != own else Markup()


def policy(style: str) -> str:
    """The Content-Security-Policy of a page that holds this style and no other."""
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    return _POLICY.format(style=f" 'sha256-{digest}'" if style else "")


Shown = tuple[Reading, Mapping[str, Organization]]
"""A report to be shown, and the bodies that it mentions."""


def report_files(release: bytes, shown: Shown) -> list[File]:
    """A report's text, its agenda and what was kept, in both languages; `release` is what a press needs, pickled."""
    press, (published, bodies) = _press(release), shown
    document, tables = published.meta, published.tables
    body = ReportText(published, press.words.get(document.language, press.words["en"]), bodies)
    days = timetable.days(tables.agenda)
    values = {
        "section": "documents",
        "document": document,
        "tables": tables,
        "body": body.render(),
        "depths": body.depths,
        "markers": body.markers,
        "foreign_of": body.foreign,
        "mentions": [(bodies[key], found) for key, found in by_body(published).items()],
        "ribbon": views.ribbon(tables.passages, len(published.text)),
        "coverage": summarize(published).coverage,
        "without": [row for row in tables.passages if row.note],
        "days": days,
        "groups": timetable.groups(days),
    }
    key, style = document.document_id, timetable.style(days)
    pages = ("report", links.report(key), ""), ("agenda", links.agenda(key), style), ("kept", links.kept(key), "")
    return [
        press.page(f"{name}.html", path, words, own, **values)
        for name, path, own in pages
        for words in press.words.values()
    ]


@lru_cache(maxsize=1)
def _press(release: bytes) -> Press:
    return Press(*pickle.loads(release))
