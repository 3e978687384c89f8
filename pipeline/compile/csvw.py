"""The contract as CSV on the Web metadata: a table group that stands beside the CSV files."""

from typing import Any

from pipeline.contract import Column, Contract, Table, Words

Record = dict[str, Any]
DATATYPES: dict[str, Record] = {
    "integer": {"base": "integer"},
    "boolean": {"base": "boolean", "format": "true|false"},
    "date": {"base": "date", "format": "yyyy-MM-dd"},
    "time": {"base": "time", "format": "HH:mm"},
    "datetime": {"base": "dateTimeStamp"},
}


def table_group(contract: Contract) -> Record:
    """The metadata of all CSV files; their addresses are relative to it."""
    return {
        "@context": ["http://www.w3.org/ns/csvw", {"@language": "en"}],
        **annotations(contract.words),
        "dc:identifier": f"{contract.name}-{contract.release.version}",
        "dc:issued": {"@value": contract.release.date.isoformat(), "@type": "xsd:date"},
        "dc:rights": in_both(contract.release.terms_en, contract.release.terms_fr),
        "dialect": {"header": True, "encoding": "utf-8"},
        "tables": [table_description(table) for table in contract.tables],
    }


def table_description(table: Table) -> Record:
    """One file's metadata."""
    schema: Record = {"columns": [column_description(column) for column in table.columns], "primaryKey": table.key}
    if table.foreign_keys:
        schema["foreignKeys"] = [
            {
                "columnReference": link.column,
                "reference": {"resource": f"{link.table}.csv", "columnReference": link.other},
            }
            for link in table.foreign_keys
        ]
    return {"url": f"{table.name}.csv", **annotations(table.words), "tableSchema": schema}


def column_description(column: Column) -> Record:
    """One column's metadata; `titles` is what stands in the header, the titles for people are annotations."""
    described: Record = {
        "name": column.name,
        "titles": column.name,
        **annotations(column.words),
        "datatype": datatype(column),
        "required": column.required,
    }
    if column.missing_en and column.missing_fr:
        described["skos:scopeNote"] = in_both(column.missing_en, column.missing_fr)
    return described


def datatype(column: Column) -> Record:
    """The column's type with its limits; a closed list is a pattern, since the standard has no lists."""
    if column.type != "string":
        limits = {"minimum": column.minimum, "maximum": column.maximum}
        return DATATYPES[column.type] | {name: value for name, value in limits.items() if value is not None}
    if column.vocabulary:
        return {"base": "string", "format": "|".join(column.vocabulary.values)}
    return {"base": "string"} | ({"format": column.pattern} if column.pattern else {"minLength": 1})


def annotations(words: Words) -> Record:
    """A title and a description in both languages."""
    return {
        "dc:title": in_both(words.title_en, words.title_fr),
        "dc:description": in_both(words.description_en, words.description_fr),
    }


def in_both(english: str, french: str) -> list[Record]:
    """A text in both languages, as JSON-LD has it."""
    return [{"@value": english, "@language": "en"}, {"@value": french, "@language": "fr"}]
