"""The contract as a record of Canada's Open Government Portal (CKAN)."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from pipeline.compile.markdown import linked, plain
from pipeline.contract import Contract, DescribedFile
from pipeline.model import SourceDescription

Record = dict[str, Any]
SOURCES = 20
"""How many reports the notes name; where there are more, they send to the table that has them all."""
TO_STATE: Record = {
    "owner_org": {
        "en": "The organization that publishes, as the portal abbreviates it.",
        "fr": "L'organisation qui publie, telle que le portail l'abrège.",
    },
    "license_id": {
        "en": "The licence: the publisher's to choose among those of the portal. None is stated yet.",
        "fr": "La licence : à choisir par l'éditeur parmi celles du portail. Aucune n'est encore précisée.",
    },
}


def record(
    contract: Contract, resources: Sequence[Record], documents: Iterable[SourceDescription], trust: Mapping[str, str]
) -> Record:
    """The whole record; `trust` says in each language how far to trust the rows. What the publisher has not stated is
    empty, and `to_be_stated` says so."""
    release, portal = contract.release, contract.portal
    documents = list(documents)
    days = [day for document in documents for day in (document.event_start, document.event_end)]
    told: Record = {
        "id": str(identity(contract)),
        "name": str(identity(contract)),
        "type": "dataset",
        "title_translated": contract.release.both("title"),
        "notes_translated": {
            "en": _notes([contract.release.description_en, trust["en"]], "Sources:", documents),
            "fr": _notes([contract.release.description_fr, trust["fr"]], "Sources :", documents),
        },
        "keywords": {"en": list(release.keywords_en), "fr": list(release.keywords_fr)},
        "creator": release.creator_en,
        "date_published": release.date.isoformat(),
    }
    if days:
        told["time_period_coverage_start"] = min(days).isoformat()
        told["time_period_coverage_end"] = max(days).isoformat()
    told |= dict.fromkeys(TO_STATE, "") | dict(portal.answers) | portal.stated
    unsaid = {name: words for name, words in TO_STATE.items() if not told[name]}
    return told | ({"to_be_stated": unsaid} if unsaid else {}) | {"resources": list(resources)}


def resource(contract: Contract, file: DescribedFile, languages: Sequence[str], size: int, sha256: str) -> Record:
    """A file of the release; its address is its path in it until the release has a homepage."""
    release, form = contract.release, file.portal_format
    lasting = file.path.replace(release.version, "")
    described: Record = {
        "id": str(uuid5(identity(contract), lasting)),  # and so is a file's
        "name_translated": {language: f"{title} ({form})" for language, title in file.both("title").items()},
        "description_translated": file.both("description"),
        "url": f"{release.homepage.rstrip('/')}/{file.path}" if release.homepage else file.path,
        "format": form,
        "resource_type": file.resource_type,
        "language": list(languages),
        "date_published": release.date.isoformat(),
        "size": size,
        "hash": f"sha256:{sha256}",
    }
    return described | ({"character_set": "UTF-8"} if form in ("CSV", "JSON", "HTML", "MD", "TXT") else {})


def identity(contract: Contract) -> UUID:
    """The record's identity, the same for every version: an upload of the next one updates the record."""
    return uuid5(NAMESPACE_OID, contract.release.name)


def _notes(said: Sequence[str], heading: str, documents: Sequence[SourceDescription]) -> str:
    sources = "".join(f"\n- {plain(one.publisher)}, {linked(one.title, one.source_url)}" for one in documents[:SOURCES])
    rest = f"\n- … ({len(documents)}: documents.csv)" if len(documents) > SOURCES else ""
    return "\n\n".join([*filter(None, said), f"{heading}\n{sources}{rest}"])
