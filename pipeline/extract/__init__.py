"""One pure function a table: a document and what is known in, rows out."""
