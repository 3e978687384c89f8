"""What Canada's Open Government Portal would refuse of a release, told before the upload."""

from pipeline.portal.finding import Finding
from pipeline.portal.lint import lint

__all__ = ["Finding", "lint"]
