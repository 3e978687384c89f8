"""Freshness against the last release: none is replaced by an older one, nor, unnoticed, by another of its version."""

import re
from collections.abc import Mapping

from pipeline.contract import Contract
from pipeline.contract.release import CALVER, order
from pipeline.errors import InvalidInput
from pipeline.publish.formats import of_tables
from pipeline.publish.publisher import paths
from pipeline.store import Folder
from pipeline.store.staging import MANIFEST


def last_tables(contract: Contract, folder: Folder) -> Mapping[str, str]:
    """The digests of the tables of the release in the folder, by their files' paths; none unless it is of this version.

    Raises InvalidInput where a newer one does."""
    try:
        version = folder.read_record(MANIFEST).get("version")
    except InvalidInput:
        return {}  # none, or a broken one, which is to be replaced
    if not isinstance(version, str) or not re.fullmatch(CALVER, version):
        return {}
    ours = contract.release.version
    if order(version) > order(ours):
        raise InvalidInput(
            f"{folder.root} holds version {version}, and schemas/release.toml names {ours}, which is older; add "
            "an entry to [[changes]] there, or name another folder with --dist."
        )
    return _tables(contract, folder) if version == ours else {}


def unnoticed(contract: Contract, before: Mapping[str, str], folder: Folder) -> str | None:
    """A sentence where the new release has other rows than the last of its version, if both are in one format."""
    if not any(before.values()) or before == _tables(contract, folder):
        return None
    return (
        f"Note: the release that was there has the same version, {contract.release.version}, and other rows; if it was "
        "published, add an entry to [[changes]] in schemas/release.toml and build again."
    )


def _tables(contract: Contract, folder: Folder) -> dict[str, str]:
    form = of_tables(contract)[0]
    found = (path for table in contract.tables for path in paths(folder, form.name, table.name))
    return {path: folder.sha256(path) if path in folder else "" for path in found}
