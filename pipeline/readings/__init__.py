"""What somebody read in a report: the file beside the source, its quotes, and the rows that it makes."""
