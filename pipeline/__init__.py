"""From a printed consultation report to open tables, every row tied to the characters it was read from."""
