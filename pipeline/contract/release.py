"""What `schemas/*.toml` say: the release and its changes, the files people download, the views, the portal's record.

Each function takes a file's bytes and raises Misuse with file and place."""

import re
from itertools import pairwise

from pipeline.contract.strict import Declared
from pipeline.contract.types import Bilingual, Change, DescribedFile, Portal, Release, View

RELEASE, FILES, VIEWS, PORTAL = "release.toml", "files.toml", "views.toml", "portal.toml"
BILINGUAL = ("title", "title_fr", "description", "description_fr")
CALVER = re.compile(r"\d{4}\.(1[0-2]|[1-9])\.\d+")
# What only the publisher can say to the Open Government Portal, and what we answer.
STATED = {"owner_org", "license_id", "maintainer_email", "imso_approval", "ready_to_publish"}
ANSWERS = {"collection", "jurisdiction", "restrictions", "frequency", "imso_approval", "ready_to_publish"}
LISTS = {"subject", "audience"}


def bilingual(node: Declared) -> Bilingual:
    """The titles and descriptions that stand under a node."""
    return Bilingual(*(node.child(name).text() for name in BILINGUAL))


def release(content: bytes) -> Release:
    """The release, the newest of its changes first."""
    root = Declared.parse_toml(RELEASE, content)
    texts = {f"{name}{end}" for name in ("title", "description", "creator", "terms") for end in ("", "_fr")}
    root.keys(texts | {"name", "keywords", "keywords_fr", "changes"}, {"homepage"})
    changes = tuple(_change(node) for node in root.child("changes").items())
    if not changes:
        root.child("changes").fail("expected an entry, the newest first: it names the release")
    for index, (later, earlier) in enumerate(pairwise(changes)):
        if order(later.version) <= order(earlier.version) or later.date < earlier.date:
            Declared(RELEASE, f"/changes/{index}", None).fail(
                f"version {later.version} of {later.date} is not newer than the entry below it, version "
                f"{earlier.version} of {earlier.date}; write the newest first"
            )
    homepage = root.optional("homepage")
    return Release(
        name=root.child("name").text(),
        words=bilingual(root),
        creator_en=root.child("creator").text(),
        creator_fr=root.child("creator_fr").text(),
        keywords_en=root.child("keywords").texts(),
        keywords_fr=root.child("keywords_fr").texts(),
        terms_en=root.child("terms").text(),
        terms_fr=root.child("terms_fr").text(),
        homepage=homepage.text() if homepage else None,
        changes=changes,
    )


def order(version: str) -> tuple[int, ...]:
    """A version as numbers, so that 2026.9.0 comes before 2026.11.0."""
    return tuple(map(int, version.split(".")))


def _change(node: Declared) -> Change:
    node.keys({"version", "date", "changes", "changes_fr"})
    version = node.child("version")
    if not CALVER.fullmatch(version.text()):
        version.fail(f"{version.text()!r} is no version; expected year.month.count, such as 2026.11.0")
    return Change(
        version.text(), node.child("date").day(), *(node.child(f"changes{end}").texts() for end in ("", "_fr"))
    )


def described_files(content: bytes, release: Release) -> tuple[int, tuple[DescribedFile, ...]]:
    """How many rows of a table a file holds, and the files beside the tables' own, their paths filled in."""
    root = Declared.parse_toml(FILES, content)
    root.keys({"file", "rows_a_part"})
    rows = root.child("rows_a_part")
    if rows.whole() < 1:
        rows.fail("expected a number above 0")
    return rows.whole(), tuple(_file(node, release) for node in root.child("file").items())


def _file(node: Declared, release: Release) -> DescribedFile:
    node.keys({"path", "media_type", *BILINGUAL}, {"portal_format", "resource_type"})
    portal_format, resource_type = (node.optional(name) for name in ("portal_format", "resource_type"))
    if (portal_format is None) is not (resource_type is None):
        node.fail("portal_format and resource_type go together")
    return DescribedFile(
        path=node.child("path").text().replace("{name}", release.name).replace("{version}", release.version),
        media_type=node.child("media_type").text(),
        words=bilingual(node),
        portal_format=portal_format.text() if portal_format else None,
        resource_type=resource_type.text() if resource_type else None,
    )


def views(content: bytes) -> tuple[View, ...]:
    """The queries over the tables, in the file's order."""
    root = Declared.parse_toml(VIEWS, content)
    root.keys({"views"})
    found = root.child("views").items()
    for node in found:
        node.keys({"name", *BILINGUAL, "sql"})
    return tuple(View(node.child("name").text(), bilingual(node), node.child("sql").text()) for node in found)


def portal(content: bytes) -> Portal:
    """Our answers to Canada's Open Government Portal, and what the publisher stated."""
    root = Declared.parse_toml(PORTAL, content)
    root.keys({"stated", "answers"})
    stated, answers = root.child("stated"), root.child("answers")
    stated.keys(set(), STATED)
    answers.keys(ANSWERS | LISTS)
    return Portal(
        stated={name: stated.child(name).text() for name in stated.value},
        answers={
            name: list(answers.child(name).texts()) if name in LISTS else answers.child(name).text()
            for name in answers.value
        },
    )
