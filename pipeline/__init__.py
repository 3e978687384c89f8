"""From a printed consultation report to open tables, every row tied to the characters it was read from."""

__version__ = "0.1.0"
