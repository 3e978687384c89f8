"""How well the pipeline reads: its rows against a person's reading of the same source."""
