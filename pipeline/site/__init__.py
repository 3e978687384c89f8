"""The site: a static explorer of the published tables, in both languages."""

from pipeline.site.write import write_site

__all__ = ["write_site"]
