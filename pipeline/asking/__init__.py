"""How asks are read: sentences, cues, where an action begins and ends, how a coordination splits. No word of any language."""
