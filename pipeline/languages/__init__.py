"""What is known of each language: a folder of data a language, under its ISO 639-1 code; no Python."""
