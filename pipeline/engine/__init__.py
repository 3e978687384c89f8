"""The map over documents: who does the work, and what was done before."""
