"""What `schemas/release.toml` says of the release: name, words, keywords, terms, and what changed in the data."""

import re
from itertools import pairwise

from pipeline.contract.model import Bilingual, Change, Release
from pipeline.contract.strict import Node

PATH = "release.toml"
CALVER = re.compile(r"\d{4}\.(1[0-2]|[1-9])\.\d+")


def release(content: bytes) -> Release:
    """The release that the file declares; raises Misuse with file and place."""
    root = Node.parse_toml(PATH, content)
    texts = {f"{name}{end}" for name in ("title", "description", "creator", "terms") for end in ("", "_fr")}
    root.keys(texts | {"name", "keywords", "keywords_fr", "changes"}, {"homepage"})
    changes = tuple(_change(node) for node in root.child("changes").items())
    if not changes:
        root.child("changes").fail("expected an entry, the newest first: it names the release")
    for index, (later, earlier) in enumerate(pairwise(changes)):
        if order(later.version) <= order(earlier.version) or later.date < earlier.date:
            Node(PATH, f"/changes/{index}", None).fail(
                f"version {later.version} of {later.date} is not newer than the entry below it, version "
                f"{earlier.version} of {earlier.date}; write the newest first"
            )
    homepage = root.optional("homepage")
    return Release(
        name=root.child("name").text(),
        words=Bilingual(*(root.child(name).text() for name in ("title", "title_fr", "description", "description_fr"))),
        creator_en=root.child("creator").text(),
        creator_fr=root.child("creator_fr").text(),
        keywords_en=tuple(item.text() for item in root.child("keywords").items()),
        keywords_fr=tuple(item.text() for item in root.child("keywords_fr").items()),
        terms_en=root.child("terms").text(),
        terms_fr=root.child("terms_fr").text(),
        homepage=homepage.text() if homepage else None,
        changes=changes,
    )


def order(version: str) -> tuple[int, ...]:
    """A version as numbers, so that 2026.9.0 comes before 2026.11.0."""
    return tuple(map(int, version.split(".")))


def _change(node: Node) -> Change:
    node.keys({"version", "date", "changes", "changes_fr"})
    version = node.child("version")
    if not CALVER.fullmatch(version.text()):
        version.fail(f"{version.text()!r} is no version; expected year.month.count, such as 2026.11.0")
    said = [tuple(item.text() for item in node.child(name).items()) for name in ("changes", "changes_fr")]
    return Change(version.text(), node.child("date").day(), *said)
