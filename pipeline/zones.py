"""Time zones by their names."""

import zoneinfo


def is_zone(name: object) -> bool:
    """Whether the IANA database has a zone of this name."""
    try:
        return isinstance(name, str) and bool(zoneinfo.ZoneInfo(name))
    except (ValueError, OSError, zoneinfo.ZoneInfoNotFoundError):
        return False
