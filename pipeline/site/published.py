"""What the site reads: the published tables and what stands beside them, and neither a source nor a parser."""

import json
from collections.abc import Mapping
from typing import Any

from pipeline.contract import Contract
from pipeline.publish.documents import Documents, Published, rows
from pipeline.rows import Organization
from pipeline.store import Folder

__all__ = ["Documents", "Published", "optional_json", "organizations"]


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
