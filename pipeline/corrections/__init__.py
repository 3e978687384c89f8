"""A maintainer's corrections of a document: rows rejected, adjusted or added, with their words, reason and name."""
