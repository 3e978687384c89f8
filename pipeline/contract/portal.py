"""What `schemas/portal.toml` says: what we answer to Canada's Open Government Portal, and what the publisher stated."""

from pipeline.contract.model import Portal
from pipeline.contract.strict import Node

PATH = "portal.toml"
# What only the publisher can say.
STATED = {"owner_org", "license_id", "maintainer_email", "imso_approval", "ready_to_publish"}
ANSWERS = {"collection", "jurisdiction", "restrictions", "frequency", "imso_approval", "ready_to_publish"}
LISTS = {"subject", "audience"}


def portal(content: bytes) -> Portal:
    """Our answers and the publisher's; raises Misuse with file and place."""
    root = Node.parse_toml(PATH, content)
    root.keys({"stated", "answers"})
    stated, answers = root.child("stated"), root.child("answers")
    stated.keys(set(), STATED)
    answers.keys(ANSWERS | LISTS)
    return Portal(
        stated={name: stated.child(name).text() for name in stated.value},
        answers={
            name: [item.text() for item in answers.child(name).items()] if name in LISTS else answers.child(name).text()
            for name in answers.value
        },
    )
