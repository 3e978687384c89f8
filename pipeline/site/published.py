"""What the site reads: the published tables and what stands beside them, and neither a source nor a parser."""

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

from pipeline.contract import Contract
from pipeline.publish.documents import Documents, Published, rows
from pipeline.rows import Organization
from pipeline.store import Folder

__all__ = ["Documents", "Published", "optional_json", "organizations", "shared_titles"]


def shared_titles(contract: Contract, folder: Folder) -> frozenset[str]:
    """The titles that more than one document has, so that a title alone does not tell them apart."""
    counts = Counter(document.title for document in rows(folder, contract.table("documents")))
    return frozenset(title for title, count in counts.items() if count > 1)


def organizations(contract: Contract, folder: Folder) -> dict[str, Organization]:
    """The bodies of all documents, by key, in the published order."""
    return {row.organization_id: row for row in rows(folder, contract.table("organizations"))}


def optional_json(folder: Folder, path: str) -> Mapping[str, Any] | None:
    """What the release says in a JSON file, None where it has no such file."""
    if path not in folder:
        return None
    with folder.open(path) as file:
        found: Mapping[str, Any] = json.load(file)
        return found
