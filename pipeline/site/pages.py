"""Pages from templates, each with a policy that forbids what it does not need."""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from typing import Any

from markupsafe import Markup

from pipeline.site import addresses
from pipeline.site.wording import Wording
from pipeline.store import Folder

ROOT = "site"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'{style}; font-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)


class Pages:
    """The templates, and the release that the pages go to."""

    def __init__(self, parts: Mapping[str, bytes], folder: Folder, common: Mapping[str, Any]) -> None:
        import jinja2  # no other command needs it

        prefix = "templates/"
        templates = {
            path.removeprefix(prefix): content.decode("utf-8")
            for path, content in parts.items()
            if path.startswith(prefix)
        }
        self.folder = folder
        self.environment = jinja2.Environment(
            loader=jinja2.DictLoader(templates),
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            undefined=jinja2.StrictUndefined,
        )
        self.environment.globals |= {"at": addresses, **common}
        self.environment.filters["lang_unless"] = lang_unless
        for path, content in parts.items():
            if path.startswith("assets/"):
                folder.write(f"{ROOT}/{path}", content)

    def write(self, template: str, path: str, words: Wording, style: str = "", **values: Any) -> None:
        """Render a page of one language; `path` is relative to the language's folder, `style` is this page's alone."""
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
        self.folder.write(f"{ROOT}/{words.language}/{path}", html.encode("utf-8"))

    def write_front(self, both: Mapping[str, Wording]) -> None:
        """The page where a language is chosen."""
        html = self.environment.get_template("front.html").render(both=both, policy=policy(""))
        self.folder.write(f"{ROOT}/index.html", html.encode("utf-8"))


@cache
def lang_unless(language: str | None, own: str) -> Markup:
    """The lang attribute of words in another language than the page's own."""
    return Markup(' lang="{}"').format(language) if language and language != own else Markup()


def policy(style: str) -> str:
    """The Content-Security-Policy of a page that holds this style and no other."""
    digest = b64encode(sha256(style.encode("utf-8")).digest()).decode("ascii")
    return _POLICY.format(style=f" 'sha256-{digest}'" if style else "")
