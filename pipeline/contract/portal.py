"""What `schemas/portal.toml` says: what Canada's Open Government Portal asks of a record, and what we answer."""

from pipeline.contract.model import Asked, Portal
from pipeline.contract.strict import Node

PATH = "portal.toml"
# What the publisher may state besides the fields that have a closed list.
FREE = {"owner_org", "maintainer_email"}


def portal(content: bytes) -> Portal:
    """The portal's questions and our answers; raises Misuse with file and place."""
    root = Node.parse_toml(PATH, content)
    root.keys({"stated", "answers", "dataset", "resource"})
    dataset = _asked(root.child("dataset"))
    stated = root.child("stated")
    stated.keys(set(), FREE | dataset.codes.keys())
    answers = root.child("answers")
    answers.keys(set(), dataset.codes.keys())
    return Portal(
        stated={name: _answer(stated.child(name), dataset) for name in stated.value},
        answers={name: _answer(answers.child(name), dataset) for name in answers.value},
        dataset=dataset,
        resource=_asked(root.child("resource")),
    )


def _asked(node: Node) -> Asked:
    node.keys({"required", "bilingual", "codes"})
    codes = node.child("codes")
    return Asked(
        required=tuple(item.text() for item in node.child("required").items()),
        bilingual=tuple(item.text() for item in node.child("bilingual").items()),
        codes={name: tuple(item.text() for item in codes.child(name).items()) for name in codes.value},
    )


def _answer(node: Node, asked: Asked) -> str | list[str]:
    codes = asked.codes.get(node.pointer.rsplit("/", 1)[-1])
    if codes is None:
        return node.text()
    return [item.one_of(codes) for item in node.items()] if isinstance(node.value, list) else node.one_of(codes)
