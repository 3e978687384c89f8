"""Python's sqlite3 reads the database."""

import sqlite3

from plain import RELEASE, TABLES, show

database = sqlite3.connect(next(RELEASE.glob("sqlite/*.sqlite")))
cursors = {name: database.execute(f"SELECT * FROM {name}") for name in TABLES}
show((name, [column[0] for column in cursor.description], cursor.fetchall()) for name, cursor in cursors.items())
