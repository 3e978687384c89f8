"""Recommendations: where a sentence or a list asks for something, what exactly, of whom, or why it does not ask."""
