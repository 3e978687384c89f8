"""A body: who says what it is, and every place where it stands."""

from collections.abc import Iterator, Mapping

from pipeline.explain.found import Release, Row
from pipeline.explain.shown import listed

AUTHORITY = "authorities/organizations.csv"
MENTION_RULES: Mapping[str, str] = {
    "known_name": "a name of schemas/authorities/, or a full name that the report gave before",
    "acronym": "an acronym that the report defines, or that one reviewed body alone has",
    "capitals": "capitalised words whose noun names a kind of body",
    "head_noun": "a noun that names a kind of body, with what completes it",
    "address": "a web address, by its host and path",
    "defined": "an acronym or a shortened form that the report defines beside the full name",
    "elliptic_list": "a member of a list that leaves out the noun all members share",
    "shortened": "a shortened form of a full name that the report gives",
    "head_again": "the head noun of a body named before, with its article",
    "named_elsewhere": "a name that stands for a body elsewhere in the report",
    "alias": "words that an acronym or another name beside them shows to be a body",
    "descriptor": "a noun before the name tells what it is",
    "apposition": "the words behind the comma tell what it is",
    "frame": "the words before it are only said of bodies",
    "listed": "the bodies that it is listed with",
    "participant": "an entry of a list of participants, a labelled list or a column of bodies",
    "host": "the host of a web address in the report spells it",
    "speaker": "the verb behind it is only said of bodies",
    "correction": "a maintainer added it in corrections.toml",
}
SHOWN = 40


def body(release: Release, row: Row, schemas: Mapping[str, bytes]) -> Iterator[str]:
    """What the row says of the body and on whose word, then its mentions."""
    acronyms = ", ".join(dict.fromkeys(filter(None, (row["acronym_en"], row["acronym_fr"]))))
    names = [row["name"], acronyms and f"({acronyms})", f"type {row['type']}"]
    yield "Body:     " + ", ".join([" ".join(filter(None, names[:2])), names[2]])
    mentions = list(release.rows("organization_mentions", "organization_id", row["organization_id"]))
    first = next((one for one in mentions if one["mention_id"] == row["first_mention_id"]), None)
    if row["reviewed"]:
        line = _line(schemas.get(AUTHORITY, b"").decode("utf-8-sig"), row["organization_id"])
        where = f"line {line} of schemas/{AUTHORITY}" if line else f"schemas/{AUTHORITY}, which has it no longer"
        yield f"Rule:     reviewed: its names, acronym, type, jurisdiction and website are those of {where}"
    else:
        rule = first["rule"] if first else "-"
        yield f"Rule:     not reviewed: {rule}, {MENTION_RULES.get(rule, 'a rule of this code')}"
        yield "          (python -m pipeline review prints a row for the reviewed list)"
    documents = len({one["document_id"] for one in mentions})
    yield f"Mentions: {row['mention_count']} in {documents} document{'s' * (documents > 1)}"
    yield from listed(release, iter(mentions[:SHOWN]))
    if len(mentions) > SHOWN:
        yield f"  … and {len(mentions) - SHOWN} more in csv/organization_mentions.csv"


def _line(text: str, key: str) -> int | None:
    return next((at for at, line in enumerate(text.splitlines(), 1) if line.split(",", 1)[0] == key), None)
