"""What a source is made of: decoders, lines, outline and roles, notes, agenda lines, and the document they make."""
