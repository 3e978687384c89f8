"""What is known of words in general: tokens, sentences, forms of lemmas, and the notation that rules are in."""
