"""Why a row is there, or why the words of a line made none."""
