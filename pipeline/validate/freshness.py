"""Freshness against the last release: none is replaced by an older one, nor, unnoticed, by another of its version."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from pipeline.contract import Contract
from pipeline.contract.release import CALVER, order
from pipeline.errors import InvalidInput
from pipeline.publish.descriptions import DATA_PACKAGE, said_in
from pipeline.publish.formats import of_tables
from pipeline.publish.table_files import paths
from pipeline.store import Folder


@dataclass(frozen=True, slots=True)
class Last:
    """The release that a build is about to replace: its version and its tables' digests by the files' paths."""

    version: str
    tables: Mapping[str, str]


def last_release(contract: Contract, folder: Folder) -> Last | None:
    """What stands in the folder, None where no release with a version does; raises InvalidInput where it is newer."""
    try:
        version = said_in(folder).get("version") if DATA_PACKAGE in folder else None
    except InvalidInput:
        return None  # a broken release is to be replaced
    if not isinstance(version, str) or not re.fullmatch(CALVER, version):
        return None
    ours = contract.release.version
    if order(version) > order(ours):
        raise InvalidInput(
            f"{folder.root} holds version {version}, and schemas/release.toml names {ours}, which is older; add "
            "an entry to [[changes]] there, or name another folder with --dist."
        )
    return Last(version, _tables(contract, folder))


def unnoticed(contract: Contract, last: Last | None, folder: Folder) -> str | None:
    """A sentence where the new release has the last one's version and other rows, if both are in one format."""
    if last is None or last.version != contract.release.version or not any(last.tables.values()):
        return None
    if last.tables == _tables(contract, folder):
        return None
    return (
        f"Note: the release that was there has the same version, {last.version}, and other rows; if it was published, "
        "add an entry to [[changes]] in schemas/release.toml and build again."
    )


def _tables(contract: Contract, folder: Folder) -> dict[str, str]:
    form = of_tables(contract)[0]
    found = (path for table in contract.tables for path in paths(folder, form.name, table.name))
    return {path: folder.sha256(path) if path in folder else "" for path in found}
