"""Where things stand in the site: the only place that knows its page names; all are relative to a language's folder.

A row that has a place stands at `report/<document_id>.html#<key>`, a body at `organizations.html#<organization_id>`.
Keys are made of letters, figures, points, hyphens and underscores, so an id with a colon is never a row's.
"""

from fnmatch import fnmatchcase

from pipeline.contract import Table

# What the site takes along of the release, into a folder beside the languages: what opens anywhere, and is small.
FILES, CARRIED = "files", ("csv/recommendations_*.csv",)
SECTIONS = ("index", "recommendations", "documents", "organizations", "quality", "dictionary", "download")


def page(name: str, number: int = 1) -> str:
    """A section's page; a long one goes on in further files."""
    return f"{name}.html" if number == 1 else f"{name}-{number}.html"


def report(document_id: str, key: str | None = None) -> str:
    """A report's page, or a row's words on it."""
    return f"report/{document_id}.html" + (f"#{key}" if key else "")


def agenda(document_id: str) -> str:
    """A report's agenda, drawn to scale."""
    return f"agenda/{document_id}.html"


def kept(document_id: str) -> str:
    """What a report lacks or contradicts, and which of its words made no row."""
    return f"quality/{document_id}.html"


def pattern(table: Table) -> str:
    """The address of any row of a table, its columns in braces: how other tables are joined to the pages."""
    if table.shared:
        return f"{page(table.name)}#{{{table.key}}}"
    own = report("{document_id}")
    # What is told of a recommendation stands where the recommendation does.
    key = "recommendation_id" if "recommendation_id" in table.names else table.key
    return own if key == "document_id" else f"{own}#{{{key}}}"


def term(table: str, column: str | None = None) -> str:
    """What the dictionary says of a table or of a column."""
    return f"dictionary.html#{table}" + (f":{column}" if column else "")


def carried(path: str) -> bool:
    """Whether the site takes this file along, so that it is there wherever the site is."""
    return any(fnmatchcase(path, pattern) for pattern in CARRIED)


def file(path: str, home: str | None) -> str:
    """A file of the release: one that the site carries, or one below the release's home; else none, for the folder of
    the site may have been copied alone, and a page cannot know it."""
    if carried(path):
        return f"../{FILES}/{path}"
    return f"{home.rstrip('/')}/{path}" if home else ""


def safe(url: str | None) -> str | None:
    """The address where it is one that a page may link to: a web address and nothing else."""
    return url if url and url.lower().startswith(("http://", "https://")) else None
