"""Publishing: who writes what of a release; `formats.py` knows its formats."""
