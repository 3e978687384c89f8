"""The linter: everything that the portal would refuse of a published folder, all at once."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any
from uuid import UUID

from pipeline.contract import Contract
from pipeline.errors import InvalidInput
from pipeline.portal import fields, uploads
from pipeline.portal.finding import Finding
from pipeline.publish.portal_record import DATASTORE, RECORD
from pipeline.store import Folder

ORDER = ("refused", "to state", "advice")


def lint(contract: Contract, folder: Folder, today: date) -> list[Finding]:
    """What the portal would refuse, what the publisher has yet to state, and advice, in that order."""
    record, dictionaries = _read(folder, RECORD, dict), _read(folder, DATASTORE, list)
    return sorted(_findings(contract, folder, record, dictionaries, today), key=lambda one: ORDER.index(one.level))


def _findings(
    contract: Contract, folder: Folder, record: dict[str, Any], dictionaries: list[Any], today: date
) -> Iterator[Finding]:
    asked, unsaid = contract.portal, record.get("to_be_stated") or {}
    yield from _identity(record)
    yield from fields.required(record, asked.dataset, "", unsaid)
    yield from fields.codes(record, asked.dataset, "")
    yield from fields.dates(record, "", today)
    yield from fields.keywords(record)
    yield from fields.contact(record)
    known = {one.get("resource_id"): one.get("fields") or [] for one in dictionaries}
    base = (contract.release.homepage or "").rstrip("/") + "/"
    for index, resource in enumerate(record.get("resources") or []):
        place, path = f"resources[{index}].", str(resource.get("url") or "").removeprefix(base)
        yield from fields.required(resource, asked.resource, place, {})
        yield from fields.codes(resource, asked.resource, place)
        yield from fields.dates(resource, place, today)
        yield from uploads.resource(resource, place, path, folder)
        if resource.get("format") == "CSV" and path in folder:
            header, wrong = uploads.rows(folder, path)
            yield from wrong
            yield from uploads.columns(header, f"{path}, ")
            if resource.get("id") in known:
                yield from uploads.dictionary(known.pop(resource["id"]), header, path)
    if not contract.release.homepage:
        words = "name files of the release: upload each, or state homepage in schemas/release.toml and build again"
        yield Finding("advice", "resources[*].url", words)
    for identity in known:
        yield Finding(
            "refused", DATASTORE, f"describes the columns of {identity!r}, which is no CSV file of the record"
        )


def _identity(record: dict[str, Any]) -> Iterator[Finding]:
    try:
        UUID(str(record.get("id")))
    except ValueError:
        yield Finding("refused", "id", f"{record.get('id')!r} is no UUID")
    if record.get("name") != record.get("id"):
        yield Finding("refused", "name", "is not the same as id, which the portal asks")


def _read(folder: Folder, path: str, kind: type) -> Any:
    with folder.open(path) as file:
        try:
            found = json.load(file)
        except ValueError as error:
            raise InvalidInput(f"{path} is not JSON ({error}); build the dataset again.") from None
    if not isinstance(found, kind):
        raise InvalidInput(f"{path} is no record of the portal; build the dataset again.")
    return found
