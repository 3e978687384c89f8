"""How asks are read: sentences, cues, edges, coordinations, lists. The words are the languages' own."""
