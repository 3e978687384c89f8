"""How names of bodies are found, told apart and followed through a report; what a language says of it is data."""
