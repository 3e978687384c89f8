"""A list that goes on over as many pages as it needs, each written as soon as it is full."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pipeline.site import addresses
from pipeline.site.pages import Pages
from pipeline.site.words import Words

Context = Callable[[Words, Sequence[Any]], Mapping[str, Any]]


class Listing:
    """The pages of one section, in both languages; `total` items are to come, `size` of them a page."""

    def __init__(
        self, pages: Pages, languages: Sequence[Words], name: str, total: int, size: int, context: Context
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
