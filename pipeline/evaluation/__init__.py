"""How well the pipeline reads: its rows against a reference reading of the same source."""
