"""Pages from templates, each with a policy that forbids what it does not need."""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Any

from markupsafe import Markup

from pipeline.site import links
from pipeline.site.wording import Wording

ROOT = "site"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{style}; font-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)


File = tuple[str, bytes]
"""A path in the release, and what is to stand there."""


class Press:
    """The templates, with what every page may ask for."""

    def __init__(self, parts: Mapping[str, bytes], common: Mapping[str, Any]) -> None:
        import jinja2  # no other command needs it

        prefix = "templates/"
        templates = {
            path.removeprefix(prefix): content.decode("utf-8")
            for path, content in parts.items()
            if path.startswith(prefix)
        }
        self.environment = jinja2.Environment(
            loader=jinja2.DictLoader(templates),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=jinja2.StrictUndefined,
        )
        self.environment.globals |= {"at": links, **common}
        self.environment.filters["lang_unless"] = lang_unless

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

    def front(self, both: Mapping[str, Wording]) -> File:
        """The page where a language is chosen."""
        html = self.environment.get_template("front.html").render(both=both, policy=policy(""))
        return f"{ROOT}/index.html", html.encode("utf-8")


@cache
def lang_unless(language: str | None, own: str) -> Markup:
    """The lang attribute of words in another language than the page's own."""
    return Markup(' lang="{}"').format(language) if language and language != own else Markup()


def policy(style: str) -> str:
    """The Content-Security-Policy of a page that holds this style and no other."""
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    return _POLICY.format(style=f" 'sha256-{digest}'" if style else "")
