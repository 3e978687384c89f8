"""The site: a static explorer of the published tables, in both languages."""
