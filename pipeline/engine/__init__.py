"""The map over documents: what was read before is taken from a cache."""
