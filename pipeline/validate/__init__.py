"""Checks of the data: each table, the tables together, and their places in the text."""
