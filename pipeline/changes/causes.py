"""Why a row differs: the source that was read, the code that read it, or what is said beside the source."""

from pipeline.changes.model import BESIDE, BOTH, READING, SOURCE, UNKNOWN, Row, Side


def cause(old: Side, new: Side, row: Row) -> str:
    """Why this row differs between the two; a row that documents share differs for the reasons of any of them."""
    document = row.get("document_id")
    if document and (document in old.sources) is not (document in new.sources):
        return SOURCE  # one of them lacks the document, so that there is no reading to compare
    of = [document] if document else {*old.sources, *new.sources}
    source = any(old.sources.get(one) != new.sources.get(one) for one in of)
    if old.code is None or new.code is None:
        return SOURCE if source else UNKNOWN
    reading = old.code != new.code
    return {(True, True): BOTH, (True, False): SOURCE, (False, True): READING, (False, False): BESIDE}[source, reading]
