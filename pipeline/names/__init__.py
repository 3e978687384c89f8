"""Organizations: where bodies stand in a report, which names are one body's, and whose a web address is."""
