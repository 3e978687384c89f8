"""What is known of words in general: tokens, sentences, the forms of lemmas, and the notation that rules are written in."""
