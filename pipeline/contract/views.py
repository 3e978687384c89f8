"""What `schemas/views.toml` declares: queries over the tables, with their words in both languages."""

from pipeline.contract.model import Bilingual, View
from pipeline.contract.strict import Node

PATH = "views.toml"


def views(content: bytes) -> tuple[View, ...]:
    """The views that the file declares, in its order; raises Misuse with file and place."""
    root = Node.parse_toml(PATH, content)
    root.keys({"views"})
    return tuple(_view(node) for node in root.child("views").items())


def _view(node: Node) -> View:
    words = ("title", "title_fr", "description", "description_fr")
    node.keys({"name", *words, "sql"})
    said = Bilingual(*(node.child(name).text() for name in words))
    return View(node.child("name").text(), said, node.child("sql").text())
