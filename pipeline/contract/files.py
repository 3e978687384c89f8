"""What `schemas/files.toml` says of the files of a release that stand beside the tables' own."""

from pipeline.contract.model import Bilingual, DescribedFile, Release
from pipeline.contract.strict import Node

PATH = "files.toml"


def described_files(content: bytes, release: Release) -> tuple[DescribedFile, ...]:
    """The files that are declared, their paths filled in; raises Misuse with file and place."""
    root = Node.parse_toml(PATH, content)
    root.keys({"file"})
    return tuple(_file(node, release) for node in root.child("file").items())


def _file(node: Node, release: Release) -> DescribedFile:
    words = ("title", "title_fr", "description", "description_fr")
    node.keys({"path", "media_type", *words}, {"portal_format", "resource_type"})
    portal = [node.optional(name) for name in ("portal_format", "resource_type")]
    if (portal[0] is None) is not (portal[1] is None):
        node.fail("portal_format and resource_type go together")
    return DescribedFile(
        path=node.child("path").text().replace("{name}", release.name).replace("{version}", release.version),
        media_type=node.child("media_type").text(),
        words=Bilingual(*(node.child(name).text() for name in words)),
        portal_format=portal[0].text() if portal[0] else None,
        resource_type=portal[1].text() if portal[1] else None,
    )
