"""Pages from templates, each with a policy that forbids what it does not need; a long list takes several."""

from base64 import b64encode
from collections.abc import Callable, Mapping, Sequence
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


Context = Callable[[Wording, Sequence[Any]], Mapping[str, Any]]


class Listing:
    """The pages of one section, in both languages; `total` items are to come, `size` of them a page."""

    def __init__(
        self, pages: Pages, languages: Sequence[Wording], name: str, total: int, size: int, context: Context
    ) -> None:
        self.pages = pages
        self.languages = languages
        self.name = name
        self.total = total
        self.size = size
        self.context = context
        self.held: list[Any] = []
        self.number = 0

    def add(self, item: Any) -> None:
        """Take the next item, and write its page if it fills it."""
        self.held.append(item)
        if len(self.held) == self.size:
            self._flush()

    def page_of(self, index: int) -> str:
        """The page on which the item with this index stands."""
        return addresses.page(self.name, index // self.size + 1)

    def close(self) -> None:
        """Write what is left; a section without items has one page, which says so."""
        if self.held or not self.number:
            self._flush()

    def _flush(self) -> None:
        self.number += 1
        last = max(1, -(-self.total // self.size))
        for words in self.languages:
            self.pages.write(
                f"{self.name}.html",
                addresses.page(self.name, self.number),
                words,
                section=self.name,
                items=self.held,
                first=(self.number - 1) * self.size + 1,
                total=self.total,
                number=self.number,
                last=last,
                **self.context(words, self.held),
            )
        self.held = []
