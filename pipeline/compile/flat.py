"""The flat tables as SQL, and the addresses that their rows have in the explorer."""

from pipeline.contract import Release

# What the CSV, Parquet and JSON files hold is made of the same tables by other code; a test compares the two.
_VIEW = """\
SELECT r.text,
       k.label_{language} AS kind,
       a.label_{language} AS addressee,
       r.addressee_words,
       p.label_{language} AS pillar,
       coalesce(t.title_{language}, t.title) AS theme_title,
       (SELECT group_concat(named, '; ')
          FROM (SELECT coalesce(o.name_{language}, o.name) AS named
                  FROM recommendation_organizations AS n
                  JOIN organizations AS o ON o.organization_id = n.organization_id
                 WHERE n.recommendation_id = r.recommendation_id
                 ORDER BY n.rowid)) AS organizations,
       (SELECT e.sentence FROM recommendation_evidence AS e
         WHERE e.recommendation_id = r.recommendation_id AND e.ordinal = 1) AS sentence,
       s.title AS section_title,
       d.title AS document_title,
       r.source_line,
       '{base}' || r.document_id || '.html#' || r.recommendation_id AS address,
       r.recommendation_id,
       r.document_id,
       r.theme_id,
       r.section_id,
       r.passage_id
  FROM recommendations AS r
  JOIN documents AS d ON d.document_id = r.document_id
  LEFT JOIN sections AS s ON s.section_id = r.section_id
  JOIN list_recommendation_kind AS k ON k.code = r.kind
  LEFT JOIN themes AS t ON t.theme_id = r.theme_id
  LEFT JOIN list_addressee AS a ON a.code = r.addressee
  LEFT JOIN list_pillar AS p ON p.code = r.pillar
 ORDER BY r.rowid"""


def view(release: Release, language: str) -> str:
    """The query whose rows are those of the flat table in that language."""
    return _VIEW.format(language=language, base=_base(release, language).replace("'", "''"))


def address(release: Release, language: str, document_id: str, key: str) -> str:
    """Where the explorer shows a row in its report: relative to the release while that has no address of its own."""
    return f"{_base(release, language)}{document_id}.html#{key}"


def _base(release: Release, language: str) -> str:
    home = f"{release.homepage.rstrip('/')}/" if release.homepage else ""
    return f"{home}site/{language}/report/"
