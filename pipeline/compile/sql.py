"""The contract as SQLite statements: tables with their keys, closed lists, indexes, views and full-text search."""

from collections.abc import Iterator

from pipeline.contract import CODE_COLUMNS, Column, Contract, Table, View, Vocabulary

# Declared as people and drivers name them; SQLite keeps the last four as text and whole numbers.
TYPES = {
    "string": "TEXT",
    "integer": "INTEGER",
    "boolean": "BOOLEAN",
    "date": "DATE",
    "time": "TIME",
    "datetime": "DATETIME",
}
# The tokenizer takes accents away and leaves these, which people type as two letters, as they are.
LIGATURES = {"œ": "oe", "Œ": "OE", "æ": "ae", "Æ": "AE", "ﬁ": "fi", "ﬂ": "fl", "ﬀ": "ff", "ﬃ": "ffi", "ﬄ": "ffl"}

# And the other way round, for who types "œuvre" where a report has "oeuvre".
SPELT = {"oe": "œ", "Oe": "Œ", "OE": "Œ", "ae": "æ", "Ae": "Æ", "AE": "Æ"}


def list_name(vocabulary: Vocabulary) -> str:
    """The name of the table that holds a closed list."""
    return f"list_{vocabulary.name}"


def create(contract: Contract) -> Iterator[str]:
    """The statements that make the empty database; what depends on the rows stands in `finish`."""
    for vocabulary in contract.vocabularies:
        columns = ", ".join(f"{name} TEXT NOT NULL{' PRIMARY KEY' * (name == 'code')}" for name in CODE_COLUMNS)
        yield f"CREATE TABLE {list_name(vocabulary)} ({columns})"
    for table in contract.tables:
        definitions = ",\n  ".join(_definitions(table))
        yield f"CREATE TABLE {table.name} (\n  {definitions}\n)"
    for table in contract.derived:
        # Where the explorer is: relative to the release while that has no address of its own.
        home = f"{contract.release.homepage.rstrip('/')}/" if contract.release.homepage else ""
        home = home.replace("'", "''")
        said = {
            "language": table.language,
            "home": home,
            "unstated": contract.release.both("not_stated")[table.language],
        }
        yield f"CREATE VIEW {table.name} AS\n{_FLAT.format(**said, fragment=_fragment('r.text'))}"


def view(view: View) -> str:
    """The statement that makes a view."""
    return f"CREATE VIEW {view.name} AS\n{view.sql.strip()}"


def indexes(contract: Contract) -> Iterator[str]:
    """The statements that index what refers to other rows."""
    for table in contract.tables:
        for link in table.foreign_keys:
            yield f"CREATE INDEX {table.name}_{link.column} ON {table.name} ({link.column})"


def finish(contract: Contract) -> Iterator[str]:
    """The statements that follow the last row: indexes, and full-text search."""
    yield from indexes(contract)
    for table in contract.tables:
        if any(column.search for column in table.columns):
            yield from _search(table)


def insert(table: str, columns: tuple[str, ...]) -> str:
    """The statement that adds a row."""
    named = ", ".join(f'"{name}"' for name in columns)  # "by" and "on" are words of SQL too
    return f"INSERT INTO {table} ({named}) VALUES ({', '.join('?' * len(columns))})"


def _definitions(table: Table) -> Iterator[str]:
    for column in table.columns:
        yield " ".join(_definition(column, key=column.name == table.key))
    for link in table.foreign_keys:
        yield f"FOREIGN KEY ({link.column}) REFERENCES {link.table} ({link.other}) DEFERRABLE INITIALLY DEFERRED"


def _definition(column: Column, key: bool) -> Iterator[str]:
    yield f'"{column.name}" {TYPES[column.type]}'
    if column.required:
        yield "NOT NULL"
    if key:
        yield "PRIMARY KEY"
    elif column.unique:
        yield "UNIQUE"
    if column.type == "boolean":
        yield f"CHECK ({column.name} IN (0, 1))"
    if column.minimum is not None:
        yield f"CHECK ({column.name} >= {column.minimum})"
    if column.maximum is not None:
        yield f"CHECK ({column.name} <= {column.maximum})"
    if column.vocabulary:
        yield f"REFERENCES {list_name(column.vocabulary)} (code)"


def _search(table: Table) -> Iterator[str]:
    """An index over the columns as they are, and behind the first once more the other way: ligatures written out,
    letters joined.

    Its content is the table itself, not a view: by that name Datasette and sqlite-utils know that the table can be
    searched. Porter takes English endings off, and of French ones the plural's « s »."""
    columns = [column.name for column in table.columns if column.search]
    whole = " || ' ' || ".join(f"coalesce({name}, '')" for name in columns)
    apart = together = whole
    for ligature, letters in LIGATURES.items():
        apart = f"replace({apart}, '{ligature}', '{letters}')"
    for letters, ligature in SPELT.items():
        together = f"replace({together}, '{letters}', '{ligature}')"
    has_ligature = f"{whole} GLOB '*[{''.join(LIGATURES)}]*'"
    has_letters = f"{whole} GLOB '*[oO][eE]*' OR {whole} GLOB '*[aA][eE]*'"
    index, names = f"{table.name}_fts", ", ".join(columns)
    yield (
        f'CREATE VIRTUAL TABLE {index} USING fts5({names}, content="{table.name}", '
        "tokenize='porter unicode61 remove_diacritics 2')"
    )
    first, *others = columns
    yield (
        f"INSERT INTO {index} (rowid, {names})\nSELECT rowid, coalesce({first}, '')\n"
        f"         || CASE WHEN {has_ligature} THEN ' ' || {apart} ELSE '' END\n"
        f"         || CASE WHEN {has_letters} THEN ' ' || {together} ELSE '' END"
        f"{''.join(f', {name}' for name in others)}\n  FROM {table.name}"
    )
    yield f"INSERT INTO {index} ({index}) VALUES ('optimize')"


# The CSV, Parquet and JSON files of a flat table hold what its view shows.
_FLAT = """\
SELECT r.text,
       r.text_{language},
       k.label_{language} AS kind,
       coalesce(a.label_{language}, '{unstated}') AS addressee,
       r.addressee_words,
       coalesce(p.label_{language}, '{unstated}') AS pillar,
       CASE WHEN t.theme_id IS NOT NULL THEN coalesce(t.title_{language}, t.title)
            WHEN 'next_steps' IN (s.kind, u.kind) THEN n.label_{language}
            ELSE '{unstated}' END AS theme_title,
       (SELECT group_concat(named, '; ')
          FROM (SELECT coalesce(o.name_{language}, o.name) AS named
                  FROM recommendation_organizations AS n
                  JOIN organizations AS o ON o.organization_id = n.organization_id
                 WHERE n.recommendation_id = r.recommendation_id
                 ORDER BY n.rowid)) AS organizations,
       (SELECT group_concat(said, '; ')
          FROM (SELECT w.label_{language} AS said
                  FROM recommendation_organizations AS n
                  JOIN list_named_in AS w ON w.code = n.named_in
                 WHERE n.recommendation_id = r.recommendation_id
                 ORDER BY n.rowid)) AS named_in,
       (SELECT e.sentence FROM recommendation_evidence AS e
         WHERE e.recommendation_id = r.recommendation_id AND e.ordinal = 1) AS sentence,
       d.title AS document_title,
       d.language,
       r.ordinal,
       r.source_line,
       '{home}site/{language}/report/' || r.document_id || '.html#' || r.recommendation_id AS address,
       CASE WHEN d.source_url LIKE 'http%' THEN d.source_url || '#:~:text=' || {fragment} END AS source_url,
       r.recommendation_id,
       r.document_id,
       r.theme_id
  FROM recommendations AS r
  JOIN documents AS d ON d.document_id = r.document_id
  LEFT JOIN sections AS s ON s.section_id = r.section_id
  LEFT JOIN sections AS u ON u.section_id = s.parent_id
  JOIN list_recommendation_kind AS k ON k.code = r.kind
  LEFT JOIN list_section_kind AS n ON n.code = 'next_steps'
  LEFT JOIN themes AS t ON t.theme_id = r.theme_id
  LEFT JOIN list_addressee AS a ON a.code = r.addressee
  LEFT JOIN list_pillar AS p ON p.code = r.pillar
 ORDER BY r.rowid"""

# What a text fragment of an address must not hold as it is; letters with accents may stand.
_ESCAPED = {"%": "%25", " ": "%20", "-": "%2D", ",": "%2C", "&": "%26", "#": "%23", '"': "%22", "<": "%3C", ">": "%3E"}


def _fragment(text: str) -> str:
    """SQL for a text as a text fragment names it."""
    for char, escaped in _ESCAPED.items():
        text = f"replace({text}, '{char}', '{escaped}')"
    return text
